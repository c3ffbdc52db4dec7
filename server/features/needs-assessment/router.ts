import {
  NeedsAssessment,
  NeedsAssessmentId,
  NeedsAssessmentRecord,
  OwnNeeds,
  SaveNeedsDraft,
  SignNeedsAssessment,
} from '../../../shared/domain/needs-assessment.ts';
import { officials } from '../../../shared/regulation/official-duties.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { getNeedsAssessment, listNeedsAssessments, readOwnNeeds, saveNeedsDraft } from './service.ts';
import { signNeedsAssessment } from './sign.ts';

export const needsAssessmentRouter = router({
  list: orgProcedure('needs-assessment:read')
    .output(z.array(NeedsAssessment))
    .query(({ ctx }) => listNeedsAssessments(ctx.org)),

  get: orgProcedure('needs-assessment:read')
    .input(z.strictObject({ id: NeedsAssessmentId }))
    .output(NeedsAssessmentRecord)
    .query(({ ctx, input }) => getNeedsAssessment(ctx.org, input.id)),

  // A draft is its writer’s alone, also where an officer writes it for an official.
  own: orgProcedure('needs-assessment:update')
    .input(z.strictObject({ official: z.enum(officials) }))
    .output(OwnNeeds)
    .query(({ ctx, input }) => readOwnNeeds(ctx.org, input.official)),

  saveDraft: orgProcedure('needs-assessment:update')
    .input(SaveNeedsDraft)
    .output(z.object({ savedAt: z.date() }))
    .mutation(({ ctx, input }) => saveNeedsDraft(ctx.org, input)),

  sign: orgProcedure('needs-assessment:update')
    .input(SignNeedsAssessment)
    .output(NeedsAssessment)
    .mutation(({ ctx, input }) => signNeedsAssessment(ctx.org, ctx.foyer.files, input)),
});
