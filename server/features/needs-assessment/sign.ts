import { Readable } from 'node:stream';
import { v7 as newId } from 'uuid';
import { needsAssessments, needsDrafts } from '../../../drizzle/schema/index.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import {
  isGap,
  missingIn,
  type NeedsAssessment,
  NeedsAssessmentId,
  type SignedAnswer,
  type SignNeedsAssessment,
} from '../../../shared/domain/needs-assessment.ts';
import { dutiesOf, officialWords } from '../../../shared/regulation/official-duties.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { MemberContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal, theRow } from '../../errors.ts';
import { openAssignments } from '../assignment/open.ts';
import { receive } from '../file/arrive.ts';
import { keepFileFor } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { solve } from '../notification/tell.ts';
import { readSettings } from '../organization/settings.ts';
import { keyOfNeeds } from './due.ts';
import { readDraft, readNames, readNewest, readTitles, refuseUnknown, thisDraft } from './service.ts';
import { writeNeedsPdf } from './write-pdf.ts';

/**
 * Signs what the caller has written: a further version with its document, which nobody changes any more. Its courses are assigned in the
 * same change where that is wanted.
 *
 * @throws Refusal CONFLICT while a duty is not rated or a gap has no plan, or a day of a plan is over
 */
export async function signNeedsAssessment(
  org: MemberContext,
  files: FileStorages,
  { official, assignCourses }: SignNeedsAssessment,
): Promise<NeedsAssessment> {
  const { organizationId, actor } = org;
  const draft = await org.read((db) => prepare(db, org, official));
  const { savedAt, ...assessment } = draft;
  const title = `Needs assessment of the ${officialWords[official].toLowerCase()}`;
  const pdf = await writeNeedsPdf({ ...assessment, title, signedAt: org.now() });
  const name = `Needs assessment, ${officialWords[official].toLowerCase()}, ${assessment.signedOn}.pdf`;
  return receive(Readable.from([pdf]), { folder: files.arrivals, name }, (arrived) =>
    keepFileFor(org, files, name, arrived, 'needs-assessment.signed', async (tx, file) => {
      const current = await readDraft(tx, org, official);
      const last = await readNewest(tx, org, actor.id, official);
      if (current?.savedAt.getTime() !== savedAt.getTime() || (last?.version ?? 0) + 1 !== assessment.version)
        throw new Refusal('CONFLICT', 'It was changed while you signed. Read it once more, then sign.');
      const { organizationName: _, policyMonths: __, ...row } = assessment;
      const signed = theRow(
        await tx
          .insert(needsAssessments)
          .values({
            ...row,
            organizationId,
            id: NeedsAssessmentId.parse(newId()),
            signedAt: org.now(),
            fileId: file.id,
          })
          .returning(),
      );
      await solve(tx, org, `${keyOfNeeds({ official, memberId: actor.id })}*`);
      await tx.delete(needsDrafts).where(thisDraft(organizationId, actor.id, official));
      if (assignCourses) await assignPlanned(tx, org, signed.answers, title);
      const { answers: ___, ...facts } = signed;
      return {
        subject: { kind: 'needs-assessment', id: signed.id, name: `${title}, version ${signed.version}` },
        before: null,
        after: { ...facts, signedAt: undefined, document: file.sha256 },
        result: { ...signed, isNewest: true },
      };
    }),
  );
}

async function prepare(db: Reader, org: MemberContext, official: SignNeedsAssessment['official']) {
  const draft = await readDraft(db, org, official);
  const answers = draft?.answers ?? [];
  const { unrated, unplanned } = missingIn(official, answers);
  if (!draft || unrated.length > 0)
    throw new Refusal('CONFLICT', `Rate every responsibility first: ${unrated.length} left.`);
  if (unplanned.length > 0)
    throw new Refusal('CONFLICT', `Say for every gap what is done about it: ${unplanned.length} left.`);
  await refuseUnknown(db, org, answers);
  const { profile, intervals } = await readSettings(db, org.organizationId);
  const signedOn = todayIn(profile.timeZone, org.now());
  const names = await readNames(db, org, answers);
  const titles = await readTitles(db, org);
  const answerOf = new Map(answers.map((answer) => [answer.dutyId, answer]));
  const signed = dutiesOf(official).flatMap(({ duties }) =>
    duties.flatMap(({ id }): SignedAnswer[] => {
      const answer = answerOf.get(id);
      if (!answer?.rating) return [];
      // What is no gap any more keeps no plan of when it was one.
      const plan = isGap(answer.rating) ? answer.plan : null;
      const courseTitle = plan?.courseId ? (titles.get(plan.courseId) ?? null) : null;
      return [
        {
          dutyId: id,
          rating: answer.rating,
          plan: plan && { ...plan, memberName: names.get(plan.memberId) ?? '', courseTitle },
        },
      ];
    }),
  );
  if (signed.some(({ plan }) => plan !== null && plan.byOn < signedOn))
    throw new Refusal('CONFLICT', 'A day in your plan is over already. Choose a day from today on.');
  const last = await readNewest(db, org, org.actor.id, official);
  return {
    savedAt: draft.savedAt,
    official,
    memberId: org.actor.id,
    memberName: org.actor.name,
    organizationName: profile.name,
    policyMonths: intervals.trainingRenewalMonths,
    version: (last?.version ?? 0) + 1,
    answers: signed,
    gaps: signed.filter(({ rating }) => isGap(rating)).length,
    signedOn,
    dueAgainOn: monthsAfter(signedOn, intervals.trainingRenewalMonths),
  };
}

/** One assignment for each person and course, due by the earliest day that the plan names. */
async function assignPlanned(
  tx: Tx,
  org: MemberContext,
  answers: readonly SignedAnswer[],
  note: string,
): Promise<void> {
  const planned = answers
    .flatMap(({ plan }) => (plan?.courseId ? [{ ...plan, courseId: plan.courseId }] : []))
    .toSorted((one, other) => one.byOn.localeCompare(other.byOn));
  const byWhat = new Map(planned.toReversed().map((plan) => [`${plan.memberId} ${plan.courseId}`, plan]));
  await openAssignments(
    tx,
    org,
    [...byWhat.values()].map(({ memberId, courseId, byOn }) => ({
      memberId,
      courseId,
      cause: 'by-hand',
      ruleId: null,
      note,
      dueOn: byOn,
      stopOn: null,
    })),
  );
}
