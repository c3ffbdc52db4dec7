import type { Member } from '../../../shared/domain/member.ts';
import type { Organization } from '../../../shared/domain/organization.ts';
import { type Permission, permissionsOf } from '../../../shared/domain/permission.ts';
import type { MemberContext } from '../../context.ts';
import { readMember } from '../member/service.ts';
import { readOrganization } from '../organization/service.ts';

/** Who is signed in, where, and what they may do: what the console shows and hides by. */
export function describeSession(
  org: MemberContext,
): Promise<{ member: Member; organization: Organization; permissions: Permission[] }> {
  return org.read(async (db) => {
    const { policy: _, ...organization } = await readOrganization(db, org);
    const member = await readMember(db, org, org.actor.id);
    return { member, organization, permissions: permissionsOf(member.roles) };
  });
}
