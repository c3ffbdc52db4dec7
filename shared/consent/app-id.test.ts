import { expect, test } from 'vitest';
import { identityProviders, type IdentityProvider } from '../domain/observation-words.ts';
import { tellableAppId } from './app-id.ts';
import { authorisationRequests } from './authorisation-requests.examples.ts';
import { readConsent } from './read-consent.ts';

/** What pages write where an id belongs. */
const written = [
  'Jane.Doe.MRN.00482913',
  'mrn_00482913',
  'dob-03-14-1957',
  'JaneDoe19570314',
  'JaneDoe03141957Diabetes',
  'ssn-078-05-1120',
  '078051120',
  '5551234567',
  '19570314',
  '4111111111111111',
  '5551234567.apps.googleusercontent.com',
  '5551234567-janedoe.apps.googleusercontent.com',
  'jane.doe.apps.googleusercontent.com',
  'patient-maria-alvarez',
  'Jane_Doe_diabetes',
  'smith-family-portal',
  'diabetes-clinic-jane',
  'wojciech-kowalski',
  'thi-nguyen',
  'JohnSmith',
  'jdoe1957',
  'ana.ruiz-at-clinic.example',
  'ana.40.clinic.example',
  'ana~40gmail.com',
  'robert1lopez2hiv3positive4',
  'example.notely.web',
  'Iv1.janedoe19570314',
  '0oajanedoe',
  'a'.repeat(101),
  'words with spaces',
  '',
];

test.each(identityProviders)('what a page wrote in the place of an id of %s stays in the browser', (provider) => {
  expect(written.filter((appId) => tellableAppId(provider, appId) !== null)).toEqual([]);
});

test.each<[IdentityProvider, string]>([
  ['google', '481516234200-q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6.apps.googleusercontent.com'],
  ['microsoft', '8d3f2b1c-55aa-4b0e-9d2f-0c1e2a3b4c5d'],
  ['github', 'Iv1.8a61f9b3a7aba766'],
  ['github', 'Ov23liA1b2C3d4E5f6G7'],
  ['github', '0123456789abcdef0123'],
  ['slack', '3336676.569200954261'],
  ['okta', '0oabucvyc38HLL1ef0h7'],
])('an id in the form of %s may leave, and counts for no other: %s', (provider, appId) => {
  const others = identityProviders.filter((other) => other !== 'other' && tellableAppId(other, appId) !== null);
  expect(others).toEqual([provider]);
});

test.each(['3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'k3Jx9QmT7vR2bLp8WzYd', '9f86d081884c7d659a2feaa0c55ad015'])(
  'what a machine made may leave: %s',
  (appId) => {
    expect(tellableAppId('other', appId)).toBe(appId);
  },
);

test('every documented id of a known provider may leave', () => {
  const known = authorisationRequests
    .map(({ url }) => readConsent(new URL(url)))
    .filter((one) => one?.provider !== 'other');
  expect(known.length).toBeGreaterThan(20);
  for (const consent of known) expect(tellableAppId(consent!.provider, consent!.appId)).toBe(consent!.appId);
});
