import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '../../shared/domain/member.ts';
import {
  can,
  grantable,
  type Permission,
  permissions,
  permissionsOf,
  permissionsOfRole,
} from '../../shared/domain/permission.ts';
import { callByPath, procedures } from '../support/procedures.ts';
import { validInput } from '../support/valid-input.ts';
import { type Clinic, createWorld, type World } from '../support/world.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
});
afterAll(() => world.close());

/** What the product promises of each role, said once more and by hand: a slip in the table shows here. */
const self = ['self:read', 'self:update', 'organization:read'] as const;
const governance = [
  'observation:reveal',
  'vendor:read',
  'vendor:create',
  'vendor:update',
  'vendor:import',
  'approval:decide',
  'approval:second',
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
  'finding:accept',
  'discovery:read',
  'discovery:decide',
  'access-request:read',
  'access-request:answer',
  'catalog:read',
  'catalog:correct',
  'file:read',
  'file:create',
  'file:hold',
  'file:remove',
  'course:read',
  'course:update',
  'assignment:read',
  'assignment:update',
  'completion:read',
  'completion:record',
  'certificate:revoke',
  'needs-assessment:read',
  'needs-assessment:update',
  'report:read',
  'report:update',
  'report:sign',
  'report:discuss',
  'audit:read',
  'audit:verify',
] as const;

const promised: Record<Role, readonly Permission[]> = {
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
  administrator: [
    ...self,
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
    'vendor:read',
    'policy:read',
    'file:read',
    'audit:read',
    'audit:verify',
  ],
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
  auditor: [...permissions.filter((one) => one.endsWith(':read')), 'self:update', 'audit:verify'],
  'workforce-member': self,
};

test.each(roles)('%s may do what the product promises, and nothing else', (role) => {
  expect(permissionsOfRole[role].toSorted()).toEqual(promised[role].toSorted());
});

test('two roles may do what either may', () => {
  expect(permissionsOf(['workforce-member', 'leadership'])).toEqual(permissionsOf(['leadership']));
  expect(can(['workforce-member', 'auditor'], 'audit:read')).toBe(true);
  expect(can([], 'organization:read')).toBe(false);
});

test('nobody gives a role that may do more than they may themselves', () => {
  expect(grantable(['administrator'])).toEqual(['administrator', 'workforce-member']);
  expect(grantable(['compliance-officer'])).toEqual(roles);
  expect(grantable(['leadership', 'auditor'])).toEqual([]);
});

const forMembers = procedures.flatMap(({ path, input, audience }) =>
  audience?.for === 'member' ? [{ path, input, permission: audience.permission }] : [],
);
const matrix = forMembers.flatMap((procedure) => roles.map((role) => ({ ...procedure, role })));

describe('the table holds for every procedure', () => {
  test.each(matrix)('$path as $role', async ({ path, input, permission, role }) => {
    const given = input ? validInput(input, () => crypto.randomUUID()) : undefined;
    const outcome = await callByPath(clinic.as(role), path, given).then(
      () => 'let in',
      (error: { code: string }) => (error.code === 'FORBIDDEN' ? 'FORBIDDEN' : 'let in'),
    );
    expect(outcome).toBe(can([role], permission) ? 'let in' : 'FORBIDDEN');
  });
});
