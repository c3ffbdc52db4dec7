import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemberId } from '../../../shared/domain/member.ts';
import { accessRequestIdAt, type Clinic, createWorld, exposureAt, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const reason = 'We must talk about what went to this site';

/** A clinic with pseudonyms, in which the worker's and somebody else's browser pasted into one site and asked for it. */
async function clinicWithPseudonyms() {
  const clinic = await world.organization();
  await clinic.officer.policy.setDiscovery({ who: 'pseudonymous' });
  for (const role of ['workforce-member', 'leadership'] as const) {
    const browser = await clinic.browser(`Desk of ${role}`);
    await clinic.officer.browser.assign({ id: browser.id, memberId: MemberId.parse(clinic.people[role].id) });
    const api = await browser.api();
    const at = world.clock.now();
    await api.observation.report({ sentAt: at.toISOString(), observations: [exposureAt(at)] });
    await api.accessRequest.submit({
      id: accessRequestIdAt(at),
      site: 'notely.example',
      purpose: 'Plan the shifts',
      dataClass: 'identifiers',
    });
  }
  const [finding] = (await clinic.officer.finding.list({})).items;
  const [found] = (await clinic.officer.discovery.list({})).items;
  return { clinic, finding: finding!.id, found: found!.id, pseudonym: await pseudonymOfWorker(clinic, finding!.id) };
}

/** Which pseudonym is the worker's: named for a moment, the newest observation last. */
async function pseudonymOfWorker(
  { officer, people }: Clinic,
  id: Parameters<Clinic['officer']['finding']['get']>[0]['id'],
) {
  const { recent: behind } = await officer.finding.get({ id });
  await officer.policy.setDiscovery({ who: 'named' });
  const { recent } = await officer.finding.get({ id });
  await officer.policy.setDiscovery({ who: 'pseudonymous' });
  const place = recent.findIndex(({ memberName }) => memberName === people['workforce-member'].name);
  return behind[place]!.pseudonym!;
}

const namesIn = (rows: readonly { memberName: string | null }[]) => rows.flatMap(({ memberName }) => memberName ?? []);

describe('revealing a name on a finding', () => {
  test('shows one person to the officer who said why, there and nowhere else', async () => {
    const { clinic, finding, found, pseudonym } = await clinicWithPseudonyms();
    const { officer, people } = clinic;
    const { name } = people['workforce-member'];
    expect(await officer.reveal.onFinding({ id: finding, pseudonym, reason })).toMatchObject({
      pseudonym,
      name,
      revealedByName: people['compliance-officer'].name,
      reason,
    });

    const seen = await officer.finding.get({ id: finding });
    expect(namesIn(seen.recent)).toEqual([name]);
    expect(seen.recent.find(({ memberName }) => memberName === name)).toMatchObject({
      pseudonym,
      browserLabel: 'Desk of workforce-member',
    });
    expect(seen.reveals).toMatchObject([{ pseudonym, name, reason }]);
    expect(JSON.stringify(await officer.discovery.get({ id: found }))).not.toContain(name);
    expect(JSON.stringify(await officer.accessRequest.list({}))).not.toContain(name);
  });

  test('tells other officers that it happened, by whom and why, and not whose name it is', async () => {
    const { clinic, finding, pseudonym } = await clinicWithPseudonyms();
    await clinic.officer.reveal.onFinding({ id: finding, pseudonym, reason });
    const seen = await clinic.as('privacy-official').finding.get({ id: finding });
    const revealedByName = clinic.people['compliance-officer'].name;
    expect(seen.reveals).toMatchObject([{ pseudonym, name: null, revealedByName, reason }]);
    expect(JSON.stringify(seen)).not.toContain(clinic.people['workforce-member'].name);
  });

  test('is on the audit trail with its reason, under the pseudonym', async () => {
    const { clinic, finding, pseudonym } = await clinicWithPseudonyms();
    await clinic.officer.reveal.onFinding({ id: finding, pseudonym, reason });
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([
      {
        action: 'observation.revealed',
        actorName: clinic.people['compliance-officer'].name,
        subjectKind: 'finding',
        subjectId: finding,
        after: { pseudonym, reason },
      },
    ]);
    expect(JSON.stringify(events)).not.toContain(clinic.people['workforce-member'].name);
  });

  test('is told to the member, and outlasts a change of the policy there', async () => {
    const { clinic, finding, found, pseudonym } = await clinicWithPseudonyms();
    await clinic.officer.reveal.onFinding({ id: finding, pseudonym, reason });
    await clinic.as('security-official').reveal.onDiscovered({ id: found, pseudonym, reason: 'To offer another tool' });
    await clinic.officer.policy.setDiscovery({ who: 'counted' });
    expect(await clinic.worker.reveal.ofSelf()).toMatchObject([
      {
        revealedByName: clinic.people['security-official'].name,
        reason: 'To offer another tool',
        findingKind: null,
        site: 'notely.example',
      },
      {
        revealedByName: clinic.people['compliance-officer'].name,
        reason,
        findingKind: 'exposure',
        site: 'notely.example',
      },
    ]);
    expect(await clinic.as('leadership').reveal.ofSelf()).toEqual([]);
    const seen = await clinic.officer.finding.get({ id: finding });
    expect(seen.reveals).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain(clinic.people['workforce-member'].name);
  });

  test('wants a reason of some length in general words, a pseudonym that is there, and is done once', async () => {
    const { clinic, finding, pseudonym } = await clinicWithPseudonyms();
    const ask = (asked: { pseudonym?: string; reason?: string }) =>
      clinic.officer.reveal.onFinding({ id: finding, pseudonym, reason, ...asked });
    for (const refused of ['', 'why not', `The patient’s SSN is ${['536', '90', '4399'].join('-')}, so I must know`]) {
      await expect(ask({ reason: refused })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
    await expect(ask({ pseudonym: 'Person 0000-0000' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await clinic.officer.finding.get({ id: finding })).reveals).toEqual([]);
    await ask({});
    await expect(ask({})).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await clinic.worker.reveal.ofSelf()).toHaveLength(1);
  });

  test('is refused where the policy is to count or to name', async () => {
    const { clinic, finding, pseudonym } = await clinicWithPseudonyms();
    for (const who of ['counted', 'named'] as const) {
      await clinic.officer.policy.setDiscovery({ who });
      await expect(clinic.officer.reveal.onFinding({ id: finding, pseudonym, reason })).rejects.toMatchObject({
        code: 'PRECONDITION_FAILED',
      });
    }
  });
});

describe('revealing a name on a discovered tool', () => {
  test('shows it there and beside what the person asked of the tool, and not on the finding', async () => {
    const { clinic, finding, found, pseudonym } = await clinicWithPseudonyms();
    const { officer, people } = clinic;
    const { name } = people['workforce-member'];
    await officer.reveal.onDiscovered({ id: found, pseudonym, reason });
    const seen = await officer.discovery.get({ id: found });
    expect(namesIn(seen.who!)).toEqual([name]);
    expect(namesIn(seen.requests)).toEqual([name]);
    expect(seen.reveals).toMatchObject([{ pseudonym, name, reason }]);
    expect(namesIn((await officer.finding.get({ id: finding })).recent)).toEqual([]);
    expect(JSON.stringify(await clinic.as('auditor').discovery.get({ id: found }))).not.toContain(name);
  });

  test('shows the browser’s own label where nobody said whose it is', async () => {
    const { clinic, found } = await clinicWithPseudonyms();
    const browser = await clinic.browser('Locum tablet');
    const at = world.clock.now();
    await (await browser.api()).observation.report({ sentAt: at.toISOString(), observations: [exposureAt(at)] });
    const { who } = await clinic.officer.discovery.get({ id: found });
    const pseudonym = who!.map((one) => one.pseudonym!).find((one) => one.startsWith('Browser'))!;
    expect(await clinic.officer.reveal.onDiscovered({ id: found, pseudonym, reason })).toMatchObject({
      name: 'Locum tablet',
    });
  });
});
