import { AuditEvent, AuditFilter, AuditVerification } from '../../../shared/domain/audit-event.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listActions, listAuditEvents } from './service.ts';
import { verifyAuditTrail } from './verify.ts';

export const auditRouter = router({
  list: orgProcedure('audit:read')
    .input(
      z.strictObject({
        ...AuditFilter.shape,
        before: z.int().positive().optional(),
        limit: z.int().min(1).max(200),
      }),
    )
    .output(z.object({ events: z.array(AuditEvent), next: z.int().positive().nullable() }))
    .query(({ ctx, input: { before, limit, ...filter } }) =>
      listAuditEvents(ctx.org, filter, { before: before ?? null, limit }),
    ),

  /** What was ever done, for those who look for it. */
  actions: orgProcedure('audit:read')
    .output(z.array(z.string()))
    .query(({ ctx }) => listActions(ctx.org)),

  verify: orgProcedure('audit:verify')
    .output(AuditVerification)
    .query(({ ctx }) => verifyAuditTrail(ctx.org)),
});
