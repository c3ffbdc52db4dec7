import { eq } from 'drizzle-orm';
import { policyDrafts } from '../../../drizzle/schema/index.ts';
import type { GroupId } from '../../../shared/domain/group.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readOrganization } from '../organization/service.ts';

/** Whether a group has rules of its own, in force or in the draft: it cannot go before they do. */
export async function hasOwnRules(db: Reader, org: OrgContext, id: GroupId): Promise<boolean> {
  const { policy } = await readOrganization(db, org);
  const [draft] = await db
    .select({ rules: policyDrafts.rules })
    .from(policyDrafts)
    .where(eq(policyDrafts.organizationId, org.organizationId));
  return [...policy.groupLadders, ...(draft?.rules?.groupLadders ?? [])].some(({ groupId }) => groupId === id);
}
