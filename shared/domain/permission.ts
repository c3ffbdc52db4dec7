import type { Role } from './member.ts';

/** Everything that a member can be permitted to do, as `noun:verb`. */
export const permissions = [
  'organization:read',
  'organization:update',
  'member:read',
  'enrolment-code:read',
  'enrolment-code:create',
  'enrolment-code:revoke',
  'browser:read',
  'browser:revoke',
  'vendor:read',
  'vendor:create',
  'vendor:update',
  'approval:decide',
  'baa:read',
  'baa:record',
  'baa:end',
  'policy:read',
  'policy:update',
  'finding:read',
  'finding:close',
  'discovery:read',
  'discovery:decide',
  'access-request:read',
  'access-request:answer',
  'catalog:read',
  'catalog:correct',
  'audit:read',
] as const;
export type Permission = (typeof permissions)[number];

/** Which role may do what: the server asks before each procedure, the console asks the same table to hide buttons. */
export const permissionsOfRole: Readonly<Record<Role, readonly Permission[]>> = {
  'compliance-officer': permissions,
  leadership: [
    'organization:read',
    'member:read',
    'browser:read',
    'vendor:read',
    'baa:read',
    'policy:read',
    'finding:read',
    'discovery:read',
    'access-request:read',
    'catalog:read',
  ],
  auditor: permissions.filter((permission) => permission.endsWith(':read')),
  'workforce-member': ['organization:read'],
};

/** May a member with these roles do this? One role that may is enough. */
export const can = (roles: readonly Role[], permission: Permission): boolean =>
  roles.some((role) => permissionsOfRole[role].includes(permission));

/** All that a member with these roles may do, in the order of `permissions`. */
export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  permissions.filter((permission) => can(roles, permission));
