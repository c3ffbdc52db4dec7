import { and, eq, type SQL, sql } from 'drizzle-orm';
import { trainingOwners } from '../../../drizzle/schema/index.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type {
  ListTraining,
  RemindOfAssignments,
  TrainingRow,
  TrainingSummary,
} from '../../../shared/domain/tracking.ts';
import type { MemberContext, Reader } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { readTheseOpen, remindThese } from './by-hand.ts';
import { readSummary } from './summary.ts';
import { readTraining } from './track.ts';

/** Where the caller's own people stand: those who name them as manager, and those of departments whose training they look after. */
export function summarizeOwnTeam(org: MemberContext): Promise<TrainingSummary> {
  return org.read(async (db) => readSummary(db, org, ofTeam(org, await readOwnDepartments(db, org))));
}

/** Their lines, a page at a time. */
export function listOwnTeam(org: MemberContext, input: ListTraining): Promise<Page<TrainingRow>> {
  return org.read(async (db) => readTraining(db, org, input, ofTeam(org, await readOwnDepartments(db, org))));
}

/** Reminds people of the caller's own team. @returns how many were reminded. @throws Refusal NOT_FOUND for an assignment of anybody else */
export function remindOwnTeam(org: MemberContext, { ids }: RemindOfAssignments): Promise<{ count: number }> {
  return org.append(async (tx) => {
    const own = await readOwnDepartments(tx, org);
    const open = await readTheseOpen(tx, org, ids);
    const isOwn = ({ managerId, department }: (typeof open)[number]) =>
      managerId === org.actor.id || own.includes(department);
    if (!open.every(isOwn)) throw notFound('Assignment');
    return remindThese(tx, org, open);
  });
}

async function readOwnDepartments(db: Reader, { organizationId, actor }: MemberContext): Promise<string[]> {
  const rows = await db
    .select({ department: trainingOwners.department })
    .from(trainingOwners)
    .where(and(eq(trainingOwners.organizationId, organizationId), eq(trainingOwners.memberId, actor.id)));
  return rows.map(({ department }) => department);
}

const ofTeam = ({ actor }: MemberContext, departments: readonly string[]): SQL =>
  sql`(member.manager_id = ${actor.id} or member.department = any(${sql.param([...departments])}::text[]))`;
