import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { members, questionnaires, questionnaireVersions } from '../../../drizzle/schema/index.ts';
import {
  type AskedVersion,
  type CopyQuestionnaire,
  problemsOf,
  type PublishQuestionnaire,
  type QuestionnaireContent,
  QuestionnaireId,
  type QuestionnaireRecord,
  questionsOf,
  type QuestionnaireSummary,
  type SaveDraft,
} from '../../../shared/domain/questionnaire.ts';
import { BUILT_IN_NAME, BUILT_IN_VERSION, safeguardQuestions } from '../../../shared/regulation/safeguard-questions.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { offendedConstraint } from '../../failures.ts';

/** The one that Wardline brings, then the organization's own by name. */
export async function listQuestionnaires(org: OrgContext): Promise<QuestionnaireSummary[]> {
  return org.read(async (db) => {
    const own = await db
      .select()
      .from(questionnaires)
      .where(and(eq(questionnaires.organizationId, org.organizationId), isNull(questionnaires.retiredAt)))
      .orderBy(asc(questionnaires.name));
    const newest = await newestVersions(db, org);
    const builtIn: QuestionnaireSummary = {
      id: null,
      name: BUILT_IN_NAME,
      version: BUILT_IN_VERSION,
      publishedAt: null,
      questions: questionsOf(safeguardQuestions).length,
      hasDraft: false,
    };
    return [
      builtIn,
      ...own.map(({ id, name, draft }) => {
        const published = newest.get(id);
        return {
          id,
          name,
          version: published?.version ?? null,
          publishedAt: published?.publishedAt ?? null,
          questions: questionsOf(published?.content ?? draft).length,
          hasDraft: published === undefined || !isSame(published.content, draft),
        };
      }),
    ];
  });
}

async function newestVersions(db: Reader, { organizationId }: OrgContext) {
  const { questionnaireId, version, content, publishedAt } = questionnaireVersions;
  const rows = await db
    .selectDistinctOn([questionnaireId], { questionnaireId, version, content, publishedAt })
    .from(questionnaireVersions)
    .where(eq(questionnaireVersions.organizationId, organizationId))
    .orderBy(questionnaireId, desc(version));
  return new Map(rows.map((row) => [row.questionnaireId, row]));
}

/** jsonb gives keys in an order of its own. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  );
}

/** One of the organization's own, with all that was published of it. @throws Refusal NOT_FOUND */
export const getQuestionnaire = (org: OrgContext, id: QuestionnaireId): Promise<QuestionnaireRecord> =>
  org.read((db) => readQuestionnaire(db, org, id));

const thisOne = ({ organizationId }: OrgContext, id: QuestionnaireId) =>
  and(eq(questionnaires.organizationId, organizationId), eq(questionnaires.id, id));

async function readQuestionnaire(db: Reader, org: OrgContext, id: QuestionnaireId): Promise<QuestionnaireRecord> {
  const [row] = await db.select().from(questionnaires).where(thisOne(org, id));
  if (!row) throw notFound('Questionnaire');
  const { version, content, publishedAt, publishedBy } = questionnaireVersions;
  const versions = await db
    .select({ version, content, publishedByName: members.name, publishedAt })
    .from(questionnaireVersions)
    .innerJoin(
      members,
      and(eq(members.organizationId, questionnaireVersions.organizationId), eq(members.id, publishedBy)),
    )
    .where(
      and(eq(questionnaireVersions.organizationId, org.organizationId), eq(questionnaireVersions.questionnaireId, id)),
    )
    .orderBy(desc(version));
  return { id, name: row.name, draft: row.draft, revision: row.revision, versions };
}

/** Begins a questionnaire as the copy of another, as a draft. @throws Refusal NOT_FOUND | CONFLICT */
export async function copyQuestionnaire(
  org: MemberContext,
  { name, from }: CopyQuestionnaire,
): Promise<QuestionnaireRecord> {
  const id = QuestionnaireId.parse(newId());
  return refusingTakenNames(name, () =>
    org.change('questionnaire.copied', async (tx) => {
      const draft = from === null ? safeguardQuestions : (await readQuestionnaire(tx, org, from)).draft;
      await tx
        .insert(questionnaires)
        .values({ organizationId: org.organizationId, id, name, draft, createdAt: org.now() });
      return {
        subject: { kind: 'questionnaire', id, name },
        before: null,
        after: { name, from: from ?? BUILT_IN_NAME },
        result: await readQuestionnaire(tx, org, id),
      };
    }),
  );
}

/** Takes turns with others who save or publish it. @throws Refusal NOT_FOUND, CONFLICT where somebody saved since it was read */
async function holdDraft(
  tx: Tx,
  org: OrgContext,
  { id, basedOn }: PublishQuestionnaire,
  what: string,
): Promise<QuestionnaireRecord> {
  const [row] = await tx
    .select({ revision: questionnaires.revision })
    .from(questionnaires)
    .where(thisOne(org, id))
    .for('update');
  if (!row) throw notFound('Questionnaire');
  if (row.revision !== basedOn)
    throw new Refusal('CONFLICT', `Somebody else changed this draft since you opened it. ${what}`);
  return readQuestionnaire(tx, org, id);
}

/**
 * Saves what is being worked on; nobody is asked it before it is published.
 *
 * @throws Refusal NOT_FOUND, CONFLICT where somebody saved since it was read or the name is taken
 */
export function saveDraft(org: MemberContext, { id, basedOn, name, draft }: SaveDraft): Promise<QuestionnaireRecord> {
  return refusingTakenNames(name, () =>
    org.change('questionnaire.draft-saved', async (tx) => {
      const before = await holdDraft(tx, org, { id, basedOn }, 'Yours was not saved over it.');
      await tx
        .update(questionnaires)
        .set({ name, draft, revision: before.revision + 1 })
        .where(thisOne(org, id));
      return {
        subject: { kind: 'questionnaire', id, name },
        before: { name: before.name, questions: questionsOf(before.draft).length },
        after: { name, questions: questionsOf(draft).length },
        result: await readQuestionnaire(tx, org, id),
      };
    }),
  );
}

/** Makes the next version of the draft, which never changes from then on. @throws Refusal NOT_FOUND | PRECONDITION_FAILED | CONFLICT */
export function publishQuestionnaire(
  org: MemberContext,
  { id, basedOn }: PublishQuestionnaire,
): Promise<QuestionnaireRecord> {
  return org.change('questionnaire.published', async (tx) => {
    const { name, draft, versions } = await holdDraft(tx, org, { id, basedOn }, 'It was not published.');
    const [problem] = problemsOf(draft);
    if (problem !== undefined) throw new Refusal('PRECONDITION_FAILED', problem);
    const [newest] = versions;
    if (newest && isSame(newest.content, draft))
      throw new Refusal('CONFLICT', `This is version ${newest.version} already. Change something first.`);
    const version = (newest?.version ?? 0) + 1;
    await tx.insert(questionnaireVersions).values({
      organizationId: org.organizationId,
      questionnaireId: id,
      version,
      content: draft,
      publishedBy: org.actor.id,
      publishedAt: org.now(),
    });
    return {
      subject: { kind: 'questionnaire', id, name },
      before: newest ? { version: newest.version } : null,
      after: { version, questions: questionsOf(draft).length },
      result: await readQuestionnaire(tx, org, id),
    };
  });
}

/** What is asked when a check is sent now: the newest version. @throws Refusal NOT_FOUND | PRECONDITION_FAILED */
export async function askedVersion(
  tx: Tx,
  org: OrgContext,
  questionnaireId: QuestionnaireId | null,
): Promise<AskedVersion & { content: QuestionnaireContent }> {
  if (questionnaireId === null)
    return { questionnaireId, name: BUILT_IN_NAME, version: BUILT_IN_VERSION, content: safeguardQuestions };
  const { name, versions } = await readQuestionnaire(tx, org, questionnaireId);
  const [newest] = versions;
  if (!newest) throw new Refusal('PRECONDITION_FAILED', `“${name}” is not published yet. Publish it first.`);
  return { questionnaireId, name, version: newest.version, content: newest.content };
}

async function refusingTakenNames<T>(name: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (offendedConstraint(error) === 'questionnaires_name_is_unique')
      throw new Refusal('CONFLICT', `A questionnaire named ${name} exists already.`);
    throw error;
  }
}
