import { and, asc, eq, gt } from 'drizzle-orm';
import { auditEvents, auditHeads } from '../../../drizzle/schema/index.ts';
import type { AuditVerification } from '../../../shared/domain/audit-event.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { GENESIS, hashOf } from './chain.ts';

type Event = typeof auditEvents.$inferSelect;

const PAGE = 1000;

/** Whether the trail of an organization is as it was written. */
export const verifyAuditTrail = (org: OrgContext): Promise<AuditVerification> =>
  org.read((db) => verifyChain(db, org.organizationId));

/**
 * Recomputes every link from the first on and compares it with what is stored, the head included. Finds events that were
 * changed, removed, moved or added past the server. What it cannot find is an end cut off together with its head: for that a copy of the head
 * must be kept elsewhere.
 */
export async function verifyChain(db: Reader, organizationId: OrganizationId): Promise<AuditVerification> {
  // Before the events: one that is added meanwhile is then beyond this head, and not missing.
  const head = await readHead(db, organizationId);
  let last = { sequence: 0, hash: GENESIS };
  for (;;) {
    const page = await readAfter(db, organizationId, last.sequence);
    for (const event of page) {
      const because = whyBroken(event, last, head.sequence);
      if (because) return { kind: 'broken', events: head.sequence, brokenAt: last.sequence + 1, because };
      last = event;
      if (event.sequence === head.sequence && event.hash !== head.hash) {
        return { kind: 'broken', events: head.sequence, brokenAt: event.sequence, because: 'changed' };
      }
    }
    if (page.length < PAGE) break;
  }
  // What was added meanwhile came together with a head of its own; what no head knows was added past the server.
  const newest = last.sequence > head.sequence ? await readHead(db, organizationId) : head;
  if (last.sequence > newest.sequence) {
    return { kind: 'broken', events: newest.sequence, brokenAt: newest.sequence + 1, because: 'added' };
  }
  if (last.sequence === newest.sequence && last.hash !== newest.hash) {
    return { kind: 'broken', events: newest.sequence, brokenAt: newest.sequence, because: 'changed' };
  }
  return last.sequence < head.sequence
    ? { kind: 'broken', events: head.sequence, brokenAt: last.sequence + 1, because: 'missing' }
    : { kind: 'intact', events: last.sequence };
}

function whyBroken(
  event: Event,
  before: Pick<Event, 'sequence' | 'hash'>,
  events: number,
): 'changed' | 'missing' | 'reordered' | null {
  if (event.sequence !== before.sequence + 1) return 'missing';
  if (hashOf(event) !== event.hash) return isMoved(event, events) ? 'reordered' : 'changed';
  return event.previousHash === before.hash ? null : 'changed';
}

/** An event that is genuine in another place of the chain. */
function isMoved(event: Event, events: number): boolean {
  for (let sequence = 1; sequence <= events; sequence++) {
    if (hashOf({ ...event, sequence }) === event.hash) return true;
  }
  return false;
}

/** The newest link, for keeping a copy of it elsewhere. */
export async function readHead(
  db: Reader,
  organizationId: OrganizationId,
): Promise<{ sequence: number; hash: string }> {
  const { sequence, hash } = auditHeads;
  const [head] = await db
    .select({ sequence, hash })
    .from(auditHeads)
    .where(eq(auditHeads.organizationId, organizationId));
  return head ?? { sequence: 0, hash: GENESIS };
}

function readAfter(db: Reader, organizationId: OrganizationId, sequence: number): Promise<Event[]> {
  return db
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.organizationId, organizationId), gt(auditEvents.sequence, sequence)))
    .orderBy(asc(auditEvents.sequence))
    .limit(PAGE);
}
