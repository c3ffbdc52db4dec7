import { and, desc, eq, exists, like, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { accessRequests, browsers, members, vendorSites } from '../../../drizzle/schema/index.ts';
import type {
  AccessRequestId,
  AccessRequestRecord,
  AccessRequestState,
  AnswerAccessRequest,
  ListAccessRequests,
} from '../../../shared/domain/access-request.ts';
import { type Ruling, rulingInEffect } from '../../../shared/domain/approval.ts';
import type { DataClass } from '../../../shared/domain/data-class.ts';
import type { Exception } from '../../../shared/domain/exception.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import type { SiteStanding } from '../../../shared/policy/decision.ts';
import { standingOf, termsOf } from '../../../shared/policy/standing.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { rulingsOfSites, type Standing } from '../approval/rulings.ts';
import { vendorsOfSites } from '../finding/vendor-link.ts';
import { solve } from '../notification/tell.ts';
import { readOrganization } from '../organization/service.ts';
import { readAllowance } from '../reveal/who-as-allowed.ts';
import { readVendor } from '../vendor/record.ts';
import { readExceptionsFor } from './exceptions-for.ts';

const REQUESTS_SHOWN = 50;

/** Requests of browsers, newest first. */
export function listRequests(
  org: OrgContext,
  { page, size, state }: ListAccessRequests,
): Promise<Page<AccessRequestRecord>> {
  const which = state === 'open' ? eq(accessRequests.state, 'open') : ne(accessRequests.state, 'open');
  return org.read(async (db) => ({
    items: await readRequests(db, org, which, { limit: size, offset: (page - 1) * size }),
    total: await db.$count(accessRequests, and(eq(accessRequests.organizationId, org.organizationId), which)),
  }));
}

/** The newest 50 requests for one site. */
export const readRequestsFor = (db: Reader, org: OrgContext, site: string): Promise<AccessRequestRecord[]> =>
  readRequests(db, org, eq(accessRequests.site, site), { limit: REQUESTS_SHOWN, offset: 0 });

/** Answers one request. @throws Refusal NOT_FOUND, CONFLICT once it is answered, PRECONDITION_FAILED for a grant of what is not approved or, for patient information, under no BAA in force */
export function answerRequest(
  org: MemberContext,
  { id, state, answer }: AnswerAccessRequest,
): Promise<AccessRequestRecord> {
  return org.change(`access-request.${state}`, async (tx) => {
    await tx.select({ id: accessRequests.id }).from(accessRequests).where(thisRequest(org, id)).for('update');
    const before = await readRequest(tx, org, id);
    if (before.state !== 'open') throw new Refusal('CONFLICT', 'This request was answered already. Reload to see how.');
    if (state === 'granted') await refuseUncovered(tx, org, before);
    const result = await write(tx, org, id, state, answer);
    return { subject: subjectOf(result), before: { state: 'open' }, after: { state, answer }, result };
  });
}

/**
 * Answers whoever asked for a site of this vendor, within the change that decides on it: a denial refuses, an approval grants what
 * is covered by it. A request for more than that stays open, such as one for patient information without an agreement in force.
 */
export async function answerRequestsFor(
  tx: Tx,
  org: MemberContext,
  vendorId: VendorId,
  { ruling, dataClasses }: Pick<Ruling, 'ruling' | 'dataClasses'>,
  answer: string,
): Promise<void> {
  const open = await holdOpenRequests(tx, org, vendorId);
  const standing = await standingsWith(tx, org, { vendorId, ruling, dataClasses });
  const state = ruling === 'denied' ? 'refused' : 'granted';
  for (const { id, dataClass } of open) {
    if (state === 'granted' && standing(dataClass) !== 'covered') continue;
    const result = await write(tx, org, id, state, answer);
    const event = { subject: subjectOf(result), before: { state: 'open' }, after: { state, answer } };
    await org.record(tx, { action: `access-request.${state}`, ...event });
  }
}

/** The same where a site came to a vendor, or an agreement to what was decided: by the decision that stands; without one they wait. */
export async function answerRequestsAsDecided(tx: Tx, org: MemberContext, vendor: VendorRecord): Promise<void> {
  const [decided] = vendor.approvals;
  if (decided && rulingInEffect(decided) !== null) await answerRequestsFor(tx, org, vendor.id, decided, '');
}

/**
 * The same for whoever an exception is for, within the change that grants it: requests for what it lets through are granted.
 *
 * @param isFor the members of its group as a condition on the table of members; undefined for everyone
 */
export async function answerRequestsByException(
  tx: Tx,
  org: MemberContext,
  { vendorId, dataClasses }: Pick<Exception, 'vendorId' | 'dataClasses'>,
  isFor: SQL | undefined,
  answer: string,
): Promise<void> {
  for (const { id, dataClass } of await holdOpenRequests(tx, org, vendorId)) {
    if (!dataClasses.includes(dataClass)) continue;
    if (isFor !== undefined && !(await isAskedBy(tx, org, id, isFor))) continue;
    const result = await write(tx, org, id, 'granted', answer);
    const event = { subject: subjectOf(result), before: { state: 'open' }, after: { state: 'granted', answer } };
    await org.record(tx, { action: 'access-request.granted', ...event });
  }
}

async function isAskedBy(tx: Tx, org: OrgContext, id: AccessRequestId, isFor: SQL): Promise<boolean> {
  const [one] = await tx
    .select({ id: members.id })
    .from(accessRequests)
    .innerJoin(
      browsers,
      and(eq(browsers.organizationId, accessRequests.organizationId), eq(browsers.id, accessRequests.browserId)),
    )
    .innerJoin(members, and(eq(members.organizationId, browsers.organizationId), eq(members.id, browsers.memberId)))
    .where(and(thisRequest(org, id), isFor));
  return one !== undefined;
}

/** Locks the open requests for the vendor's sites, in the order of their ids; those for other sites wait for nobody. */
async function holdOpenRequests(
  tx: Tx,
  org: MemberContext,
  vendorId: VendorId,
): Promise<Pick<AccessRequestRecord, 'id' | 'dataClass'>[]> {
  const { id, site, dataClass, state, organizationId } = accessRequests;
  const ofVendor = tx
    .select({ domain: vendorSites.domain })
    .from(vendorSites)
    .where(
      and(
        eq(vendorSites.organizationId, org.organizationId),
        eq(vendorSites.vendorId, vendorId),
        // No domain holds a sign that means something to `like`.
        or(eq(site, vendorSites.domain), like(site, sql`'%.' || ${vendorSites.domain}`)),
      ),
    );
  const open = await tx
    .select({ id, site, dataClass })
    .from(accessRequests)
    .where(and(eq(organizationId, org.organizationId), eq(state, 'open'), exists(ofVendor)))
    .orderBy(id)
    .for('update');
  // Another vendor may have a more specific site below one of its own.
  const vendorOf = await vendorsOfSites(
    tx,
    org,
    open.map((request) => request.site),
  );
  return open.filter((request) => vendorOf.get(request.site) === vendorId);
}

const thisRequest = ({ organizationId }: OrgContext, id: AccessRequestId) =>
  and(eq(accessRequests.organizationId, organizationId), eq(accessRequests.id, id));

const subjectOf = ({ id, site }: AccessRequestRecord) => ({ kind: 'access-request', id, name: `Request for ${site}` });

async function write(
  tx: Tx,
  org: MemberContext,
  id: AccessRequestId,
  state: Exclude<AccessRequestState, 'open'>,
  answer: string,
): Promise<AccessRequestRecord> {
  await tx
    .update(accessRequests)
    .set({ state, answer, answeredAt: org.now(), answeredBy: org.actor.id })
    .where(thisRequest(org, id));
  await solve(tx, org, `access-request:${id}`);
  return readRequest(tx, org, id);
}

/** A grant that the page then contradicts would make liars of us. */
async function refuseUncovered(
  tx: Tx,
  org: OrgContext,
  { site, dataClass }: Pick<AccessRequestRecord, 'site' | 'dataClass'>,
): Promise<void> {
  const decided = (await rulingsOfSites(tx, org, [site])).get(site);
  const standing = decided ? (await standingsWith(tx, org, decided))(dataClass) : 'unknown';
  switch (standing) {
    case 'covered':
      return;
    case 'no-baa':
    case 'baa-expired':
    case 'baa-not-yet':
      throw new Refusal(
        'PRECONDITION_FAILED',
        `No agreement (BAA) is in force that would cover patient information on ${site}. Record the agreement first, or say no and offer it without patient information.`,
      );
    case 'unknown':
    case 'undecided':
    case 'denied':
    case 'not-approved-for':
      throw new Refusal(
        'PRECONDITION_FAILED',
        `${site} isn’t approved for this. Approve it first: that grants the requests for it.`,
      );
  }
}

/** How each kind of data stands today under a decision on a vendor, with the agreements there are. */
async function standingsWith(
  db: Reader,
  org: OrgContext,
  { vendorId, ruling, dataClasses }: Pick<Standing, 'vendorId' | 'ruling' | 'dataClasses'>,
): Promise<(dataClass: DataClass) => SiteStanding> {
  const { baas } = await readVendor(db, org, vendorId);
  const { timeZone } = await readOrganization(db, org);
  const today = todayIn(timeZone, org.now());
  return (dataClass) => standingOf({ ruling, dataClasses, baas: termsOf(baas) }, dataClass, today);
}

/** One request. @throws Refusal NOT_FOUND */
export async function readRequest(db: Reader, org: OrgContext, id: AccessRequestId): Promise<AccessRequestRecord> {
  const [request] = await readRequests(db, org, eq(accessRequests.id, id), { limit: 1, offset: 0 });
  if (!request) throw notFound('Access request');
  return request;
}

async function readRequests(
  db: Reader,
  org: OrgContext,
  which: SQL,
  { limit, offset }: { limit: number; offset: number },
): Promise<AccessRequestRecord[]> {
  const { organizationId } = org;
  const answering = alias(members, 'answering');
  const { id, site, purpose, dataClass, state, requestedAt, answeredAt, answer } = accessRequests;
  const rows = await db
    .select({
      id,
      site,
      purpose,
      dataClass,
      state,
      requestedAt,
      answeredAt,
      answer,
      doer: {
        browserId: browsers.id,
        browserLabel: browsers.label,
        memberId: browsers.memberId,
        memberName: members.name,
      },
      answeredByName: answering.name,
    })
    .from(accessRequests)
    .innerJoin(
      browsers,
      and(eq(browsers.organizationId, accessRequests.organizationId), eq(browsers.id, accessRequests.browserId)),
    )
    .leftJoin(members, and(eq(members.organizationId, browsers.organizationId), eq(members.id, browsers.memberId)))
    .leftJoin(
      answering,
      and(eq(answering.organizationId, accessRequests.organizationId), eq(answering.id, accessRequests.answeredBy)),
    )
    .where(and(eq(accessRequests.organizationId, organizationId), which))
    .orderBy(desc(requestedAt), desc(id))
    .limit(limit)
    .offset(offset);
  const allowance = await readAllowance(db, org);
  const exceptionsOf = await readExceptionsFor(
    db,
    org,
    rows.map((row) => row.id),
  );
  return rows.map(({ doer, ...row }) => {
    // A name that was revealed on the discovered site holds for what was asked of it.
    const { browserId: _, ...who } = allowance.who(doer, { site: row.site });
    return { ...row, ...who, exceptions: exceptionsOf.get(row.id) ?? [] };
  });
}
