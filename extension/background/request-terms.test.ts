import { expect, test } from 'vitest';
import { type BundleSite, defaultPolicy, PolicyBundle } from '../../shared/policy/bundle.ts';
import { termsSentence } from '../pages/request-words.ts';
import { termsOfRequest } from './request-terms.ts';
import type { HeldPolicy } from './site-policy.ts';

const inForce = { effectiveOn: '2026-01-01', expiresOn: null };
const now = new Date('2026-06-01T12:00:00Z');

/** What a browser holds after such a decision, read from a bundle as it travels. */
function held(
  facts: Partial<Record<keyof BundleSite, unknown>>,
  kind: 'connected' | 'revoked' = 'connected',
): HeldPolicy {
  const bundle = PolicyBundle.parse({
    version: 1,
    publishedAt: '2026-06-01T00:00:00Z',
    organization: {
      id: '0198c0de-0000-7000-8000-000000000001',
      name: 'Riverside Clinic',
      color: '#1c5f7c',
      timeZone: 'America/Chicago',
    },
    policy: defaultPolicy,
    sites: [
      {
        domain: 'sometool.test',
        vendorId: '0198c0de-0000-7000-8000-000000000002',
        vendorName: 'Some Tool',
        ruling: 'approved-with-conditions',
        dataClasses: ['phi', 'identifiers', 'health'],
        conditions: '',
        accounts: 'any',
        baas: [inForce],
        ...facts,
      },
    ],
  });
  return { bundle, confirmedAt: 0, groups: [], connection: { kind } as HeldPolicy['connection'] };
}

const said = (policy: HeldPolicy, state: 'granted' | 'refused' = 'granted') => {
  const terms = termsOfRequest(policy, { site: 'sometool.test', state }, now);
  return terms && termsSentence(terms);
};

test('whoever was granted a tool reads its conditions, what may go in and whose account it is for', () => {
  expect(said(held({ dataClasses: ['identifiers'], accounts: 'organization', conditions: 'Rosters only' }))).toBe(
    'Of what is about patients, put in only names and contact details by themselves. Use an account of your organization, not one of your own. Conditions: “Rosters only”',
  );
});

test('an approval without limits needs no more words', () => {
  expect(said(held({}))).toBe('');
});

test('an approval for patient information that no agreement covers today says so', () => {
  expect(said(held({ baas: [{ effectiveOn: '2026-07-01', expiresOn: null }] }))).toContain(
    'Patient information only once an agreement covers it.',
  );
});

test('a bundle of a server from before accounts could be limited is for any', () => {
  expect(said(held({ accounts: undefined }))).toBe('');
});

test('nothing is said of terms where nothing is granted, or by a browser that was disconnected', () => {
  expect(said(held({ conditions: 'Rosters only' }), 'refused')).toBeNull();
  expect(said(held({ ruling: 'denied', dataClasses: [] }))).toBeNull();
  expect(said(held({ conditions: 'Rosters only' }, 'revoked'))).toBeNull();
});
