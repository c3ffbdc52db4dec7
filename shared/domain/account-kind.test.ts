import { expect, test } from 'vitest';
import { accountKindOf, domainOfAddress, isPublicMailProvider } from './account-kind.ts';

const own = ['riverside.example'];

test.each([
  ['riverside.example', 'organization'],
  ['Mail.Riverside.Example', 'organization'],
  ['gmail.com', 'personal'],
  ['evilriverside.example', 'other'],
  ['lakeside.example', 'other'],
  [null, 'unknown'],
] as const)('an address at %s makes an account that is %s', (domain, kind) => {
  expect(accountKindOf(domain, own)).toBe(kind);
});

test('an organization that has its mail at a public provider says so itself', () => {
  expect(accountKindOf('gmail.com', ['gmail.com'])).toBe('organization');
});

test('of an address, only the domain is read', () => {
  expect(domainOfAddress(' Ana.Ruiz@Riverside.Example ')).toBe('riverside.example');
  expect(domainOfAddress('Ana Ruiz')).toBeNull();
  expect(domainOfAddress('ana@localhost')).toBeNull();
  expect(isPublicMailProvider('riverside.example')).toBe(false);
});

test.each(['two@a.example, b@b.example', 'ana@10.0.0.1', '<ana@riverside.example>', `${'a'.repeat(400)}@b.example`])(
  '%s is no address',
  (typed) => {
    expect(domainOfAddress(typed)).toBeNull();
  },
);

test('a hostile field is read in a moment', () => {
  const began = performance.now();
  for (const typed of ['a@'.repeat(100_000), `a@${'a-'.repeat(150)}`, `a@${'a.'.repeat(150)}`, `${'a'.repeat(310)}@`])
    expect(domainOfAddress(typed)).toBeNull();
  expect(performance.now() - began).toBeLessThan(50);
});

test('without domains of its own an organization knows no strangers', () => {
  expect(accountKindOf('clinic.example', [])).toBe('unknown');
  expect(accountKindOf('gmail.com', [])).toBe('personal');
});
