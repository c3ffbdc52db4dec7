import type { Role } from '../shared/domain/member.ts';

export const roleWords: Record<Role, string> = {
  'compliance-officer': 'Compliance officer',
  'privacy-official': 'Privacy official',
  'security-official': 'Security official',
  administrator: 'Administrator',
  leadership: 'Leadership',
  auditor: 'Auditor',
  'workforce-member': 'Workforce member',
};
