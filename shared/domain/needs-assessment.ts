import { dutiesOf, type DutyId, dutyIds, type Official, officials } from '../regulation/official-duties.ts';
import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { CourseId } from './course.ts';
import { FileId } from './file.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';

export const NeedsAssessmentId = idOf('NeedsAssessment');
export type NeedsAssessmentId = z.infer<typeof NeedsAssessmentId>;

/** How somebody rates themselves, least sure first. */
export const selfRatings = ['new-to-me', 'with-help', 'on-my-own', 'can-teach'] as const;
export type SelfRating = (typeof selfRatings)[number];

export const selfRatingWords: Readonly<Record<SelfRating, string>> = {
  'new-to-me': 'New to me',
  'with-help': 'With help',
  'on-my-own': 'On my own',
  'can-teach': 'Can teach it',
};

/** What is done about a gap: a course, another measure or both, by whom and until when. */
export const NeedPlan = z.strictObject({
  measure: z.string().trim().max(300, 'Keep it to 300 characters'),
  courseId: CourseId.nullable(),
  memberId: MemberId,
  byOn: CalendarDay,
});
export type NeedPlan = z.infer<typeof NeedPlan>;

/** One duty, rated by whoever has it. */
export const DutyAnswer = z.strictObject({
  dutyId: z.enum(dutyIds),
  rating: z.enum(selfRatings).nullable(),
  plan: NeedPlan.nullable(),
});
export type DutyAnswer = z.infer<typeof DutyAnswer>;

const Answers = z.array(DutyAnswer).max(dutyIds.length);

export const SaveNeedsDraft = z.strictObject({ official: z.enum(officials), answers: Answers });
export type SaveNeedsDraft = z.infer<typeof SaveNeedsDraft>;

export const SignNeedsAssessment = z.strictObject({
  official: z.enum(officials),
  /** The planned courses are assigned at once, each to whoever is to take it. */
  assignCourses: z.boolean(),
  /** For which official an officer signs, and why; null where the official does. */
  onBehalf: z
    .strictObject({
      memberId: MemberId,
      because: z.string().trim().min(3, 'Say why you sign for them').max(500, 'Keep it to 500 characters'),
    })
    .nullable()
    .default(null),
});
export type SignNeedsAssessment = z.infer<typeof SignNeedsAssessment>;

/** A version as it was signed: it never changes. */
export const NeedsAssessment = z.object({
  id: NeedsAssessmentId,
  official: z.enum(officials),
  memberId: MemberId,
  memberName: z.string(),
  version: z.int().positive(),
  signedAt: z.date(),
  signedOn: CalendarDay,
  /** By the policy of that day. */
  dueAgainOn: CalendarDay,
  /** The officer who signed for them, and why; null where they signed. */
  signedBy: MemberId.nullable(),
  signedByName: z.string().nullable(),
  signedBecause: z.string().nullable(),
  gaps: z.int().min(0),
  /** The same as a document. */
  fileId: FileId,
  /** The newest of this person for this role. */
  isNewest: z.boolean(),
});
export type NeedsAssessment = z.infer<typeof NeedsAssessment>;

/** A plan with the names that it had when it was signed. */
export const SignedPlan = NeedPlan.extend({ memberName: z.string(), courseTitle: z.string().nullable() });
export type SignedPlan = z.infer<typeof SignedPlan>;

export const SignedAnswer = z.object({
  dutyId: z.enum(dutyIds),
  rating: z.enum(selfRatings),
  plan: SignedPlan.nullable(),
});
export type SignedAnswer = z.infer<typeof SignedAnswer>;

export const NeedsAssessmentRecord = NeedsAssessment.extend({ answers: z.array(SignedAnswer) });
export type NeedsAssessmentRecord = z.infer<typeof NeedsAssessmentRecord>;

/** Where the caller stands: what they have written so far, and what was signed last of them or, where they hold not the role, of the one who does. */
export const OwnNeeds = z.object({
  answers: z.array(DutyAnswer),
  savedAt: z.date().nullable(),
  /** Do they hold the role themselves? Else they write for one of `officials`, those who do. */
  isOfficial: z.boolean(),
  officials: z.array(z.object({ id: MemberId, name: z.string() })),
  latest: NeedsAssessment.nullable(),
  courses: z.array(z.object({ id: CourseId, title: z.string() })),
  /** Names of those in the plans. */
  people: z.array(z.object({ id: MemberId, name: z.string() })),
});
export type OwnNeeds = z.infer<typeof OwnNeeds>;

/** Is help needed with it? */
export const isGap = (rating: SelfRating | null): boolean => rating === 'new-to-me' || rating === 'with-help';

/** Is it said what is done about it? */
export const isPlanned = ({ plan }: Pick<DutyAnswer, 'plan'>): boolean =>
  plan !== null && (plan.measure !== '' || plan.courseId !== null);

/** What still has to be said before it can be signed. */
export function missingIn(
  official: Official,
  answers: readonly DutyAnswer[],
): { unrated: DutyId[]; unplanned: DutyId[] } {
  const answerOf = new Map(answers.map((answer) => [answer.dutyId, answer]));
  const ids = dutiesOf(official).flatMap(({ duties }) => duties.map(({ id }) => id));
  return {
    unrated: ids.filter((id) => (answerOf.get(id)?.rating ?? null) === null),
    unplanned: ids.filter((id) => {
      const answer = answerOf.get(id);
      return answer !== undefined && isGap(answer.rating) && !isPlanned(answer);
    }),
  };
}
