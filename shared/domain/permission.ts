import { type Role, roles } from './member.ts';

/** Everything that a member can be permitted to do, as `noun:verb`. */
export const permissions = [
  // What every member may do for themselves.
  'self:read',
  'self:update',
  'organization:read',
  'organization:update',
  // Who may go past a denial. That is for leadership and administrators to say, not for whoever denies.
  'authority:read',
  'authority:name',
  'member:read',
  'member:create',
  'member:update',
  'member:import',
  'member:invite',
  'member:grant',
  'group:read',
  'group:update',
  // Other people's sessions and sign-ins.
  'session:read',
  'session:end',
  'identity-provider:read',
  'identity-provider:update',
  'channel:read',
  'channel:update',
  'job:read',
  'job:retry',
  'file:read',
  'file:create',
  'file:hold',
  'file:remove',
  'enrolment-code:read',
  'enrolment-code:create',
  'enrolment-code:revoke',
  'browser:read',
  'browser:assign',
  'browser:revoke',
  // Whose observation it was, where the policy keeps that back until somebody states why they must know.
  'observation:reveal',
  'vendor:read',
  'vendor:create',
  'vendor:update',
  'vendor:import',
  'approval:decide',
  // Agreeing to what somebody else decided, where the policy asks for two.
  'approval:second',
  // In spite of a denial; the server asks besides whether the member is named as an authority.
  'approval:override',
  'exception:read',
  'exception:ask',
  'exception:settle',
  'exception:end',
  'baa:read',
  'baa:record',
  'baa:end',
  'questionnaire:read',
  'questionnaire:update',
  'safeguard-check:read',
  'safeguard-check:send',
  'safeguard-check:decide',
  'policy:read',
  'policy:update',
  'finding:read',
  'finding:update',
  'finding:close',
  // Signing that the organization carries a risk.
  'finding:accept',
  'discovery:read',
  'discovery:decide',
  'access-request:read',
  'access-request:answer',
  'catalog:read',
  'catalog:correct',
  'course:read',
  'course:update',
  // Who is to take what, and where they stand.
  'assignment:read',
  'assignment:update',
  'completion:read',
  // Bringing in and correcting; nobody changes a record that is there.
  'completion:record',
  'certificate:revoke',
  'needs-assessment:read',
  'needs-assessment:update',
  'report:read',
  'report:update',
  // Attesting to a report and answering what it asks. The server asks besides whether the member leads.
  'report:sign',
  // Minutes and questions, which nobody changes once they are written.
  'report:discuss',
  'audit:read',
  'audit:verify',
] as const;
export type Permission = (typeof permissions)[number];

const self = ['self:read', 'self:update', 'organization:read'] as const satisfies Permission[];

/** Who belongs to the organization, how they get in, and what runs for it: the work of its administrators. */
const administration = [
  'organization:update',
  'authority:read',
  'authority:name',
  'member:read',
  'member:create',
  'member:update',
  'member:import',
  'member:invite',
  'member:grant',
  'group:read',
  'group:update',
  'session:read',
  'session:end',
  'identity-provider:read',
  'identity-provider:update',
  'channel:read',
  'channel:update',
  'job:read',
  'job:retry',
  'enrolment-code:read',
  'enrolment-code:create',
  'enrolment-code:revoke',
  'browser:read',
  'browser:assign',
  'browser:revoke',
] as const satisfies Permission[];

/** What the compliance program decides: vendors, agreements, policy, findings. Who runs the machines decides none of it. */
const governance = permissions.filter(
  (permission) => !administration.some((one) => one === permission) && !self.some((one) => one === permission),
);

const reading = permissions.filter((permission) => permission.endsWith(':read'));

/** Which role may do what: the server asks before each procedure, the console asks the same table to hide buttons. */
export const permissionsOfRole: Readonly<Record<Role, readonly Permission[]>> = {
  'compliance-officer': permissions,
  'privacy-official': [
    ...self,
    'authority:read',
    'member:read',
    'group:read',
    'browser:read',
    'browser:assign',
    ...governance,
  ],
  'security-official': [
    ...self,
    'authority:read',
    'member:read',
    'group:read',
    'session:read',
    'session:end',
    'job:read',
    'enrolment-code:read',
    'enrolment-code:create',
    'enrolment-code:revoke',
    'browser:read',
    'browser:assign',
    'browser:revoke',
    ...governance,
  ],
  administrator: [...self, ...administration, 'vendor:read', 'policy:read', 'file:read', 'audit:read', 'audit:verify'],
  leadership: [
    ...self,
    'authority:read',
    'authority:name',
    'approval:second',
    'approval:override',
    'exception:read',
    'exception:settle',
    'exception:end',
    'member:read',
    'group:read',
    'browser:read',
    'vendor:read',
    'baa:read',
    'safeguard-check:read',
    'policy:read',
    'finding:read',
    'finding:accept',
    'discovery:read',
    'access-request:read',
    'catalog:read',
    'course:read',
    'assignment:read',
    'completion:read',
    'needs-assessment:read',
    'report:read',
    'report:sign',
    'report:discuss',
  ],
  // Sees everything but what is the members' own, and may prove that the audit trail is whole.
  auditor: [...reading, 'self:update', 'audit:verify'],
  'workforce-member': self,
};

/** The roles that a member with these roles may give and take: none that may do what they themselves may not. */
export const grantable = (own: readonly Role[]): Role[] =>
  can(own, 'member:grant') ? roles.filter((role) => permissionsOfRole[role].every((one) => can(own, one))) : [];

/** May a member with these roles do this? One role that may is enough. */
export const can = (held: readonly Role[], permission: Permission): boolean =>
  held.some((role) => permissionsOfRole[role].includes(permission));

/** All that a member with these roles may do, in the order of `permissions`. */
export const permissionsOf = (held: readonly Role[]): Permission[] =>
  permissions.filter((permission) => can(held, permission));
