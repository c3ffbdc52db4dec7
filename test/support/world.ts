import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { accounts as accountRows, members, memberships, sessions } from '../../drizzle/schema/index.ts';
import type { MemberActor } from '../../server/actor.ts';
import { openAccounts } from '../../server/auth/accounts.ts';
import { browserContextOf } from '../../server/auth/browser-credential.ts';
import { sealingWith } from '../../server/auth/sealed.ts';
import type { MemberSession } from '../../server/auth/standing.ts';
import { OrgContext } from '../../server/context.ts';
import { withTenant } from '../../server/database/tenant.ts';
import type { Letter } from '../../server/mail/post.ts';
import { openStorages } from '../../server/features/file/storages.ts';
import { foundOrganization } from '../../server/features/setup/service.ts';
import { openOutside } from '../../server/outside.ts';
import { appRouter } from '../../server/router.ts';
import { type Caller, createCaller, type Foyer } from '../../server/trpc.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import { BrowserId } from '../../shared/domain/browser.ts';
import { MemberId, type Role } from '../../shared/domain/member.ts';
import { ObservationId } from '../../shared/domain/observation.ts';
import { OrganizationId } from '../../shared/domain/organization.ts';
import type { SetDetection } from '../../shared/policy/detection.ts';
import { todayIn } from '../../shared/policy/today.ts';
import { createTestDatabase } from './database.ts';

const callAs = createCaller(appRouter);
/** Every procedure. By a name of its own: written out wherever it occurs, it is longer than TypeScript writes a type. */
export interface Api extends ReturnType<typeof callAs> {}

/** Where every organization of the tests is. */
const timeZone = 'America/Chicago';

export type World = Awaited<ReturnType<typeof createWorld>>;
export type Clinic = Awaited<ReturnType<World['organization']>>;

/** A fresh PostgreSQL with the real migrations, and organizations with people and browsers that act in it. Only the clock is ours. */
export async function createWorld() {
  const database = await createTestDatabase();
  const { db } = database;
  const clock = createClock();
  /** All that was mailed, in order. */
  const letters: Letter[] = [];
  const late: Promise<void>[] = [];
  const settled = async () => {
    await Promise.all(late.splice(0));
  };
  const foyer: Foyer = {
    db,
    accounts: openAccounts(db, {
      origin: 'http://localhost:4870',
      secret: 'a secret for tests, long enough',
      now: clock.now,
    }),
    sealing: sealingWith('a secret for tests, long enough'),
    post: {
      server: null,
      send: (letter) => Promise.resolve(void letters.push(letter)),
      kept: () => Promise.resolve([]),
    },
    singleSignOn: {
      // Where the providers of tests are.
      outside: openOutside(['127.0.0.1']),
      publicOrigin: 'http://localhost:4870',
      now: clock.now,
    },
    files: openStorages({ kind: 'database' }, join(tmpdir(), 'wardline-arriving')),
    now: clock.now,
    visit: { address: '127.0.0.1', userAgent: 'a test' },
    afterwards: (work) => void late.push(work),
    guessCode: (work) => work(),
    guessSetupToken: (work) => work(),
    guessCheckLink: (work) => work(),
    guessCertificate: (work) => work(),
    countReport: () => Promise.resolve(),
  };
  const apiOf = (caller: Caller): Api => callAs({ caller, foyer });

  return {
    db,
    pool: database.pool,
    clock,
    /** That many days from today in the organizations' zone: late in a UTC day theirs is another. */
    dayIn: (days: number) => addDays(todayIn(timeZone, clock.now()), days),
    foyer,
    letters,
    visitor: apiOf({ kind: 'nobody' }),
    /** Waits for what goes on after an answer, such as a letter. */
    settled,
    close: async () => {
      await settled();
      await database.close();
    },
    organization: (name = 'Riverside Clinic') => createOrganization(name),
  };

  /** An account and a session for each, both by the member's own id: nobody here signs in. */
  async function openAccountsOf(organizationId: OrganizationId, people: { actor: MemberActor; email: string }[]) {
    await db
      .insert(accountRows)
      .values(people.map(({ actor, email }) => ({ id: actor.id, name: actor.name, email, emailVerified: false })));
    await db
      .insert(memberships)
      .values(people.map(({ actor }) => ({ accountId: actor.id, organizationId, memberId: actor.id })));
    const expiresAt = new Date(clock.now().getTime() + 15 * 60_000);
    await db.insert(sessions).values(
      people.map(({ actor }) => ({
        id: actor.id,
        token: `token of ${actor.id}`,
        userId: actor.id,
        organizationId,
        ipAddress: foyer.visit.address,
        userAgent: foyer.visit.userAgent,
        expiresAt,
      })),
    );
  }

  async function createOrganization(name: string) {
    const id = OrganizationId.parse(newId());
    const person = (role: Role): MemberActor => ({
      kind: 'member',
      id: MemberId.parse(newId()),
      name: `${role} of ${name}`,
      roles: [role],
    });
    const contextOf = (actor: MemberActor) => new OrgContext(db, id, actor, clock.now);
    const people = {
      'compliance-officer': person('compliance-officer'),
      'privacy-official': person('privacy-official'),
      'security-official': person('security-official'),
      administrator: person('administrator'),
      leadership: person('leadership'),
      auditor: person('auditor'),
      'workforce-member': person('workforce-member'),
    } satisfies Record<Role, MemberActor>;
    const emailOf = (actor: MemberActor) => `${actor.roles.join('-')}@${id}.example`;

    await withTenant(db, id, async (tx) => {
      const officer = people['compliance-officer'];
      await foundOrganization(tx, contextOf(officer), {
        organizationName: name,
        timeZone,
        email: emailOf(officer),
      });
      const others = Object.values(people).filter((actor) => actor !== officer);
      await tx.insert(members).values(
        others.map((actor) => ({
          organizationId: id,
          id: actor.id,
          name: actor.name,
          email: emailOf(actor),
          roles: [...actor.roles],
          createdAt: clock.now(),
        })),
      );
    });

    await openAccountsOf(
      id,
      Object.values(people).map((actor) => ({ actor, email: emailOf(actor) })),
    );

    const accountOf = (role: Role) => people[role].id;
    /** The API as somebody who is signed in; `how` says in which state. */
    const as = (role: Role, how: Partial<MemberSession> = {}) =>
      apiOf({
        kind: 'member',
        org: contextOf(people[role]),
        session: {
          id: people[role].id,
          accountId: accountOf(role),
          how: 'password',
          isConfirmed: true,
          startedAt: clock.now(),
          lastUsedAt: clock.now(),
          hasSecondFactor: false,
          secondFactorDueAt: null,
          ...how,
        },
      });
    const officer = as('compliance-officer');
    return {
      id,
      name,
      people,
      accountOf,
      as,
      officer,
      worker: as('workforce-member'),
      /** Enrols a browser with a code of its own. */
      async browser(label = 'Front desk', codeLabel = label) {
        const { code } = await officer.enrolmentCode.create({ label: codeLabel, maxUses: 1, validDays: 1 });
        const { credential } = await apiOf({ kind: 'nobody' }).browser.enrol({
          code,
          label,
          kind: 'chromium',
          extensionVersion: '0.1.0',
        });
        const api = async () => {
          const org = await browserContextOf(db, credential, clock.now);
          return apiOf(org ? { kind: 'browser', org } : { kind: 'nobody' });
        };
        return { id: BrowserId.parse(credential.split('_')[2]), credential, api };
      },
    };
  }
}

/** Now, moved by what a test says has passed. */
function createClock() {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    pass(amount: { days?: number; hours?: number; minutes?: number }) {
      offset += (((amount.days ?? 0) * 24 + (amount.hours ?? 0)) * 60 + (amount.minutes ?? 0)) * 60_000;
    },
  };
}

let made = 0;
/** An observation id as a browser whose clock shows `at` makes it; ids of one millisecond follow each other, as a browser's do. */
export const observationIdAt = (at: Date): ObservationId =>
  ObservationId.parse(newId({ msecs: at.getTime(), seq: made++ }));

/** The same for a request for access. */
export const accessRequestIdAt = (at: Date) => newId({ msecs: at.getTime(), seq: made++ });

export const coverage = { allSites: true, privateWindows: true, waiting: 0, dropped: 0 };
export const notely = { name: 'Notely', purpose: 'Takes notes', ownerId: null, sites: ['notely.example'] };

/** What counts in an organization that has said nothing of its own yet, as `policy.setDetection` takes it. */
export const builtInAlone: SetDetection['detection'] = {
  ownFormats: [],
  ownTerms: [],
  allowedTexts: [],
  switchedOff: [],
  blockFrom: 'block',
};

/** A stopped paste of patient information into a site that nobody decided on. */
export const exposureAt = (at: Date, site = 'notely.example') => ({
  kind: 'exposure' as const,
  id: observationIdAt(at),
  site,
  vendorId: null,
  bundleVersion: 1,
  decision: 'block' as const,
  because: 'unknown' as const,
  channel: 'paste' as const,
  assessment: 'phi' as const,
  tier: 'block' as const,
  format: null,
  detectors: { 'us-ssn': 1 },
});

/** What a member chose after one. */
export const answerTo = (about: ObservationId, at: Date, outcome: 'overridden' | 'withdrawn' = 'overridden') => ({
  kind: 'answer' as const,
  id: observationIdAt(at),
  site: 'notely.example',
  vendorId: null,
  bundleVersion: 1,
  about,
  outcome,
  reason: outcome === 'overridden' ? ('patient-safety' as const) : null,
  note: null,
});
