import { and, asc, desc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { findings, vendors } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { type Finding, FindingId, type GovernanceKind, governanceKinds } from '../../../shared/domain/finding.ts';
import { type GovernanceGap, goneBecause, governanceGapsOf } from '../../../shared/domain/governance-gaps.ts';
import type { OrgContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { canonicalJson, holdChain } from '../audit/chain.ts';
import { readToday } from '../member/service.ts';
import { type DueFor, dueDays, earlier } from './due.ts';
import { readVendorFacts, readWhyNothingIsMissing } from './gap-facts.ts';
import { solve } from '../notification/tell.ts';
import { openAgain, subjectOf, thisFinding } from './service.ts';
import { type FoundGap, tellGaps, tellReopened } from './tell-finding.ts';

/**
 * Brings the findings about vendors up to what is so: a gap that is new opens one, one that is gone closes it, and one that returns
 * opens it again with its known-since. An acceptance that ended opens its finding again. Those who act on findings are told of what is
 * new, open again or worse, until it closes. Asked twice, it changes and tells nothing the second time.
 */
export async function settleGaps(org: OrgContext): Promise<void> {
  await org.append(async (tx) => {
    // Sweeps of one organization take turns, with each other and with officers.
    await holdChain(tx, org.organizationId);
    const today = await readToday(tx, org);
    const due = await dueDays(tx, org);
    await endAcceptances(tx, org, today, due);
    const facts = await readVendorFacts(tx, org);
    const left = await readWhyNothingIsMissing(tx, org, facts);
    const nameOf = new Map([
      ...facts.map(({ id, name }) => [id, name] as const),
      ...[...left].map(([id, { name }]) => [id, name] as const),
    ]);
    const gaps = new Map(facts.flatMap((vendor) => governanceGapsOf(vendor, today)).map((gap) => [keyOf(gap), gap]));
    const newest = await readNewest(tx, org);
    const events: Event[] = [];
    const named = (id: FindingId, kind: Finding['kind'], vendorId: GovernanceGap['vendorId']) => ({
      ...subjectOf({ id, kind, site: null }),
      name: `${kind} of ${nameOf.get(vendorId) ?? 'a vendor'}`,
    });
    const found: FoundGap[] = [];
    const note = (id: FindingId, { kind, severity, vendorId }: GovernanceGap, since: FoundGap['since']) =>
      found.push({ id, kind, severity, vendorName: nameOf.get(vendorId) ?? 'A vendor', since });

    const opened = [];
    for (const [key, gap] of gaps) {
      const finding = newest.get(key);
      const { kind, severity, missing, vendorId } = gap;
      if (!finding) {
        opened.push({ gap, id: FindingId.parse(newId()) });
      } else if (finding.closedAt === null) {
        if (finding.severity !== severity || canonicalJson(finding.missing) !== canonicalJson(missing)) {
          const dueOn = finding.severity === severity ? finding.dueOn : earlier(finding.dueOn, due(severity));
          await tx
            .update(findings)
            .set({ severity, missing, dueOn, lastSeenAt: org.now() })
            .where(thisFinding(org, finding.id));
          if (severity === 'critical' && finding.severity !== 'critical') note(finding.id, gap, 'worse');
        }
      } else if (finding.goneAt !== null || finding.treatment === 'fixed') {
        await tx
          .update(findings)
          .set({ ...openAgain, severity, missing, dueOn: due(severity), lastSeenAt: org.now() })
          .where(thisFinding(org, finding.id));
        note(finding.id, gap, 'reopened');
        events.push({
          action: 'finding.reopened',
          subject: named(finding.id, kind, vendorId),
          before: { closedAt: finding.closedAt, treatment: finding.treatment },
          after: { closedAt: null, reason: 'It is so again.' },
        });
      }
    }
    await begin(tx, org, opened, due);
    for (const { gap, id } of opened) note(id, gap, 'opened');
    await tellGaps(tx, org, found);
    events.push(
      ...opened.map(({ gap: { kind, vendorId, severity, missing }, id }) => ({
        action: 'finding.opened',
        subject: named(id, kind, vendorId),
        before: null,
        after: { severity, ...missing },
      })),
    );
    for (const [key, finding] of newest) {
      if (gaps.has(key)) continue;
      const { id, kind, vendorId, closedAt, goneAt } = finding;
      if (closedAt !== null) {
        if (goneAt === null) await tx.update(findings).set({ goneAt: org.now() }).where(thisFinding(org, id));
        continue;
      }
      // Nobody fixed what is missing of a vendor that is used no more.
      const because = left.get(vendorId)?.because;
      const reason = because ?? goneBecause[kind];
      const treatment = because === undefined ? ('fixed' as const) : ('avoided' as const);
      const after = { closedAt: org.now(), treatment };
      await tx
        .update(findings)
        .set({ ...after, closingReason: reason, goneAt: org.now() })
        .where(thisFinding(org, id));
      await solve(tx, org, `finding:${id}*`);
      events.push({
        action: 'finding.closed',
        subject: named(id, kind, vendorId),
        before: { closedAt: null },
        after: { ...after, reason },
      });
    }
    const missing = new Set([...gaps.values()].map(({ kind }) => kind));
    for (const kind of governanceKinds) if (!missing.has(kind)) await solve(tx, org, `gaps:${kind}:*`);
    if (events.length > 0) await org.recordAll(tx, events);
  });
}

type Event = Parameters<OrgContext['recordAll']>[1][number];

const keyOf = ({ kind, vendorId }: Pick<GovernanceGap, 'kind' | 'vendorId'>): string => `${kind} ${vendorId}`;

type Known = Pick<
  typeof findings.$inferSelect,
  'id' | 'severity' | 'closedAt' | 'treatment' | 'goneAt' | 'missing' | 'dueOn'
> & { kind: GovernanceKind; vendorId: GovernanceGap['vendorId'] };

/** The newest finding of each kind and vendor, open or not. */
async function readNewest(tx: Tx, { organizationId }: OrgContext): Promise<Map<string, Known>> {
  const { id, kind, vendorId, severity, closedAt, treatment, goneAt, missing, dueOn, firstSeenAt } = findings;
  const rows = await tx
    .selectDistinctOn([kind, vendorId], { id, kind, vendorId, severity, closedAt, treatment, goneAt, missing, dueOn })
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), among(kind, governanceKinds), isNotNull(vendorId)))
    .orderBy(asc(kind), asc(vendorId), desc(sql`${closedAt} is null`), desc(firstSeenAt), desc(id));
  return new Map(
    rows.flatMap((row) => {
      const ofKind = governanceKinds.find((one) => one === row.kind);
      if (ofKind === undefined || row.vendorId === null) return [];
      const known = { ...row, kind: ofKind, vendorId: row.vendorId };
      return [[keyOf(known), known] as const];
    }),
  );
}

/** A statement holds at most so many rows: PostgreSQL takes 65,535 parameters. */
const ROWS_PER_STATEMENT = 1_000;

async function begin(
  tx: Tx,
  org: OrgContext,
  opened: readonly { gap: GovernanceGap; id: FindingId }[],
  due: DueFor,
): Promise<void> {
  const seenAt = org.now();
  for (let from = 0; from < opened.length; from += ROWS_PER_STATEMENT) {
    await tx.insert(findings).values(
      opened.slice(from, from + ROWS_PER_STATEMENT).map(({ gap: { kind, vendorId, severity, missing }, id }) => ({
        organizationId: org.organizationId,
        id,
        kind,
        site: '',
        severity,
        vendorId,
        missing,
        dueOn: due(severity),
        observations: 0,
        overrides: 0,
        firstSeenAt: seenAt,
        lastSeenAt: seenAt,
      })),
    );
  }
}

/**
 * What was accepted until yesterday is open again, but for a site of which a newer finding is open already. Its time begins anew, by the
 * policy: the day by which it was due lies before what was signed.
 */
async function endAcceptances(tx: Tx, org: OrgContext, today: CalendarDay, due: DueFor): Promise<void> {
  const { organizationId } = org;
  const { id, kind, site, severity, closedAt, acceptedUntil } = findings;
  const newer = sql`not exists (select from findings newer where newer.organization_id = ${organizationId} and newer.is_open
    and newer.kind = ${kind} and newer.site = ${site} and newer.vendor_id is not distinct from ${findings.vendorId})`;
  const ended = await tx
    .selectDistinctOn([kind, site, findings.vendorId], {
      id,
      kind,
      site,
      severity,
      closedAt,
      acceptedUntil,
      vendorName: vendors.name,
    })
    .from(findings)
    .leftJoin(vendors, and(eq(vendors.organizationId, organizationId), eq(vendors.id, findings.vendorId)))
    .where(
      and(
        eq(findings.organizationId, organizationId),
        eq(findings.isOpen, false),
        lt(acceptedUntil, today),
        isNull(findings.goneAt),
        newer,
      ),
    )
    .orderBy(asc(kind), asc(site), asc(findings.vendorId), desc(closedAt), desc(id));
  for (const finding of ended) {
    const dueOn = due(finding.severity, finding.acceptedUntil ?? today);
    await tx
      .update(findings)
      .set({ ...openAgain, dueOn })
      .where(thisFinding(org, finding.id));
    await tellReopened(tx, org, { ...finding, site: finding.site === '' ? null : finding.site });
  }
  if (ended.length === 0) return;
  await org.recordAll(
    tx,
    ended.map((finding) => ({
      action: 'finding.reopened',
      subject: subjectOf(finding),
      before: { closedAt: finding.closedAt, treatment: 'accepted', until: finding.acceptedUntil },
      after: { closedAt: null, reason: 'Its acceptance ended.' },
    })),
  );
}
