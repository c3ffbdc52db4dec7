import { and, asc, desc, eq, gt, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { auditEvents, organizations } from '../../../drizzle/schema/index.ts';
import type { AuditFilter } from '../../../shared/domain/audit-event.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { theRow } from '../../errors.ts';
import { readHead } from './verify.ts';

type Event = typeof auditEvents.$inferSelect;

/** How many events an export reads at once. */
const EXPORT_PAGE = 500;

/** A page of the trail, newest first; `next` is the `before` of the page after it, null at the beginning of the trail. */
export function listAuditEvents(
  org: OrgContext,
  filter: AuditFilter,
  { before, limit }: { before: number | null; limit: number },
): Promise<{ events: Event[]; next: number | null }> {
  return org.read(async (db) => {
    const events = await db
      .select()
      .from(auditEvents)
      .where(and(await matching(db, org, filter), before === null ? undefined : lt(auditEvents.sequence, before)))
      .orderBy(desc(auditEvents.sequence))
      .limit(limit);
    const last = events.at(-1);
    return { events, next: last && events.length === limit && last.sequence > 1 ? last.sequence : null };
  });
}

/** Every action that the trail has, by name. */
export async function listActions(org: OrgContext): Promise<string[]> {
  const { action, organizationId } = auditEvents;
  const rows = await org.read((db) =>
    db
      .select({ action })
      .from(auditEvents)
      .where(eq(organizationId, org.organizationId))
      .groupBy(action)
      .orderBy(asc(action)),
  );
  return rows.map((row) => row.action);
}

/** All that match, oldest first, up to the event that was the last when the reading began: a part at a time, each in a transaction of its own. */
export async function* eachAuditEvent(org: OrgContext, filter: AuditFilter): AsyncGenerator<Event> {
  const { sequence: end } = await org.read((db) => readHead(db, org.organizationId));
  for (let after = 0; ;) {
    const page = await org.read(async (db) =>
      db
        .select()
        .from(auditEvents)
        .where(and(await matching(db, org, filter), gt(auditEvents.sequence, after), lte(auditEvents.sequence, end)))
        .orderBy(asc(auditEvents.sequence))
        .limit(EXPORT_PAGE),
    );
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < EXPORT_PAGE) return;
    after = last.sequence;
  }
}

async function matching(
  db: Reader,
  { organizationId }: OrgContext,
  { who, action, thing, fromOn, untilOn }: AuditFilter,
): Promise<SQL | undefined> {
  const { actorName, subjectName, subjectId, occurredAt } = auditEvents;
  const { timeZone } = theRow(
    await db
      .select({ timeZone: organizations.timeZone })
      .from(organizations)
      .where(eq(organizations.id, organizationId)),
  );
  const day = sql`(${occurredAt} at time zone ${timeZone})::date`;
  return and(
    eq(auditEvents.organizationId, organizationId),
    who === '' ? undefined : contains(actorName, who),
    action === '' ? undefined : eq(auditEvents.action, action),
    thing === '' ? undefined : or(eq(subjectId, thing), contains(subjectName, thing)),
    fromOn === null ? undefined : sql`${day} >= ${fromOn}::date`,
    untilOn === null ? undefined : sql`${day} <= ${untilOn}::date`,
  );
}

/** Not LIKE: what people type has no wildcards. A character that PostgreSQL cannot hold is in no name. */
const contains = (column: typeof auditEvents.actorName | typeof auditEvents.subjectName, words: string): SQL =>
  sql`strpos(lower(${column}), lower(${words.toWellFormed().replaceAll('\0', '\uFFFD')})) > 0`;
