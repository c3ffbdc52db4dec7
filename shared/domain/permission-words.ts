import type { Permission } from './permission.ts';

type Noun<P> = P extends `${infer N}:${string}` ? N : never;

/** What each permission is about, as a person reads it. */
const nounWords: Record<Noun<Permission>, string> = {
  self: 'your own account',
  organization: 'the organization',
  member: 'people',
  group: 'groups',
  session: 'other people’s sessions',
  'identity-provider': 'single sign-on',
  channel: 'channels',
  job: 'jobs',
  file: 'files',
  'enrolment-code': 'enrolment codes',
  browser: 'browsers',
  vendor: 'vendors',
  approval: 'decisions on vendors',
  exception: 'exceptions',
  authority: 'who may go past a denial',
  baa: 'agreements',
  questionnaire: 'questionnaires',
  'safeguard-check': 'safeguard checks',
  policy: 'the policy',
  observation: 'who stands behind a pseudonym',
  finding: 'findings',
  discovery: 'discovered tools',
  'access-request': 'access requests',
  catalog: 'the catalog',
  course: 'courses',
  assignment: 'who is to take which course',
  completion: 'training records',
  certificate: 'certificates',
  'needs-assessment': 'the needs assessment',
  report: 'the leadership report',
  audit: 'the audit trail',
};

/** What the other verbs are, all of them, comes down to changing something. */
const verbWords: Readonly<Record<string, string>> = { read: 'show', verify: 'let you check', reveal: 'let you see' };

/** Why a role may not do this, and who can change it. */
export function refusedWords(permission: Permission): string {
  const [noun, verb] = permission.split(':');
  const about = Object.entries(nounWords).find(([one]) => one === noun)?.[1] ?? 'this';
  const what = verbWords[verb ?? ''] ?? 'let you change';
  return `Your role does not ${what} ${about}. A compliance officer or an administrator can give you another role.`;
}
