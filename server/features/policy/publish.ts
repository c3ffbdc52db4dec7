import { and, asc, desc, eq } from 'drizzle-orm';
import { approvals, baas, policyBundles, vendors, vendorSites } from '../../../drizzle/schema/index.ts';
import { rulingInEffect } from '../../../shared/domain/approval.ts';
import type { BundleSite, PolicyBundle } from '../../../shared/policy/bundle.ts';
import { termsOf } from '../../../shared/policy/standing.ts';
import type { Change, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { canonicalJson } from '../audit/chain.ts';
import { isHeldBack } from '../approval/held-back.ts';
import { readFacts } from '../catalog/facts.ts';
import { readPublishedExceptions } from '../exception/published.ts';
import { readOrganization } from '../organization/service.ts';
import { readNewestBundle } from './service.ts';

type Content = Pick<PolicyBundle, 'organization' | 'policy' | 'sites' | 'exceptions'>;

/** Why a bundle came to be: the audited act, what that was about, and the reason that was given for it. */
interface Occasion {
  cause: string;
  about: string;
  reason: string;
}

/**
 * A change of what the organization governs: where it alters what browsers must know, the next bundle is part of it.
 *
 * @param reason in the officer's words, where the act asks for one; the history of the policy tells it
 */
export function changeGovernance<Result>(
  org: OrgContext,
  action: `${string}.${string}`,
  write: (tx: Tx) => Promise<Change<Result>>,
  reason = '',
): Promise<Result> {
  let about = '';
  return org.change(
    action,
    async (tx) => {
      const change = await write(tx);
      about = change.subject.name;
      return change;
    },
    (tx) => publishPolicy(tx, org, { cause: action, about, reason }),
  );
}

/**
 * Publishes the next numbered bundle if its content differs from the newest. Call it after an audit event of the same
 * transaction: the head of the audit chain is locked then, so that no version is given twice.
 */
export async function publishPolicy(tx: Tx, org: OrgContext, occasion: Occasion): Promise<void> {
  const { organizationId, actor } = org;
  const newest = await readNewestBundle(tx, org);
  const content = await readContent(tx, org);
  if (newest && canonicalJson(contentOf(newest)) === canonicalJson(content)) return;

  const publishedAt = org.now();
  const bundle: PolicyBundle = {
    version: (newest?.version ?? 0) + 1,
    publishedAt: publishedAt.toISOString(),
    ...content,
  };
  await tx.insert(policyBundles).values({
    organizationId,
    version: bundle.version,
    bundle,
    publishedAt,
    publishedBy: actor.kind === 'member' ? actor.id : null,
    ...occasion,
  });
  await org.record(tx, {
    action: 'policy.published',
    subject: { kind: 'policy-bundle', id: String(bundle.version), name: `Policy ${bundle.version}` },
    before: null,
    after: { version: bundle.version, sites: bundle.sites.length },
  });
}

const contentOf = ({ organization, policy, sites, exceptions }: PolicyBundle): Content => ({
  organization,
  policy,
  sites,
  exceptions,
});

async function readContent(db: Reader, org: OrgContext): Promise<Content> {
  const { policy, ...organization } = await readOrganization(db, org);
  return {
    organization,
    policy,
    sites: await readSites(db, org),
    exceptions: await readPublishedExceptions(db, org),
  };
}

/** Every vendor's sites with the newest ruling and the terms of all agreements, in an order that does not depend on the database. */
async function readSites(db: Reader, org: OrgContext): Promise<BundleSite[]> {
  const { organizationId } = org;
  const sites = await db
    .select({ domain: vendorSites.domain, vendorId: vendors.id, vendorName: vendors.name })
    .from(vendorSites)
    .innerJoin(
      vendors,
      and(eq(vendors.organizationId, vendorSites.organizationId), eq(vendors.id, vendorSites.vendorId)),
    )
    .where(eq(vendorSites.organizationId, organizationId));
  const rulings = await db
    .selectDistinctOn([approvals.vendorId], {
      vendorId: approvals.vendorId,
      ruling: approvals.ruling,
      dataClasses: approvals.dataClasses,
      accounts: approvals.accounts,
      conditions: approvals.conditions,
      isHeldBack,
    })
    .from(approvals)
    .where(eq(approvals.organizationId, organizationId))
    .orderBy(asc(approvals.vendorId), desc(approvals.decidedAt), desc(approvals.id));
  const agreements = await db
    .select({
      vendorId: baas.vendorId,
      type: baas.type,
      effectiveOn: baas.effectiveOn,
      expiresOn: baas.expiresOn,
      endedOn: baas.endedOn,
      replacedOn: baas.replacedOn,
    })
    .from(baas)
    .where(eq(baas.organizationId, organizationId));

  const facts = await readFacts(db, org);

  return sites
    .map(({ domain, vendorId, vendorName }) => {
      const newest = rulings.find((candidate) => candidate.vendorId === vendorId);
      const ruling = newest && rulingInEffect(newest) !== null ? newest : undefined;
      return {
        domain,
        vendorId,
        vendorName,
        ruling: ruling?.ruling ?? null,
        dataClasses: ruling?.dataClasses ?? [],
        conditions: ruling?.conditions ?? '',
        accounts: ruling?.accounts ?? 'any',
        category: facts.ofSite(domain)?.category ?? null,
        baas: termsOf(agreements.filter((baa) => baa.vendorId === vendorId)).toSorted((a, b) =>
          compare(`${a.effectiveOn} ${a.expiresOn}`, `${b.effectiveOn} ${b.expiresOn}`),
        ),
      };
    })
    .toSorted((a, b) => compare(a.domain, b.domain));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
