import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { auditEvents, auditHeads } from '../../../drizzle/schema/index.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { Actor } from '../../actor.ts';
import type { Tx } from '../../database/tenant.ts';

/** What the first event of a chain takes for the hash before it. */
export const GENESIS = '0'.repeat(64);

/** What was changed: the noun, its id, and the name by which people know it. */
export interface Subject {
  kind: string;
  id: string;
  name: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Snapshot = { [key: string]: Json };
type Link = Omit<typeof auditEvents.$inferSelect, 'hash'>;

export interface NewAuditEvent {
  organizationId: OrganizationId;
  occurredAt: Date;
  actor: Actor;
  action: string;
  subject: Subject;
  before: object | null;
  after: object | null;
}

/** Locks the head of an organization's chain until the transaction ends, so that changes take turns and events are in order. */
export async function holdChain(tx: Tx, organizationId: OrganizationId): Promise<typeof auditHeads.$inferSelect> {
  await tx.insert(auditHeads).values({ organizationId, sequence: 0, hash: GENESIS }).onConflictDoNothing();
  const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.organizationId, organizationId)).for('update');
  if (!head) throw new Error('An audit chain without a head');
  return head;
}

/** Adds the next link of an organization's chain. */
export const appendAuditEvent = (tx: Tx, event: NewAuditEvent): Promise<void> =>
  appendAuditEvents(tx, event.organizationId, [event]);

/** A statement holds at most so many events: PostgreSQL takes 65,535 parameters. */
const EVENTS_PER_STATEMENT = 1_000;

/** Adds many links at once, in their order. */
export async function appendAuditEvents(
  tx: Tx,
  organizationId: OrganizationId,
  events: readonly Omit<NewAuditEvent, 'organizationId'>[],
): Promise<void> {
  const head = await holdChain(tx, organizationId);
  let { sequence, hash } = head;
  const links = events.map((event) => {
    const link: Link = {
      organizationId,
      sequence: ++sequence,
      occurredAt: event.occurredAt,
      actorKind: event.actor.kind,
      actorId: event.actor.id,
      actorName: event.actor.name.toWellFormed(),
      action: event.action,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
      subjectName: event.subject.name.toWellFormed(),
      before: snapshotOf(event.before),
      after: snapshotOf(event.after),
      previousHash: hash,
    };
    hash = hashOf(link);
    return { ...link, hash };
  });
  for (let from = 0; from < links.length; from += EVENTS_PER_STATEMENT) {
    await tx.insert(auditEvents).values(links.slice(from, from + EVENTS_PER_STATEMENT));
  }
  await tx.update(auditHeads).set({ sequence, hash }).where(eq(auditHeads.organizationId, organizationId));
}

/** SHA-256, in hexadecimal, over the canonical JSON of an event and the hash before it. */
export function hashOf(link: Link): string {
  const {
    organizationId,
    sequence,
    actorKind,
    actorId,
    actorName,
    action,
    subjectKind,
    subjectId,
    subjectName,
    before,
    after,
    previousHash,
  } = link;
  const covered = {
    organizationId,
    sequence,
    occurredAt: link.occurredAt.toISOString(),
    actorKind,
    actorId,
    actorName,
    action,
    subjectKind,
    subjectId,
    subjectName,
    before,
    after,
    previousHash,
  };
  return createHash('sha256').update(canonicalJson(covered)).digest('hex');
}

/** JSON with sorted keys and no spaces: jsonb keeps neither order nor spacing, and the hash must survive it. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** As jsonb will give it back: dates as text, nothing undefined, no lone surrogates. */
function snapshotOf(value: object | null): Snapshot | null {
  if (value === null) return null;
  return JSON.parse(
    JSON.stringify(value, (_, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item)),
  );
}
