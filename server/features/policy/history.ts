import { and, count, desc, eq, gte, inArray, isNull, max, sql } from 'drizzle-orm';
import { browsers, groups, members, policyBundles, policyDrafts } from '../../../drizzle/schema/index.ts';
import type { Page, Paging } from '../../../shared/domain/paging.ts';
import { PolicyBundle } from '../../../shared/policy/bundle.ts';
import { type BundleChange, differenceOfBundles } from '../../../shared/policy/difference.ts';
import type { PolicyRollout, PublishedVersion } from '../../../shared/policy/history.ts';
import { type RollBack, type Rules, rulesOf } from '../../../shared/policy/rules.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { canonicalJson } from '../audit/chain.ts';
import { readOrganization } from '../organization/service.ts';
import { putInForce } from './draft.ts';
import { changeGovernance } from './publish.ts';

/** What was published, newest first, by whom and why. */
export function pageVersions(org: OrgContext, { page, size }: Paging): Promise<Page<PublishedVersion>> {
  const ofOrganization = eq(policyBundles.organizationId, org.organizationId);
  return org.read(async (db) => ({
    items: await db
      .select({
        version: policyBundles.version,
        publishedAt: policyBundles.publishedAt,
        publishedBy: members.name,
        cause: policyBundles.cause,
        about: policyBundles.about,
        reason: policyBundles.reason,
      })
      .from(policyBundles)
      .leftJoin(
        members,
        and(eq(members.organizationId, policyBundles.organizationId), eq(members.id, policyBundles.publishedBy)),
      )
      .where(ofOrganization)
      .orderBy(desc(policyBundles.version))
      .limit(size)
      .offset((page - 1) * size),
    total: await db.$count(policyBundles, ofOrganization),
  }));
}

/** What a version changed against the one before it; nothing for the first, and for one that never was. */
export function changesOfVersion(org: OrgContext, version: number): Promise<BundleChange[]> {
  return org.read(async (db) => {
    const [before, after] = [await readVersion(db, org, version - 1), await readVersion(db, org, version)];
    return before && after ? differenceOfBundles(before, after) : [];
  });
}

/**
 * Publishes the rules of an earlier version anew, under a new number. Vendors, agreements, what counts and who is named stay as they
 * are; rules of groups that are gone stay gone.
 *
 * @throws Refusal NOT_FOUND, CONFLICT where a draft is open or these rules are in force already
 */
export function rollBack(org: MemberContext, { version, reason }: RollBack): Promise<null> {
  return changeGovernance(
    org,
    'policy.rolled-back',
    async (tx) => {
      const { policy } = await readOrganization(tx, org);
      const [draft] = await tx
        .select({ rules: policyDrafts.rules })
        .from(policyDrafts)
        .where(eq(policyDrafts.organizationId, org.organizationId));
      if (draft?.rules)
        throw new Refusal(
          'CONFLICT',
          'A draft of the rules is open. Publish or discard it first, so that it doesn’t undo this later.',
        );
      const wanted = await readVersion(tx, org, version);
      if (!wanted) throw notFound('Policy');
      const rules = await withoutGoneGroups(tx, org, rulesOf(wanted.policy));
      if (canonicalJson(rules) === canonicalJson(rulesOf(policy)))
        throw new Refusal('CONFLICT', `The rules of policy ${version} are in force already.`);
      return { ...(await putInForce(tx, org, rules, reason)), result: null };
    },
    reason,
  );
}

/** Which versions active browsers say they hold, the newest first and those that never said last. */
export function readRollout(org: OrgContext): Promise<PolicyRollout> {
  const { organizationId } = org;
  return org.read(async (db) => {
    const [newest] = await db
      .select({ version: policyBundles.version, publishedAt: policyBundles.publishedAt })
      .from(policyBundles)
      .where(eq(policyBundles.organizationId, organizationId))
      .orderBy(desc(policyBundles.version))
      .limit(1);
    if (!newest) throw new Error('An organization without a policy bundle');
    const held = await db
      .select({
        version: browsers.bundleVersion,
        publishedAt: policyBundles.publishedAt,
        browsers: count(),
        seenSince: sql<number>`count(*) filter (where ${gte(browsers.lastSeenAt, newest.publishedAt)})`.mapWith(Number),
        lastSeenAt: max(browsers.lastSeenAt),
      })
      .from(browsers)
      .leftJoin(
        policyBundles,
        and(
          eq(policyBundles.organizationId, browsers.organizationId),
          eq(policyBundles.version, browsers.bundleVersion),
        ),
      )
      .where(and(eq(browsers.organizationId, organizationId), isNull(browsers.revokedAt)))
      .groupBy(browsers.bundleVersion, policyBundles.publishedAt)
      .orderBy(sql`${browsers.bundleVersion} desc nulls last`);
    return { newest, held };
  });
}

async function readVersion(db: Reader, { organizationId }: OrgContext, version: number): Promise<PolicyBundle | null> {
  const [row] = await db
    .select({ bundle: policyBundles.bundle })
    .from(policyBundles)
    .where(and(eq(policyBundles.organizationId, organizationId), eq(policyBundles.version, version)));
  return row ? PolicyBundle.parse(row.bundle) : null;
}

async function withoutGoneGroups(db: Reader, { organizationId }: OrgContext, rules: Rules): Promise<Rules> {
  const ids = rules.groupLadders.map(({ groupId }) => groupId);
  const there = await db
    .select({ id: groups.id })
    .from(groups)
    .where(and(eq(groups.organizationId, organizationId), isNull(groups.removedAt), inArray(groups.id, ids)));
  const known = new Set(there.map(({ id }) => id));
  return { ...rules, groupLadders: rules.groupLadders.filter(({ groupId }) => known.has(groupId)) };
}
