import { type Finding, type GovernanceKind, governanceKinds } from '../../../shared/domain/finding.ts';
import type { Notice } from '../../../shared/domain/notification.ts';
import type { Urgency } from '../../../shared/domain/urgency.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { solve, tell } from '../notification/tell.ts';

type Told = Pick<Finding, 'id' | 'kind' | 'severity' | 'site'>;
const to = { permission: 'finding:close' } as const;

/** Tells those who act on findings of a new one, and at once of one where patient information looks to have passed. */
export async function tellFinding(tx: Tx, org: OrgContext, before: Told | null, after: Told): Promise<void> {
  const { id: findingId, kind: findingKind, severity, site } = after;
  if (severity === 'critical' && site !== null) {
    if (before?.severity === 'critical') return;
    await solve(tx, org, `finding:${findingId}`);
    const notice = { kind: 'information-passed', findingId, site } as const;
    await tell(tx, org, { to, notice, urgency: 'urgent', key: `finding:${findingId}:passed` });
  } else if (before === null) {
    const notice = { kind: 'finding-opened', findingId, findingKind, site } as const;
    await tell(tx, org, { to, notice, urgency: 'digest', key: `finding:${findingId}` });
  }
}

/** Tells the same people again of a finding that was closed and is open once more; by a key of its own, since they were told of it before. */
export async function tellReopened(
  tx: Tx,
  org: OrgContext,
  finding: Told & Pick<Finding, 'vendorName'>,
): Promise<void> {
  const key = `finding:${finding.id}:reopened:${org.now().getTime()}`;
  await tell(tx, org, { to, ...wordsAndUrgency(finding), key });
}

function wordsAndUrgency({
  id: findingId,
  kind: findingKind,
  severity,
  site,
  vendorName,
}: Parameters<typeof tellReopened>[2]): {
  notice: Notice;
  urgency: Urgency;
} {
  const isCritical = severity === 'critical';
  const gap = governanceKinds.find((kind) => kind === findingKind);
  if (gap !== undefined && vendorName !== null)
    return {
      notice: { kind: 'gap-opened', findingId, findingKind: gap, vendorName },
      urgency: isCritical ? 'urgent' : 'digest',
    };
  return isCritical && site !== null
    ? { notice: { kind: 'information-passed', findingId, site }, urgency: 'urgent' }
    : { notice: { kind: 'finding-opened', findingId, findingKind, site }, urgency: 'digest' };
}

/** What a sweep found missing of a vendor, or worse than before. */
export interface FoundGap {
  id: Finding['id'];
  kind: GovernanceKind;
  severity: Finding['severity'];
  vendorName: string;
  since: 'opened' | 'reopened' | 'worse';
}

/** So many of one kind are named one by one; more are told of together. */
const MOST_NAMED = 10;

/**
 * Tells those who act on findings what is missing of vendors: what browsers meet without an agreement at once, the rest with the day's
 * digest. Of many at once, such as after an import, they are told once and not of each.
 */
export async function tellGaps(tx: Tx, org: OrgContext, found: readonly FoundGap[]): Promise<void> {
  for (const [findingKind, gaps] of Map.groupBy(found, ({ kind }) => kind)) {
    const urgency = gaps.some(({ severity }) => severity === 'critical') ? 'urgent' : 'digest';
    if (gaps.length > MOST_NAMED) {
      const notice = { kind: 'gaps-opened', findingKind, count: gaps.length } as const;
      await tell(tx, org, { to, notice, urgency, key: `gaps:${findingKind}:${org.now().getTime()}` });
      continue;
    }
    for (const gap of gaps) await tellGap(tx, org, gap);
  }
}

async function tellGap(tx: Tx, org: OrgContext, { id, kind, severity, vendorName, since }: FoundGap): Promise<void> {
  const finding = { id, kind, severity, vendorName, site: null };
  if (since === 'reopened') return tellReopened(tx, org, finding);
  if (since === 'opened') return tell(tx, org, { to, ...wordsAndUrgency(finding), key: `finding:${id}` });
  await solve(tx, org, `finding:${id}*`);
  // By the moment, since it may become better and worse again.
  await tell(tx, org, { to, ...wordsAndUrgency(finding), key: `finding:${id}:worse:${org.now().getTime()}` });
}
