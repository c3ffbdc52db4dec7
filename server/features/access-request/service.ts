import { and, desc, eq, ne, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { accessRequests, browsers, members } from '../../../drizzle/schema/index.ts';
import type {
  AccessRequestId,
  AccessRequestRecord,
  AccessRequestState,
  AnswerAccessRequest,
  ListAccessRequests,
} from '../../../shared/domain/access-request.ts';
import type { Ruling } from '../../../shared/domain/approval.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { rulingsOfSites } from '../approval/rulings.ts';
import { vendorsOfSites } from '../finding/vendor-link.ts';
import { areNamed } from '../policy/are-named.ts';

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

/** Answers one request. @throws Refusal NOT_FOUND, CONFLICT once it is answered, PRECONDITION_FAILED for a grant of what is not approved */
export function answerRequest(
  org: MemberContext,
  { id, state, answer }: AnswerAccessRequest,
): Promise<AccessRequestRecord> {
  return org.change(`access-request.${state}`, async (tx) => {
    await tx.select({ id: accessRequests.id }).from(accessRequests).where(thisRequest(org, id)).for('update');
    const before = await readRequest(tx, org, id);
    if (before.state !== 'open') throw new Refusal('CONFLICT', 'This request was answered already. Reload to see how.');
    if (state === 'granted') await refuseUnapproved(tx, org, before);
    const result = await write(tx, org, id, state, answer);
    return { subject: subjectOf(result), before: { state: 'open' }, after: { state, answer }, result };
  });
}

/**
 * Answers whoever asked for a site of this vendor, within the change that decides on it: a denial refuses, an approval grants what
 * it covers. A request for more than that stays open.
 */
export async function answerRequestsFor(
  tx: Tx,
  org: MemberContext,
  vendorId: VendorId,
  { ruling, dataClasses }: Pick<Ruling, 'ruling' | 'dataClasses'>,
  answer: string,
): Promise<void> {
  const open = await tx
    .select({ id: accessRequests.id, site: accessRequests.site, dataClass: accessRequests.dataClass })
    .from(accessRequests)
    .where(and(eq(accessRequests.organizationId, org.organizationId), eq(accessRequests.state, 'open')))
    .orderBy(accessRequests.id)
    .for('update');
  const vendorOf = await vendorsOfSites(
    tx,
    org,
    open.map(({ site }) => site),
  );
  const state = ruling === 'denied' ? 'refused' : 'granted';
  for (const { id, site, dataClass } of open) {
    if (vendorOf.get(site) !== vendorId) continue;
    if (state === 'granted' && !dataClasses.includes(dataClass)) continue;
    const result = await write(tx, org, id, state, answer);
    const event = { subject: subjectOf(result), before: { state: 'open' }, after: { state, answer } };
    await org.record(tx, { action: `access-request.${state}`, ...event });
  }
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
  return readRequest(tx, org, id);
}

/** A grant that the page then contradicts would make liars of us. */
async function refuseUnapproved(
  tx: Tx,
  org: OrgContext,
  { site, dataClass }: Pick<AccessRequestRecord, 'site' | 'dataClass'>,
): Promise<void> {
  const standing = (await rulingsOfSites(tx, org, [site])).get(site);
  if (standing?.dataClasses.includes(dataClass) === true) return;
  throw new Refusal(
    'PRECONDITION_FAILED',
    `${site} isn’t approved for this. Approve it first: that grants the requests for it.`,
  );
}

async function readRequest(db: Reader, org: OrgContext, id: AccessRequestId): Promise<AccessRequestRecord> {
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
      browserLabel: browsers.label,
      memberName: members.name,
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
  if (rows.length === 0 || (await areNamed(db, org))) return rows;
  return rows.map((row) => ({ ...row, browserLabel: null, memberName: null }));
}
