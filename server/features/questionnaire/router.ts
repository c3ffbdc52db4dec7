import {
  CopyQuestionnaire,
  PublishQuestionnaire,
  QuestionnaireContent,
  QuestionnaireId,
  QuestionnaireRecord,
  QuestionnaireSummary,
  SaveDraft,
} from '../../../shared/domain/questionnaire.ts';
import { safeguardQuestions } from '../../../shared/regulation/safeguard-questions.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { copyQuestionnaire, getQuestionnaire, listQuestionnaires, publishQuestionnaire, saveDraft } from './service.ts';

const OneQuestionnaire = z.strictObject({ id: QuestionnaireId });

export const questionnaireRouter = router({
  list: orgProcedure('questionnaire:read')
    .output(z.array(QuestionnaireSummary))
    .query(({ ctx }) => listQuestionnaires(ctx.org)),

  get: orgProcedure('questionnaire:read')
    .input(OneQuestionnaire)
    .output(QuestionnaireRecord)
    .query(({ ctx, input }) => getQuestionnaire(ctx.org, input.id)),

  builtIn: orgProcedure('questionnaire:read')
    .output(QuestionnaireContent)
    .query(() => safeguardQuestions),

  copy: orgProcedure('questionnaire:update')
    .input(CopyQuestionnaire)
    .output(QuestionnaireRecord)
    .mutation(({ ctx, input }) => copyQuestionnaire(ctx.org, input)),

  saveDraft: orgProcedure('questionnaire:update')
    .input(SaveDraft)
    .output(QuestionnaireRecord)
    .mutation(({ ctx, input }) => saveDraft(ctx.org, input)),

  publish: orgProcedure('questionnaire:update')
    .input(PublishQuestionnaire)
    .output(QuestionnaireRecord)
    .mutation(({ ctx, input }) => publishQuestionnaire(ctx.org, input)),
});
