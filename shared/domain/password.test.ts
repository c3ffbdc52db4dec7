import { describe, expect, test } from 'vitest';
import { passwordWeakness } from './password.ts';

const ana = { names: ['Ana Alvarez', 'ana@riverside.example', 'Riverside Clinic'], hasSecondFactor: false };

describe('a password', () => {
  test.each([
    'correct horse battery staple',
    'the heron stands on one leg',
    'mañana vuelvo a casa',
    '我每天早上都喝一杯很浓的咖啡再去上班',
    'kX9#mQ2$vL7@pW4',
    '839271640583926',
  ])('such as "%s" will do', (password) => {
    expect(passwordWeakness(password, ana)).toBeNull();
  });

  test.each([
    'passwordpassword',
    'Password1234567',
    'P@ssw0rd!P@ssw0rd!',
    'qwertyqwerty123',
    '123456789012345',
    'aaaaaaaaaaaaaaaa',
    'abcdefghijklmnop',
    'Welcome2026Welcome',
    'ILoveYouILoveYou',
    'Summer2026!Summer2026!',
    'letmeinletmein!!!',
    'hospitalnurse123',
    '00000000000000000',
  ])('such as "%s" is what everybody tries', (password) => {
    expect(passwordWeakness(password, ana)).toContain('everybody tries');
  });

  test.each(['RiversideClinic2026', 'ana.alvarez.ana.alvarez', 'Alvarez1234Alvarez', 'riverside riverside'])(
    'such as "%s" is a name',
    (password) => {
      expect(passwordWeakness(password, ana)).toContain('your name');
    },
  );

  test('alone has 15 characters, and 12 beside a second factor', () => {
    expect(passwordWeakness('heron on a leg', ana)).toContain('at least 15');
    expect(passwordWeakness('heron on a leg', { ...ana, hasSecondFactor: true })).toBeNull();
    expect(passwordWeakness('heron a leg', { ...ana, hasSecondFactor: true })).toContain('at least 12');
  });

  test('needs no digit, sign or capital', () => {
    expect(passwordWeakness('my neighbour grows tomatoes', ana)).toBeNull();
  });
});
