import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLabel } from './punycode.ts';
import { hostKindOf, lookalikeOf, shownName } from './site-name.ts';

test.each([
  ['notely.example', 'public'],
  ['10.1.2.3', 'address'],
  ['0::1', 'address'],
  ['intranet', 'local'],
  ['files.clinic.internal', 'local'],
  ['printer.local', 'local'],
  ['localhost', 'local'],
] as const)('%s is %s', (hostname, kind) => {
  expect(hostKindOf(hostname)).toBe(kind);
});

test('a label is shown in the letters that Node encodes to it', () => {
  const word = fc
    .array(fc.constantFrom(...Array.from('aäözßéñçøabcxyz日本語русский한글العربية')), { minLength: 1, maxLength: 12 })
    .map((letters) => letters.join('').normalize('NFC'));
  fc.assert(
    fc.property(word, (label) => {
      const encoded = domainToASCII(label);
      fc.pre(encoded.startsWith('xn--'));
      expect(domainToASCII(decodeLabel(encoded) ?? '')).toBe(encoded);
    }),
    { seed: 4 },
  );
});

test.each(['xn--', 'xn--99999999', 'xn--a!b', `xn--${'9'.repeat(90)}`, 'xn--zzzzzzzzzzzz', 'notely'])(
  '%s stands for nothing',
  (label) => {
    expect(decodeLabel(label)).toBeNull();
  },
);

test.each([
  ['notely.example', 'notely.example'],
  ['xn--mnchen-3ya.example', 'münchen.example'],
  ['xn--wgv71a119e.example', '日本語.example'],
  // Cyrillic о between Latin letters; all Cyrillic letters that look Latin.
  [domainToASCII('nоtely.example'), `nоtely.example (${domainToASCII('nоtely.example')})`],
  [domainToASCII('асе.example'), `асе.example (${domainToASCII('асе.example')})`],
])('%s is shown as %s', (site, shown) => {
  expect(shownName(site)).toBe(shown);
});

const known = ['notely.example', 'chatgpt.com', 'microsoft.com', 'x.ai'];

test.each([
  [domainToASCII('nоtely.example'), domainToASCII('nоtely.example'), 'notely.example'],
  ['not-ely.example', 'not-ely.example', 'notely.example'],
  ['app.notеly.example', domainToASCII('notеly.example'), 'notely.example'],
  ['rnicrosoft.com', 'rnicrosoft.com', 'microsoft.com'],
  ['chatqpt.com', 'chatqpt.com', 'chatgpt.com'],
  ['chagtpt.com', 'chagtpt.com', 'chatgpt.com'],
  ['chatgpt.com.login.example', 'login.example', 'chatgpt.com'],
])('%s passes for a site that it is not', (hostname, registrable, lookalike) => {
  expect(lookalikeOf(hostname, registrable, known)).toBe(lookalike);
});

test.each([
  ['app.notely.example', 'notely.example'],
  ['notely.test', 'notely.test'],
  ['motel.example', 'motel.example'],
  ['evilnotely.example', 'evilnotely.example'],
  ['y.ai', 'y.ai'],
  ['wikipedia.org', 'wikipedia.org'],
])('%s passes for nothing', (hostname, registrable) => {
  expect(lookalikeOf(hostname, registrable, known)).toBeNull();
});
