import { AuditEvent, AuditVerification } from '../../../shared/domain/audit-event.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listAuditEvents } from './service.ts';
import { verifyAuditTrail } from './verify.ts';

export const auditRouter = router({
  list: orgProcedure('audit:read')
    .input(z.strictObject({ before: z.int().positive().optional(), limit: z.int().min(1).max(200) }))
    .output(z.object({ events: z.array(AuditEvent), next: z.int().positive().nullable() }))
    .query(({ ctx, input }) => listAuditEvents(ctx.org, { limit: input.limit, before: input.before ?? null })),

  verify: orgProcedure('audit:read')
    .output(AuditVerification)
    .query(({ ctx }) => verifyAuditTrail(ctx.org)),
});
