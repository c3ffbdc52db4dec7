import { and, desc, eq } from 'drizzle-orm';
import { accessRequests } from '../../../drizzle/schema/index.ts';
import type { AccessRequest, SubmitAccessRequest } from '../../../shared/domain/access-request.ts';
import { isInGeneralWords } from '../../../shared/detect/general-words.ts';
import type { BrowserContext, Reader } from '../../context.ts';
import { Refusal, theRow } from '../../errors.ts';
import { discoverRequested } from '../discovery/grow.ts';
import { shareSites } from '../finding/site-lock.ts';
import { tell } from '../notification/tell.ts';
import { holdBrowser } from '../observation/service.ts';
import { noteEngineFor } from '../policy/note-engine.ts';

/** A browser with more than these that nobody has answered asks for no more. */
const MOST_OPEN = 50;
const MOST_SHOWN = 100;

const { id, site, purpose, dataClass, state, requestedAt, answeredAt, answer } = accessRequests;
const asBrowsersSeeIt = { id, site, purpose, dataClass, state, requestedAt, answeredAt, answer };

/**
 * A member asks for a site. The same id again gives what became of the first; a new one, while an earlier request for the site is
 * open, gives that one, and begins another once it was answered.
 *
 * @throws Refusal BAD_REQUEST for words that look like a patient's, CONFLICT for another browser's id, TOO_MANY_REQUESTS
 */
export async function submitRequest(org: BrowserContext, input: SubmitAccessRequest): Promise<AccessRequest> {
  if (!isInGeneralWords(input.purpose, await noteEngineFor(org)))
    throw new Refusal(
      'BAD_REQUEST',
      'What you wrote looks like patient information. Say in general words what you need it for.',
    );
  return org.append(async (tx) => {
    await holdBrowser(tx, org);
    await shareSites(tx, org);
    const sent = (await readSent(tx, org, input)) ?? (await readOpen(tx, org, input));
    if (sent) return sent;
    await refuseTooMany(tx, org);
    await discoverRequested(tx, org, input.site);
    const request = theRow(
      await tx
        .insert(accessRequests)
        .values({ ...input, organizationId: org.organizationId, browserId: org.actor.id, requestedAt: org.now() })
        .returning(asBrowsersSeeIt),
    );
    await tell(tx, org, {
      to: { permission: 'access-request:answer' },
      notice: { kind: 'access-requested', accessRequestId: request.id, site: request.site },
      urgency: 'digest',
      key: `access-request:${request.id}`,
    });
    return request;
  });
}

/** The latest that this browser asked for on each site, newest first, and what became of it. At most 100. */
export function listOwnRequests(org: BrowserContext): Promise<AccessRequest[]> {
  return org.read((db) => {
    const latest = db
      .selectDistinctOn([site], asBrowsersSeeIt)
      .from(accessRequests)
      .where(ofBrowser(org))
      .orderBy(site, desc(requestedAt), desc(id))
      .as('latest');
    return db.select().from(latest).orderBy(desc(latest.requestedAt), desc(latest.id)).limit(MOST_SHOWN);
  });
}

const ofBrowser = ({ organizationId, actor }: BrowserContext) =>
  and(eq(accessRequests.organizationId, organizationId), eq(accessRequests.browserId, actor.id));

async function readSent(db: Reader, org: BrowserContext, input: SubmitAccessRequest): Promise<AccessRequest | null> {
  const [sent] = await db
    .select({ ...asBrowsersSeeIt, browserId: accessRequests.browserId })
    .from(accessRequests)
    .where(and(eq(accessRequests.organizationId, org.organizationId), eq(id, input.id)));
  if (!sent) return null;
  const { browserId, ...request } = sent;
  if (browserId !== org.actor.id) throw new Refusal('CONFLICT', 'This id was used by another browser.');
  return request;
}

/** The browser asks anew for what waits already, such as after it lost what it had kept. */
async function readOpen(db: Reader, org: BrowserContext, input: SubmitAccessRequest): Promise<AccessRequest | null> {
  const [open] = await db
    .select(asBrowsersSeeIt)
    .from(accessRequests)
    .where(and(ofBrowser(org), eq(site, input.site), eq(state, 'open')));
  return open ?? null;
}

async function refuseTooMany(db: Reader, org: BrowserContext): Promise<void> {
  const open = await db.$count(accessRequests, and(ofBrowser(org), eq(state, 'open')));
  if (open >= MOST_OPEN)
    throw new Refusal('TOO_MANY_REQUESTS', 'Too many of your requests wait for an answer. Ask again later.');
}
