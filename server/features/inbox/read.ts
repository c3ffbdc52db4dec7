import { and, count, eq, not, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { inboxMarks, members, vendors } from '../../../drizzle/schema/index.ts';
import { severities } from '../../../shared/domain/finding.ts';
import {
  type InboxCounts,
  type InboxItem,
  type InboxItemId,
  InboxKind,
  inboxKinds,
  type InboxPage,
  type InboxReason,
  type ListInbox,
} from '../../../shared/domain/inbox.ts';
import type { VendorId } from '../../../shared/domain/vendor-id.ts';
import { z } from '../../../shared/zod.ts';
import type { MemberContext, Reader } from '../../context.ts';
import { readSources, type Sources } from './waiting.ts';

/** What waits for somebody who may see it, worst first and of one severity the longest waiting first, a page at a time. */
export function listInbox(org: MemberContext, { page, size, state, kind, mine }: ListInbox): Promise<InboxPage> {
  return org.read(async (db) => {
    const sources = await readSources(db, org, kind);
    if (!sources) return { items: [], total: 0 };
    const which = and(
      state === 'waiting' ? not(rests(sources)) : rests(sources),
      kind === null ? undefined : sql`item.kind = ${kind}`,
      mine ? eq(inboxMarks.assigneeId, org.actor.id) : undefined,
    );
    const [counted] = await db
      .select({ total: count() })
      .from(sources.item)
      .leftJoin(inboxMarks, ofItem(org))
      .where(which);
    return {
      items: await readItems(db, org, sources, which, { limit: size, offset: (page - 1) * size }),
      total: counted?.total ?? 0,
    };
  });
}

/** How much waits of each kind. */
export function countInbox(org: MemberContext): Promise<InboxCounts> {
  return org.read(async (db) => {
    const sources = await readSources(db, org, null);
    const rows = sources ? await countByKind(db, org, sources) : [];
    const sumOf = (what: 'waiting' | 'urgent' | 'mine' | 'resting') => rows.reduce((sum, row) => sum + row[what], 0);
    const waitingOf = (kind: InboxKind) => rows.find((row) => row.kind === kind)?.waiting ?? 0;
    return {
      waiting: sumOf('waiting'),
      urgent: sumOf('urgent'),
      mine: sumOf('mine'),
      resting: sumOf('resting'),
      byKind: z.record(InboxKind, z.int()).parse(Object.fromEntries(inboxKinds.map((kind) => [kind, waitingOf(kind)]))),
    };
  });
}

const countWhere = (condition: SQL | undefined) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number);

function countByKind(db: Reader, org: MemberContext, sources: Sources) {
  const waits = not(rests(sources));
  return db
    .select({
      kind: sql<InboxKind>`item.kind`,
      waiting: countWhere(waits),
      urgent: countWhere(and(waits, sql`item.rank <= ${URGENT}`)),
      mine: countWhere(and(waits, eq(inboxMarks.assigneeId, org.actor.id))),
      resting: countWhere(rests(sources)),
    })
    .from(sources.item)
    .leftJoin(inboxMarks, ofItem(org))
    .groupBy(sql`item.kind`);
}

/** One thing that waits or rests, if it does and the caller may see it. */
export async function readItem(
  db: Reader,
  org: MemberContext,
  { kind, id }: Pick<InboxItem, 'kind' | 'id'>,
): Promise<InboxItem | null> {
  const sources = await readSources(db, org, kind);
  const which = sql`item.kind = ${kind} and item.item_id = ${id}`;
  const [item] = sources ? await readItems(db, org, sources, which, { limit: 1, offset: 0 }) : [];
  return item ?? null;
}

/** Critical and high: what the first line of the inbox calls urgent. */
const URGENT = severities.indexOf('high');

/** As `compareWaiting` has it. The id is last, so that pages never share a row. */
const worstFirst = ['rank', 'since', 'item_id'].map((column) => sql.raw(`item.${column}`));

const ofItem = ({ organizationId }: MemberContext): SQL | undefined =>
  and(
    eq(inboxMarks.organizationId, organizationId),
    sql`${inboxMarks.kind} = case item.kind when 'override' then 'finding' else item.kind end`,
    sql`${inboxMarks.itemId} = item.item_id`,
  );

/** Snoozed until a later day, and no worse since. */
const rests = ({ today }: Sources): SQL => {
  const places = severities.map((severity, place) => sql.raw(`when '${severity}' then ${place}`));
  return sql`coalesce(${inboxMarks.snoozedUntilOn} > ${today}::date
    and item.rank >= case ${inboxMarks.snoozedSeverity} ${sql.join(places, sql` `)} end, false)`;
};

async function readItems(
  db: Reader,
  org: MemberContext,
  sources: Sources,
  which: SQL | undefined,
  { limit, offset }: { limit: number; offset: number },
): Promise<InboxItem[]> {
  // Names are looked up for the page alone, not for all that waits.
  const page = db
    .select({
      kind: sql<InboxKind>`item.kind`.as('item_kind'),
      id: sql<InboxItemId>`item.item_id`.as('item_id'),
      reason: sql<InboxReason>`item.reason`.as('reason'),
      rank: sql<number>`item.rank`.as('rank'),
      name: sql<string | null>`item.name`.as('item_name'),
      findingKind: sql<InboxItem['findingKind']>`item.finding_kind`.as('finding_kind'),
      vendorId: sql<VendorId | null>`item.vendor_id`.as('vendor_id'),
      since: sql<Date>`item.since`.mapWith(inboxMarks.snoozedAt).as('since'),
      dueOn: sql<string | null>`item.due_on`.as('due_on'),
      assigneeId: inboxMarks.assigneeId,
      untilOn: inboxMarks.snoozedUntilOn,
      because: inboxMarks.snoozedBecause,
      snoozedBy: inboxMarks.snoozedBy,
      isResting: rests(sources).mapWith(Boolean).as('is_resting'),
    })
    .from(sources.item)
    .leftJoin(inboxMarks, ofItem(org))
    .where(which)
    .orderBy(...worstFirst)
    .limit(limit)
    .offset(offset)
    .as('item');
  const [assignees, snoozers] = [alias(members, 'assignees'), alias(members, 'snoozers')];
  const rows = await db
    .select({
      kind: page.kind,
      id: page.id,
      reason: page.reason,
      rank: page.rank,
      name: page.name,
      findingKind: page.findingKind,
      vendorId: page.vendorId,
      since: page.since,
      dueOn: page.dueOn,
      assigneeId: page.assigneeId,
      untilOn: page.untilOn,
      because: page.because,
      isResting: page.isResting,
      vendorName: vendors.name,
      assigneeName: assignees.name,
      byName: snoozers.name,
    })
    .from(page)
    .leftJoin(vendors, and(eq(vendors.organizationId, org.organizationId), eq(vendors.id, page.vendorId)))
    .leftJoin(assignees, and(eq(assignees.organizationId, org.organizationId), eq(assignees.id, page.assigneeId)))
    .leftJoin(snoozers, and(eq(snoozers.organizationId, org.organizationId), eq(snoozers.id, page.snoozedBy)))
    .orderBy(page.rank, page.since, page.id);
  return rows.map(({ rank, name, vendorName, untilOn, because, byName, isResting, ...row }) => ({
    ...row,
    severity: severities[rank] ?? 'low',
    name: name || (vendorName ?? ''),
    snoozed: isResting && untilOn !== null ? { untilOn, because: because ?? '', byName } : null,
  }));
}
