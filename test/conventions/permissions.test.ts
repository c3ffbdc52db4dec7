import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '../../shared/domain/member.ts';
import { can, permissions, permissionsOf, permissionsOfRole } from '../../shared/domain/permission.ts';
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
const promised = {
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
  auditor: [
    'organization:read',
    'member:read',
    'enrolment-code:read',
    'browser:read',
    'vendor:read',
    'baa:read',
    'policy:read',
    'finding:read',
    'discovery:read',
    'access-request:read',
    'catalog:read',
    'audit:read',
  ],
  'workforce-member': ['organization:read'],
} as const;

test.each(roles)('%s may do what the product promises, and nothing else', (role) => {
  expect(permissionsOfRole[role]).toEqual(promised[role]);
});

test('two roles may do what either may', () => {
  expect(permissionsOf(['workforce-member', 'leadership'])).toEqual(permissionsOf(['leadership']));
  expect(can(['workforce-member', 'auditor'], 'audit:read')).toBe(true);
  expect(can([], 'organization:read')).toBe(false);
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
