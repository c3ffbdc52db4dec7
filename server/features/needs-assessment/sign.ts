import { Readable } from 'node:stream';
import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { members, needsAssessments, needsDrafts } from '../../../drizzle/schema/index.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import {
  isGap,
  missingIn,
  type NeedsAssessment,
  NeedsAssessmentId,
  type SignedAnswer,
  type SignNeedsAssessment,
} from '../../../shared/domain/needs-assessment.ts';
import { dutiesOf, type Official, officialWords } from '../../../shared/regulation/official-duties.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { MemberContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal, theRow } from '../../errors.ts';
import { openAssignments } from '../assignment/open.ts';
import { receive } from '../file/arrive.ts';
import { keepFileFor } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { solve } from '../notification/tell.ts';
import { readSettings } from '../organization/settings.ts';
import { keyOfNeeds } from './due.ts';
import { readDraft, readNames, readNewest, readOfficials, readTitles, refuseUnknown, thisDraft } from './service.ts';
import { writeNeedsPdf } from './write-pdf.ts';

/**
 * Signs what the caller has written: a further version with its document, which nobody changes any more. Whoever holds the role signs for
 * themselves; an officer may sign for them, and the version keeps who did and why. Its courses are assigned in the same change where that is
 * wanted.
 *
 * @throws Refusal FORBIDDEN for somebody without the role who does not say for whom; NOT_FOUND or PRECONDITION_FAILED where that one does not hold it
 * @throws Refusal CONFLICT while a duty is not rated or a gap has no plan, or a day of a plan is over
 */
export async function signNeedsAssessment(
  org: MemberContext,
  files: FileStorages,
  { official, assignCourses, onBehalf }: SignNeedsAssessment,
): Promise<NeedsAssessment> {
  const { organizationId, actor } = org;
  const draft = await org.read((db) => prepare(db, org, official, onBehalf));
  const { savedAt, ...assessment } = draft;
  const title = `Needs assessment of the ${officialWords[official].toLowerCase()}`;
  const pdf = await writeNeedsPdf({ ...assessment, title, signedAt: org.now() });
  const name = `Needs assessment, ${officialWords[official].toLowerCase()}, ${assessment.signedOn}.pdf`;
  return receive(Readable.from([pdf]), { folder: files.arrivals, name }, (arrived) =>
    keepFileFor(org, files, name, arrived, 'needs-assessment.signed', async (tx, file) => {
      // Also whoever lost the role meanwhile signs no more.
      await readSigner(tx, org, official, onBehalf);
      const current = await readDraft(tx, org, official);
      const last = await readNewest(tx, org, assessment.memberId, official);
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
      await solve(tx, org, `${keyOfNeeds(signed)}*`);
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

/** Whose training needs these are, and who says so for them. */
async function readSigner(
  db: Reader,
  org: MemberContext,
  official: Official,
  onBehalf: SignNeedsAssessment['onBehalf'],
) {
  const holders = await readOfficials(db, org, official);
  const role = officialWords[official].toLowerCase();
  const { id, name } = org.actor;
  if (onBehalf === null || onBehalf.memberId === id) {
    if (!holders.some((holder) => holder.id === id))
      throw new Refusal('FORBIDDEN', `Only a ${role} signs this. Say for which one you sign, and why.`);
    return { memberId: id, memberName: name, signedBy: null, signedByName: null, signedBecause: null };
  }
  const [known] = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.organizationId, org.organizationId), eq(members.id, onBehalf.memberId)));
  if (!known) throw notFound('Member');
  const holder = holders.find((one) => one.id === onBehalf.memberId);
  if (!holder) throw new Refusal('PRECONDITION_FAILED', `They are no ${role}. Choose somebody who is.`);
  return {
    memberId: holder.id,
    memberName: holder.name,
    signedBy: id,
    signedByName: name,
    signedBecause: onBehalf.because,
  };
}

async function prepare(db: Reader, org: MemberContext, official: Official, onBehalf: SignNeedsAssessment['onBehalf']) {
  const signer = await readSigner(db, org, official, onBehalf);
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
  const last = await readNewest(db, org, signer.memberId, official);
  return {
    savedAt: draft.savedAt,
    official,
    ...signer,
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
