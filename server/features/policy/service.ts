import { and, count, desc, eq, isNull, max } from 'drizzle-orm';
import { browsers, policyBundles } from '../../../drizzle/schema/index.ts';
import type { Coverage } from '../../../shared/domain/browser.ts';
import type { GroupId } from '../../../shared/domain/group.ts';
import { PolicyBundle } from '../../../shared/policy/bundle.ts';
import type { BrowserContext, OrgContext, Reader } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import { groupsOfMember } from '../group/service.ts';
import { nextCheckInSeconds } from './check-interval.ts';

/** The newest bundle. */
export async function getNewestBundle(org: OrgContext): Promise<PolicyBundle> {
  const bundle = await org.read((db) => readNewestBundle(db, org));
  if (!bundle) throw new Error('An organization without a policy bundle');
  return bundle;
}

/** The newest bundle within a transaction; null before the first one is published. */
export async function readNewestBundle(db: Reader, org: OrgContext): Promise<PolicyBundle | null> {
  const [newest] = await db
    .select({ bundle: policyBundles.bundle })
    .from(policyBundles)
    .where(eq(policyBundles.organizationId, org.organizationId))
    .orderBy(desc(policyBundles.version))
    .limit(1);
  // A bundle is never rewritten, so one from an earlier release lacks what was added since.
  return newest ? PolicyBundle.parse(newest.bundle) : null;
}

/** The last 50 bundles, newest first, with how many active browsers hold each. */
export async function listBundles(
  org: OrgContext,
): Promise<{ version: number; publishedAt: Date; browsers: number }[]> {
  const { organizationId } = org;
  const [bundles, holders] = await org.read(async (db) => [
    await db
      .select({ version: policyBundles.version, publishedAt: policyBundles.publishedAt })
      .from(policyBundles)
      .where(eq(policyBundles.organizationId, organizationId))
      .orderBy(desc(policyBundles.version))
      .limit(50),
    await db
      .select({ version: browsers.bundleVersion, browsers: count() })
      .from(browsers)
      .where(and(eq(browsers.organizationId, organizationId), isNull(browsers.revokedAt)))
      .groupBy(browsers.bundleVersion),
  ]);
  const held = new Map(holders.map((holder) => [holder.version, holder.browsers]));
  return bundles.map((bundle) => ({ ...bundle, browsers: held.get(bundle.version) ?? 0 }));
}

export interface Check {
  knownVersion: number | null;
  extensionVersion: string;
  coverage: Coverage;
}

export type CheckResult = {
  /** Of the member whose browser it is. */
  groups: GroupId[];
  nextCheckInSeconds: number;
} & ({ kind: 'unchanged'; version: number } | { kind: 'bundle'; bundle: PolicyBundle });

/** What a browser must know now, the bundle itself only where it holds another. Also its sign of life. */
export async function checkPolicy(
  org: BrowserContext,
  { knownVersion, extensionVersion, coverage }: Check,
): Promise<CheckResult> {
  const { organizationId, actor } = org;
  const wait = await nextCheckInSeconds(org);
  return org.append(async (tx) => {
    const seen = await tx
      .update(browsers)
      .set({ lastSeenAt: org.now(), bundleVersion: knownVersion, extensionVersion, coverage })
      .where(and(eq(browsers.organizationId, organizationId), eq(browsers.id, actor.id), isNull(browsers.revokedAt)))
      .returning({ memberId: browsers.memberId });
    const [browser] = seen;
    if (!browser) throw new Refusal('UNAUTHORIZED', 'The connection of this browser was ended.');

    const groups = browser.memberId === null ? [] : await groupsOfMember(tx, org, browser.memberId);
    const [newest] = await tx
      .select({ version: max(policyBundles.version) })
      .from(policyBundles)
      .where(eq(policyBundles.organizationId, organizationId));
    if (newest?.version && newest.version === knownVersion) {
      return { kind: 'unchanged', version: knownVersion, groups, nextCheckInSeconds: wait };
    }
    const bundle = await readNewestBundle(tx, org);
    if (!bundle) throw new Error('An organization without a policy bundle');
    return { kind: 'bundle', bundle, groups, nextCheckInSeconds: wait };
  });
}
