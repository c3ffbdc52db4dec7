import { expect, test } from 'vitest';
import { authorisationRequests } from '../../shared/consent/authorisation-requests.examples.ts';
import { type ConsentRequest, readConsent } from '../../shared/consent/read-consent.ts';
import { defaultDetection } from '../../shared/policy/detection.ts';
import { tellableAppId } from './app-id.ts';

const asked = (appId: string, provider: ConsentRequest['provider'] = 'other'): ConsentRequest => ({
  provider,
  appId,
  redirectHost: 'app.notely.example',
  scopes: [],
  otherScopes: 0,
  accountDomain: null,
});
const told = (appId: string): string | null => tellableAppId(asked(appId), defaultDetection);

test.each([
  'Jane.Doe.MRN.00482913',
  'mrn_00482913',
  'dob-03-14-1957',
  'JaneDoe19570314',
  'ssn-078-05-1120',
  'patient-maria-alvarez',
  'Maria.Alvarez',
  'Jane_Doe_diabetes',
  'ana.ruiz-at-clinic.example',
  'ana.40.clinic.example',
  'a'.repeat(101),
  'words with spaces',
])('what a page wrote in an id’s place stays in the browser: %s', (appId) => {
  expect(told(appId)).toBeNull();
});

test.each(['3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'account-console', '112233445566', 'example.notely.web'])(
  'what looks like an id may leave: %s',
  (appId) => {
    expect(told(appId)).toBe(appId);
  },
);

test('every documented id of a generic provider may leave', () => {
  const generic = authorisationRequests
    .map(({ url }) => readConsent(new URL(url)))
    .filter((consent) => consent?.provider === 'other' && consent.appId !== null);
  expect(generic.length).toBeGreaterThan(5);
  for (const consent of generic) expect(tellableAppId(consent!, defaultDetection)).toBe(consent!.appId);
});

test('a known provider’s own ids are told as they are', () => {
  const id = '1234567890-abc123.apps.googleusercontent.com';
  expect(tellableAppId(asked(id, 'google'), defaultDetection)).toBe(id);
});
