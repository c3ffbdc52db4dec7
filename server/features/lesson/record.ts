import { and, asc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { browsers, completions, takenLessons } from '../../../drizzle/schema/index.ts';
import type { CompletionId } from '../../../shared/domain/completion.ts';
import { learnedIdOf, type TakenLessonId } from '../../../shared/domain/lesson.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { Language } from '../../../shared/domain/organization-settings.ts';
import { LESSON_MINUTES, type LessonSlug } from '../../../shared/training/lesson.ts';
import { lessonIn, provisionsOf } from '../../../shared/training/lessons.ts';
import type { OrgContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { holdChain } from '../audit/chain.ts';
import { recordCompletions } from '../completion/record.ts';
import { standsUncorrected } from '../completion/standing.ts';
import { readToday } from '../member/service.ts';
import { readVisibility } from '../reveal/who-as-allowed.ts';

/** Servers listen on it for organizations in which somebody has taken a lesson. */
export const LEARNED = 'wardline_learned';

/** Asks a server to put on record what was taken, once the transaction is committed. A call that nobody hears is made up for hourly. */
export async function callForRecords(tx: Tx, { organizationId }: OrgContext): Promise<void> {
  await tx.execute(sql`select pg_notify(${LEARNED}, ${organizationId})`);
}

const MOST_AT_ONCE = 1_000;

/**
 * Puts lessons that were taken in browsers on their members' records: a lesson once a day each. Where the policy names nobody, those
 * of a day come together once it is over, since to the minute a lesson would tell whose stop it came after.
 */
export async function recordLessons(org: OrgContext): Promise<void> {
  while ((await recordBatch(org)) === MOST_AT_ONCE);
}

/** @returns how many were put on record */
function recordBatch(org: OrgContext): Promise<number> {
  return org.append(async (tx) => {
    await holdChain(tx, org.organizationId);
    const waiting = await readWaiting(tx, org);
    const byRecord = Map.groupBy(waiting, keyOf);
    const recorded = await readRecorded(tx, org, waiting);
    const missing = [...byRecord].flatMap(([key, [first]]) => (first && !recorded.has(key) ? [{ key, first }] : []));
    const written = await recordCompletions(
      tx,
      org,
      missing.map(({ first }) => completedOf(first)),
    );
    for (const [index, { key }] of missing.entries()) {
      const completionId = written[index]?.completionId;
      if (completionId !== undefined) recorded.set(key, completionId);
    }
    for (const [key, taken] of byRecord) {
      const completionId = recorded.get(key);
      if (completionId !== undefined) await settle(tx, org, taken, completionId);
    }
    return waiting.length;
  });
}

interface Waiting {
  id: TakenLessonId;
  memberId: MemberId;
  slug: LessonSlug;
  language: Language;
  version: number;
  takenOn: string;
}

const keyOf = ({ memberId, slug, takenOn }: Waiting): string => `${memberId} ${learnedIdOf(slug)} ${takenOn}`;

async function readWaiting(tx: Tx, org: OrgContext): Promise<Waiting[]> {
  const isNamed = (await readVisibility(tx, org)) === 'named';
  // Whose browser it was when the lesson was taken; a browser of nobody may have been given to somebody since.
  const memberId = sql<MemberId | null>`coalesce(${takenLessons.memberId}, ${browsers.memberId})`;
  const { id, slug, language, version, takenOn, completionId } = takenLessons;
  const rows = await tx
    .select({ id, memberId, slug, language, version, takenOn })
    .from(takenLessons)
    .innerJoin(
      browsers,
      and(eq(browsers.organizationId, takenLessons.organizationId), eq(browsers.id, takenLessons.browserId)),
    )
    .where(
      and(
        eq(takenLessons.organizationId, org.organizationId),
        isNull(completionId),
        isNotNull(memberId),
        isNamed ? undefined : lt(takenOn, await readToday(tx, org)),
      ),
    )
    // By ids of people and not by time: the order of records tells nothing either.
    .orderBy(asc(takenOn), asc(memberId), asc(slug))
    .limit(MOST_AT_ONCE);
  return rows.flatMap((row) => (row.memberId === null ? [] : [{ ...row, memberId: row.memberId }]));
}

async function readRecorded(tx: Tx, org: OrgContext, waiting: readonly Waiting[]): Promise<Map<string, CompletionId>> {
  if (waiting.length === 0) return new Map();
  const { id, memberId, courseId, completedOn, source } = completions;
  const rows = await tx
    .select({ id, memberId, courseId, completedOn })
    .from(completions)
    .where(
      and(
        eq(completions.organizationId, org.organizationId),
        eq(source, 'lesson'),
        standsUncorrected,
        among(memberId, [...new Set(waiting.map((taken) => taken.memberId))]),
        among(completedOn, [...new Set(waiting.map((taken) => taken.takenOn))]),
      ),
    );
  return new Map(rows.map((row) => [`${row.memberId} ${row.courseId} ${row.completedOn}`, row.id]));
}

const completedOf = ({ memberId, slug, language, version, takenOn }: Waiting) => ({
  memberId,
  courseId: learnedIdOf(slug),
  courseTitle: lessonIn(language, slug).title,
  courseVersion: String(version),
  provisions: provisionsOf(slug),
  completedOn: takenOn,
  score: null,
  attempts: null,
  minutes: LESSON_MINUTES,
  source: 'lesson' as const,
  attemptId: null,
  attestation: '',
});

async function settle(
  tx: Tx,
  { organizationId }: OrgContext,
  taken: readonly Waiting[],
  completionId: CompletionId,
): Promise<void> {
  const ids = taken.map(({ id }) => id);
  const [first] = taken;
  if (!first) return;
  await tx
    .update(takenLessons)
    .set({ completionId, memberId: first.memberId })
    .where(and(eq(takenLessons.organizationId, organizationId), among(takenLessons.id, ids)));
}
