import type { SignIn } from '../../shared/domain/session.ts';

const hows: Record<SignIn['how'], string> = {
  password: 'password',
  code: 'code of an app',
  'recovery-code': 'recovery code',
  sso: 'your organization’s sign-in',
};

/** What happened, for the history of sign-ins. */
export function signInWords({ how, outcome }: Pick<SignIn, 'how' | 'outcome'>): string {
  switch (outcome) {
    case 'signed-in':
      return `Signed in by ${hows[how]}`;
    case 'wrong':
      return `Wrong ${hows[how]}`;
    case 'no-access':
      return 'Turned away: no access any more';
  }
}

/** A browser as its user agent tells, near enough to know one's own again. */
export function browserWords(userAgent: string): string {
  const browser =
    [
      ['Edg/', 'Edge'],
      ['OPR/', 'Opera'],
      ['Firefox/', 'Firefox'],
      ['Chrome/', 'Chrome'],
      ['Safari/', 'Safari'],
    ].find(([mark = '']) => userAgent.includes(mark))?.[1] ?? 'A program';
  const system = [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Windows', 'Windows'],
    ['CrOS', 'ChromeOS'],
    ['Mac OS', 'macOS'],
    ['Linux', 'Linux'],
  ].find(([mark = '']) => userAgent.includes(mark))?.[1];
  return system === undefined ? browser : `${browser} on ${system}`;
}
