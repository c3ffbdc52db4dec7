import { and, desc, eq, inArray } from 'drizzle-orm';
import { browsers, findings, members, observations } from '../../../drizzle/schema/index.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { ObservationRecord } from '../../../shared/domain/observation.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readAllowance, toTheHour } from '../reveal/who-as-allowed.ts';

const RECENT_OBSERVATIONS = 100;

/** The newest 100 observations of a finding and of what was merged into it. */
export async function readRecent(db: Reader, org: OrgContext, findingId: FindingId): Promise<ObservationRecord[]> {
  const { id, kind, occurredAt, receivedAt, clockSkewSeconds, browserId, site, channel, assessment, tier, format } =
    observations;
  const { detectors, decision, because, bundleVersion, about, outcome, reason, note } = observations;
  const { event, accountKind, accountDomain, via, provider, appId, appSite, scopes, otherScopes } = observations;
  const merged = await readMergedInto(db, org, findingId);
  const rows = await db
    .select({
      id,
      kind,
      occurredAt,
      receivedAt,
      clockSkewSeconds,
      browserId,
      browserLabel: browsers.label,
      memberId: browsers.memberId,
      memberName: members.name,
      site,
      channel,
      assessment,
      tier,
      format,
      detectors,
      decision,
      because,
      bundleVersion,
      about,
      outcome,
      reason,
      note,
      event,
      accountKind,
      accountDomain,
      via,
      provider,
      appId,
      appSite,
      scopes,
      otherScopes,
    })
    .from(observations)
    .innerJoin(browsers, and(eq(browsers.organizationId, observations.organizationId), eq(browsers.id, browserId)))
    .leftJoin(members, and(eq(members.organizationId, browsers.organizationId), eq(members.id, browsers.memberId)))
    .where(
      and(eq(observations.organizationId, org.organizationId), inArray(observations.findingId, [findingId, ...merged])),
    )
    .orderBy(desc(occurredAt), desc(id))
    .limit(RECENT_OBSERVATIONS);
  const allowance = await readAllowance(db, org);
  return rows.map(({ browserId: ofBrowser, browserLabel, memberId, memberName, ...row }) => {
    const who = allowance.who({ browserId: ofBrowser, browserLabel, memberId, memberName }, { findingId });
    return who.browserId === null
      ? { ...row, ...who, receivedAt: toTheHour(row.receivedAt), clockSkewSeconds: 0 }
      : { ...row, ...who };
  });
}

async function readMergedInto(db: Reader, { organizationId }: OrgContext, into: FindingId): Promise<FindingId[]> {
  const rows = await db
    .select({ id: findings.id })
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), eq(findings.mergedInto, into)));
  return rows.map(({ id }) => id);
}
