import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withTenant } from '../../server/database/tenant.ts';
import { OrgContext } from '../../server/context.ts';
import { receive } from '../../server/features/file/arrive.ts';
import { keepFile } from '../../server/features/file/service.ts';
import { openStorages } from '../../server/features/file/storages.ts';
import { dutiesOf } from '../../shared/regulation/official-duties.ts';
import { BaaId } from '../../shared/domain/baa.ts';
import type { FindingId } from '../../shared/domain/finding.ts';
import { attachSignedBaa } from '../support/agreements.ts';
import { publishedCourse } from '../support/courses.ts';
import { callByPath, procedures } from '../support/procedures.ts';
import { nounsIn, validInput } from '../support/valid-input.ts';
import {
  accessRequestIdAt,
  answerTo,
  type Clinic,
  createWorld,
  exposureAt,
  notely,
  type World,
} from '../support/world.ts';

/*
 * Another organization's rows answer NOT_FOUND from every procedure. The tests walk all procedures and make their inputs
 * from the schemas, so a new procedure is covered the moment it exists, and one that cannot be covered fails.
 */

let world: World;
let victim: Clinic;
let stranger: Clinic;
let idsOfVictim: Record<string, string>;
/** What it is asked for with one foreign id it refuses, so that one organization stays whole through all tests. */
let home: Clinic;
let idsOfHome: Record<string, string>;

beforeAll(async () => {
  world = await createWorld();
  victim = await world.organization('Victim Clinic');
  stranger = await world.organization('Stranger Clinic');
  idsOfVictim = await fill(victim);
  home = await world.organization('Own Clinic');
  idsOfHome = await fill(home);
});
afterAll(() => world.close());

/** One row of everything that has an id. */
async function fill(clinic: Clinic): Promise<Record<string, string>> {
  const vendor = await clinic.officer.vendor.create({ ...notely, name: `Notely of ${clinic.name}` });
  const terms = {
    vendorId: vendor.id,
    counterparty: 'Notely',
    signedOn: '2026-01-01',
    effectiveOn: '2026-01-01',
    expiresOn: null,
  };
  const { baas } = await clinic.officer.baa.record(terms);
  const officer = new OrgContext(world.db, clinic.id, clinic.people['compliance-officer'], world.clock.now);
  await attachSignedBaa(officer, BaaId.parse(baas[0]?.id), Buffer.from('%PDF-1.7'));
  const { violations } = await clinic.officer.baa.recordViolation({
    agreementId: BaaId.parse(baas[0]?.id),
    knownOn: '2026-02-01',
    what: 'Gave records to another company',
    steps: 'They take them back',
    dueOn: null,
  });
  const link = { vendorId: vendor.id, parentId: null, name: 'Cloud of Notely', does: 'Hosting' };
  const [subcontractor] = await clinic.officer.subcontractor.add(link);
  const { approvals } = await clinic.officer.approval.decide({
    vendorId: vendor.id,
    ruling: 'denied',
    dataClasses: [],
    conditions: '',
    reason: 'No',
    reviewDueOn: null,
  });
  const code = await clinic.officer.enrolmentCode.create({ label: 'Desk', maxUses: 5, validDays: 5 });
  const browser = await clinic.browser();
  const at = world.clock.now();
  const pasted = exposureAt(at);
  await (
    await browser.api()
  ).observation.report({ sentAt: at.toISOString(), observations: [pasted, answerTo(pasted.id, at)] });
  const {
    items: [finding],
  } = await clinic.officer.finding.list({ state: 'open' });
  const request = { site: 'undecided.example', purpose: 'Plan the shifts', dataClass: 'identifiers' as const };
  const asked = await (await browser.api()).accessRequest.submit({ ...request, id: accessRequestIdAt(at) });
  const newcomer = await clinic.officer.member.create({
    name: 'Nora Newcomer',
    email: `nora@${clinic.id}.example`,
    staffNumber: '',
    department: '',
    title: '',
    managerId: null,
    leadership: null,
    handlesPhi: true,
    joinedOn: null,
  });
  const invitation = await clinic.officer.invitation.create({ memberId: newcomer.id });
  const { items } = await clinic.officer.discovery.list({});
  const told = await clinic.officer.notification.list({});
  const slack = {
    kind: 'slack' as const,
    name: 'Slack',
    address: 'https://hooks.example/T0',
    notices: ['finding-opened' as const],
  };
  const { channel } = await clinic.officer.channel.create(slack);
  const questionnaire = await clinic.officer.questionnaire.copy({ name: `Ours of ${clinic.name}`, from: null });
  const { check } = await clinic.officer.safeguardCheck.send({
    vendorId: vendor.id,
    questionnaireId: null,
    contactName: `Vera of ${clinic.name}`,
    contactEmail: 'vera@notely.example',
    language: 'en',
    dueOn: new Date(world.clock.now().getTime() + 14 * 86_400_000).toISOString().slice(0, 10),
  });
  const courseId = await publishedCourse(clinic.officer);
  const attempt = await clinic.officer.learning.begin({ courseId, language: 'en', how: 'go-on' });
  const completion = await clinic.officer.completion.record({
    memberId: clinic.people.leadership.id,
    courseId: 'staff-essentials',
    courseTitle: '',
    completedOn: '2026-01-15',
    courseVersion: '',
    score: null,
    minutes: null,
    issuer: `School of ${clinic.name}`,
    renewalDueOn: null,
    fileId: null,
  });
  return {
    Course: courseId,
    Attempt: attempt.id,
    Completion: completion.id,
    Certificate: completion.certificateId ?? '',
    CertificateKey: await retireKey(clinic),
    Questionnaire: questionnaire.id,
    SafeguardCheck: check.id,
    Vendor: vendor.id,
    Baa: baas[0]!.id,
    Violation: violations[0]!.id,
    Subcontractor: subcontractor!.id,
    Approval: approvals[0]!.id,
    ...(await decideWithOthers(clinic)),
    EnrolmentCode: code.id,
    Browser: browser.id,
    Finding: finding!.id,
    InboxItem: finding!.id,
    DiscoveredSite: items[0]!.id,
    AccessRequest: asked.id,
    Notification: told.items[0]!.id,
    Channel: channel.id,
    Member: clinic.people.leadership.id,
    NeedsAssessment: await assessNeeds(clinic),
    ...(await reportTo(clinic, finding!.id)),
    Group: await chooseGroup(clinic),
    ...(await askForTraining(clinic)),
    SavedView: (await clinic.officer.savedView.keep({ page: 'vendors', name: 'Mine', query: '' })).id,
    Invitation: invitation.id,
    Organization: clinic.id,
    File: await keepDocument(world, clinic),
    observation: pasted.id,
  };
}

/** What takes more than one person: an authority, an exception that waits, a condition and a proposal. */
async function decideWithOthers({ officer, people, name }: Clinic): Promise<Record<string, string>> {
  const memberId = people.leadership.id;
  const [authority] = await officer.authority.name({ memberId, statement: 'By the board', sinceOn: '2026-01-01' });
  const vendor = { ...notely, name: `Scribe of ${name}`, sites: ['scribe.example'] };
  const { id: vendorId } = await officer.vendor.create(vendor);
  const decision = { vendorId, conditions: '', reason: 'Reviewed', reviewDueOn: null };
  const conditionsToMeet = [{ text: 'Sign-on', ownerId: memberId, dueOn: '2030-01-01', isBeforeUse: false }];
  const withConditions = { ...decision, ruling: 'approved-with-conditions' as const, conditionsToMeet };
  await officer.approval.decide({ ...withConditions, dataClasses: ['identifiers'] });
  const rules = await officer.approval.rules();
  await officer.approval.setRules({ ...rules, secondApproverFor: ['phi'] });
  await officer.approval.decide({ ...decision, ruling: 'approved', dataClasses: ['phi'] });
  await officer.approval.setRules(rules);
  const { conditions, proposal } = await officer.approval.standing({ vendorId });
  const endsOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const asked = { vendorId, groupId: null, dataClasses: ['health' as const], endsOn, accessRequestId: null };
  const exception = await officer.exception.ask({ ...asked, reason: 'Until the other one is there' });
  return {
    NamedAuthority: authority!.id,
    Condition: conditions[0]!.id,
    Proposal: proposal!.id,
    Exception: exception.id,
  };
}

/** A key that signs no more. */
async function retireKey({ officer }: Clinic): Promise<string> {
  await officer.certificate.rotateKey({});
  const keys = await officer.certificate.rotateKey({});
  return keys.find(({ retiredAt }) => retiredAt !== null)!.id;
}

/** What an official needs to learn, signed. */
async function assessNeeds(clinic: Clinic): Promise<string> {
  const official = 'privacy-official' as const;
  const { needsAssessment } = clinic.as(official);
  const answers = dutiesOf(official).flatMap(({ duties }) =>
    duties.map(({ id }) => ({ dutyId: id, rating: 'on-my-own' as const, plan: null })),
  );
  await needsAssessment.saveDraft({ official, answers });
  return (await needsAssessment.sign({ official, assignCourses: false })).id;
}

/** A report that leadership was sent, with something to answer. */
async function reportTo({ officer, people, name }: Clinic, findingId: FindingId): Promise<Record<string, string>> {
  const { id, version } = await officer.report.create({ title: `Report of ${name}` });
  const subject = { kind: 'finding' as const, id: findingId };
  const asks = [{ id: null, kind: 'decide' as const, subject, words: 'Decide' }];
  const draft = await officer.report.save({ id, version, title: name, narrative: '', meetingOn: null, asks });
  const { asks: frozen } = await officer.report.freeze({ id, version: draft.version });
  await world.settled();
  await officer.report.send({ id, memberIds: [people.leadership.id], outside: [] });
  return { Report: id, ReportAsk: frozen[0]!.id };
}

/** A group of one. */
async function chooseGroup({ officer, people, name }: Clinic): Promise<string> {
  const membership = { kind: 'chosen' as const, memberIds: [people.leadership.id] };
  return (await officer.group.create({ name: `Group of ${name}`, membership })).id;
}

/** A rule that asks a course of its members, and an assignment by hand. */
async function askForTraining({ officer, people, name }: Clinic): Promise<Record<string, string>> {
  const memberIds = [people.leadership.id];
  const [rule] = await officer.assignment.createRule({
    courseId: 'billing-and-coding',
    audience: { kind: 'departments', departments: [`Billing of ${name}`] },
    cadence: { kind: 'once' },
    newcomers: 'as-everybody',
    daysToDo: 14,
    graceDays: 0,
    reason: 'They see claims',
  });
  const to = { kind: 'members' as const, memberIds };
  await officer.assignment.assign({ courseId: 'new-hire', to, cause: 'by-hand', reason: 'New', dueOn: '2099-12-31' });
  const [assignment] = await officer.assignment.ofMember({ memberId: people.leadership.id });
  return { TrainingRule: rule!.id, Assignment: assignment!.id };
}

/** A text that the officer uploaded. */
async function keepDocument({ db, clock }: World, clinic: Clinic): Promise<string> {
  const org = new OrgContext(db, clinic.id, clinic.people['compliance-officer'], clock.now);
  const storages = openStorages({ kind: 'database' }, join(tmpdir(), 'wardline-arriving'));
  const name = `Policy of ${clinic.name}.txt`;
  const { id } = await receive(
    Readable.from([Buffer.from('Be kind.')]),
    { folder: storages.arrivals, name },
    (arrived) => keepFile(org, storages, name, arrived),
  );
  return id;
}

const idOfVictim = (noun: string): string => {
  const id = idsOfVictim[noun];
  if (id === undefined)
    throw new Error(`Let fill() in this file make a ${noun}, so that procedures which take its id are covered`);
  return id;
};

const forMembers = procedures.filter(({ audience }) => audience?.for === 'member');
const takingIds = forMembers.filter(({ input }) => input && nounsIn(input).length > 0);

/** Every row of an organization, as one text: what a stranger does must not change a byte of it. */
async function everythingOf(clinic: Clinic): Promise<string> {
  return withTenant(world.db, clinic.id, async (tx) => {
    const tables = await tx.execute<{ name: string }>(
      sql`select relname as name from pg_class where relkind in ('r', 'p') and not relispartition and relrowsecurity
          and has_table_privilege('wardline_app', oid, 'select') order by relname`,
    );
    const ofEach = tables.rows.map(
      ({ name }) => sql`select ${name}::text as name, to_jsonb(t)::text as row from ${sql.identifier(name)} t`,
    );
    const { rows } = await tx.execute(sql`${sql.join(ofEach, sql` union all `)} order by 1, 2`);
    return JSON.stringify(rows);
  });
}

describe('with the ids of another organization', () => {
  test('there are procedures that take ids', () => {
    expect(takingIds.length).toBeGreaterThan(8);
  });

  test.each(takingIds)('$path answers NOT_FOUND and changes nothing', async ({ path, input }) => {
    const before = [await everythingOf(victim), await everythingOf(stranger)];
    const theirs = validInput(input!, idOfVictim);
    await expect(callByPath(stranger.officer, path, theirs)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect([await everythingOf(victim), await everythingOf(stranger)]).toEqual(before);
  });

  test.each(takingIds)('$path answers in the same words as for an id that never was', async ({ path, input }) => {
    const messageFor = (idOf: (noun: string) => string) =>
      callByPath(stranger.officer, path, validInput(input!, idOf)).then(
        () => 'no refusal',
        (error: Error) => error.message,
      );
    expect(await messageFor(idOfVictim)).toBe(await messageFor(() => crypto.randomUUID()));
  });

  test.each(takingIds)('$path takes each single id of its own organization alone', async ({ path, input }) => {
    for (const foreign of nounsIn(input!)) {
      const mixed = validInput(input!, (noun) =>
        noun === foreign ? idOfVictim(noun) : (idsOfHome[noun] ?? idOfVictim(noun)),
      );
      await expect(callByPath(home.officer, path, mixed)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('without any id', () => {
  const reading = forMembers.filter(({ type, input }) => type === 'query' && !(input && nounsIn(input).length > 0));

  test.each(reading)('$path shows nothing of another organization', async ({ path, input }) => {
    const given = input ? validInput(input, idOfVictim) : undefined;
    const shown = JSON.stringify(await callByPath(stranger.officer, path, given));
    for (const marker of [...Object.values(idsOfVictim), victim.name]) expect(shown).not.toContain(marker);
  });

  test.each(forMembers)('$path is closed to nobody in particular and to browsers', async ({ path, input }) => {
    const given = input ? validInput(input, idOfVictim) : undefined;
    const browser = await (await stranger.browser()).api();
    await expect(callByPath(world.visitor, path, given)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(callByPath(browser, path, given)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  test.each(procedures.filter(({ audience }) => audience?.for === 'browser'))(
    '$path is closed to members and to nobody in particular',
    async ({ path, input }) => {
      const given = input ? validInput(input, idOfVictim) : undefined;
      await expect(callByPath(stranger.officer, path, given)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
      await expect(callByPath(world.visitor, path, given)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    },
  );
});

describe('a browser of another organization', () => {
  test('cannot answer to, nor learn of, an observation that is not its own', async () => {
    const browser = await (await stranger.browser()).api();
    const at = world.clock.now();
    const report = (about: string) =>
      browser.observation.report({
        sentAt: at.toISOString(),
        observations: [{ ...answerTo(exposureAt(at).id, at), about }],
      });
    const [theirs, never] = [await report(idOfVictim('observation')), await report(exposureAt(at).id)];
    expect(theirs.accepted).toEqual([]);
    expect(theirs.refused.map(({ reason }) => reason)).toEqual(never.refused.map(({ reason }) => reason));
  });
});
