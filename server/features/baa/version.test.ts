import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BaaId } from '../../../shared/domain/baa.ts';
import { attachSignedBaa } from '../../../test/support/agreements.ts';
import { createWorld, notely, type Clinic, type World } from '../../../test/support/world.ts';
import { OrgContext } from '../../context.ts';
import { readClauseGaps } from './clauses.ts';

const terms = {
  counterparty: 'Notely Inc',
  signedOn: '2026-01-05',
  effectiveOn: '2026-01-10',
  expiresOn: '2027-01-09' as string | null,
};

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const officerOf = (clinic: Clinic) =>
  new OrgContext(world.db, clinic.id, clinic.people['compliance-officer'], world.clock.now);

async function withAgreement(clinic: Clinic, over: Partial<Parameters<typeof clinic.officer.baa.record>[0]> = {}) {
  const { id: vendorId } = await clinic.officer.vendor.create(notely);
  const { baas } = await clinic.officer.baa.record({ vendorId, ...terms, ...over });
  return { vendorId, id: BaaId.parse(baas[0]?.id) };
}
const coveredDays = async (clinic: Clinic) => (await clinic.officer.policy.get()).sites[0]?.baas;

describe('a version of an agreement', () => {
  test('leaves its end in sight for the inbox where it ends before the next one begins, and not where that follows', async () => {
    const [gap, followed] = [await world.organization(), await world.organization()];
    const later = { ...terms, change: 'renewal' as const, expiresOn: null };
    const { id } = await withAgreement(gap);
    await gap.officer.baa.recordVersion({ ...later, agreementId: id, effectiveOn: '2027-02-01' });
    expect(await gap.officer.inbox.next()).toEqual({ what: 'agreements', month: '2027-01', count: 1 });
    const other = await withAgreement(followed);
    await followed.officer.baa.recordVersion({ ...later, agreementId: other.id, effectiveOn: '2027-01-10' });
    expect(await followed.officer.inbox.next()).toBeNull();
  });

  test('holds in place of the one before from its first day, and both stay on record', async () => {
    const clinic = await world.organization();
    const { id: agreementId } = await withAgreement(clinic);
    const renewal = { ...terms, effectiveOn: '2026-12-01', expiresOn: null, breachReportDays: 5 };
    const { baas } = await clinic.officer.baa.recordVersion({ agreementId, change: 'renewal', ...renewal });
    expect(baas).toMatchObject([
      { agreementId, version: 2, change: 'renewal', replacedOn: null, breachReportDays: 5, expiresOn: null },
      { id: agreementId, agreementId, version: 1, change: 'first', replacedOn: '2026-12-01', expiresOn: '2027-01-09' },
    ]);
    expect(await coveredDays(clinic)).toEqual([
      { effectiveOn: '2026-01-10', expiresOn: '2026-11-30' },
      { effectiveOn: '2026-12-01', expiresOn: null },
    ]);
  });

  test('takes effect no earlier than the one before, and follows none that was ended', async () => {
    const clinic = await world.organization();
    const { id: agreementId } = await withAgreement(clinic);
    const early = { agreementId, change: 'amendment' as const, ...terms, effectiveOn: '2026-01-09' };
    await expect(clinic.officer.baa.recordVersion(early)).rejects.toMatchObject({ code: 'CONFLICT' });
    await clinic.officer.baa.end({ id: agreementId, endedOn: '2026-06-30', reason: 'Changed vendor' });
    const late = { ...early, effectiveOn: '2026-05-01' };
    await expect(clinic.officer.baa.recordVersion(late)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('was ended on 2026-06-30'),
    });
  });

  test('ends with its agreement, whichever version is named and even one that has not begun', async () => {
    const clinic = await world.organization();
    const { id: agreementId } = await withAgreement(clinic);
    const renewal = { ...terms, effectiveOn: '2027-01-10', expiresOn: '2028-01-09' };
    await clinic.officer.baa.recordVersion({ agreementId, change: 'renewal', ...renewal });
    await clinic.officer.baa.end({ id: agreementId, endedOn: '2026-10-31', reason: 'Changed vendor' });
    expect(await coveredDays(clinic)).toEqual([{ effectiveOn: '2026-01-10', expiresOn: '2026-10-31' }]);
  });

  test('can be corrected: browsers learn the right days, and the trail keeps the wrong ones', async () => {
    const clinic = await world.organization();
    const { id: agreementId } = await withAgreement(clinic);
    const amendment = { ...terms, effectiveOn: '2026-06-01' };
    const { baas } = await clinic.officer.baa.recordVersion({ agreementId, change: 'amendment', ...amendment });
    const id = BaaId.parse(baas[0]?.id);
    await clinic.officer.baa.correct({ id, ...amendment, effectiveOn: '2026-07-01', covers: 'Notely for Clinics' });
    expect(await coveredDays(clinic)).toEqual([
      { effectiveOn: '2026-01-10', expiresOn: '2026-06-30' },
      { effectiveOn: '2026-07-01', expiresOn: '2027-01-09' },
    ]);
    const { events } = await clinic.officer.audit.list({ limit: 2 });
    expect(events[1]).toMatchObject({
      action: 'baa.corrected',
      before: { effectiveOn: '2026-06-01', covers: '' },
      after: { effectiveOn: '2026-07-01', covers: 'Notely for Clinics' },
    });
    const beforeTheFirst = { id, ...amendment, effectiveOn: '2026-01-01' };
    await expect(clinic.officer.baa.correct(beforeTheFirst)).rejects.toMatchObject({ code: 'CONFLICT' });
    const afterTheNext = { id: agreementId, ...terms, effectiveOn: '2026-08-01' };
    await expect(clinic.officer.baa.correct(afterTheNext)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('is not corrected to begin after it was ended', async () => {
    const clinic = await world.organization();
    const { id } = await withAgreement(clinic);
    await clinic.officer.baa.end({ id, endedOn: '2026-06-30', reason: 'Changed vendor' });
    await expect(clinic.officer.baa.correct({ id, ...terms, effectiveOn: '2026-07-01' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('was ended on 2026-06-30') as string,
    });
    await clinic.officer.baa.correct({ id, ...terms, effectiveOn: '2026-06-30' });
    expect(await coveredDays(clinic)).toEqual([{ effectiveOn: '2026-06-30', expiresOn: '2026-06-30' }]);
  });

  test('keeps its file as long as the agreement goes on', async () => {
    const clinic = await world.organization();
    const { id: agreementId } = await withAgreement(clinic);
    await attachSignedBaa(officerOf(clinic), agreementId, Buffer.from('%PDF-1.7\nfirst\n'));
    const kept = async () => (await clinic.officer.file.list({})).items[0]?.retainedUntilOn;
    expect(await kept()).toBe('2033-01-09');
    const renewal = { ...terms, effectiveOn: '2027-01-10', expiresOn: '2030-01-09' };
    await clinic.officer.baa.recordVersion({ agreementId, change: 'renewal', ...renewal });
    expect(await kept()).toBe('2036-01-09');
  });
});

describe('a type of agreement', () => {
  test.each([
    ['baa', true],
    ['government-mou', true],
    ['limited-data-set-dua', false],
    ['none-required', false],
  ] as const)('%s covers patient information: %s', async (type, covers) => {
    const clinic = await world.organization();
    await withAgreement(clinic, { type, reason: type === 'none-required' ? 'It treats our patients too' : '' });
    expect(await coveredDays(clinic)).toHaveLength(covers ? 1 : 0);
  });

  test('that needs no agreement needs a reason', async () => {
    const clinic = await world.organization();
    await expect(withAgreement(clinic, { type: 'none-required' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test('of a subcontractor is for those who are business associates themselves', async () => {
    const clinic = await world.organization();
    await expect(withAgreement(clinic, { type: 'subcontractor-baa' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('covered entity'),
    });
  });
});

describe('the clauses of a version', () => {
  test('are read in one go, begin anew with the next version, and are taken over on request', async () => {
    const clinic = await world.organization();
    const { id: agreementId } = await withAgreement(clinic);
    const found = [
      { clause: 'access' as const, page: 1, passage: 'gives access' },
      { clause: 'reporting' as const, page: 2, passage: 'reports breaches' },
    ];
    const read = await clinic.officer.baa.readClauses({ baaId: agreementId, found });
    expect(read).toMatchObject(found.map((one) => ({ ...one, reading: 'present' })));
    const amendment = { ...terms, effectiveOn: '2026-06-01' };
    const { baas } = await clinic.officer.baa.recordVersion({ agreementId, change: 'amendment', ...amendment });
    const baaId = BaaId.parse(baas[0]?.id);
    expect(await clinic.officer.baa.clauses({ baaId })).toEqual([]);
    await clinic.officer.baa.readClause({ baaId, clause: 'access', reading: 'absent', page: null, passage: '' });
    expect(await clinic.officer.baa.carryClauses({ baaId })).toMatchObject([
      { clause: 'access', reading: 'absent' },
      { clause: 'reporting', reading: 'present', passage: 'reports breaches' },
    ]);
    await expect(clinic.officer.baa.carryClauses({ baaId })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(clinic.officer.baa.carryClauses({ baaId: agreementId })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('that are missing are known for every agreement in force, an absent one first', async () => {
    const clinic = await world.organization();
    const { id: baaId, vendorId } = await withAgreement(clinic);
    await clinic.officer.baa.record({ vendorId, ...terms, type: 'limited-data-set-dua' });
    await clinic.officer.baa.readClause({ baaId, clause: 'access', reading: 'present', page: 1, passage: 'yes' });
    await clinic.officer.baa.readClause({ baaId, clause: 'security-rule', reading: 'absent', page: null, passage: '' });
    const gapsOn = (day: string) => officerOf(clinic).read((db) => readClauseGaps(db, officerOf(clinic), day));
    const [gap, ...others] = await gapsOn('2026-06-01');
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ baaId, vendorId });
    expect(gap?.missing[0]).toMatchObject({ clause: { id: 'security-rule' }, because: 'absent' });
    expect(gap?.missing.slice(1).every(({ because }) => because === 'not-read')).toBe(true);
    expect(gap?.missing.map(({ clause }) => clause.id)).not.toContain('access');
    expect(await gapsOn('2027-01-10')).toEqual([]);
  });
});

describe('the history of an agreement', () => {
  test('says who attested that it stands, and when', async () => {
    const clinic = await world.organization();
    const { id, vendorId } = await withAgreement(clinic, { expiresOn: null });
    expect((await clinic.officer.vendor.get({ id: vendorId })).baas[0]?.lastAttestedOn).toBeNull();
    const { attestations } = await clinic.officer.baa.attest({ id, note: 'Read it again' });
    const attestedOn = attestations[0]!.attestedOn;
    expect(attestations).toEqual([
      { baaId: id, attestedOn, note: 'Read it again', attestedByName: clinic.people['compliance-officer'].name },
    ]);
    expect((await clinic.officer.vendor.get({ id: vendorId })).baas[0]?.lastAttestedOn).toBe(attestedOn);
    await clinic.officer.baa.end({ id, endedOn: '2026-01-31', reason: 'Changed vendor' });
    await expect(clinic.officer.baa.attest({ id, note: '' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('holds a known violation, its steps and what came of it, once', async () => {
    const clinic = await world.organization();
    const { id: agreementId } = await withAgreement(clinic);
    const known = { knownOn: '2026-03-01', what: 'Sold records', steps: 'Take them back', dueOn: '2026-03-31' };
    const { violations } = await clinic.officer.baa.recordViolation({ agreementId, ...known });
    expect(violations).toMatchObject([{ ...known, outcome: null }]);
    const outcome = { id: violations[0]!.id, outcome: 'cured' as const, outcomeOn: '2026-03-20', reason: 'Confirmed' };
    const tooEarly = { ...outcome, outcomeOn: '2026-02-01' };
    await expect(clinic.officer.baa.resolveViolation(tooEarly)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await clinic.officer.baa.resolveViolation(outcome)).violations[0]?.outcome).toEqual({
      kind: 'cured',
      on: '2026-03-20',
      reason: 'Confirmed',
      byName: clinic.people['compliance-officer'].name,
    });
    await expect(clinic.officer.baa.resolveViolation(outcome)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('holds what became of the patient information; where nothing could, why and what protects it', async () => {
    const clinic = await world.organization();
    const { id: agreementId } = await withAgreement(clinic);
    const none = { agreementId, kind: 'infeasible' as const, doneOn: '2026-12-01', fileId: null };
    await expect(
      clinic.officer.baa.recordReturn({ ...none, note: 'In backups', protections: '' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await clinic.officer.baa.recordReturn({ ...none, note: 'In backups', protections: 'Encrypted for a year' });
    const done = { agreementId, kind: 'destroyed' as const, doneOn: '2027-12-01', note: '', protections: '' };
    const { returns } = await clinic.officer.baa.recordReturn({ ...done, fileId: null });
    expect(returns.map(({ kind }) => kind)).toEqual(['destroyed', 'infeasible']);
    const stranger = await world.organization('Elsewhere');
    await expect(stranger.officer.baa.recordReturn({ ...done, fileId: null })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
