import { and, asc, eq, exists, inArray, isNull, not, type SQL } from 'drizzle-orm';
import { findings, observations } from '../../../drizzle/schema/index.ts';
import { type Approval, rulingInEffect } from '../../../shared/domain/approval.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import type { MemberContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { solve } from '../notification/tell.ts';

type Decided = Pick<Approval, 'ruling' | 'accounts' | 'reason'>;

const words = {
  approved: 'Approved',
  'approved-with-conditions': 'Approved with conditions',
  denied: 'Denied',
} as const satisfies Record<Decided['ruling'], string>;

/*
 * Each closes the open findings about sign-ups that a decision answers, within the change that decides; what is observed later begins
 * a new finding. The caller holds the sites (`holdSites`), so that no report goes by the decision before and begins one meanwhile.
 */

/** By a decision on the vendor of their sites, which is the reason. */
export function settleByRuling(tx: Tx, org: MemberContext, vendorId: VendorId, decided: Decided): Promise<void> {
  const reason = `${words[decided.ruling]}: ${decided.reason}`;
  return close(tx, org, and(eq(findings.vendorId, vendorId), answeredBy(tx, decided)), treatmentOf(decided), reason);
}

/** By their sites' having come to a vendor, where that one is decided on. */
export async function settleByVendor(tx: Tx, org: MemberContext, vendor: VendorRecord): Promise<void> {
  const [decided] = vendor.approvals;
  if (!decided || rulingInEffect(decided) === null) return;
  const reason = `Its site belongs to ${vendor.name} now, which is ${words[decided.ruling].toLowerCase()}.`;
  await close(tx, org, and(eq(findings.vendorId, vendor.id), answeredBy(tx, decided)), treatmentOf(decided), reason);
}

/** By ignoring their sites. */
export function settleByIgnoring(tx: Tx, org: MemberContext, sites: readonly string[], because: string): Promise<void> {
  return close(tx, org, among(findings.site, sites), 'accepted', `Ignored: ${because}`);
}

const treatmentOf = ({ ruling }: Decided): NonNullable<Finding['treatment']> =>
  ruling === 'denied' ? 'avoided' : 'fixed';

/** Where the organization's accounts alone are approved, somebody else's account there is what remains to be acted on. */
function answeredBy(tx: Tx, { ruling, accounts }: Decided): SQL | undefined {
  return ruling === 'denied' || accounts === 'any' ? undefined : not(hasForeignAccount(tx));
}

const hasForeignAccount = (tx: Tx): SQL =>
  exists(
    tx
      .select({ id: observations.id })
      .from(observations)
      .where(
        and(
          eq(observations.organizationId, findings.organizationId),
          eq(observations.findingId, findings.id),
          eq(observations.kind, 'account'),
          inArray(observations.accountKind, ['personal', 'other']),
        ),
      ),
  );

async function close(
  tx: Tx,
  org: MemberContext,
  which: SQL | undefined,
  treatment: NonNullable<Finding['treatment']>,
  reason: string,
): Promise<void> {
  const ofOrganization = eq(findings.organizationId, org.organizationId);
  const answered = await tx
    .select({ id: findings.id, site: findings.site })
    .from(findings)
    .where(and(ofOrganization, eq(findings.kind, 'sign-up'), isNull(findings.closedAt), which))
    .orderBy(asc(findings.id))
    .for('update');
  if (answered.length === 0) return;
  const closedAt = org.now();
  const ids = answered.map(({ id }) => id);
  await tx
    .update(findings)
    .set({ closedAt, closedBy: org.actor.id, treatment, closingReason: reason })
    .where(and(ofOrganization, inArray(findings.id, ids)));
  for (const id of ids) await solve(tx, org, `finding:${id}*`);
  await org.recordAll(
    tx,
    answered.map(({ id, site }) => ({
      action: 'finding.closed',
      subject: { kind: 'finding', id, name: `sign-up on ${site}` },
      before: { closedAt: null },
      after: { closedAt, treatment, reason },
    })),
  );
}
