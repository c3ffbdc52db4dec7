import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { members, notifications } from '../../../drizzle/schema/index.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { NotificationId } from '../../../shared/domain/notification.ts';
import { endVendor } from '../../../test/support/end-vendor.ts';
import {
  accessRequestIdAt,
  answerTo,
  type Clinic,
  createWorld,
  exposureAt,
  notely,
  type World,
} from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';
import { systemContextOf } from '../../auth/system.ts';
import { MailFailure, type Post } from '../../mail/post.ts';
import { remind } from './remind.ts';
import { sendMail } from './send-mail.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
});
beforeEach(async () => {
  clinic = await world.organization();
  passToMorning();
  world.letters.length = 0;
});
afterAll(() => world.close());

const system = (home = clinic) => systemContextOf(world.db, home.id, 'test', world.clock.now);
const mail = (post: Post = world.foyer.post, home = clinic) => sendMail(system(home), post, 'https://wardline.example');
const waitingOf = async (api = clinic.officer) => (await api.notification.list({ state: 'waiting' })).items;
const kinds = async (api = clinic.officer) => (await waitingOf(api)).map(({ notice }) => notice.kind);
/** What it is about where a day falls due. */
const matters = async () =>
  (await waitingOf()).map(({ notice }) => (notice.kind === 'date-due' ? notice.what : notice.kind)).toSorted();
const mailedTo = () => world.letters.map(({ to: { email } }) => email.slice(0, email.indexOf('@'))).toSorted();
const failing = (failure: (email: string) => MailFailure | null): Post => ({
  ...world.foyer.post,
  send(letter) {
    const thrown = failure(letter.to.email);
    return thrown ? Promise.reject(thrown) : world.foyer.post.send(letter);
  },
});
const passed = async () => {
  const pasted = exposureAt(world.clock.now());
  await report(pasted, answerTo(pasted.id, world.clock.now()));
};
/** Nine o’clock of the next Monday to Friday where the clinic is, when digests are due. */
function passToMorning() {
  const [weekday, hour] = [{ weekday: 'short' as const }, { hour: '2-digit' as const, hourCycle: 'h23' as const }].map(
    (part) => new Intl.DateTimeFormat('en-US', { timeZone: 'America/Chicago', ...part }),
  );
  do world.clock.pass({ hours: 1 });
  while (hour!.format(world.clock.now()) !== '09' || weekday!.format(world.clock.now()).startsWith('S'));
}
/** The calendar day in this many days, where the clinic is. */
const dayIn = (days: number) =>
  new Date(world.clock.now().getTime() + days * 86_400_000).toLocaleDateString('en-CA', {
    timeZone: 'America/Chicago',
  });

async function report(...observations: object[]) {
  const api = await (await clinic.browser()).api();
  return api.observation.report({ sentAt: world.clock.now().toISOString(), observations });
}
async function agreementUntil(expiresOn: string | null) {
  const vendor = await clinic.officer.vendor.create({ ...notely, ownerId: clinic.people['workforce-member'].id });
  const signedOn = dayIn(0);
  await clinic.officer.baa.record({
    vendorId: vendor.id,
    counterparty: 'Notely',
    signedOn,
    effectiveOn: signedOn,
    expiresOn,
  });
  return vendor;
}

describe('a finding', () => {
  test('is told to those who close findings, once, however often it is seen again', async () => {
    await report(exposureAt(world.clock.now()), exposureAt(world.clock.now()));
    await report(exposureAt(world.clock.now()));
    expect(await waitingOf()).toMatchObject([
      { notice: { kind: 'finding-opened', site: 'notely.example' }, urgency: 'digest', readAt: null },
    ]);
    expect(await clinic.officer.notification.waiting()).toEqual({ waiting: 1 });
    expect(await kinds(clinic.as('privacy-official'))).toEqual(['finding-opened']);
    expect(await kinds(clinic.as('administrator'))).toEqual([]);
    expect(await kinds(clinic.worker)).toEqual([]);
  });

  test('where patient information looks to have passed is urgent, and takes the place of the first notice', async () => {
    const pasted = exposureAt(world.clock.now());
    await report(pasted, answerTo(pasted.id, world.clock.now()));
    expect(await kinds()).toEqual(['information-passed']);
    await mail();
    expect(mailedTo()).toEqual(['compliance-officer', 'privacy-official', 'security-official']);
    expect(world.letters[0]?.subject).toBe('What looks like patient information went to notely.example');
    await mail();
    expect(world.letters).toHaveLength(3);
  });

  test('that is closed needs nobody any more', async () => {
    await report(exposureAt(world.clock.now()));
    const { items } = await clinic.officer.finding.list({ state: 'open' });
    await clinic
      .as('privacy-official')
      .finding.close({ id: items[0]!.id, treatment: 'fixed', reason: 'Spoke to them' });
    expect(await waitingOf()).toEqual([]);
    expect((await clinic.officer.notification.list({})).items).toMatchObject([{ solvedAt: expect.any(Date) }]);
    passToMorning();
    await mail();
    expect(world.letters).toEqual([]);
  });

  test('tells of no browser and no person', async () => {
    await report(exposureAt(world.clock.now()));
    const told = JSON.stringify(await clinic.officer.notification.list({}));
    expect(told).not.toMatch(/Front desk|member/i);
  });
});

describe('a request for access', () => {
  test('is told until it is answered', async () => {
    const api = await (await clinic.browser()).api();
    const id = accessRequestIdAt(world.clock.now());
    await api.accessRequest.submit({
      id,
      site: 'notely.example',
      purpose: 'Plan the shifts',
      dataClass: 'identifiers',
    });
    expect(await kinds()).toEqual(['access-requested']);
    await clinic.officer.accessRequest.answer({ id, state: 'refused', answer: 'Use Clinic Notes' });
    expect(await kinds()).toEqual([]);
  });
});

describe('an agreement that ends', () => {
  test('is told to its owner, nearer the end to the officers too, each notice in place of the one before, until it is renewed', async () => {
    const vendor = await agreementUntil(dayIn(61));
    await remind(system());
    expect(await kinds(clinic.worker), 'its owner').toEqual(['agreement-ending']);
    expect(await kinds(), 'the officers').toEqual([]);
    world.clock.pass({ days: 46 });
    await remind(system());
    expect(await kinds()).toEqual(['agreement-ending']);
    await remind(system());
    expect(await clinic.officer.notification.waiting()).toEqual({ waiting: 1 });
    world.clock.pass({ days: 2 });
    await remind(system());
    expect(await clinic.officer.notification.waiting()).toEqual({ waiting: 1 });
    expect((await clinic.officer.notification.list({})).total).toBe(2);
    expect(await kinds(clinic.as('leadership'))).toEqual([]);

    const signedOn = dayIn(0);
    const terms = { vendorId: vendor.id, counterparty: 'Notely', signedOn, effectiveOn: signedOn, expiresOn: null };
    await clinic.officer.baa.record(terms);
    await remind(system());
    expect(await kinds()).toEqual([]);
    expect(await kinds(clinic.worker)).toEqual([]);
  });

  test(
    'brings its owner fifteen mails in a year, officers and leadership those of their turn, no matter that somebody looks every day',
    { timeout: 90_000 },
    async () => {
      await agreementUntil(dayIn(120));
      const began = performance.now();
      for (let day = 0; day < 365; day++) {
        world.clock.pass({ days: 1 });
        await remind(system());
        await mail();
      }
      const emails = world.letters.map(({ to }) => to.email);
      const perReceiver = [...new Set(emails)].map((email) => emails.filter((one) => one === email).length);
      // Six ahead and nine after for the owner; officers begin 30 days ahead, leadership 14 days after.
      expect(perReceiver.toSorted((one, other) => one - other)).toEqual([9, 13, 13, 13, 15]);
      expect(performance.now() - began, 'a year in seconds').toBeLessThan(60_000);
    },
  );
});

test('a review of a vendor that falls due is told until it is decided anew', async () => {
  const vendor = await clinic.officer.vendor.create({ ...notely, ownerId: clinic.people['workforce-member'].id });
  const decision = { vendorId: vendor.id, dataClasses: ['health' as const], conditions: '', reason: 'Reviewed' };
  const decide = (reviewDueOn: string) =>
    clinic.officer.approval.decide({ ...decision, ruling: 'approved', reviewDueOn });
  await decide(dayIn(60));
  await remind(system());
  expect((await waitingOf(clinic.worker)).map(({ notice }) => notice)).toMatchObject([
    { kind: 'date-due', what: 'review', vendorName: 'Notely', hasPassed: false },
  ]);
  expect(await kinds()).toEqual([]);
  world.clock.pass({ days: 76 });
  await remind(system());
  expect(await kinds()).toEqual(['date-due']);
  expect(await kinds(clinic.as('leadership')), 'a fortnight after').toEqual(['date-due']);
  await decide(dayIn(300));
  await remind(system());
  expect(await kinds(clinic.worker)).toEqual([]);
  expect(await kinds(clinic.as('leadership'))).toEqual([]);
});

test('an agreement brings the day to attest to it, the last one for notice and the cure of a violation, each until it is settled', async () => {
  const vendor = await clinic.officer.vendor.create({ ...notely, ownerId: clinic.people['workforce-member'].id });
  const began = { signedOn: dayIn(-345), effectiveOn: dayIn(-345), expiresOn: dayIn(200) };
  await clinic.officer.baa.record({
    vendorId: vendor.id,
    counterparty: 'Notely',
    ...began,
    renewalNoticeDays: 190,
  });
  const baaId = (await clinic.officer.vendor.get({ id: vendor.id })).baas[0]!.agreementId;
  await clinic.officer.baa.recordViolation({
    agreementId: baaId,
    knownOn: dayIn(0),
    what: 'Sent a list to the wrong clinic',
    steps: 'They change the form',
    dueOn: dayIn(6),
  });
  const due = async (api = clinic.officer) =>
    (await waitingOf(api))
      .flatMap(({ notice }) => (notice.kind === 'date-due' ? [`${notice.what} ${notice.dueOn}`] : []))
      .toSorted();
  await remind(system());
  await remind(system());
  const attestOn = monthsAfter(dayIn(-345), 12);
  const all = [`attestation ${attestOn}`, `renewal-notice ${dayIn(10)}`, `violation ${dayIn(6)}`];
  expect(await due()).toEqual(all);
  expect(await due(clinic.worker), 'the owner').toEqual(all);

  await clinic.officer.baa.attest({ id: baaId, note: '' });
  const open = (await clinic.officer.baa.history({ baaId })).violations[0];
  await clinic.officer.baa.resolveViolation({
    id: open!.id,
    outcome: 'cured',
    outcomeOn: dayIn(0),
    reason: 'Saw the new form',
  });
  await remind(system());
  expect(await due()).toEqual([`renewal-notice ${dayIn(10)}`]);
  world.clock.pass({ days: 11 });
  await remind(system());
  expect(await due(), 'too late for notice').toEqual([]);
});

test('a vendor that was ended brings no reminder of its agreements, however they ended', async () => {
  const gone = { kind: 'destroyed' as const, doneOn: dayIn(0), note: '', protections: '', fileId: null };
  const terms = { counterparty: 'Notely', signedOn: dayIn(-345), effectiveOn: dayIn(-345) };
  const withAgreement = async (name: string, expiresOn: string | null) => {
    const { id } = await clinic.officer.vendor.create({ ...notely, name, sites: [`${name.toLowerCase()}.example`] });
    const { baas } = await clinic.officer.baa.record({ vendorId: id, ...terms, expiresOn });
    return { id, agreementId: baas[0]!.agreementId };
  };
  const vendors = [await withAgreement('Expired', dayIn(-5)), await withAgreement('Noticed', null)];
  await clinic.officer.baa.end({ id: vendors[1]!.agreementId, endedOn: dayIn(60), reason: 'Left' });
  await remind(system());
  expect(await matters()).toEqual(['agreement-ended', 'attestation']);
  for (const { id, agreementId } of vendors) {
    await clinic.officer.baa.recordReturn({ agreementId, ...gone });
    await endVendor(clinic, id);
  }
  await remind(system());
  expect(await matters()).toEqual([]);
  world.clock.pass({ days: 30 });
  await remind(system());
  expect(await matters(), 'nor any later').toEqual([]);
});

test('a finding is told of again before its day and after, to its owner and those who close findings, until it is closed', async () => {
  await report(exposureAt(world.clock.now()));
  const [finding] = (await clinic.officer.finding.list({ state: 'open' })).items;
  const { id, dueOn } = finding!;
  await clinic.officer.finding.assign({ ids: [id], ownerId: clinic.people['security-official'].id });
  const due = async () =>
    (await waitingOf(clinic.as('security-official'))).flatMap(({ notice }) =>
      notice.kind === 'findings-due' ? [{ ...notice.one, dueOn: notice.dueOn, hasPassed: notice.hasPassed }] : [],
    );
  await remind(system());
  expect(await due()).toEqual([]);
  const left = Math.round((Date.parse(dueOn!) - world.clock.now().getTime()) / 86_400_000);
  world.clock.pass({ days: left + 2 });
  await remind(system());
  await remind(system());
  expect(await due()).toEqual([{ findingId: id, name: 'notely.example', dueOn, hasPassed: true }]);
  await clinic.officer.finding.close({ id, treatment: 'fixed', reason: 'Spoke to them' });
  await remind(system());
  expect(await due()).toEqual([]);
});

test('silent browsers are told once a week, until none is', async () => {
  const browser = await clinic.browser();
  world.clock.pass({ days: 10 });
  await remind(system());
  await remind(system());
  expect((await waitingOf()).map(({ notice }) => notice)).toEqual([{ kind: 'browsers-silent', count: 1 }]);
  world.clock.pass({ days: 7 });
  await remind(system());
  expect((await clinic.officer.notification.list({})).total).toBe(2);
  expect(await clinic.officer.notification.waiting()).toEqual({ waiting: 1 });
  await clinic.officer.browser.revoke({ id: browser.id, reason: 'Sold' });
  await remind(system());
  expect(await kinds()).toEqual([]);
});

describe('what somebody was told', () => {
  test('is read by them alone, and not mailed once read', async () => {
    await report(exposureAt(world.clock.now()));
    const [one] = await waitingOf();
    const theirs = { ids: [one!.id] };
    await expect(clinic.as('privacy-official').notification.markRead(theirs)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await clinic.officer.notification.markRead(theirs)).toEqual({ waiting: 0 });
    passToMorning();
    await mail();
    expect(mailedTo()).toEqual(['privacy-official', 'security-official']);
  });

  test('stays what it is in the order of the newest, a page at a time', async () => {
    for (let index = 0; index < 5; index++) await report(exposureAt(world.clock.now(), `tool-${index}.example`));
    const first = await clinic.officer.notification.list({ size: 2 });
    const second = await clinic.officer.notification.list({ size: 2, page: 2 });
    expect(first).toMatchObject({ total: 5, waiting: 5 });
    const sites = [...first.items, ...second.items].map(({ notice }) => 'site' in notice && notice.site);
    expect(sites).toEqual(['tool-4.example', 'tool-3.example', 'tool-2.example', 'tool-1.example']);
  });

  test('is nothing for members who left', async () => {
    const { id } = clinic.people['privacy-official'];
    await system().append((tx) =>
      tx
        .update(members)
        .set({ leftOn: dayIn(-1) })
        .where(eq(members.id, id)),
    );
    await report(exposureAt(world.clock.now()));
    expect(await kinds()).toEqual(['finding-opened']);
    expect(await kinds(clinic.as('privacy-official'))).toEqual([]);
  });
});

describe('a member', () => {
  test('says how to be told, which is in the audit trail', async () => {
    const before = await clinic.officer.notification.settings();
    expect(before).toEqual({ mail: 'urgent-at-once', language: null, quiet: null });
    const wishes = { mail: 'at-once' as const, language: 'es' as const, quiet: null };
    await clinic.officer.notification.setSettings(wishes);
    expect(await clinic.officer.notification.settings()).toEqual(wishes);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([{ action: 'notification-settings.set', before, after: wishes }]);
    await report(exposureAt(world.clock.now()));
    await mail();
    const mine = world.letters.filter(({ to }) => to.email.startsWith('compliance'));
    expect(mine.map(({ subject }) => subject)).toEqual([
      'Lo que parece información de pacientes fue detenido o señalado en notely.example',
    ]);
  });

  test('gets a digest once on a working day, of all that waits', async () => {
    await report(exposureAt(world.clock.now()), exposureAt(world.clock.now(), 'scribbly.example'));
    for (let hour = 0; hour < 7 * 24; hour++) {
      world.clock.pass({ hours: 1 });
      await mail();
    }
    const mine = world.letters.filter(({ to }) => to.email.startsWith('compliance'));
    expect(mine.map(({ subject }) => subject)).toEqual(['2 things need you at Riverside Clinic']);
  });

  test('cannot choose quiet hours that never end', async () => {
    const attempt = clinic.officer.notification.setSettings({
      mail: 'none',
      language: null,
      quiet: { from: 3, until: 3 },
    });
    await expect(attempt).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

test('a finding that is opened again is told again, by mail and to channels as well, each time', async () => {
  await passed();
  const {
    items: [finding],
  } = await clinic.officer.finding.list({});
  const close = () =>
    clinic.officer.finding.close({ id: finding!.id, treatment: 'fixed', reason: 'Talked to the team' });
  const reopen = () => clinic.officer.finding.reopen({ id: finding!.id, reason: 'It came back' });
  await mail();
  const before = world.letters.length;
  expect(before).toBeGreaterThan(0);
  await close();
  expect(await kinds()).toEqual([]);
  await reopen();
  expect(await kinds()).toEqual(['information-passed']);
  await mail();
  expect(world.letters).toHaveLength(2 * before);

  world.clock.pass({ minutes: 1 });
  await close();
  expect(await kinds(), 'what is closed waits for nobody').toEqual([]);
  await reopen();
  expect(await kinds()).toEqual(['information-passed']);
});

describe('a mail server', () => {
  test('that is down stops nothing for good: each letter goes once it is up', async () => {
    await passed();
    const down = failing(() => new MailFailure('The mail server mail.example does not answer.', 'server', null));
    await expect(mail(down)).rejects.toMatchObject({ message: 'The mail server mail.example does not answer.' });
    expect(world.letters).toEqual([]);
    await mail();
    expect(mailedTo()).toEqual(['compliance-officer', 'privacy-official', 'security-official']);
  });

  test('that refuses one address for good keeps nobody else waiting, and is not asked again', async () => {
    await passed();
    const refusing = failing((email) =>
      email.startsWith('privacy') ? new MailFailure('It takes no mail for this address (550).', 'address', null) : null,
    );
    await mail(refusing);
    await mail();
    expect(mailedTo()).toEqual(['compliance-officer', 'security-official']);
  });

  test('that refuses an address for good is told to an administrator with its reason, until a letter arrives', async () => {
    const refusedTo = (api = clinic.as('administrator')) => api.notification.refusedLetters();
    await passed();
    expect(await refusedTo()).toEqual([]);
    const refusing = failing((email) =>
      email.startsWith('privacy') ? new MailFailure('It takes no mail for this address (550).', 'address', null) : null,
    );
    await mail(refusing);
    const { id: memberId, name } = clinic.people['privacy-official'];
    expect(await refusedTo()).toMatchObject([{ memberId, name, reason: 'It takes no mail for this address (550).' }]);
    expect(await refusedTo((await world.organization('Elsewhere')).as('administrator'))).toEqual([]);
    await expect(refusedTo(clinic.worker)).rejects.toMatchObject({ code: 'FORBIDDEN' });

    world.clock.pass({ minutes: 1 });
    const pasted = exposureAt(world.clock.now(), 'other.example');
    await report(pasted, { ...answerTo(pasted.id, world.clock.now()), site: 'other.example' });
    await mail();
    expect(await refusedTo()).toEqual([]);
  });

  test('is given each letter once by two servers at the same time', async () => {
    await passed();
    await Promise.all([mail(), mail(), mail()]);
    expect(mailedTo()).toEqual(['compliance-officer', 'privacy-official', 'security-official']);
  });

  test('that is slow is given each letter once, though another round begins while the first still runs', async () => {
    await tellOf(Object.values(clinic.people).map(({ id }) => id));
    const slow: Post = {
      ...world.foyer.post,
      async send(letter) {
        await world.foyer.post.send(letter);
        world.clock.pass({ minutes: 4 });
        if (world.letters.length === 4) await mail(slow);
      },
    };
    await mail(slow);
    expect(mailedTo()).toEqual(Object.keys(clinic.people).toSorted());
  });

  test('gets everybody’s letters, however much waits for one who reads none or is far behind', async () => {
    const { officer, people } = clinic;
    await officer.notification.setSettings({ mail: 'none', language: null, quiet: null });
    await tellOf(Array.from({ length: 2100 }, () => people['compliance-officer'].id));
    await tellOf(Array.from({ length: 2100 }, () => people['privacy-official'].id));
    world.clock.pass({ minutes: 1 });
    await tellOf([people['security-official'].id]);
    await mail();
    expect(mailedTo()).toEqual(['privacy-official', 'security-official']);
  }, 60_000);
});

/** Writes down that something urgent waits for each of these, as often as each is named. */
async function tellOf(memberIds: readonly MemberId[]) {
  await withTenant(world.db, clinic.id, (tx) =>
    tx.insert(notifications).values(
      memberIds.map((memberId) => ({
        organizationId: clinic.id,
        id: NotificationId.parse(newId()),
        memberId,
        key: `test-${newId()}`,
        notice: { kind: 'browsers-silent' as const, count: 1 },
        urgency: 'urgent' as const,
        toldAt: world.clock.now(),
      })),
    ),
  );
}
