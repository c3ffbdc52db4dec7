import { and, asc, count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { browsers, findingBrowsers, findings, members, observations, vendors } from '../../../drizzle/schema/index.ts';
import {
  type CloseFinding,
  type Finding,
  type FindingId,
  type FindingsPage,
  type ListFindings,
  type ReopenFinding,
  severities,
} from '../../../shared/domain/finding.ts';
import type { ObservationRecord } from '../../../shared/domain/observation.ts';
import type { Reveal } from '../../../shared/domain/who.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { offendedConstraint } from '../../failures.ts';
import { solve } from '../notification/tell.ts';
import { readRevealsOnFinding } from '../reveal/service.ts';
import { readAllowance, toTheHour } from '../reveal/who-as-allowed.ts';
import { readVendor } from '../vendor/record.ts';
import { withAccounts } from './accounts.ts';
import { tellReopened } from './tell-finding.ts';

const RECENT_OBSERVATIONS = 100;

/** Findings of one state, a page at a time. @throws Refusal NOT_FOUND for a vendor that is not there */
export function listFindings(org: OrgContext, input: ListFindings): Promise<FindingsPage> {
  const { page, size, severity, kind, vendorId } = input;
  return org.read(async (db) => {
    if (vendorId) await readVendor(db, org, vendorId);
    const which = matching(input);
    const narrowed = and(
      which,
      severity ? eq(findings.severity, severity) : undefined,
      kind ? eq(findings.kind, kind) : undefined,
    );
    const by = [...orderOf(input), desc(findings.lastSeenAt), desc(findings.id)];
    return {
      items: await readFindings(db, org, narrowed, { by, limit: size, offset: (page - 1) * size }),
      ...(await countFindings(db, org, which, input)),
    };
  });
}

/** One finding with its newest 100 observations, and who looked behind pseudonyms on it. @throws Refusal NOT_FOUND */
export function getFinding(
  org: OrgContext,
  id: FindingId,
): Promise<Finding & { recent: ObservationRecord[]; reveals: Reveal[] }> {
  return org.read(async (db) => ({
    ...(await readFinding(db, org, id)),
    recent: await readRecent(db, org, id),
    reveals: await readRevealsOnFinding(db, org, id),
  }));
}

/** Closes a finding with a treatment and a reason. What is observed later begins a new one. @throws Refusal NOT_FOUND | CONFLICT */
export function closeFinding(org: MemberContext, { id, treatment, reason }: CloseFinding): Promise<Finding> {
  return org.change('finding.closed', async (tx) => {
    const before = await holdFinding(tx, org, id);
    if (before.closedAt)
      throw new Refusal('CONFLICT', 'This finding was closed already. Reload to see by whom and why.');
    await tx
      .update(findings)
      .set({ closedAt: org.now(), closedBy: org.actor.id, treatment, closingReason: reason })
      .where(thisFinding(org, id));
    await solve(tx, org, `finding:${id}*`);
    const after = await readFinding(tx, org, id);
    return {
      subject: subjectOf(after),
      before: { closedAt: null },
      after: { closedAt: after.closedAt, treatment, reason },
      result: after,
    };
  });
}

/** Opens a closed finding again, and tells those who act on it. @throws Refusal NOT_FOUND, CONFLICT where a newer one is open for the same site */
export async function reopenFinding(org: OrgContext, { id, reason }: ReopenFinding): Promise<Finding> {
  try {
    return await org.change('finding.reopened', async (tx) => {
      const before = await holdFinding(tx, org, id);
      if (!before.closedAt) throw new Refusal('CONFLICT', 'This finding is open already.');
      await tx
        .update(findings)
        .set({ closedAt: null, closedBy: null, treatment: null, closingReason: null })
        .where(thisFinding(org, id));
      const after = await readFinding(tx, org, id);
      await tellReopened(tx, org, after);
      const { closedAt, treatment, closingReason } = before;
      return {
        subject: subjectOf(after),
        before: { closedAt, treatment, closingReason },
        after: { closedAt: null, reason },
        result: after,
      };
    });
  } catch (error) {
    if (offendedConstraint(error) !== 'findings_one_open_per_site') throw error;
    throw new Refusal(
      'CONFLICT',
      'It was observed again since: a newer finding is open for the same site. Work on that one.',
    );
  }
}

const thisFinding = ({ organizationId }: OrgContext, id: FindingId) =>
  and(eq(findings.organizationId, organizationId), eq(findings.id, id));

const subjectOf = ({ id, kind, site }: Finding) => ({
  kind: 'finding',
  id,
  name: site === null ? kind : `${kind} on ${site}`,
});

async function holdFinding(tx: Tx, org: OrgContext, id: FindingId): Promise<Finding> {
  await tx.select({ id: findings.id }).from(findings).where(thisFinding(org, id)).for('update');
  return readFinding(tx, org, id);
}

async function readFinding(db: Reader, org: OrgContext, id: FindingId): Promise<Finding> {
  const [finding] = await readFindings(db, org, eq(findings.id, id), { by: [], limit: 1, offset: 0 });
  if (!finding) throw notFound('Finding');
  return finding;
}

function matching({ state, vendorId, q }: ListFindings): SQL | undefined {
  const wanted = q.toLowerCase();
  return and(
    state === 'open' ? isNull(findings.closedAt) : isNotNull(findings.closedAt),
    vendorId ? eq(findings.vendorId, vendorId) : undefined,
    q === ''
      ? undefined
      : sql`(strpos(${findings.site}, ${wanted}) > 0 or strpos(lower(coalesce(${vendors.name}, '')), ${wanted}) > 0)`,
  );
}

/** How many there are, and of which severity and kind; one query, since there are few combinations. */
async function countFindings(
  db: Reader,
  { organizationId }: OrgContext,
  which: SQL | undefined,
  only: Pick<ListFindings, 'severity' | 'kind'>,
): Promise<Omit<FindingsPage, 'items'>> {
  const { severity, kind } = findings;
  const rows = await db
    .select({ severity, kind, found: count() })
    .from(findings)
    .leftJoin(vendors, ofVendor)
    .where(and(eq(findings.organizationId, organizationId), which))
    .groupBy(severity, kind);
  const sumOf = (is: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(is).reduce((sum, { found }) => sum + found, 0);
  return {
    total: sumOf(
      (row) =>
        (only.severity === null || row.severity === only.severity) && (only.kind === null || row.kind === only.kind),
    ),
    bySeverity: {
      critical: sumOf((row) => row.severity === 'critical'),
      high: sumOf((row) => row.severity === 'high'),
      medium: sumOf((row) => row.severity === 'medium'),
      low: sumOf((row) => row.severity === 'low'),
    },
    byKind: {
      exposure: sumOf((row) => row.kind === 'exposure'),
      'sign-up': sumOf((row) => row.kind === 'sign-up'),
      tampering: sumOf((row) => row.kind === 'tampering'),
      'coverage-gap': sumOf((row) => row.kind === 'coverage-gap'),
    },
  };
}

const ofVendor = and(eq(vendors.organizationId, findings.organizationId), eq(vendors.id, findings.vendorId));

async function readFindings(
  db: Reader,
  org: OrgContext,
  which: SQL | undefined,
  { by, limit, offset }: { by: SQL[]; limit: number; offset: number },
): Promise<Finding[]> {
  const seenIn = db.$count(
    findingBrowsers,
    and(eq(findingBrowsers.organizationId, findings.organizationId), eq(findingBrowsers.findingId, findings.id)),
  );
  const rows = await db
    .select({
      id: findings.id,
      kind: findings.kind,
      severity: findings.severity,
      site: findings.site,
      vendorId: findings.vendorId,
      vendorName: vendors.name,
      observations: findings.observations,
      overrides: findings.overrides,
      browsers: seenIn,
      firstSeenAt: findings.firstSeenAt,
      lastSeenAt: findings.lastSeenAt,
      closedAt: findings.closedAt,
      closedByName: members.name,
      treatment: findings.treatment,
      closingReason: findings.closingReason,
    })
    .from(findings)
    .leftJoin(vendors, ofVendor)
    .leftJoin(members, and(eq(members.organizationId, findings.organizationId), eq(members.id, findings.closedBy)))
    .where(and(eq(findings.organizationId, org.organizationId), which))
    .orderBy(...by)
    .limit(limit)
    .offset(offset);
  return withAccounts(
    db,
    org,
    rows.map((row) => ({ ...row, site: row.site === '' ? null : row.site })),
  );
}

/** The worst of all has the highest number. */
const badness = sql`array_position(array[${sql.join(
  severities.toReversed().map((severity) => sql`${severity}`),
  sql`, `,
)}]::text[], ${findings.severity})`;

function orderOf({ sort, order }: Pick<ListFindings, 'sort' | 'order'>): SQL[] {
  const { lastSeenAt, firstSeenAt, observations: seen, site } = findings;
  const keys = { severity: badness, 'last-seen': lastSeenAt, 'first-seen': firstSeenAt, observations: seen, site };
  return [(order === 'asc' ? asc : desc)(keys[sort])];
}

async function readRecent(db: Reader, org: OrgContext, findingId: FindingId): Promise<ObservationRecord[]> {
  const { id, kind, occurredAt, receivedAt, clockSkewSeconds, browserId, site, channel, assessment, tier, format } =
    observations;
  const { detectors, decision, because, bundleVersion, about, outcome, reason, note } = observations;
  const { event, accountKind, accountDomain, via, provider, appId, appSite, scopes, otherScopes } = observations;
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
    .where(and(eq(observations.organizationId, org.organizationId), eq(observations.findingId, findingId)))
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
