import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { v7 as newId } from 'uuid';
import {
  approvalConditions,
  approvalProposals,
  exceptions,
  safeguardChecks,
  safeguardClarifications,
  safeguardDecisions,
} from '../../../drizzle/schema/index.ts';
import {
  accessRequestIdAt,
  answerTo,
  type Clinic,
  createWorld,
  exposureAt,
  notely,
  observationIdAt,
  type World,
} from '../../../test/support/world.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { ConditionId } from '../../../shared/domain/approval-condition.ts';
import { ProposalId } from '../../../shared/domain/approval-proposal.ts';
import { FindingId } from '../../../shared/domain/finding.ts';
import { ExceptionId } from '../../../shared/domain/exception-id.ts';
import type { InboxItem, ListInbox } from '../../../shared/domain/inbox.ts';
import { compareWaiting } from '../../../shared/domain/inbox-order.ts';
import { SafeguardCheckId } from '../../../shared/domain/safeguard-check.ts';
import { systemContextOf } from '../../auth/system.ts';
import type { MemberId, Role } from '../../../shared/domain/member.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import { todayIn } from '../../../shared/policy/today.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
});
beforeEach(async () => {
  clinic = await world.organization();
});
afterAll(() => world.close());

/** That many days from today in the organization's zone: late in a UTC day its own is another. */
const dayIn = (days: number) => addDays(todayIn('America/Chicago', world.clock.now()), days);
const waiting = async (input: Partial<ListInbox> = {}, api = clinic.officer) => (await api.inbox.list(input)).items;
const reasons = async (input: Partial<ListInbox> = {}, api = clinic.officer) =>
  (await waiting(input, api)).map(({ reason, name }) => `${reason}: ${name}`);
const the = async (kind: InboxItem['kind']) => {
  const [item] = await waiting({ kind });
  if (!item) throw new Error(`Nothing of the kind ${kind} waits`);
  return item;
};
const which = ({ kind, id }: InboxItem) => ({ kind, id });

async function report(...observations: object[]) {
  const api = await (await clinic.browser()).api();
  return api.observation.report({ sentAt: world.clock.now().toISOString(), observations });
}
const addVendor = (name: string, ownerId = clinic.people['compliance-officer'].id) =>
  clinic.officer.vendor.create({ ...notely, name, sites: [`${name.toLowerCase()}.example`], ownerId });
const approve = (vendorId: VendorId, reviewDueOn: string | null = dayIn(300), dataClass: 'phi' | 'health' = 'phi') =>
  clinic.officer.approval.decide({
    vendorId,
    ruling: 'approved',
    dataClasses: [dataClass],
    conditions: '',
    reason: 'Reviewed',
    reviewDueOn,
  });
const agree = (vendorId: VendorId, expiresOn: string | null, effectiveOn = dayIn(-100)) =>
  clinic.officer.baa.record({ vendorId, counterparty: 'Them', signedOn: effectiveOn, effectiveOn, expiresOn });

describe('what waits', () => {
  test('is everything that needs a decision, in one list, the worst first and of one severity the longest waiting', async () => {
    const pasted = exposureAt(world.clock.now(), 'passed.example');
    await report(pasted, { ...answerTo(pasted.id, world.clock.now()), site: 'passed.example' });
    await report(exposureAt(world.clock.now(), 'stopped.example'));
    const asking = await (await clinic.browser('Room 4')).api();
    const request = { purpose: 'Plan the shifts', dataClass: 'identifiers' as const, site: 'asked.example' };
    await asking.accessRequest.submit({ ...request, id: accessRequestIdAt(world.clock.now()) });

    const uncovered = await addVendor('Uncovered');
    await approve(uncovered.id);
    const over = await addVendor('Over');
    await approve(over.id);
    await agree(over.id, dayIn(-3));
    const ending = await addVendor('Ending');
    await approve(ending.id, dayIn(-2));
    await agree(ending.id, dayIn(5));
    const orphan = await clinic.officer.vendor.create({ ...notely, name: 'Orphan', sites: ['orphan.example'] });
    expect(orphan.ownerId).toBeNull();

    const all = await waiting({ size: 100 });
    expect(all).toEqual(all.toSorted(compareWaiting));
    expect(all[0]).toMatchObject({ reason: 'finding-overridden', severity: 'critical', name: 'passed.example' });
    const told = all.map(({ reason, name }) => `${reason}: ${name}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'finding-open: stopped.example',
        'met-with-exposure: passed.example',
        'met-with-exposure: stopped.example',
        'requested: asked.example',
        'no-baa: Uncovered',
        'baa-over: Over',
        'agreement-ends-within-days: Ending',
        'review-overdue: Ending',
        'no-owner: Orphan',
        'browser-unassigned: Room 4',
      ]),
    );
    expect(new Set(all.map(({ kind, id }) => `${kind} ${id}`)).size, 'nothing stands twice').toBe(all.length);

    const counts = await clinic.officer.inbox.count();
    expect(counts.waiting).toBe(all.length);
    expect(counts.urgent).toBe(all.filter(({ severity }) => severity === 'critical' || severity === 'high').length);
    expect(counts.byKind).toMatchObject({ override: 1, coverage: 2, agreement: 1, ownership: 1, 'access-request': 1 });
    const pages = [await waiting({ size: 4 }), await waiting({ size: 4, page: 2 })].flat();
    expect(pages).toEqual(all.slice(0, 8));
    expect(await reasons({ kind: 'coverage' })).toEqual(['no-baa: Uncovered', 'baa-over: Over']);
  });

  test('goes as soon as it is decided, and by an agreement that goes on without a gap', async () => {
    const vendor = await addVendor('Ending');
    await approve(vendor.id);
    await agree(vendor.id, dayIn(20));
    expect(await reasons()).toEqual(['agreement-ends: Ending']);
    await agree(vendor.id, null, dayIn(21));
    expect(await reasons()).toEqual([]);
    world.clock.pass({ days: 21 });
    expect(await reasons(), 'the next one is in force').toEqual([]);
    await clinic.officer.approval.decide({
      vendorId: vendor.id,
      ruling: 'denied',
      dataClasses: [],
      conditions: '',
      reason: 'Not any more',
      reviewDueOn: null,
    });
    expect(await reasons()).toEqual([]);
  });

  test('stands once: a sign-up for a tool that is undecided waits as the tool', async () => {
    await report({
      kind: 'sign-up',
      id: observationIdAt(world.clock.now()),
      site: 'new-tool.example',
      vendorId: null,
      bundleVersion: 1,
      decision: 'acknowledge',
      because: 'unknown',
    });
    expect((await reasons()).filter((words) => words.endsWith('new-tool.example'))).toEqual(['met: new-tool.example']);
    expect((await clinic.officer.finding.list({})).total, 'and is a finding all the same').toBe(1);
  });

  test('holds what others are asked for: second approvers, conditions due, exceptions asked for and ending', async () => {
    const vendor = await addVendor('Partly');
    const { approvals: decided } = await approve(vendor.id, dayIn(300), 'health');
    const { id: officerId } = clinic.people['compliance-officer'];
    const ours = { organizationId: clinic.id, vendorId: vendor.id };
    const system = systemContextOf(world.db, clinic.id, 'test', world.clock.now);
    await system.append(async (tx) => {
      await tx.insert(approvalProposals).values({
        ...ours,
        id: ProposalId.parse(newId()),
        ruling: {
          ruling: 'approved',
          dataClasses: ['phi'],
          accounts: 'any',
          conditions: '',
          conditionsToMeet: [],
          reason: 'Needed',
          reviewDueOn: null,
        },
        because: ['data'],
        proposedBy: officerId,
      });
      await tx.insert(approvalConditions).values({
        organizationId: clinic.id,
        id: ConditionId.parse(newId()),
        approvalId: decided[0]!.id,
        text: 'Turn sharing off',
        ownerId: officerId,
        dueOn: dayIn(-1),
        isBeforeUse: false,
      });
      const asked = {
        ...ours,
        dataClasses: ['health' as const],
        needsBaa: false,
        reason: 'A study',
        askedBy: officerId,
      };
      await tx.insert(exceptions).values([
        { ...asked, id: ExceptionId.parse(newId()), endsOn: dayIn(90) },
        { ...asked, id: ExceptionId.parse(newId()), endsOn: dayIn(5), outcome: 'granted', startsOn: dayIn(-9) },
        { ...asked, id: ExceptionId.parse(newId()), endsOn: dayIn(90), outcome: 'granted', startsOn: dayIn(-9) },
      ]);
    });
    expect((await reasons()).toSorted()).toEqual([
      'condition-overdue: Partly',
      'exception-asked: Partly',
      'exception-ends: Partly',
      'second-approver-needed: Partly',
    ]);
  });

  test('holds the days that agreements and checks bring: attestations, notices, violations, what a check speaks for', async () => {
    const vendor = await addVendor('Dated');
    await approve(vendor.id);
    const ours = { vendorId: vendor.id, counterparty: 'Them' };
    const began = { signedOn: dayIn(-400), effectiveOn: dayIn(-400) };
    const {
      baas: [baa],
    } = await clinic.officer.baa.record({ ...ours, ...began, expiresOn: dayIn(200), renewalNoticeDays: 190 });
    await clinic.officer.baa.recordViolation({
      agreementId: baa!.agreementId,
      knownOn: dayIn(-5),
      what: 'They shared a list',
      steps: 'They take it back',
      dueOn: dayIn(-1),
    });
    const { id: officerId } = clinic.people['compliance-officer'];
    const at = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000);
    const check = (days: number, submittedAt: Date | null) => ({
      organizationId: clinic.id,
      id: SafeguardCheckId.parse(newId()),
      vendorId: vendor.id,
      questionnaireName: 'Short',
      questionnaireVersion: 1,
      content: { introduction: '', sections: [] },
      contactName: 'C',
      contactEmail: 'c@dated.example',
      language: 'en' as const,
      sentBy: officerId,
      sentAt: at(days),
      dueOn: dayIn(days + 14),
      submittedAt,
    });
    const [judged, explained] = [check(-300, at(-290)), check(-2, at(-1))];
    const append = systemContextOf(world.db, clinic.id, 'test', world.clock.now);
    await append.append(async (tx) => {
      await tx.insert(safeguardChecks).values(judged);
      await tx.insert(safeguardDecisions).values({
        organizationId: clinic.id,
        id: newId(),
        checkId: judged.id,
        outcome: 'passed',
        conditions: '',
        reason: 'Good',
        validUntilOn: dayIn(10),
        scoreVersion: 1,
        decidedBy: officerId,
        decidedAt: at(-280),
      });
    });
    expect((await reasons()).toSorted()).toEqual([
      'attestation-overdue: Dated',
      'check-ends: Dated',
      'renewal-notice-due: Dated',
      'violation-overdue: Dated',
    ]);
    expect(await reasons({}, clinic.as('administrator')), 'agreements are not theirs to see').toEqual([]);

    await clinic.officer.baa.attest({ id: baa!.id, note: '' });
    const turn = { organizationId: clinic.id, checkId: explained.id, questionId: 'one', text: 'So?' };
    await append.append(async (tx) => {
      await tx.insert(safeguardChecks).values(explained);
      await tx
        .insert(safeguardClarifications)
        .values({ ...turn, id: newId(), askedBy: officerId, writtenAt: at(-0.5) });
    });
    expect(await reasons({ kind: 'safeguard-check' }), 'it waits for the vendor').toEqual([]);
    await append.append(async (tx) => {
      await tx.insert(safeguardClarifications).values({ ...turn, id: newId(), askedBy: null, writtenAt: at(-0.1) });
    });
    expect((await reasons()).toSorted()).toEqual([
      'clarification-answered: Dated',
      'renewal-notice-due: Dated',
      'violation-overdue: Dated',
    ]);
  });

  test('is shown to each role as far as it may see it', async () => {
    await report(exposureAt(world.clock.now()));
    await clinic.officer.vendor.create(notely);
    const kindsOf = async (role: Role) => [...new Set((await waiting({}, clinic.as(role))).map(({ kind }) => kind))];
    expect((await kindsOf('leadership')).toSorted()).toEqual(['browser', 'discovered-site', 'finding', 'ownership']);
    expect((await kindsOf('administrator')).toSorted()).toEqual(['browser', 'ownership']);
    expect(await kindsOf('workforce-member')).toEqual([]);
    expect(await clinic.worker.inbox.count()).toMatchObject({ waiting: 0 });
  });

  test('holds browsers that fell silent, since when they are, and whose they are does not matter then', async () => {
    await clinic.browser('Back office');
    world.clock.pass({ days: 10 });
    expect(await waiting()).toMatchObject([{ reason: 'browser-silent', severity: 'medium', name: 'Back office' }]);
  });
});

describe('what is snoozed', () => {
  const because = 'They send the renewal next week';

  test('rests until its day, with its reason on the trail, and comes back by itself', async () => {
    await clinic.officer.vendor.create(notely);
    const item = await the('ownership');
    const rested = await clinic.officer.inbox.snooze({ ...which(item), untilOn: dayIn(5), because });
    expect(rested.snoozed).toEqual({
      untilOn: dayIn(5),
      because,
      byName: clinic.people['compliance-officer'].name,
    });
    expect(await waiting()).toEqual([]);
    expect(await waiting({ state: 'resting' })).toEqual([rested]);
    expect(await clinic.officer.inbox.count()).toMatchObject({ waiting: 0, resting: 1 });
    const { events } = await clinic.officer.audit.list({ action: 'inbox.snoozed', limit: 1 });
    expect(events[0]?.after).toMatchObject({ snoozed: { because } });
    world.clock.pass({ days: 6 });
    expect(await waiting()).toMatchObject([{ id: item.id, snoozed: null }]);
  });

  test('comes back before its day when it gets worse', async () => {
    const vendor = await addVendor('Ending');
    await approve(vendor.id);
    await agree(vendor.id, dayIn(20));
    await clinic.officer.inbox.snooze({ ...which(await the('agreement')), untilOn: dayIn(60), because });
    world.clock.pass({ days: 10 });
    expect(await reasons()).toEqual([]);
    world.clock.pass({ days: 5 });
    expect(await reasons()).toEqual(['agreement-ends-within-days: Ending']);
  });

  test('comes back when it was solved and begins anew', async () => {
    const vendor = await addVendor('Lapsing');
    await approve(vendor.id);
    await agree(vendor.id, dayIn(-3));
    await clinic.officer.inbox.snooze({ ...which(await the('coverage')), untilOn: dayIn(60), because });
    expect(await reasons()).toEqual([]);
    await agree(vendor.id, dayIn(5), dayIn(0));
    world.clock.pass({ days: 4 });
    expect(await reasons(), 'another agreement ends soon').toEqual(['agreement-ends-within-days: Lapsing']);
    expect(await reasons({ state: 'resting' })).toEqual([]);
    world.clock.pass({ days: 2 });
    expect(await reasons(), 'a second lapse').toEqual(['baa-over: Lapsing']);
  });

  test('comes back when a finding is reopened, when it becomes overdue, and when a vendor loses its next owner', async () => {
    await report(exposureAt(world.clock.now()));
    const finding = await the('finding');
    const rest = { untilOn: dayIn(60), because };
    await clinic.officer.inbox.snooze({ ...which(finding), ...rest });
    const id = FindingId.parse(finding.id);
    await clinic.officer.finding.close({ id, treatment: 'fixed', reason: 'Done' });
    world.clock.pass({ days: 1 });
    expect(await waiting({ kind: 'finding' })).toEqual([]);
    await clinic.officer.finding.reopen({ id, reason: 'Not done' });
    expect(await waiting({ kind: 'finding' })).toHaveLength(1);

    await clinic.officer.finding.setDue({ ids: [id], dueOn: dayIn(3) });
    await clinic.officer.inbox.snooze({ ...which(finding), ...rest });
    world.clock.pass({ days: 3 });
    expect(await waiting({ kind: 'finding' }), 'not after its last day').toEqual([]);
    world.clock.pass({ days: 1 });
    expect(await waiting({ kind: 'finding' })).toMatchObject([{ reason: 'finding-overdue', dueOn: dayIn(-1) }]);

    const vendor = await clinic.officer.vendor.create({ ...notely, name: 'Orphan', sites: ['orphan.example'] });
    await clinic.officer.inbox.snooze({ ...which(await the('ownership')), ...rest });
    const { name, purpose, sites } = vendor;
    const own = (ownerId: MemberId | null) =>
      clinic.officer.vendor.update({ id: vendor.id, name, purpose, sites, ownerId });
    await own(clinic.people['compliance-officer'].id);
    world.clock.pass({ days: 1 });
    await own(null);
    expect(await waiting({ kind: 'ownership' })).toHaveLength(1);
  });

  test('is woken again, once', async () => {
    await clinic.officer.vendor.create(notely);
    const item = await the('ownership');
    await clinic.officer.inbox.snooze({ ...which(item), untilOn: dayIn(5), because });
    expect(await clinic.officer.inbox.wake(which(item))).toMatchObject({ snoozed: null });
    await expect(clinic.officer.inbox.wake(which(item))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await waiting()).toHaveLength(1);
  });

  test('needs a day to come within a year, a thing that waits, and somebody who may decide on it', async () => {
    await clinic.officer.vendor.create(notely);
    const item = which(await the('ownership'));
    for (const untilOn of [dayIn(-1), dayIn(400)])
      await expect(clinic.officer.inbox.snooze({ ...item, untilOn, because })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    await expect(clinic.as('auditor').inbox.snooze({ ...item, untilOn: dayIn(5), because })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      clinic.officer.inbox.snooze({ ...item, kind: 'finding', untilOn: dayIn(5), because }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what is given to somebody', () => {
  test('is theirs in their own view, and they are told until it is somebody else’s', async () => {
    await clinic.officer.vendor.create(notely);
    const item = which(await the('ownership'));
    const privacy = clinic.as('privacy-official');
    const { id: memberId, name } = clinic.people['privacy-official'];
    expect(await clinic.officer.inbox.assign({ ...item, memberId })).toMatchObject({ assigneeName: name });
    expect(await waiting({ mine: true }, privacy)).toMatchObject([{ id: item.id }]);
    expect(await waiting({ mine: true })).toEqual([]);
    expect(await privacy.inbox.count()).toMatchObject({ mine: 1 });
    const told = async () => (await privacy.notification.list({ state: 'waiting' })).items.map(({ notice }) => notice);
    expect(await told()).toEqual([{ kind: 'given-to-you', itemKind: 'ownership', name: 'Notely' }]);
    await clinic.officer.inbox.assign({ ...item, memberId: null });
    expect(await told()).toEqual([]);
    expect(await waiting()).toMatchObject([{ assigneeId: null }]);
  });

  test('is given to nobody whose role does not show it', async () => {
    await clinic.officer.vendor.create(notely);
    const memberId = clinic.people['workforce-member'].id;
    const given = clinic.officer.inbox.assign({ ...which(await the('ownership')), memberId });
    await expect(given).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });
});
