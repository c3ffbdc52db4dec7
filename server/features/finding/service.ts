import { and, asc, eq, inArray } from 'drizzle-orm';
import { findings } from '../../../drizzle/schema/index.ts';
import type {
  AssignFindings,
  CloseFinding,
  CloseFindings,
  Finding,
  FindingId,
  PlanFinding,
  ReopenFinding,
  SetDue,
  WorkedOn,
} from '../../../shared/domain/finding.ts';
import type { MemberContext, OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { offendedConstraint } from '../../failures.ts';
import { readMember } from '../member/service.ts';
import { solve } from '../notification/tell.ts';
import { readFinding } from './read.ts';
import { tellReopened } from './tell-finding.ts';

/** Closes a finding with a treatment and a reason. What is observed later begins a new one. @throws Refusal NOT_FOUND | CONFLICT */
export function closeFinding(org: MemberContext, { id, treatment, reason }: CloseFinding): Promise<Finding> {
  return org.change('finding.closed', async (tx) => {
    const before = await holdFinding(tx, org, id);
    if (before.closedAt)
      throw new Refusal('CONFLICT', 'This finding was closed already. Reload to see by whom and why.');
    const closedAt = org.now();
    await tx
      .update(findings)
      .set({ closedAt, closedBy: org.actor.id, treatment, closingReason: reason, ...actedOn(before, closedAt) })
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

/** The same for many. @throws Refusal NOT_FOUND or CONFLICT where it was done with none of them */
export function closeFindings(org: MemberContext, { ids, treatment, reason }: CloseFindings): Promise<WorkedOn> {
  const closedAt = org.now();
  return changeMany(org, 'finding.closed', ids, {
    refuse: ({ closedAt: since }) => (since === null ? null : 'It was closed already.'),
    set: { closedAt, closedBy: org.actor.id, treatment, closingReason: reason },
    before: () => ({ closedAt: null }),
    after: { closedAt, treatment, reason },
    afterwards: (tx, id) => solve(tx, org, `finding:${id}*`),
  });
}

/** Opens a closed finding again, and tells those who act on it. @throws Refusal NOT_FOUND, CONFLICT where a newer one is open for the same, or it was merged */
export async function reopenFinding(org: OrgContext, { id, reason }: ReopenFinding): Promise<Finding> {
  try {
    return await org.change('finding.reopened', async (tx) => {
      const before = await holdFinding(tx, org, id);
      if (!before.closedAt) throw new Refusal('CONFLICT', 'This finding is open already.');
      if (before.mergedInto) {
        throw new Refusal('CONFLICT', 'It was merged into another finding. Open that one, and work on it.');
      }
      await tx.update(findings).set(openAgain).where(thisFinding(org, id));
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
    if (!isOpenTwice(error)) throw error;
    throw new Refusal('CONFLICT', 'A newer finding is open for the same. Work on that one.');
  }
}

/** What takes a closing back. What was done before it was closed is no act on what came back. */
export const openAgain = {
  actedOnAt: null,
  closedAt: null,
  closedBy: null,
  treatment: null,
  closingReason: null,
  acceptedUntil: null,
  goneAt: null,
} as const;

/** The database has the last word on how many may be open for the same. */
const isOpenTwice = (error: unknown): boolean =>
  ['findings_one_open_per_site', 'findings_one_open_per_vendor'].includes(offendedConstraint(error) ?? '');

/** Makes somebody answerable for findings, or nobody. @throws Refusal NOT_FOUND or CONFLICT where it was done with none of them */
export function assignFindings(org: MemberContext, { ids, ownerId }: AssignFindings): Promise<WorkedOn> {
  return changeMany(org, 'finding.assigned', ids, {
    check: async (tx) => void (ownerId && (await readMember(tx, org, ownerId))),
    refuse: (finding) => refuseClosed(finding) ?? (finding.ownerId === ownerId ? 'It has that owner already.' : null),
    set: { ownerId },
    before: (finding) => ({ ownerId: finding.ownerId }),
    after: { ownerId },
  });
}

/** Sets the day by which findings are to be closed, in place of the policy's. @throws Refusal NOT_FOUND or CONFLICT where it was done with none of them */
export function setDue(org: MemberContext, { ids, dueOn }: SetDue): Promise<WorkedOn> {
  return changeMany(org, 'finding.due-set', ids, {
    refuse: (finding) => refuseClosed(finding) ?? (finding.dueOn === dueOn ? 'It is due on that day already.' : null),
    set: { dueOn },
    before: (finding) => ({ dueOn: finding.dueOn }),
    after: { dueOn },
  });
}

const refuseClosed = ({ closedAt }: Row): string | null =>
  closedAt === null ? null : 'It is closed. Reopen it first.';

/** Says what is to be done about a finding; null takes the plan away. @throws Refusal NOT_FOUND, CONFLICT for a closed one */
export function planFinding(org: MemberContext, { id, plan }: PlanFinding): Promise<Finding> {
  return org.change('finding.planned', async (tx) => {
    const before = await holdFinding(tx, org, id);
    if (before.closedAt) throw new Refusal('CONFLICT', 'This finding is closed. Reopen it first.');
    await tx
      .update(findings)
      .set({ plan, ...actedOn(before, org.now()) })
      .where(thisFinding(org, id));
    const after = await readFinding(tx, org, id);
    return { subject: subjectOf(after), before: { plan: before.plan }, after: { plan }, result: after };
  });
}

type Row = typeof findings.$inferSelect;

interface ManyChanged {
  /** What must hold beside the findings. */
  check?: (tx: Tx) => Promise<void>;
  /** Why it may not be done with one, as a sentence; null where it may. */
  refuse: (finding: Row) => string | null;
  set: Partial<typeof findings.$inferInsert>;
  before: (finding: Row) => object;
  after: object;
  afterwards?: (tx: Tx, id: FindingId) => Promise<void>;
}

/** One act on many findings: each is judged by itself and has its own audit event, so that its history is whole. */
function changeMany(
  org: MemberContext,
  action: `finding.${string}`,
  ids: readonly FindingId[],
  { check, refuse, set, before, after, afterwards }: ManyChanged,
): Promise<WorkedOn> {
  return org.change(action, async (tx) => {
    await check?.(tx);
    const wanted = [...new Set(ids)];
    const held = new Map((await holdFindings(tx, org, wanted)).map((finding) => [finding.id, finding]));
    if (held.size === 0) throw notFound('Finding');
    const refused = wanted.flatMap((id) => {
      const finding = held.get(id);
      const because = finding ? refuse(finding) : 'It is not there any more.';
      return because === null ? [] : [{ id, because }];
    });
    const isRefused = new Set(refused.map(({ id }) => id));
    const changed = [...held.values()].filter(({ id }) => !isRefused.has(id));
    const [first, ...others] = changed;
    if (!first) throw new Refusal('CONFLICT', refused[0]?.because ?? 'Nothing was to be done.');
    for (const isNew of [true, false]) {
      const some = changed.filter(({ actedOnAt }) => (actedOnAt === null) === isNew).map(({ id }) => id);
      if (some.length === 0) continue;
      await tx
        .update(findings)
        .set({ ...set, ...(isNew ? { actedOnAt: org.now() } : {}) })
        .where(and(eq(findings.organizationId, org.organizationId), inArray(findings.id, some)));
    }
    for (const { id } of changed) await afterwards?.(tx, id);
    await org.recordAll(
      tx,
      others.map((finding) => ({ action, subject: subjectOf(finding), before: before(finding), after })),
    );
    return {
      subject: subjectOf(first),
      before: before(first),
      after,
      result: { changed: changed.map(({ id }) => id), refused },
    };
  });
}

/** In the order of their ids, as reports lock them. */
export function holdFindings(tx: Tx, { organizationId }: OrgContext, ids: readonly FindingId[]): Promise<Row[]> {
  return tx
    .select()
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), inArray(findings.id, [...ids])))
    .orderBy(asc(findings.id))
    .for('update');
}

export const thisFinding = ({ organizationId }: OrgContext, id: FindingId) =>
  and(eq(findings.organizationId, organizationId), eq(findings.id, id));

/** As the audit trail calls it. */
export const subjectOf = ({ id, kind, site }: { id: FindingId; kind: Finding['kind']; site: string | null }) => ({
  kind: 'finding',
  id,
  name: site === null || site === '' ? kind : `${kind} on ${site}`,
});

/** The first time that somebody did something about it stays. */
export const actedOn = ({ actedOnAt }: Pick<Finding, 'actedOnAt'>, now: Date): { actedOnAt?: Date } =>
  actedOnAt === null ? { actedOnAt: now } : {};

export async function holdFinding(tx: Tx, org: OrgContext, id: FindingId): Promise<Finding> {
  await tx.select({ id: findings.id }).from(findings).where(thisFinding(org, id)).for('update');
  return readFinding(tx, org, id);
}
