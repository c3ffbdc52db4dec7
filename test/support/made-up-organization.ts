import { v7 as newId } from 'uuid';
import {
  accessRequests,
  approvalProposals,
  approvals,
  assignments,
  baas,
  browsers,
  completions,
  discoveredSites,
  enrolmentCodes,
  exceptions,
  findings,
  members,
  observations,
  safeguardChecks,
  safeguardDecisions,
  vendorDeterminations,
  vendors,
} from '../../drizzle/schema/index.ts';
import type { Tx } from '../../server/database/tenant.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import { observationIdAt } from './world.ts';

/** The rows of a made-up organization, as they were written: what a recount goes by. */
export type MadeUp = Awaited<ReturnType<typeof makeUp>>;

type Row<Table extends { $inferInsert: object }> = Table['$inferInsert'];

/** Writes rows of everything that leadership is told of, each by chance and around today. The same seed gives the same rows, but for ids. */
export async function makeUp(
  tx: Tx,
  {
    organizationId,
    officerId,
    today,
    now,
  }: { organizationId: OrganizationId; officerId: MemberId; today: string; now: Date },
  seed: number,
) {
  const { chance, below, oneOf, several } = chanceFrom(seed);
  const day = (back: number, ahead = 0) => addDays(today, below(back + ahead + 1) - back);
  const instant = (days: number) => new Date(now.getTime() - below(days * 24 * 60) * 60_000 - 20 * 60_000);
  const maybe = <T>(share: number, make: () => T): T | null => (chance(share) ? make() : null);
  const ours = { organizationId };

  const people = several(25, (n): Row<typeof members> => ({
    ...ours,
    id: id(),
    name: `Person ${n}`,
    email: `person-${n}-${newId()}@clinic.example`,
    roles: chance(0.1) ? ['leadership'] : ['workforce-member'],
    leadership: maybe(0.2, () => 'supervisor' as const),
    department: oneOf(['', 'Nursing', 'Nursing', 'Nursing', 'Nursing', 'Billing', 'Billing', 'Archive']),
    leftOn: maybe(0.2, () => day(30, 30)),
  }));
  const anyone = () => oneOf(people).id;

  const code: Row<typeof enrolmentCodes> = { ...ours, id: id(), label: 'Made up', maxUses: 99, expiresAt: now };
  const connected = several(14, (n): Row<typeof browsers> => ({
    ...ours,
    id: id(),
    enrolmentCodeId: code.id,
    memberId: maybe(people.length === 0 ? 0 : 0.8, anyone),
    label: `Browser ${n}`,
    kind: 'chromium',
    extensionVersion: '0.1.0',
    credentialHash: newId(),
    coverage: maybe(0.9, () => ({
      allSites: chance(0.9),
      privateWindows: chance(0.8),
      waiting: 0,
      dropped: chance(0.1) ? 3 : 0,
    })),
    enrolledAt: instant(500),
    lastSeenAt: instant(12),
    revokedAt: maybe(0.15, () => instant(5)),
  }));

  const exposed = several(connected.length === 0 ? 0 : 70, (): Row<typeof observations> => {
    const at = instant(430);
    return {
      ...ours,
      id: observationIdAt(at),
      occurredAt: at,
      receivedAt: new Date(at.getTime() + below(5) * 60_000),
      clockSkewSeconds: 0,
      browserId: oneOf(connected).id,
      kind: 'exposure',
      site: 'notely.example',
      channel: 'paste',
      assessment: oneOf(['phi', 'phi', 'phi', 'identifiers']),
      tier: 'block',
      decision: oneOf(['allow', 'inform', 'acknowledge', 'justify', 'block']),
      because: oneOf(['covered', 'no-baa', 'excepted', 'unknown', 'denied', 'no-policy', 'nothing-found']),
    };
  });
  const answers = exposed.flatMap((about): Row<typeof observations>[] =>
    several(chance(0.6) ? 2 : 0, () => {
      const at = new Date(about.occurredAt.getTime() + below(60) * 60_000);
      return {
        ...ours,
        id: observationIdAt(at),
        occurredAt: at,
        receivedAt: at,
        clockSkewSeconds: 0,
        browserId: about.browserId,
        kind: 'answer',
        site: 'notely.example',
        about: about.id,
        outcome: oneOf(['withdrawn', 'redacted', 'acknowledged', 'overridden', 'disputed', 'unanswered']),
      };
    }),
  );

  const companies = several(20, (n): Row<typeof vendors> => ({
    ...ours,
    id: id(),
    name: `Vendor ${n}`,
    purpose: 'Made up',
    ownerId: maybe(people.length === 0 ? 0 : 0.7, anyone),
    dataClasses: oneOf([null, ['phi'], ['phi', 'identifiers'], ['identifiers']]),
    endedOn: maybe(0.15, () => day(20)),
    createdAt: instant(300),
  }));
  const rulings = companies.flatMap((vendor) =>
    several(2, (): Row<typeof approvals> => {
      const ruling = oneOf(['approved', 'approved', 'denied'] as const);
      return {
        ...ours,
        id: id(),
        vendorId: vendor.id,
        ruling,
        dataClasses: ruling === 'denied' ? [] : oneOf([['phi'], ['identifiers']] as const).slice(),
        conditions: '',
        reason: 'Made up',
        decidedBy: officerId,
        decidedAt: instant(200),
      };
    }),
  );
  const agreements = companies.flatMap((vendor) =>
    several(2, (): Row<typeof baas> => {
      const agreement = id();
      const effectiveOn = day(400, 20);
      return {
        ...ours,
        id: agreement,
        agreementId: agreement,
        vendorId: vendor.id,
        version: 1,
        change: 'first',
        type: oneOf(['baa', 'baa', 'limited-data-set-dua']),
        counterparty: 'Made up',
        ourParty: '',
        signedByUs: '',
        signedByThem: '',
        signedOn: effectiveOn,
        effectiveOn,
        expiresOn: maybe(0.7, () => addDays(effectiveOn, below(500))),
        endedOn: maybe(0.2, () => addDays(effectiveOn, below(300))),
        covers: '',
        excludes: '',
        reason: '',
      };
    }),
  );
  const determined = companies.flatMap((vendor) =>
    several(1, (): Row<typeof vendorDeterminations> => ({
      ...ours,
      id: id(),
      vendorId: vendor.id,
      kind: oneOf(['business-associate', 'not-business-associate', 'conduit', 'undecided']),
      reason: 'Made up',
      decidedBy: officerId,
      decidedAt: instant(100),
    })),
  );
  const checks = companies.flatMap((vendor) =>
    several(2, (): Row<typeof safeguardChecks> => ({
      ...ours,
      id: id(),
      vendorId: vendor.id,
      questionnaireName: 'Made up',
      questionnaireVersion: 1,
      content: { sections: [] } as never,
      contactName: '',
      contactEmail: '',
      language: 'en',
      sentBy: officerId,
      dueOn: today,
      withdrawnAt: maybe(0.1, () => instant(5)),
    })),
  );
  const decided = checks.flatMap((check) =>
    several(2, (): Row<typeof safeguardDecisions> => ({
      ...ours,
      id: id(),
      checkId: check.id,
      outcome: 'passed',
      conditions: '',
      reason: 'Made up',
      validUntilOn: maybe(0.6, () => day(60, 200)),
      scoreVersion: 1,
      decidedBy: officerId,
      decidedAt: instant(500),
    })),
  );

  const known = several(30, (n): Row<typeof findings> => {
    const isClosed = chance(0.3);
    return {
      ...ours,
      id: id(),
      kind: 'exposure',
      severity: oneOf(['critical', 'high', 'medium', 'low']),
      site: `site-${n}.example`,
      observations: 1,
      overrides: 0,
      firstSeenAt: instant(300),
      lastSeenAt: now,
      closedAt: isClosed ? now : null,
      closedBy: isClosed ? officerId : null,
      treatment: isClosed ? 'fixed' : null,
      ownerId: maybe(people.length === 0 ? 0 : 0.5, anyone),
      dueOn: maybe(0.8, () => day(50, 50)),
      actedOnAt: maybe(0.4, () => now),
      plan: oneOf([
        null,
        { treatment: 'fix', what: 'Made up', isFunded: oneOf([true, false, null]) },
        { treatment: 'avoid', what: 'Made up' },
      ]),
    };
  });

  const asked = several(connected.length === 0 ? 0 : 8, (n): Row<typeof accessRequests> => ({
    ...ours,
    id: id(),
    browserId: oneOf(connected).id,
    site: `asked-${n}.example`,
    purpose: 'Made up',
    dataClass: 'phi',
    state: oneOf(['open', 'refused'] as const),
    requestedAt: instant(30),
  }));
  const exempted = several(companies.length === 0 ? 0 : 6, (): Row<typeof exceptions> => ({
    ...ours,
    id: id(),
    vendorId: oneOf(companies).id,
    dataClasses: ['phi'],
    needsBaa: false,
    reason: 'Made up',
    endsOn: day(10, 30),
    askedBy: officerId,
    askedAt: instant(40),
    outcome: oneOf([null, 'granted' as const, 'refused' as const]),
    endedAt: maybe(0.2, () => now),
  }));
  const tools = several(15, (n): Row<typeof discoveredSites> => ({
    ...ours,
    id: id(),
    site: `tool-${n}.example`,
    vendorId: maybe(companies.length === 0 ? 0 : 0.5, () => oneOf(companies).id),
    firstSeenAt: instant(90),
    lastSeenAt: now,
    ignoredAt: maybe(0.3, () => now),
  }));

  const taken = people.flatMap((member) =>
    ['staff-essentials', 'leadership-duties'].flatMap((courseId) =>
      several(2, (): Row<typeof completions> => {
        const completedOn = day(600);
        return {
          ...ours,
          id: id(),
          memberId: member.id,
          courseId,
          courseTitle: courseId,
          courseVersion: '1',
          provisions: [],
          completedOn,
          renewalDueOn: maybe(0.8, () => addDays(completedOn, 365)),
          rolesThen: [],
          departmentThen: '',
          titleThen: '',
          issuer: 'Made up',
          source: 'recorded',
          attestation: '',
          because: '',
          isWithdrawal: false,
          recordedAt: instant(3),
        };
      }),
    ),
  );
  const due = people.flatMap((member) =>
    ['staff-essentials', 'leadership-duties', 'it-administrator'].flatMap((courseId): Row<typeof assignments>[] => {
      if (chance(0.5)) return [];
      const isEnded = chance(0.5);
      return [
        {
          ...ours,
          id: id(),
          memberId: member.id,
          courseId: courseId as never,
          cause: 'by-hand',
          note: 'Made up',
          dueOn: day(40, 40),
          endedAt: isEnded ? now : null,
          ending: isEnded ? oneOf(['completed', 'withdrawn'] as const) : null,
        },
      ];
    }),
  );

  const proposed = companies.flatMap((vendor) =>
    several(1, (): Row<typeof approvalProposals> => {
      const isSettled = chance(0.5);
      return {
        ...ours,
        id: id(),
        vendorId: vendor.id,
        ruling: {
          ruling: 'approved',
          dataClasses: ['phi'],
          conditions: '',
          reason: 'Made up',
          reviewDueOn: null,
          givenConditions: [],
        } as never,
        because: [],
        proposedBy: officerId,
        proposedAt: instant(60),
        outcome: isSettled ? 'agreed' : null,
        settledBy: isSettled ? officerId : null,
        settledAt: isSettled ? now : null,
      };
    }),
  );

  const write = async (table: Parameters<Tx['insert']>[0], rows: readonly object[]) => {
    if (rows.length > 0) await tx.insert(table).values([...rows] as never);
  };
  await write(members, people);
  await write(enrolmentCodes, [code]);
  await write(browsers, connected);
  await write(observations, [...exposed, ...answers]);
  await write(vendors, companies);
  await write(approvals, rulings);
  await write(baas, agreements);
  await write(vendorDeterminations, determined);
  await write(safeguardChecks, checks);
  await write(safeguardDecisions, decided);
  await write(findings, known);
  await write(accessRequests, asked);
  await write(approvalProposals, proposed);
  await write(exceptions, exempted);
  await write(discoveredSites, tools);
  await write(completions, taken);
  await write(assignments, due);
  return {
    people,
    connected,
    exposed,
    answers,
    companies,
    rulings,
    agreements,
    determined,
    checks,
    decided,
    known,
    asked,
    proposed,
    exempted,
    tools,
    taken,
    due,
  };
}

/** Of whichever table: a branded id is asked for by the column alone. */
const id = (): never => newId() as never;

/** Numbers by chance that a seed fixes: mulberry32. */
function chanceFrom(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * Math.max(1, most));
  return {
    below,
    chance: (share: number) => next() < share,
    oneOf: <T>(of: readonly T[]): T => of[below(of.length)]!,
    /** None to so many. */
    several: <T>(most: number, make: (n: number) => T): T[] =>
      Array.from({ length: below(most + 1) }, (_, n) => make(n)),
  };
}
