import { MemberId } from '../../../shared/domain/member.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import {
  AssignCourse,
  Assigned,
  AssignmentRecord,
  DoneWith,
  ListTraining,
  RemindOfAssignments,
  TrainingRow,
  TrainingSummary,
  WithdrawAssignments,
} from '../../../shared/domain/tracking.ts';
import {
  CreateTrainingRule,
  EndTrainingRule,
  RuleFields,
  RulePreview,
  SetTrainingOwner,
  TrainingOwner,
  TrainingRule,
  UpdateTrainingRule,
} from '../../../shared/domain/training-rule.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { assignCourse, remindOf, withdrawAssignments } from './by-hand.ts';
import { listOfMember } from './person.ts';
import { createRule, endRule, listOwners, listRules, previewRule, setOwner, updateRule } from './rules.ts';
import { summarizeTraining } from './summary.ts';
import { listOwnTeam, remindOwnTeam, summarizeOwnTeam } from './team.ts';
import { listTraining } from './track.ts';

export const assignmentRouter = router({
  list: orgProcedure('assignment:read')
    .input(ListTraining)
    .output(pageOf(TrainingRow))
    .query(({ ctx, input }) => listTraining(ctx.org, input)),

  summary: orgProcedure('assignment:read')
    .output(TrainingSummary)
    .query(({ ctx }) => summarizeTraining(ctx.org)),

  ofMember: orgProcedure('assignment:read')
    .input(z.strictObject({ memberId: MemberId }))
    .output(z.array(AssignmentRecord))
    .query(({ ctx, input }) => listOfMember(ctx.org, input.memberId)),

  assign: orgProcedure('assignment:update')
    .input(AssignCourse)
    .output(Assigned)
    .mutation(({ ctx, input }) => assignCourse(ctx.org, input)),

  withdraw: orgProcedure('assignment:update')
    .input(WithdrawAssignments)
    .output(DoneWith)
    .mutation(({ ctx, input }) => withdrawAssignments(ctx.org, input)),

  remind: orgProcedure('assignment:update')
    .input(RemindOfAssignments)
    .output(DoneWith)
    .mutation(({ ctx, input }) => remindOf(ctx.org, input)),

  rules: orgProcedure('assignment:read')
    .output(z.array(TrainingRule))
    .query(({ ctx }) => listRules(ctx.org)),

  previewRule: orgProcedure('assignment:update')
    .input(RuleFields)
    .output(RulePreview)
    .query(({ ctx, input }) => previewRule(ctx.org, input)),

  createRule: orgProcedure('assignment:update')
    .input(CreateTrainingRule)
    .output(z.array(TrainingRule))
    .mutation(({ ctx, input }) => createRule(ctx.org, input)),

  updateRule: orgProcedure('assignment:update')
    .input(UpdateTrainingRule)
    .output(z.array(TrainingRule))
    .mutation(({ ctx, input }) => updateRule(ctx.org, input)),

  endRule: orgProcedure('assignment:update')
    .input(EndTrainingRule)
    .output(z.array(TrainingRule))
    .mutation(({ ctx, input }) => endRule(ctx.org, input)),

  owners: orgProcedure('assignment:read')
    .output(z.array(TrainingOwner))
    .query(({ ctx }) => listOwners(ctx.org)),

  setOwner: orgProcedure('assignment:update')
    .input(SetTrainingOwner)
    .output(z.array(TrainingOwner))
    .mutation(({ ctx, input }) => setOwner(ctx.org, input)),

  /** What supervisors and whoever looks after a department's training see: their own people alone. */
  ownTeam: orgProcedure('self:read')
    .input(ListTraining)
    .output(pageOf(TrainingRow))
    .query(({ ctx, input }) => listOwnTeam(ctx.org, input)),

  ownTeamSummary: orgProcedure('self:read')
    .output(TrainingSummary)
    .query(({ ctx }) => summarizeOwnTeam(ctx.org)),

  remindOwnTeam: orgProcedure('self:update')
    .input(RemindOfAssignments)
    .output(DoneWith)
    .mutation(({ ctx, input }) => remindOwnTeam(ctx.org, input)),
});
