import { expect, test } from 'vitest';
import { sealingWith } from './sealed.ts';

const sealing = sealingWith('a secret for tests, long enough');

test('what was sealed can be read again, and its sealed form shows nothing of it', () => {
  const sealed = sealing.seal('JBSWY3DPEHPK3PXP', 'second-factor ana');
  expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
  expect(sealing.unseal(sealed, 'second-factor ana')).toBe('JBSWY3DPEHPK3PXP');
  expect(sealing.unseal(sealing.seal('', 'nothing'), 'nothing')).toBe('');
});

test('the same text is never sealed the same twice', () => {
  expect(sealing.seal('secret', 'x')).not.toBe(sealing.seal('secret', 'x'));
});

test('it opens for no other use and under no other server secret', () => {
  const sealed = sealing.seal('secret', 'second-factor ana');
  expect(sealing.unseal(sealed, 'second-factor ben')).toBeNull();
  expect(sealingWith('another secret for tests, as long').unseal(sealed, 'second-factor ana')).toBeNull();
});

test('one changed byte, a cut or a made-up text opens nothing', () => {
  const sealed = sealing.seal('a secret of some length', 'x');
  const bytes = Buffer.from(sealed.slice(2), 'base64url');
  for (const place of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed[place] = changed[place]! ^ 1;
    expect(sealing.unseal(`1.${changed.toString('base64url')}`, 'x')).toBeNull();
  }
  for (const text of ['', '1.', '1.AAAA', sealed.slice(0, -4), `2.${sealed.slice(2)}`])
    expect(sealing.unseal(text, 'x')).toBeNull();
});
