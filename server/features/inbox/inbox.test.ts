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
import { ConditionId } from '../../../shared/domain/approval-condition.ts';
import { ProposalId } from '../../../shared/domain/approval-proposal.ts';
import { ExceptionId } from '../../../shared/domain/exception-id.ts';
import { compareWaiting } from '../../../shared/domain/inbox-order.ts';
import { SafeguardCheckId } from '../../../shared/domain/safeguard-check.ts';
import { systemContextOf } from '../../auth/system.ts';
import type { Role } from '../../../shared/domain/member.ts';
import { inboxOf } from '../../../test/support/inbox.ts';

let world: World;
let clinic: Clinic;
let inbox: ReturnType<typeof inboxOf>;
beforeAll(async () => {
  world = await createWorld();
});
beforeEach(async () => {
  clinic = await world.organization();
  inbox = inboxOf(world, clinic);
});
afterAll(() => world.close());

describe('what waits', () => {
  test('is everything that needs a decision, in one list, the worst first and of one severity the longest waiting', async () => {
    const pasted = exposureAt(world.clock.now(), 'passed.example');
    await inbox.report(pasted, { ...answerTo(pasted.id, world.clock.now()), site: 'passed.example' });
    await inbox.report(exposureAt(world.clock.now(), 'stopped.example'));
    const asking = await (await clinic.browser('Room 4')).api();
    const request = { purpose: 'Plan the shifts', dataClass: 'identifiers' as const, site: 'asked.example' };
    await asking.accessRequest.submit({ ...request, id: accessRequestIdAt(world.clock.now()) });

    const uncovered = await inbox.addVendor('Uncovered');
    await inbox.approve(uncovered.id);
    const over = await inbox.addVendor('Over');
    await inbox.approve(over.id);
    await inbox.agree(over.id, world.dayIn(-3));
    const ending = await inbox.addVendor('Ending');
    await inbox.approve(ending.id, world.dayIn(-2));
    await inbox.agree(ending.id, world.dayIn(5));
    const orphan = await clinic.officer.vendor.create({ ...notely, name: 'Orphan', sites: ['orphan.example'] });
    expect(orphan.ownerId).toBeNull();

    const all = await inbox.waiting({ size: 100 });
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
    const pages = [await inbox.waiting({ size: 4 }), await inbox.waiting({ size: 4, page: 2 })].flat();
    expect(pages).toEqual(all.slice(0, 8));
    expect(await inbox.reasons({ kind: 'coverage' })).toEqual(['no-baa: Uncovered', 'baa-over: Over']);
  });

  test('goes as soon as it is decided, and by an agreement that goes on without a gap', async () => {
    const vendor = await inbox.addVendor('Ending');
    await inbox.approve(vendor.id);
    await inbox.agree(vendor.id, world.dayIn(20));
    expect(await inbox.reasons()).toEqual(['agreement-ends: Ending']);
    await inbox.agree(vendor.id, null, world.dayIn(21));
    expect(await inbox.reasons()).toEqual([]);
    world.clock.pass({ days: 21 });
    expect(await inbox.reasons(), 'the next one is in force').toEqual([]);
    await clinic.officer.approval.decide({
      vendorId: vendor.id,
      ruling: 'denied',
      dataClasses: [],
      conditions: '',
      reason: 'Not any more',
      reviewDueOn: null,
    });
    expect(await inbox.reasons()).toEqual([]);
  });

  test('stands once: a sign-up for a tool that is undecided waits as the tool', async () => {
    await inbox.report({
      kind: 'sign-up',
      id: observationIdAt(world.clock.now()),
      site: 'new-tool.example',
      vendorId: null,
      bundleVersion: 1,
      decision: 'acknowledge',
      because: 'unknown',
    });
    expect((await inbox.reasons()).filter((words) => words.endsWith('new-tool.example'))).toEqual([
      'met: new-tool.example',
    ]);
    expect((await clinic.officer.finding.list({})).total, 'and is a finding all the same').toBe(1);
  });

  test('holds what others are asked for: second approvers, conditions due, exceptions asked for and ending', async () => {
    const vendor = await inbox.addVendor('Partly');
    const { approvals: decided } = await inbox.approve(vendor.id, world.dayIn(300), 'health');
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
        dueOn: world.dayIn(-1),
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
        { ...asked, id: ExceptionId.parse(newId()), endsOn: world.dayIn(90) },
        {
          ...asked,
          id: ExceptionId.parse(newId()),
          endsOn: world.dayIn(5),
          outcome: 'granted',
          startsOn: world.dayIn(-9),
        },
        {
          ...asked,
          id: ExceptionId.parse(newId()),
          endsOn: world.dayIn(90),
          outcome: 'granted',
          startsOn: world.dayIn(-9),
        },
      ]);
    });
    expect((await inbox.reasons()).toSorted()).toEqual([
      'condition-overdue: Partly',
      'exception-asked: Partly',
      'exception-ends: Partly',
      'second-approver-needed: Partly',
    ]);
  });

  test('holds the days that agreements and checks bring: attestations, notices, violations, what a check speaks for', async () => {
    const vendor = await inbox.addVendor('Dated');
    await inbox.approve(vendor.id);
    const ours = { vendorId: vendor.id, counterparty: 'Them' };
    const began = { signedOn: world.dayIn(-400), effectiveOn: world.dayIn(-400) };
    const {
      baas: [baa],
    } = await clinic.officer.baa.record({ ...ours, ...began, expiresOn: world.dayIn(200), renewalNoticeDays: 190 });
    await clinic.officer.baa.recordViolation({
      agreementId: baa!.agreementId,
      knownOn: world.dayIn(-5),
      what: 'They shared a list',
      steps: 'They take it back',
      dueOn: world.dayIn(-1),
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
      dueOn: world.dayIn(days + 14),
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
        validUntilOn: world.dayIn(10),
        scoreVersion: 1,
        decidedBy: officerId,
        decidedAt: at(-280),
      });
    });
    expect((await inbox.reasons()).toSorted()).toEqual([
      'attestation-overdue: Dated',
      'check-ends: Dated',
      'renewal-notice-due: Dated',
      'violation-overdue: Dated',
    ]);
    expect(await inbox.reasons({}, clinic.as('administrator')), 'agreements are not theirs to see').toEqual([]);

    await clinic.officer.baa.attest({ id: baa!.id, note: '' });
    const turn = { organizationId: clinic.id, checkId: explained.id, questionId: 'one', text: 'So?' };
    await append.append(async (tx) => {
      await tx.insert(safeguardChecks).values(explained);
      await tx
        .insert(safeguardClarifications)
        .values({ ...turn, id: newId(), askedBy: officerId, writtenAt: at(-0.5) });
    });
    expect(await inbox.reasons({ kind: 'safeguard-check' }), 'it waits for the vendor').toEqual([]);
    await append.append(async (tx) => {
      await tx.insert(safeguardClarifications).values({ ...turn, id: newId(), askedBy: null, writtenAt: at(-0.1) });
    });
    expect((await inbox.reasons()).toSorted()).toEqual([
      'clarification-answered: Dated',
      'renewal-notice-due: Dated',
      'violation-overdue: Dated',
    ]);
  });

  test('is shown to each role as far as it may see it', async () => {
    await inbox.report(exposureAt(world.clock.now()));
    await clinic.officer.vendor.create(notely);
    const kindsOf = async (role: Role) => [
      ...new Set((await inbox.waiting({}, clinic.as(role))).map(({ kind }) => kind)),
    ];
    expect((await kindsOf('leadership')).toSorted()).toEqual(['browser', 'discovered-site', 'finding', 'ownership']);
    expect((await kindsOf('administrator')).toSorted()).toEqual(['browser', 'ownership']);
    expect(await kindsOf('workforce-member')).toEqual([]);
    expect(await clinic.worker.inbox.count()).toMatchObject({ waiting: 0 });
  });

  test('holds browsers that fell silent, since when they are, and whose they are does not matter then', async () => {
    await clinic.browser('Back office');
    world.clock.pass({ days: 10 });
    expect(await inbox.waiting()).toMatchObject([
      { reason: 'browser-silent', severity: 'medium', name: 'Back office' },
    ]);
  });
});
