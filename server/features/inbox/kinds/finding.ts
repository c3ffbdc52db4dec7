import { type SQL, sql } from 'drizzle-orm';
import { approvals, discoveredSites, findings } from '../../../../drizzle/schema/index.ts';
import { severities } from '../../../../shared/domain/finding.ts';
import { partOf, rank, text, type Watch } from './candidates.ts';

/** Open findings; one that somebody went on despite is an override to review. */
export function openFindings({ organizationId }: Watch): SQL {
  const isOverridden = sql`${findings.overrides} > 0`;
  const places = severities.map((severity, place) => sql`when ${sql.raw(`'${severity}'`)} then ${rank(place)}`);
  return partOf({
    why: {
      kind: sql`case when ${isOverridden} then ${text('override')} else ${text('finding')} end`,
      reason: sql`case when ${isOverridden} then ${text('finding-overridden')} else ${text('finding-open')} end`,
      rank: sql`case ${findings.severity} ${sql.join(places, sql` `)} end`,
    },
    itemId: findings.id,
    name: findings.site,
    findingKind: findings.kind,
    vendorId: findings.vendorId,
    since: findings.firstSeenAt,
    from: sql`from ${findings} where ${findings.organizationId} = ${organizationId} and ${findings.closedAt} is null
      and not (${findings.kind} = 'sign-up' and ${findings.overrides} = 0 and ${isUndecidedTool})`,
  });
}

/** A sign-up for a tool that waits for its decision is closed by that decision: it waits as the tool alone. */
const isUndecidedTool = sql`exists (select from ${discoveredSites}
  where ${discoveredSites.organizationId} = ${findings.organizationId} and ${discoveredSites.site} = ${findings.site}
    and ${discoveredSites.ignoredAt} is null
    and not exists (select from ${approvals} where ${approvals.organizationId} = ${discoveredSites.organizationId}
      and ${approvals.vendorId} = ${discoveredSites.vendorId}))`;
