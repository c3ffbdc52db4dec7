import { type SQL, sql } from 'drizzle-orm';
import { discoveredSites, findings } from '../../../../drizzle/schema/index.ts';
import { partOf, text, type Watch } from './candidates.ts';
import { isUndecided } from './discovered-site.ts';

/** Open findings. */
export const openFindings = (watch: Watch): SQL =>
  findingsThat(watch, {
    kind: text('finding'),
    reason: sql`case when ${findings.dueOn} < ${watch.today}::date then ${text('finding-overdue')} else ${text('finding-open')} end`,
    isOverridden: sql`${findings.overrides} = 0`,
  });

/** Open findings that somebody went on despite. */
export const overridesToReview = (watch: Watch): SQL =>
  findingsThat(watch, {
    kind: text('override'),
    reason: text('finding-overridden'),
    isOverridden: sql`${findings.overrides} > 0`,
  });

function findingsThat(
  { organizationId }: Watch,
  { isOverridden, ...why }: { kind: SQL; reason: SQL; isOverridden: SQL },
): SQL {
  return partOf({
    // As the indexes `findings_waiting` and `findings_overridden` have it, so that the worst are read first and the rest not at all.
    why: { ...why, rank: sql`(4 - ${findings.severityRank})` },
    itemId: findings.id,
    name: findings.site,
    findingKind: findings.kind,
    vendorId: findings.vendorId,
    since: findings.firstSeenAt,
    dueOn: findings.dueOn,
    from: sql`from ${findings} where ${findings.organizationId} = ${organizationId} and ${findings.closedAt} is null
      and ${isOverridden} and not (${findings.kind} = 'sign-up' and ${findings.overrides} = 0 and ${isUndecidedTool})`,
  });
}

/**
 * A sign-up for a tool that waits for its decision is closed by that decision: it waits as the tool alone. Asked of each sign-up that is
 * read (a site has one row at most), and not of all tools beforehand.
 */
const isUndecidedTool = sql`coalesce((select true from ${discoveredSites}
  where ${discoveredSites.organizationId} = ${findings.organizationId} and ${discoveredSites.site} = ${findings.site} and ${isUndecided}), false)`;
