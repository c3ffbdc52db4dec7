import { expect, test } from 'vitest';
import { defaultPolicy, PolicyBundle } from './bundle.ts';
import { z } from '../zod.ts';
import { SetDetection } from './detection.ts';
import { discoveryOf, visibilities, visibilityOf } from './visibility.ts';

const site = {
  domain: 'notely.example',
  vendorId: crypto.randomUUID(),
  vendorName: 'Notely',
  ruling: 'approved',
  dataClasses: ['phi'],
  conditions: '',
  baas: [{ effectiveOn: '2026-01-01', expiresOn: null }],
};
const ownFormat = {
  id: 'own-1',
  title: 'a Riverside record number',
  kind: 'mrn',
  pieces: [
    { is: 'text', text: 'RC' },
    { is: 'digits', from: 6, to: 6 },
  ],
  checkDigit: null,
  needsHint: false,
  hints: [],
};
const bundle = {
  version: 4,
  publishedAt: '2026-06-15T12:00:00.000Z',
  organization: { id: crypto.randomUUID(), name: 'Riverside', timeZone: 'America/Chicago', color: '#1c6e8c' },
  policy: { ...defaultPolicy, detection: { ...defaultPolicy.detection, ownFormats: [ownFormat] } },
  sites: [site],
};

test('a bundle of an earlier server reads as complete', () => {
  const {
    discovery: _,
    groupLadders: _groups,
    sentences: _sentences,
    preferred: _preferred,
    ...before
  } = bundle.policy;
  const read = PolicyBundle.parse({ ...bundle, policy: before });
  expect(read.organization.emailDomains).toEqual([]);
  expect(read.policy.discovery).toEqual({ who: 'counted', pseudonyms: false });
  expect(read.policy).toMatchObject({ groupLadders: [], preferred: [], sentences: defaultPolicy.sentences });
  expect(read.sites[0]).toEqual({ ...site, accounts: 'any', category: null });
  expect(read.exceptions).toEqual([]);
});

test.each(visibilities)(
  'browsers of an earlier release read a policy that is %s, by the two words that they know',
  (chosen) => {
    const discovery = discoveryOf(chosen);
    // As 0.1.0 read it.
    const before = z.object({ who: z.enum(['named', 'counted']) });
    expect(before.parse(discovery)).toEqual({ who: chosen === 'named' ? 'named' : 'counted' });
    const read = PolicyBundle.parse({ ...bundle, policy: { ...bundle.policy, discovery } });
    expect(visibilityOf(read.policy.discovery)).toBe(chosen);
  },
);

const readAs = (who: string) =>
  visibilityOf(PolicyBundle.parse({ ...bundle, policy: { ...bundle.policy, discovery: { who } } }).policy.discovery);

test('a policy from before there were pseudonyms is what it was', () => {
  expect([readAs('named'), readAs('counted')]).toEqual(['named', 'counted']);
});

test('a bundle of a later server is read without what only later browsers know', () => {
  const later = { later: 'only' };
  const read = PolicyBundle.parse({
    ...bundle,
    ...later,
    organization: { ...bundle.organization, ...later },
    policy: {
      ...bundle.policy,
      ...later,
      ladder: {
        ...defaultPolicy.ladder,
        ...later,
        denied: { ...defaultPolicy.ladder.denied, consent: 'block' },
      },
      detection: {
        ...defaultPolicy.detection,
        ...later,
        ownFormats: [{ ...ownFormat, ...later, pieces: ownFormat.pieces.map((piece) => ({ ...piece, ...later })) }],
      },
    },
    sites: [{ ...site, ...later, category: 'a-later-category', baas: [{ ...site.baas[0], ...later }] }],
  });
  expect(read).toEqual(PolicyBundle.parse(bundle));
});

test('a change of what counts is strict all the same', () => {
  const { retired: _, ...detection } = bundle.policy.detection;
  const change = { basedOn: 4, detection };
  expect(SetDetection.safeParse(change).success).toBe(true);
  const withMore = { ...detection, ownFormats: [{ ...ownFormat, samples: ['RC482913'] }] };
  expect(SetDetection.safeParse({ ...change, detection: withMore }).success).toBe(false);
  expect(SetDetection.safeParse({ ...change, detection: { ...detection, later: 1 } }).success).toBe(false);
});
