import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { findings } from '../../../drizzle/schema/index.ts';
import { FindingId, type Missing, type Severity, type WholeKind, wholeKinds } from '../../../shared/domain/finding.ts';
import type { OrgContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { canonicalJson } from '../audit/chain.ts';
import { solve } from '../notification/tell.ts';
import { dueDays } from './due.ts';
import { openAgain, subjectOf, thisFinding } from './service.ts';
import { tellFinding, tellReopened } from './tell-finding.ts';

interface WholeGap {
  kind: WholeKind;
  severity: Severity;
  missing: Missing;
}

interface WholeGaps<Kind extends WholeKind> {
  /** What is so today. */
  gaps: readonly (WholeGap & { kind: Kind })[];
  /** All kinds that are looked after together, and why one is gone, as its history says it. */
  goneBecause: Readonly<Record<Kind, string>>;
}

/**
 * Brings findings about the organization as a whole up to what is so: what is new opens one, what is mended closes it, and what returns
 * opens it again. Asked twice, it changes and tells nothing the second time.
 */
export async function settleWholeGaps<Kind extends WholeKind>(
  tx: Tx,
  org: OrgContext,
  { gaps, goneBecause }: WholeGaps<Kind>,
): Promise<void> {
  const kinds = wholeKinds.filter((kind): kind is Kind => kind in goneBecause);
  const newest = await readNewest(tx, org, kinds);
  for (const kind of kinds) {
    const gap = gaps.find((one) => one.kind === kind);
    const finding = newest.get(kind);
    if (gap && !finding) await begin(tx, org, gap);
    else if (gap && finding) await goOn(tx, org, gap, finding);
    else if (finding) await end(tx, org, kind, goneBecause[kind], finding);
  }
}

type Known = Pick<
  typeof findings.$inferSelect,
  'id' | 'severity' | 'closedAt' | 'treatment' | 'goneAt' | 'missing' | 'dueOn'
>;

/** The newest finding of each kind, open or not. */
async function readNewest(
  tx: Tx,
  { organizationId }: OrgContext,
  kinds: readonly WholeKind[],
): Promise<Map<WholeKind, Known>> {
  const { id, kind, severity, closedAt, treatment, goneAt, missing, dueOn, firstSeenAt } = findings;
  const rows = await tx
    .selectDistinctOn([kind], { id, kind, severity, closedAt, treatment, goneAt, missing, dueOn })
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), among(kind, kinds)))
    .orderBy(asc(kind), desc(sql`${closedAt} is null`), desc(firstSeenAt), desc(id));
  return new Map(
    rows.flatMap((row) => {
      const ofKind = kinds.find((one) => one === row.kind);
      return ofKind === undefined ? [] : [[ofKind, row] as const];
    }),
  );
}

async function begin(tx: Tx, org: OrgContext, { kind, severity, missing }: WholeGap): Promise<void> {
  const due = await dueDays(tx, org);
  const opened = { id: FindingId.parse(newId()), kind, severity, site: null };
  await tx.insert(findings).values({
    ...opened,
    organizationId: org.organizationId,
    site: '',
    missing,
    dueOn: due(severity),
    observations: 0,
    overrides: 0,
    firstSeenAt: org.now(),
    lastSeenAt: org.now(),
  });
  await tellFinding(tx, org, null, opened);
  await org.recordAll(tx, [
    { action: 'finding.opened', subject: subjectOf(opened), before: null, after: { severity, ...missing } },
  ]);
}

async function goOn(tx: Tx, org: OrgContext, { kind, severity, missing }: WholeGap, known: Known): Promise<void> {
  const { id, closedAt, treatment, goneAt } = known;
  const now = { severity, missing, lastSeenAt: org.now() };
  if (closedAt === null) {
    if (known.severity === severity && canonicalJson(known.missing) === canonicalJson(missing)) return;
    await tx.update(findings).set(now).where(thisFinding(org, id));
    return;
  }
  // What was accepted, or closed as a mistake, stays so until it was gone for a while.
  if (goneAt === null && treatment !== 'fixed') return;
  const due = await dueDays(tx, org);
  await tx
    .update(findings)
    .set({ ...openAgain, ...now, dueOn: due(severity) })
    .where(thisFinding(org, id));
  const reopened = { id, kind, severity, site: null };
  await tellReopened(tx, org, { ...reopened, vendorName: null });
  await org.recordAll(tx, [
    {
      action: 'finding.reopened',
      subject: subjectOf(reopened),
      before: { closedAt, treatment },
      after: { closedAt: null, reason: 'It is so again.' },
    },
  ]);
}

async function end(
  tx: Tx,
  org: OrgContext,
  kind: WholeKind,
  reason: string,
  { id, closedAt, goneAt }: Known,
): Promise<void> {
  if (closedAt !== null) {
    if (goneAt === null) await tx.update(findings).set({ goneAt: org.now() }).where(thisFinding(org, id));
    return;
  }
  const after = { closedAt: org.now(), treatment: 'fixed' as const };
  await tx
    .update(findings)
    .set({ ...after, closingReason: reason, goneAt: org.now() })
    .where(thisFinding(org, id));
  await solve(tx, org, `finding:${id}*`);
  await org.recordAll(tx, [
    {
      action: 'finding.closed',
      subject: subjectOf({ id, kind, site: null }),
      before: { closedAt: null },
      after: { ...after, reason },
    },
  ]);
}
