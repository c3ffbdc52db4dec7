import { eq } from 'drizzle-orm';
import { organizations } from '../../../drizzle/schema/index.ts';
import type { SecondApproverGround } from '../../../shared/domain/approval-proposal.ts';
import { ApprovalRules, defaultApprovalRules } from '../../../shared/domain/approval-rules.ts';
import type { Ruling } from '../../../shared/domain/approval.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { theRow } from '../../errors.ts';
import { readRisk } from '../vendor/risk.ts';

/** Who must agree to what, by the organization's own policy. */
export const getApprovalRules = (org: OrgContext): Promise<ApprovalRules> =>
  org.read((db) => readApprovalRules(db, org));

/** The same within a transaction that is under way. */
export async function readApprovalRules(db: Reader, { organizationId }: OrgContext): Promise<ApprovalRules> {
  const { approvalRules } = theRow(
    await db
      .select({ approvalRules: organizations.approvalRules })
      .from(organizations)
      .where(eq(organizations.id, organizationId)),
  );
  return ApprovalRules.parse({ ...defaultApprovalRules, ...approvalRules });
}

/** Says who must agree to what. What waits already waits on. */
export function setApprovalRules(org: MemberContext, rules: ApprovalRules): Promise<ApprovalRules> {
  const approvalRules = { ...rules, secondApproverFor: [...new Set(rules.secondApproverFor)] };
  return org.change('organization.approval-rules-set', async (tx) => {
    const before = await readApprovalRules(tx, org);
    await tx.update(organizations).set({ approvalRules }).where(eq(organizations.id, org.organizationId));
    const subject = { kind: 'organization', id: org.organizationId, name: 'Approval rules' };
    return { subject, before, after: approvalRules, result: approvalRules };
  });
}

/** Why the policy asks for a second approver of this approval; empty where it does not. */
export async function groundsForSecondApprover(
  db: Reader,
  org: OrgContext,
  vendor: VendorRecord,
  { dataClasses }: Pick<Ruling, 'dataClasses'>,
): Promise<SecondApproverGround[]> {
  const { secondApproverFor, secondApproverFromRisk } = await readApprovalRules(db, org);
  const grounds: SecondApproverGround[] = dataClasses.some((one) => secondApproverFor.includes(one)) ? ['data'] : [];
  if (secondApproverFromRisk === null) return grounds;
  const { current } = await readRisk(db, org, vendor.id);
  return current.risk >= secondApproverFromRisk ? [...grounds, 'risk'] : grounds;
}
