import { describe, expect, test } from 'vitest';
import { defaultPolicy, type BundleSite } from './bundle.ts';
import { decide, decideSignUp } from './decide.ts';
import type { GroupId } from '../domain/group.ts';
import { exceptionsFor, type SiteException } from './exception.ts';
import type { SitePolicy } from './site-policy.ts';
import { isUnguarded } from './unguarded.ts';

const now = new Date('2026-06-15T12:00:00Z');
const note = { kind: 'phi', tier: 'block' } as const;
const hunch = { kind: 'phi', tier: 'warn' } as const;

const notely = (facts: Partial<BundleSite>): BundleSite => ({
  domain: 'notely.example',
  vendorId: crypto.randomUUID() as BundleSite['vendorId'],
  vendorName: 'Notely',
  ruling: 'approved',
  dataClasses: ['phi', 'identifiers', 'health'],
  conditions: '',
  accounts: 'any',
  category: null,
  baas: [{ effectiveOn: '2026-01-01', expiresOn: '2026-12-31' }],
  ...facts,
});
const on = (site: BundleSite | null, facts: Partial<SitePolicy> = {}): SitePolicy => ({
  bundleVersion: 1,
  organizationName: 'Riverside Clinic',
  organizationColor: '#1c6e8c',
  timeZone: 'America/Chicago',
  isStale: false,
  policy: defaultPolicy,
  site,
  category: null,
  request: 'none',
  exceptions: [],
  alternatives: [],
  ...facts,
});

test.each([
  ['approved with a BAA in force', notely({}), 'allow', 'covered'],
  ['approved, and nobody signed anything', notely({ baas: [] }), 'justify', 'no-baa'],
  [
    'approved, and the BAA has expired',
    notely({ baas: [{ effectiveOn: '2025-01-01', expiresOn: '2026-06-14' }] }),
    'justify',
    'baa-expired',
  ],
  [
    'approved, and the BAA begins tomorrow',
    notely({ baas: [{ effectiveOn: '2026-06-16', expiresOn: null }] }),
    'justify',
    'baa-not-yet',
  ],
  [
    'approved for everything but patient information',
    notely({ dataClasses: ['identifiers'] }),
    'justify',
    'not-approved-for',
  ],
  ['a vendor nobody has decided on', notely({ ruling: null }), 'block', 'undecided'],
  ['a site nobody has heard of', null, 'block', 'unknown'],
  ['denied, whatever was signed', notely({ ruling: 'denied', dataClasses: [] }), 'block', 'denied'],
] as const)('a discharge note on a site that is %s: %s', (_, site, kind, because) => {
  expect(decide(on(site), note, now)).toEqual({ kind, because });
});

test('what merely may be patient information can be justified on an unknown site', () => {
  expect(decide(on(null), hunch, now).kind).toBe('justify');
});

test('how sure it must be before the strictest answer is the organization’s to say', () => {
  const asked = (blockFrom: 'warn' | 'block' | 'never', assessment: typeof note | typeof hunch) => {
    const policy = { ...defaultPolicy, detection: { ...defaultPolicy.detection, blockFrom } };
    return decide(on(null, { policy }), assessment, now).kind;
  };
  expect([asked('warn', hunch), asked('warn', note)]).toEqual(['block', 'block']);
  expect([asked('block', hunch), asked('block', note)]).toEqual(['justify', 'block']);
  expect([asked('never', hunch), asked('never', note)]).toEqual(['justify', 'justify']);
});

test('text without anything in it is never stopped', () => {
  expect(decide(on(notely({ ruling: 'denied' })), { kind: 'clear', tier: 'none' }, now)).toEqual({
    kind: 'allow',
    because: 'nothing-found',
  });
});

test.each(['identifiers', 'health'] as const)(
  '%s alone are a notice on a denied site and nobody’s business elsewhere',
  (kind) => {
    expect(decide(on(notely({ ruling: 'denied', dataClasses: [] })), { kind, tier: 'none' }, now)).toEqual({
      kind: 'inform',
      because: 'denied',
    });
    expect(decide(on(null), { kind, tier: 'none' }, now).kind).toBe('allow');
  },
);

test('an agreement ends at midnight of the organization, not of Greenwich', () => {
  const lastDay = on(notely({ baas: [{ effectiveOn: '2026-01-01', expiresOn: '2026-06-15' }] }));
  expect(decide(lastDay, note, new Date('2026-06-16T04:59:00Z')).kind).toBe('allow');
  expect(decide(lastDay, note, new Date('2026-06-16T05:00:00Z')).because).toBe('baa-expired');
});

test('a stale bundle goes on as published unless the policy asks for more', () => {
  expect(decide(on(notely({}), { isStale: true }), note, now).kind).toBe('allow');
  const strict = { ...defaultPolicy, whenStale: 'acknowledge' } as const;
  expect(decide(on(notely({}), { isStale: true, policy: strict }), note, now)).toEqual({
    kind: 'acknowledge',
    because: 'stale-policy',
  });
  expect(decide(on(null, { isStale: true, policy: strict }), note, now), 'staleness never softens').toEqual({
    kind: 'block',
    because: 'unknown',
  });
});

test('without a bundle the policy says what happens', () => {
  expect(decide(on(null, { bundleVersion: null }), note, now)).toEqual({ kind: 'acknowledge', because: 'no-policy' });
});

test('a sign-up is acknowledged on an unknown site and stopped on a denied one', () => {
  expect(decideSignUp(on(null), now).kind).toBe('acknowledge');
  expect(decideSignUp(on(notely({ ruling: 'denied', dataClasses: [] })), now).kind).toBe('block');
  expect(decideSignUp(on(notely({})), now).kind).toBe('allow');
});

describe('a site that is approved for the organization’s accounts alone', () => {
  const ours = on(notely({ accounts: 'organization' }));
  test.each(['personal', 'other'] as const)('does not cover an account that is %s', (accountKind) => {
    expect(decide(ours, note, now, accountKind)).toEqual({ kind: 'justify', because: 'not-this-account' });
    expect(decideSignUp(ours, now, accountKind).because).toBe('not-this-account');
    expect(decide(on(notely({})), note, now, accountKind).because, 'where any account is approved').toBe('covered');
  });

  test.each(['organization', 'unknown'] as const)('covers an account that is %s', (accountKind) => {
    expect(decide(ours, note, now, accountKind).kind).toBe('allow');
    expect(decideSignUp(ours, now, accountKind).kind).toBe('allow');
  });

  test('says first what holds for everybody', () => {
    expect(decide(on(notely({ accounts: 'organization', baas: [] })), note, now, 'personal').because).toBe('no-baa');
  });

  test('keeps its guard, since nobody knows beforehand whose account it will be', () => {
    expect(isUnguarded(ours, now)).toBe(false);
  });
});

test('only a site where nothing could be stopped goes without our scripts', () => {
  expect(isUnguarded(on(notely({})), now)).toBe(true);
  expect(isUnguarded(on(notely({ dataClasses: ['identifiers'] })), now)).toBe(false);
  expect(isUnguarded(on(notely({ baas: [] })), now)).toBe(false);
  expect(isUnguarded(on(null), now)).toBe(false);
  expect(isUnguarded(on(notely({}), { isStale: true, policy: { ...defaultPolicy, whenStale: 'inform' } }), now)).toBe(
    false,
  );
});

const exception = (facts: Partial<SiteException> = {}): SiteException => ({
  id: crypto.randomUUID() as SiteException['id'],
  dataClasses: ['phi'],
  needsBaa: true,
  startsOn: '2026-06-01',
  endsOn: '2026-06-15',
  ...facts,
});
const denied = notely({ ruling: 'denied', dataClasses: [] });
const onDenied = (...exceptions: SiteException[]) => on(denied, { exceptions });
const withoutBaa = (needsBaa: boolean) => on({ ...denied, baas: [] }, { exceptions: [exception({ needsBaa })] });

describe('an exception', () => {
  const permitted = { kind: 'inform', because: 'excepted' };

  test('lets through what a denial stops, with a notice, and a sign-up too', () => {
    expect(decide(onDenied(), note, now)).toEqual({ kind: 'block', because: 'denied' });
    expect(decide(onDenied(exception()), note, now)).toEqual(permitted);
    expect(decideSignUp(onDenied(exception()), now)).toEqual(permitted);
  });

  test('ends with its last day in the organization’s zone, and begins with its first, without a new bundle', () => {
    const held = onDenied(exception());
    // Chicago is five hours behind in summer.
    expect(decide(held, note, new Date('2026-06-16T04:59:00Z'))).toEqual(permitted);
    expect(decide(held, note, new Date('2026-06-16T05:00:00Z'))).toEqual({ kind: 'block', because: 'denied' });
    expect(decide(held, note, new Date('2026-06-01T04:59:00Z')).because).toBe('denied');
    expect(decideSignUp(held, new Date('2026-06-16T05:00:00Z')).because).toBe('denied');
  });

  test('is for its data alone', () => {
    const identifiers = onDenied(exception({ dataClasses: ['identifiers'] }));
    expect(decide(identifiers, note, now).kind).toBe('block');
    expect(decide(identifiers, { kind: 'identifiers', tier: 'none' }, now)).toEqual(permitted);
  });

  test('reaches no account that is not the organization’s, where its vendor is for those alone', () => {
    const ours = on(notely({ dataClasses: ['identifiers'], accounts: 'organization' }), { exceptions: [exception()] });
    expect(decide(ours, note, now, 'organization')).toEqual(permitted);
    expect(decide(ours, note, now, 'personal').because).toBe('not-approved-for');
    expect(decideSignUp(ours, now, 'personal').because).toBe('not-this-account');
  });

  test('sets no agreement aside that the law asks for, unless the vendor is no business associate', () => {
    expect(decide(withoutBaa(true), note, now).kind).toBe('block');
    expect(decideSignUp(withoutBaa(true), now).kind).toBe('block');
    expect(decide(withoutBaa(false), note, now)).toEqual(permitted);
  });

  test('says nothing where everything is approved anyway, and yields to a stale policy', () => {
    expect(decide(on(notely({}), { exceptions: [exception()] }), note, now)).toEqual({
      kind: 'allow',
      because: 'covered',
    });
    const stale = { isStale: true, policy: { ...defaultPolicy, whenStale: 'justify' as const } };
    expect(decide(on(denied, { exceptions: [exception()], ...stale }), note, now)).toEqual({
      kind: 'justify',
      because: 'stale-policy',
    });
  });

  test('is for everyone or for one group, and never for a browser whose groups nobody knows', () => {
    const group = crypto.randomUUID() as GroupId;
    const { vendorId } = denied;
    const shipped = [
      { ...exception(), vendorId, groupId: null },
      { ...exception(), vendorId, groupId: group },
      { ...exception(), vendorId: notely({}).vendorId, groupId: null },
    ];
    const idsFor = (groups: GroupId[]) => exceptionsFor(shipped, denied, groups).map(({ id }) => id);
    expect(idsFor([])).toEqual([shipped[0]!.id]);
    expect(idsFor([group])).toEqual([shipped[0]!.id, shipped[1]!.id]);
    expect(exceptionsFor(shipped, null, [group])).toEqual([]);
  });

  test('keeps the guard on its site, so that what happens under it is on record', () => {
    expect(isUnguarded(onDenied(exception({ dataClasses: ['phi', 'identifiers', 'health'] })), now)).toBe(false);
  });
});
