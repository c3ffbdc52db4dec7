import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { findings } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { FindingId, type TrainingKind, trainingKinds } from '../../../shared/domain/finding.ts';
import type { Learner } from '../../../shared/domain/ought.ts';
import {
  type CourseOfTrainee,
  type TrainingGap,
  trainingGapGoneBecause,
  trainingGapsOf,
} from '../../../shared/domain/training-gaps.ts';
import type { OrgContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { canonicalJson } from '../audit/chain.ts';
import { dueDays } from '../finding/due.ts';
import { openAgain, subjectOf, thisFinding } from '../finding/service.ts';
import { tellFinding, tellReopened } from '../finding/tell-finding.ts';
import { solve } from '../notification/tell.ts';
import { type OpenAssignment, pairOf, type Taught } from './facts.ts';

interface Training {
  learners: readonly Learner[];
  /** The newest standing records. */
  taught: readonly Taught[];
  open: readonly OpenAssignment[];
  today: CalendarDay;
}

/**
 * Brings the findings about the organization's training as a whole up to what is so, one of a kind at most: what is new opens one, what
 * is mended closes it, and what returns opens it again. Asked twice, it changes and tells nothing the second time.
 */
export async function settleTrainingGaps(tx: Tx, org: OrgContext, training: Training): Promise<void> {
  const gaps = new Map(gapsNow(training).map((gap) => [gap.kind, gap]));
  const newest = await readNewest(tx, org);
  for (const kind of trainingKinds) {
    const gap = gaps.get(kind);
    const finding = newest.get(kind);
    if (gap && !finding) await begin(tx, org, gap);
    else if (gap && finding) await goOn(tx, org, gap, finding);
    else if (finding) await end(tx, org, kind, finding);
  }
}

function gapsNow({ learners, taught, open, today }: Training): TrainingGap[] {
  const courses = new Map<string, CourseOfTrainee & Pick<Taught, 'memberId'>>();
  for (const one of taught) {
    const { memberId, courseId, renewalDueOn } = one;
    const isTrained = renewalDueOn === null || renewalDueOn >= today;
    courses.set(pairOf(one), { memberId, courseId, isTrained, open: null });
  }
  for (const one of open) {
    const { memberId, courseId, dueOn, stopOn } = one;
    const isTrained = courses.get(pairOf(one))?.isTrained ?? false;
    courses.set(pairOf(one), { memberId, courseId, isTrained, open: { dueOn, stopOn } });
  }
  const ofMember = Map.groupBy(courses.values(), ({ memberId }) => memberId);
  return trainingGapsOf(
    learners.map((learner) => ({ ...learner, courses: ofMember.get(learner.id) ?? [] })),
    today,
  );
}

type Known = Pick<
  typeof findings.$inferSelect,
  'id' | 'severity' | 'closedAt' | 'treatment' | 'goneAt' | 'missing' | 'dueOn'
>;

/** The newest finding of each kind, open or not. */
async function readNewest(tx: Tx, { organizationId }: OrgContext): Promise<Map<TrainingKind, Known>> {
  const { id, kind, severity, closedAt, treatment, goneAt, missing, dueOn, firstSeenAt } = findings;
  const rows = await tx
    .selectDistinctOn([kind], { id, kind, severity, closedAt, treatment, goneAt, missing, dueOn })
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), among(kind, trainingKinds)))
    .orderBy(asc(kind), desc(sql`${closedAt} is null`), desc(firstSeenAt), desc(id));
  return new Map(
    rows.flatMap((row) => {
      const ofKind = trainingKinds.find((one) => one === row.kind);
      return ofKind === undefined ? [] : [[ofKind, row] as const];
    }),
  );
}

async function begin(tx: Tx, org: OrgContext, { kind, severity, missing }: TrainingGap): Promise<void> {
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

async function goOn(tx: Tx, org: OrgContext, { kind, severity, missing }: TrainingGap, known: Known): Promise<void> {
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

async function end(tx: Tx, org: OrgContext, kind: TrainingKind, { id, closedAt, goneAt }: Known): Promise<void> {
  if (closedAt !== null) {
    if (goneAt === null) await tx.update(findings).set({ goneAt: org.now() }).where(thisFinding(org, id));
    return;
  }
  const after = { closedAt: org.now(), treatment: 'fixed' as const };
  const reason = trainingGapGoneBecause[kind];
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
