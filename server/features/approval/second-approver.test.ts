import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultApprovalRules } from '../../../shared/domain/approval-rules.ts';
import { type Clinic, createWorld, notely, type World } from '../../../test/support/world.ts';

const approve = {
  ruling: 'approved' as const,
  dataClasses: ['phi' as const],
  conditions: '',
  reason: 'Reviewed',
  reviewDueOn: null,
};
const deny = { ...approve, ruling: 'denied' as const, dataClasses: [], reason: 'They sold data' };

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

async function clinicWithVendor() {
  const clinic = await world.organization();
  const { id: vendorId } = await clinic.officer.vendor.create(notely);
  return { clinic, vendorId };
}
const publishedRuling = async ({ officer }: Clinic) => (await officer.policy.get()).sites[0]?.ruling;
const rules = { ...defaultApprovalRules, secondApproverFor: ['phi' as const] };

describe('where the policy asks for a second approver', () => {
  test('nothing is published until another person agrees, who is told', async () => {
    const { clinic, vendorId } = await clinicWithVendor();
    await clinic.officer.approval.setRules(rules);
    const { version } = await clinic.officer.policy.get();
    await clinic.officer.approval.decide({ vendorId, ...approve });

    const { state, proposal } = await clinic.officer.approval.standing({ vendorId });
    expect(state).toEqual({ kind: 'proposed' });
    expect(proposal).toMatchObject({ outcome: null, because: ['data'] });
    expect(await clinic.officer.policy.get()).toMatchObject({ version, sites: [{ ruling: null }] });
    const privacy = clinic.as('privacy-official');
    const noticesOf = async (who: typeof privacy) =>
      (await who.notification.list({ state: 'waiting' })).items.map(({ notice }) => notice.kind);
    expect(await noticesOf(privacy)).toContain('decision-waits');
    expect(await noticesOf(clinic.officer)).not.toContain('decision-waits');

    const id = proposal!.id;
    await expect(clinic.officer.approval.settle({ id, outcome: 'agreed', reason: '' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const vendor = await privacy.approval.settle({ id, outcome: 'agreed', reason: '' });
    expect(vendor.approvals[0]).toMatchObject({
      ruling: 'approved',
      decidedByName: clinic.people['compliance-officer'].name,
      secondedByName: clinic.people['privacy-official'].name,
    });
    expect(await publishedRuling(clinic)).toBe('approved');
    expect(await noticesOf(privacy)).not.toContain('decision-waits');
    expect(await noticesOf(clinic.officer)).toContain('decision-settled');
    await expect(privacy.approval.settle({ id, outcome: 'agreed', reason: '' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('leadership may be that person, who decides on no vendor alone', async () => {
    const { clinic, vendorId } = await clinicWithVendor();
    await clinic.officer.approval.setRules(rules);
    await clinic.officer.approval.decide({ vendorId, ...approve });
    const leader = clinic.as('leadership');
    await expect(leader.approval.decide({ vendorId, ...approve })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { proposal } = await leader.approval.standing({ vendorId });
    await leader.approval.settle({ id: proposal!.id, outcome: 'agreed', reason: '' });
    expect(await publishedRuling(clinic)).toBe('approved');
  });

  test('another person may refuse, with a reason; only whoever proposed takes it back', async () => {
    const { clinic, vendorId } = await clinicWithVendor();
    await clinic.officer.approval.setRules(rules);
    await clinic.officer.approval.decide({ vendorId, ...approve });
    const id = (await clinic.officer.approval.standing({ vendorId })).proposal!.id;
    const privacy = clinic.as('privacy-official');
    await expect(privacy.approval.settle({ id, outcome: 'refused', reason: '' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(privacy.approval.settle({ id, outcome: 'withdrawn', reason: 'Mine' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await privacy.approval.settle({ id, outcome: 'refused', reason: 'No report yet' });
    expect(await clinic.officer.approval.standing({ vendorId })).toMatchObject({
      state: { kind: 'undecided' },
      proposal: { outcome: 'refused', settledBecause: 'No report yet' },
    });
  });

  test('a denial needs nobody else, and overtakes what was proposed', async () => {
    const { clinic, vendorId } = await clinicWithVendor();
    await clinic.officer.approval.setRules(rules);
    await clinic.officer.approval.decide({ vendorId, ...approve });
    await clinic.as('privacy-official').approval.decide({ vendorId, ...deny });
    expect(await clinic.officer.approval.standing({ vendorId })).toMatchObject({
      state: { kind: 'denied' },
      proposal: { outcome: 'overtaken' },
    });
  });

  test('it asks by the risk too, and not for less than what it names', async () => {
    const { clinic, vendorId } = await clinicWithVendor();
    await clinic.officer.approval.setRules({ ...defaultApprovalRules, secondApproverFromRisk: 1 });
    await clinic.officer.approval.decide({ vendorId, ...approve, dataClasses: ['identifiers'] });
    expect((await clinic.officer.approval.standing({ vendorId })).proposal).toMatchObject({ because: ['risk'] });
    await clinic.officer.approval.setRules(rules);
    await clinic.officer.approval.decide({ vendorId, ...approve, dataClasses: ['identifiers'] });
    expect(await publishedRuling(clinic)).toBe('approved');
  });
});

describe('a denial', () => {
  test('holds against everybody but a named authority, who says why in writing', async () => {
    const { clinic, vendorId } = await clinicWithVendor();
    await clinic.officer.approval.decide({ vendorId, ...deny });
    await expect(clinic.officer.approval.decide({ vendorId, ...approve })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    });
    const leader = clinic.as('leadership');
    for (const who of [clinic.officer, leader])
      await expect(who.approval.overrideDenial({ vendorId, ...approve })).rejects.toMatchObject({ code: 'FORBIDDEN' });

    const memberId = clinic.people.leadership.id;
    const named = { memberId, statement: 'Resolution of the board', sinceOn: '2026-01-01' };
    const [authority] = await clinic.officer.authority.name(named);
    await expect(leader.approval.overrideDenial({ vendorId, ...approve, reason: ' ' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    const vendor = await leader.approval.overrideDenial({
      vendorId,
      ...approve,
      reason: 'They stopped, see the letter',
    });
    expect(vendor.approvals[0]).toMatchObject({ ruling: 'approved', authorityName: clinic.people.leadership.name });
    expect(await publishedRuling(clinic)).toBe('approved');
    const { events } = await clinic.officer.audit.list({ limit: 2 });
    expect(events.map(({ action }) => action)).toEqual(['policy.published', 'vendor.denial-overridden']);

    await clinic.officer.approval.decide({ vendorId, ...deny });
    await clinic.officer.authority.end({ id: authority!.id });
    await expect(leader.approval.overrideDenial({ vendorId, ...approve })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is not overridden by whoever made it, where the policy asks for a second person', async () => {
    const { clinic, vendorId } = await clinicWithVendor();
    const memberId = clinic.people['compliance-officer'].id;
    const named = { statement: 'By the board', sinceOn: '2026-01-01' };
    await clinic.as('leadership').authority.name({ ...named, memberId });
    await clinic.officer.approval.setRules(rules);
    await clinic.officer.approval.decide({ vendorId, ...deny });
    await expect(clinic.officer.approval.overrideDenial({ vendorId, ...approve })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('You denied it yourself') as string,
    });
    await clinic.officer.authority.name({ ...named, memberId: clinic.people.leadership.id });
    await clinic.as('leadership').approval.overrideDenial({ vendorId, ...approve });
    expect(await publishedRuling(clinic)).toBe('approved');
  });

  test('nobody but leadership names themselves, and nobody without a role that could act on it is named', async () => {
    const { clinic } = await clinicWithVendor();
    const named = { statement: 'By the board', sinceOn: '2026-01-01' };
    const nameOf = (role: 'compliance-officer' | 'leadership' | 'workforce-member') => ({
      ...named,
      memberId: clinic.people[role].id,
    });
    await expect(clinic.officer.authority.name(nameOf('compliance-officer'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(clinic.officer.authority.name(nameOf('workforce-member'))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(await clinic.as('leadership').authority.name(nameOf('leadership'))).toHaveLength(1);
    await expect(clinic.as('privacy-official').authority.name(nameOf('leadership'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

/** A vendor that is approved with one condition. */
const given = async (isBeforeUse: boolean) => {
  const { clinic, vendorId } = await clinicWithVendor();
  const ownerId = clinic.people['security-official'].id;
  const conditionsToMeet = [{ text: 'Switch single sign-on on', ownerId, dueOn: '2030-01-01', isBeforeUse }];
  await clinic.officer.approval.decide({
    vendorId,
    ...approve,
    ruling: 'approved-with-conditions',
    dataClasses: ['identifiers'],
    conditionsToMeet,
  });
  const standing = () => clinic.officer.approval.standing({ vendorId });
  return { clinic, vendorId, standing };
};

describe('conditions', () => {
  test('are their owner’s, who is told, and are met once with what proves it', async () => {
    const { clinic, standing } = await given(false);
    const { state, conditions } = await standing();
    expect(state).toEqual({ kind: 'open-conditions', open: 1, overdue: 0 });
    expect(await publishedRuling(clinic)).toBe('approved-with-conditions');
    const told = await clinic.as('security-official').notification.list({ state: 'waiting' });
    expect(told.items.map(({ notice }) => notice.kind)).toContain('condition-given');

    const met = { id: conditions[0]!.id, metOn: '2026-01-02', evidence: 'Seen in the console of the vendor' };
    await expect(clinic.officer.approval.meetCondition({ ...met, metOn: '2999-01-01' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await clinic.officer.approval.meetCondition(met);
    expect(await standing()).toMatchObject({ state: { kind: 'approved' }, conditions: [{ evidence: met.evidence }] });
    await expect(clinic.officer.approval.meetCondition(met)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('before use keep the site undecided in browsers, and requests open, until the last is met', async () => {
    const { clinic, vendorId, standing } = await given(true);
    expect((await standing()).state).toEqual({ kind: 'waits-for-conditions', open: 1 });
    expect(await publishedRuling(clinic)).toBeNull();
    expect((await clinic.officer.vendor.get({ id: vendorId })).approvals[0]).toMatchObject({ isHeldBack: true });

    const { conditions } = await standing();
    await clinic.officer.approval.meetCondition({ id: conditions[0]!.id, metOn: '2026-01-02', evidence: 'Seen' });
    expect(await publishedRuling(clinic)).toBe('approved-with-conditions');
  });

  test('of an earlier decision bind nobody', async () => {
    const { clinic, vendorId, standing } = await given(true);
    const { conditions } = await standing();
    await clinic.officer.approval.decide({ vendorId, ...approve });
    await expect(
      clinic.officer.approval.meetCondition({ id: conditions[0]!.id, metOn: '2026-01-02', evidence: 'Seen' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await standing()).state).toEqual({ kind: 'approved' });
  });

  test('are met by their owner, who decides on no vendor, and by nobody else who does not', async () => {
    const { clinic, vendorId } = await clinicWithVendor();
    const conditionsToMeet = [
      {
        text: 'Write to the patients',
        ownerId: clinic.people['workforce-member'].id,
        dueOn: '2020-01-01',
        isBeforeUse: true,
      },
    ];
    const decision = { ...approve, ruling: 'approved-with-conditions' as const, dataClasses: ['health' as const] };
    await clinic.officer.approval.decide({ vendorId, ...decision, conditionsToMeet });
    const owner = clinic.as('workforce-member');
    const [own] = await owner.approval.ownConditions();
    expect(own).toMatchObject({ text: 'Write to the patients', vendorName: notely.name, metOn: null });
    const met = { id: own!.id, metOn: '2026-01-02', evidence: 'The letters lie at the front desk' };
    await expect(owner.approval.meetCondition(met)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(clinic.as('leadership').approval.meetOwnCondition(met)).rejects.toMatchObject({ code: 'NOT_FOUND' });

    expect(await publishedRuling(clinic)).toBeNull();
    await owner.approval.meetOwnCondition(met);
    expect(await publishedRuling(clinic)).toBe('approved-with-conditions');
    expect(await owner.approval.ownConditions()).toEqual([]);
    const { items } = await clinic.officer.notification.list({ state: 'waiting' });
    expect(items.map(({ notice }) => notice.kind)).toContain('condition-met');
  });
});

test('whoever says that their own condition is met is answered with their own alone', async () => {
  const { clinic, vendorId } = await clinicWithVendor();
  const [ownerId, another] = [clinic.people['workforce-member'].id, clinic.people['security-official'].id];
  const later = { dueOn: '2030-01-01', isBeforeUse: false };
  const conditionsToMeet = [
    { ...later, text: 'Write to the patients', ownerId },
    { ...later, text: 'Tell the front desk', ownerId },
    { ...later, text: 'Close the old accounts', ownerId: another },
  ];
  const decision = { ...approve, ruling: 'approved-with-conditions' as const, dataClasses: ['health' as const] };
  await clinic.officer.approval.decide({ vendorId, ...decision, conditionsToMeet });
  const { conditions } = await clinic.officer.approval.standing({ vendorId });
  const met = (text: string) => ({
    id: conditions.find((condition) => condition.text === text)!.id,
    metOn: '2026-01-02',
    evidence: 'Seen',
  });
  const answered = await clinic.worker.approval.meetOwnCondition(met('Write to the patients'));
  expect(answered.map(({ text }) => text)).toEqual(['Tell the front desk', 'Write to the patients']);
  expect(await clinic.officer.approval.meetCondition(met('Close the old accounts'))).toHaveLength(3);
});

describe('the list of conditions', () => {
  test('leaves out those of a vendor that was ended, until it is taken back', async () => {
    const { clinic, vendorId } = await given(false);
    const owner = clinic.as('security-official');
    const twin = await clinic.officer.vendor.create({ ...notely, name: 'Notely Inc', sites: ['notely-app.example'] });
    const totals = async () => [
      (await clinic.officer.approval.conditions({ state: 'all' })).total,
      (await owner.approval.ownConditions()).length,
    ];
    expect(await totals()).toEqual([1, 1]);
    await clinic.officer.vendor.merge({ id: vendorId, intoId: twin.id, reason: 'The same company' });
    expect(await totals()).toEqual([0, 0]);
    expect((await clinic.officer.approval.standing({ vendorId })).conditions, 'they stay on record').toHaveLength(1);
    await clinic.officer.vendor.takeBack({ id: vendorId, reason: 'They are two after all' });
    expect(await totals()).toEqual([1, 1]);
  });

  test('holds those of the newest decisions on all vendors, by state and by words, and nobody else’s', async () => {
    const { clinic, vendorId } = await given(false);
    const scribe = await clinic.officer.vendor.create({ ...notely, name: 'Scribe 100%', sites: ['scribe.example'] });
    const decision = { ...approve, ruling: 'approved-with-conditions' as const, dataClasses: ['health' as const] };
    const ownerId = clinic.people.leadership.id;
    const conditionsToMeet = [
      { text: 'Read the report', ownerId, dueOn: '2020-01-01', isBeforeUse: false },
      { text: 'Sign the form', ownerId, dueOn: '2029-01-01', isBeforeUse: false },
    ];
    await clinic.officer.approval.decide({ vendorId: scribe.id, ...decision, conditionsToMeet });
    const texts = async (filter: Parameters<typeof clinic.officer.approval.conditions>[0]) =>
      (await clinic.officer.approval.conditions(filter)).items.map(({ text }) => text);
    expect(await texts({})).toEqual(['Read the report', 'Sign the form', 'Switch single sign-on on']);
    expect(await texts({ state: 'overdue' })).toEqual(['Read the report']);
    expect(await texts({ q: 'scribe 100%' })).toEqual(['Read the report', 'Sign the form']);
    expect(await texts({ q: clinic.people['security-official'].name })).toEqual(['Switch single sign-on on']);

    const { items } = await clinic.officer.approval.conditions({ state: 'overdue' });
    await clinic.officer.approval.meetCondition({ id: items[0]!.id, metOn: '2026-01-02', evidence: 'Read it' });
    expect(await texts({ state: 'met' })).toEqual(['Read the report']);
    expect(await clinic.officer.approval.conditions({ size: 1, page: 2 })).toMatchObject({
      items: [{ text: 'Switch single sign-on on' }],
      total: 2,
    });

    await clinic.officer.approval.decide({ vendorId, ...approve, dataClasses: ['health'] });
    expect(await texts({ state: 'all' })).toEqual(['Sign the form', 'Read the report']);
    const other = await world.organization();
    expect(await other.officer.approval.conditions({ state: 'all' })).toEqual({ items: [], total: 0 });
  });
});
