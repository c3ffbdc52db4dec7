import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { CertificateId, certificateStates } from './certificate.ts';
import { CourseId, LearnedId } from './course.ts';
import { FileId } from './file.ts';
import { idOf } from './id.ts';
import { Leadership, MemberId, oneLine, Role } from './member.ts';
import { Paging } from './paging.ts';

export const CompletionId = idOf('Completion');
export type CompletionId = z.infer<typeof CompletionId>;

/** How it came to be on record: taken here, a lesson in the moment, brought from another system, or written down by an officer. */
export const completionSources = ['taken', 'lesson', 'import', 'xapi', 'recorded'] as const;
export type CompletionSource = (typeof completionSources)[number];

/**
 * Where a record stands on a day: it counts (`valid`), is due again within `RENEWAL_SOON_DAYS`, was due again and nothing followed
 * (`lapsed`), was followed by a newer one of the same course (`renewed`), was replaced by a correction (`corrected`), or says that the
 * record it names never was (`withdrawal`).
 */
export const completionStandings = ['valid', 'due-soon', 'lapsed', 'renewed', 'corrected', 'withdrawal'] as const;
export type CompletionStanding = (typeof completionStandings)[number];

export const RENEWAL_SOON_DAYS = 30;

/** Another system's course has no name among ours: it is known by its title. @returns an id such as `other:hipaa-basics` */
export const otherCourseId = (title: string): LearnedId =>
  LearnedId.parse(
    `other:${
      title
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 120) || 'course'
    }`,
  );

/** A line of the list of records. */
export const CompletionRow = z.object({
  id: CompletionId,
  memberId: MemberId,
  memberName: z.string(),
  /** Where they work today. */
  department: z.string(),
  courseId: LearnedId,
  courseTitle: z.string(),
  courseVersion: z.string(),
  completedOn: CalendarDay,
  score: z.int().nullable(),
  attempts: z.int().nullable(),
  minutes: z.int().nullable(),
  renewalDueOn: CalendarDay.nullable(),
  rolesThen: z.array(Role),
  leadershipThen: Leadership.nullable(),
  titleThen: z.string(),
  issuer: z.string(),
  source: z.enum(completionSources),
  standing: z.enum(completionStandings),
  certificateId: CertificateId.nullable(),
});
export type CompletionRow = z.infer<typeof CompletionRow>;

/** One record of a chain of corrections. */
export const CompletionLink = z.object({
  id: CompletionId,
  completedOn: CalendarDay,
  score: z.int().nullable(),
  isWithdrawal: z.boolean(),
  because: z.string(),
  recordedAt: z.date(),
  recordedByName: z.string().nullable(),
});
export type CompletionLink = z.infer<typeof CompletionLink>;

/** Everything that is on record of one completion. */
export const CompletionRecord = CompletionRow.extend({
  provisions: z.array(z.string()),
  departmentThen: z.string(),
  attestation: z.string(),
  evidence: z.object({ id: FileId, name: z.string() }).nullable(),
  because: z.string(),
  recordedAt: z.date(),
  recordedByName: z.string().nullable(),
  certificateState: z.enum(certificateStates).nullable(),
  /** The record and all that it corrects or that corrects it, oldest first. */
  history: z.array(CompletionLink),
});
export type CompletionRecord = z.infer<typeof CompletionRecord>;

export const completionSorts = ['completed', 'person', 'course', 'renewal', 'score'] as const;

export const ListCompletions = z.strictObject({
  page: Paging.shape.page,
  size: Paging.shape.size,
  /** Part of a person's name or of a course's title. */
  q: z.string().trim().max(100).default(''),
  memberId: MemberId.nullable().default(null),
  courseId: LearnedId.nullable().default(null),
  /** Where people work today. */
  department: z.string().max(120).nullable().default(null),
  source: z.enum(completionSources).nullable().default(null),
  /** Lessons of a minute are many, and are no courses. */
  what: z.enum(['courses', 'lessons', 'all']).default('courses'),
  /** Of those who led somebody that day. */
  leadersOnly: z.boolean().default(false),
  fromOn: CalendarDay.nullable().default(null),
  untilOn: CalendarDay.nullable().default(null),
  standing: z.enum(completionStandings).nullable().default(null),
  sort: z.enum(completionSorts).default('completed'),
  order: z.enum(['asc', 'desc']).default('desc'),
});
export type ListCompletions = z.infer<typeof ListCompletions>;

/** How many records of courses stand how, and which courses there are records of. */
export const CompletionCounts = z.object({
  byStanding: z.record(z.enum(completionStandings), z.int().min(0)),
  people: z.int().min(0),
  leaders: z.int().min(0),
  courses: z.array(z.object({ id: LearnedId, title: z.string() })),
});
export type CompletionCounts = z.infer<typeof CompletionCounts>;

const Words = z.string().trim().max(200, 'Keep it to 200 characters').check(oneLine);
const Reason = z.string().trim().min(3, 'Say why in a few words').max(1000, 'Keep it to 1000 characters');
const Score = z.int('Enter whole percent').min(0, 'At least 0 %').max(100, 'At most 100 %').nullable();
const Minutes = z.int('Enter whole minutes').min(0).max(10_000, 'At most 10,000 minutes').nullable();

/** What an officer writes down of a course that was held elsewhere. */
const fields = {
  completedOn: CalendarDay,
  courseVersion: Words,
  score: Score,
  minutes: Minutes,
  issuer: Words,
  /** By the policy where null. */
  renewalDueOn: CalendarDay.nullable(),
  fileId: FileId.nullable(),
};

export const RecordCompletion = z.strictObject({
  memberId: MemberId,
  /** The course here that it counts as; null for one that is none of ours. */
  courseId: CourseId.nullable(),
  /** Names a course that is none of ours; ours have their own titles. */
  courseTitle: Words,
  ...fields,
});
export type RecordCompletion = z.infer<typeof RecordCompletion>;

export const CorrectCompletion = z.strictObject({ id: CompletionId, ...fields, because: Reason });
export type CorrectCompletion = z.infer<typeof CorrectCompletion>;

export const WithdrawCompletion = z.strictObject({ id: CompletionId, because: Reason });
export type WithdrawCompletion = z.infer<typeof WithdrawCompletion>;
