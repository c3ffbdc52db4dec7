import { and, eq, isNull, sql } from 'drizzle-orm';
import { assignments } from '../../../drizzle/schema/index.ts';
import type { CompletionId } from '../../../shared/domain/completion.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { openAssignments } from './open.ts';

/**
 * Opens again what a record closed, or one that it corrects, within the change that withdraws it: the same assignment once more, since the
 * day that it was first asked for says which training answers it. What a rule asked for comes back by its rule.
 */
export async function reopenAssignments(tx: Tx, org: OrgContext, withdrawn: CompletionId): Promise<void> {
  const { organizationId } = org;
  const { memberId, courseId, cause, ruleId, note, dueOn, stopOn, assignedAt } = assignments;
  const closed = await tx
    .select({ memberId, courseId, cause, ruleId, note, dueOn, stopOn, assignedAt })
    .from(assignments)
    .where(
      and(
        eq(assignments.organizationId, organizationId),
        isNull(ruleId),
        sql`${assignments.completionId} in (
          with recursive chain as (
            select id, corrects from completions where organization_id = ${organizationId} and id = ${withdrawn}
            union all
            select before.id, before.corrects from completions before
              join chain on before.organization_id = ${organizationId} and before.id = chain.corrects
          ) select id from chain)`,
      ),
    );
  await openAssignments(tx, org, closed);
}
