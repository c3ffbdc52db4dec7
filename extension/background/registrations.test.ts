import { describe, expect, test } from 'vitest';
import { defaultPolicy, type BundleSite } from '../../shared/policy/bundle.ts';
import { registrationsFor } from './registrations.ts';
import { sitePolicyFor, type HeldPolicy } from './site-policy.ts';

const now = new Date('2026-06-15T12:00:00Z');

const site = (domain: string, facts: Partial<BundleSite> = {}): BundleSite => ({
  domain,
  vendorId: crypto.randomUUID() as BundleSite['vendorId'],
  vendorName: domain,
  ruling: 'approved',
  dataClasses: ['phi', 'identifiers', 'health'],
  conditions: '',
  accounts: 'any',
  category: null,
  baas: [{ effectiveOn: '2026-01-01', expiresOn: '2026-12-31' }],
  ...facts,
});

const holding = (sites: BundleSite[], facts: Partial<HeldPolicy> = {}): HeldPolicy => ({
  connection: {
    kind: 'connected',
    serverOrigin: 'https://wardline.riverside.example',
    credential: 'wl_test',
    organizationId: crypto.randomUUID(),
    organizationName: 'Riverside Clinic',
    color: '#1c6e8c',
    memberName: null,
    enrolledAt: now.getTime(),
  },
  bundle: {
    version: 4,
    publishedAt: now.toISOString(),
    organization: {
      id: crypto.randomUUID() as NonNullable<HeldPolicy['bundle']>['organization']['id'],
      name: 'Riverside Clinic',
      timeZone: 'America/Chicago',
      color: '#1c6e8c',
      emailDomains: [],
    },
    policy: defaultPolicy,
    sites,
    exceptions: [],
  },
  confirmedAt: now.getTime(),
  groups: [],
  ...facts,
});

describe('the sentinel', () => {
  test('stands everywhere but on covered sites and on the server itself', () => {
    const [sentinel, ...more] = registrationsFor(
      holding([site('notes.example'), site('notely.example', { ruling: 'denied' })]),
      now,
      true,
    );
    expect(sentinel!.matches).toEqual(['http://*/*', 'https://*/*']);
    expect(sentinel!.excludeMatches).toEqual([
      'http://*.notes.example/*',
      'https://*.notes.example/*',
      'https://wardline.riverside.example/*',
    ]);
    expect(more).toEqual([]);
  });

  test('comes back to a site on the day after its agreement has ended, without a new bundle', () => {
    const held = holding([site('notes.example')]);
    const later = new Date('2027-01-01T18:00:00Z');
    expect(registrationsFor(held, later, true)[0]!.excludeMatches).toEqual(['https://wardline.riverside.example/*']);
  });

  test('stands on a denied subdomain of a covered site, and not on a covered one below that', () => {
    const sites = [site('big.example'), site('ai.big.example', { ruling: 'denied' }), site('safe.ai.big.example')];
    const [everywhere, exception] = registrationsFor(holding(sites), now, true);
    expect(everywhere!.excludeMatches).toContain('https://*.big.example/*');
    expect(exception).toEqual({
      id: 'sentinel-ai.big.example',
      matches: ['http://*.ai.big.example/*', 'https://*.ai.big.example/*'],
      excludeMatches: ['http://*.safe.ai.big.example/*', 'https://*.safe.ai.big.example/*'],
    });
  });

  test('leaves a port out where patterns know none', () => {
    const held = holding([]);
    if (held.connection.kind === 'connected') held.connection.serverOrigin = 'http://localhost:4870';
    expect(registrationsFor(held, now, true)[0]!.excludeMatches).toEqual(['http://localhost:4870/*']);
    expect(registrationsFor(held, now, false)[0]!.excludeMatches).toEqual([]);
  });

  test('stands on every site of a browser whose connection was ended', () => {
    const held = holding([site('notes.example')], {
      connection: { kind: 'revoked', organizationName: 'Riverside Clinic', since: 0 },
    });
    expect(registrationsFor(held, now, true)).toEqual([
      { id: 'sentinel', matches: ['http://*/*', 'https://*/*'], excludeMatches: [] },
    ]);
  });
});

describe('what decides on a site', () => {
  test('offers a covered vendor instead, never the vendor whose site it is', () => {
    const notes = site('notes.example', { vendorName: 'Clinic Notes' });
    const held = holding([
      notes,
      site('notes-beta.example', { vendorId: notes.vendorId, baas: [] }),
      site('open.example', { ruling: null }),
    ]);
    expect(sitePolicyFor(held, 'chat.example', now).alternatives).toEqual([
      { vendorName: 'Clinic Notes', domain: 'notes.example' },
    ]);
    expect(sitePolicyFor(held, 'notes-beta.example', now).alternatives).toEqual([]);
  });

  test('is stale once the server has not confirmed the bundle for as long as the policy says', () => {
    const held = holding([], { confirmedAt: now.getTime() - defaultPolicy.staleAfterHours * 3_600_000 });
    expect(sitePolicyFor(held, 'chat.example', now).isStale).toBe(false);
    expect(sitePolicyFor(held, 'chat.example', new Date(now.getTime() + 1)).isStale).toBe(true);
  });

  test('counts as without a bundle in a browser whose connection was ended', () => {
    const held = holding([site('notes.example')], {
      connection: { kind: 'revoked', organizationName: 'Riverside Clinic', since: 0 },
    });
    const sitePolicy = sitePolicyFor(held, 'notes.example', now);
    expect(sitePolicy.bundleVersion).toBeNull();
    expect(sitePolicy.policy).toEqual(defaultPolicy);
    expect(sitePolicy.alternatives).toEqual([]);
  });
});

describe('whoever is in a group with a ladder of its own', () => {
  const testers = crypto.randomUUID() as HeldPolicy['groups'][number];
  const open = { phiBlock: 'allow', phiWarn: 'allow', identifiers: 'allow', health: 'allow', signUp: 'allow' } as const;
  const policyOf = (groups: HeldPolicy['groups']) => {
    const held = holding([], { groups });
    const groupLadders = [{ groupId: testers, ladder: { ...defaultPolicy.ladder, undecided: open } }];
    return sitePolicyFor(
      { ...held, bundle: held.bundle && { ...held.bundle, policy: { ...defaultPolicy, groupLadders } } },
      'notely.example',
      now,
    ).policy;
  };

  test('is decided by that ladder, and pages get no other', () => {
    expect(policyOf([testers])).toMatchObject({ ladder: { undecided: open }, groupLadders: [] });
    expect(policyOf([])).toMatchObject({ ladder: defaultPolicy.ladder, groupLadders: [] });
  });
});

test('the vendors that the policy prefers for a use are offered first, in its order', () => {
  const [drawing, chat, notes] = [
    site('drawing.example'),
    site('chat.example', { category: 'ai-assistant' }),
    site('notes.example'),
  ];
  const held = holding([drawing, chat, notes, site('other.example', { ruling: null, category: 'ai-assistant' })]);
  const preferred = [{ category: 'ai-assistant', vendorIds: [notes.vendorId, drawing.vendorId] }];
  const { alternatives } = sitePolicyFor(
    { ...held, bundle: held.bundle && { ...held.bundle, policy: { ...defaultPolicy, preferred } } },
    'other.example',
    now,
  );
  expect(alternatives.map(({ domain }) => domain)).toEqual(['notes.example', 'drawing.example', 'chat.example']);
});
