import { and, eq, inArray, max, sql } from 'drizzle-orm';
import { auditEvents } from '../../../drizzle/schema/index.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { FindingSteps } from './outcome.ts';

/** When findings last were planned, paid for and accepted, by the audit trail: their rows alone say what is so, and not since when. */
export async function readFindingSteps(
  db: Reader,
  { organizationId }: OrgContext,
  ids: readonly string[],
): Promise<(id: string) => FindingSteps> {
  const { subjectId, subjectKind, action, after, before, occurredAt } = auditEvents;
  const isFunded = sql<boolean>`(${after} #>> '{plan,isFunded}' = 'true' and ${before} #>> '{plan,isFunded}' is distinct from 'true')`;
  const seen = await db
    .select({ subjectId, action, isFunded: isFunded.as('is_funded'), at: max(occurredAt) })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.organizationId, organizationId),
        eq(subjectKind, 'finding'),
        among(subjectId, ids),
        inArray(action, ['finding.planned', 'finding.accepted']),
      ),
    )
    .groupBy(subjectId, action, sql`is_funded`);
  const of = Map.groupBy(seen, (one) => one.subjectId);
  return (id) => {
    const steps = of.get(id) ?? [];
    const planned = steps.filter((step) => step.action === 'finding.planned');
    return {
      plannedAt: newestOf(planned),
      fundedAt: newestOf(planned.filter((step) => step.isFunded)),
      acceptedAt: newestOf(steps.filter((step) => step.action === 'finding.accepted')),
    };
  };
}

const newestOf = (steps: readonly { at: Date | null }[]): Date | null =>
  steps.reduce<Date | null>((newest, { at }) => (newest === null || (at !== null && at > newest) ? at : newest), null);
