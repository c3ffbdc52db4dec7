import { eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { inboxMarks, members, vendors } from '../../../drizzle/schema/index.ts';
import { MOST_COUNTED, severities } from '../../../shared/domain/finding.ts';
import {
  type InboxCounts,
  type InboxItem,
  type InboxItemId,
  inboxFigures,
  InboxKind,
  inboxKinds,
  inboxReasons,
  type InboxPage,
  type InboxReason,
  type ListInbox,
} from '../../../shared/domain/inbox.ts';
import type { VendorId } from '../../../shared/domain/vendor-id.ts';
import { z } from '../../../shared/zod.ts';
import type { MemberContext, Reader } from '../../context.ts';
import { countsStatement, pageStatement, type Which } from './statements.ts';
import { readSources, type Sources } from './waiting.ts';

/**
 * What waits for somebody who may see it, worst first and of one severity the longest waiting first, a page at a time. Nobody reads on
 * where counting ends: pages beyond the first `MOST_COUNTED` are empty.
 */
export function listInbox(
  org: MemberContext,
  { page, size, state, kind, figure, mine }: ListInbox,
): Promise<InboxPage> {
  return org.read(async (db) => {
    const reasons = figure === null ? null : inboxFigures[figure];
    const kinds = reasons?.map((reason) => inboxReasons[reason].kind);
    const sources = await readSources(db, org, kind === null ? (kinds ?? null) : [kind]);
    if (!sources) return { items: [], total: 0 };
    const which: Which = {
      isResting: reasons === null ? state === 'resting' : null,
      reasons,
      assigneeId: mine ? org.actor.id : null,
    };
    const offset = Math.min((page - 1) * size, MOST_COUNTED);
    return readPage(db, org, sources, which, { limit: Math.min(size, MOST_COUNTED - offset), offset });
  });
}

/** How much waits of each kind; as in `InboxCounts`, no further than somebody reads. */
export function countInbox(org: MemberContext): Promise<InboxCounts> {
  return org.read(async (db) => {
    const sources = await readSources(db, org, null);
    const rows = sources ? await countByKind(db, org, sources) : [];
    const sumOf = (what: 'waiting' | 'urgent' | 'mine' | 'resting', of = rows) =>
      atMost(of.reduce((sum, row) => sum + row[what], 0));
    const waitingOf = (kind: InboxKind) =>
      sumOf(
        'waiting',
        rows.filter((row) => row.kind === kind),
      );
    return {
      waiting: sumOf('waiting'),
      urgent: sumOf('urgent'),
      mine: sumOf('mine'),
      resting: sumOf('resting'),
      byKind: z.record(InboxKind, z.int()).parse(Object.fromEntries(inboxKinds.map((kind) => [kind, waitingOf(kind)]))),
    };
  });
}

const atMost = (counted: number): number => Math.min(counted, MOST_COUNTED + 1);

const number = (column: string) => sql.raw(`counted.${column}`).mapWith(Number);

function countByKind(db: Reader, org: MemberContext, sources: Sources) {
  return db
    .select({
      kind: sql<InboxKind>`counted.kind`,
      waiting: number('waiting'),
      urgent: number('urgent'),
      mine: number('mine'),
      resting: number('resting'),
    })
    .from(sql`(${countsStatement(org, sources)}) counted`);
}

/** One thing that waits or rests, if it does and the caller may see it. */
export async function readItem(
  db: Reader,
  org: MemberContext,
  { kind, id }: Pick<InboxItem, 'kind' | 'id'>,
): Promise<InboxItem | null> {
  const sources = await readSources(db, org, [kind]);
  if (!sources) return null;
  const { items } = await readPage(db, org, sources, { itemId: id }, { limit: 1, offset: 0 });
  return items[0] ?? null;
}

async function readPage(
  db: Reader,
  org: MemberContext,
  sources: Sources,
  which: Which,
  part: { limit: number; offset: number },
): Promise<InboxPage> {
  const [assignees, snoozers, owners] = [
    alias(members, 'assignees'),
    alias(members, 'snoozers'),
    alias(members, 'owners'),
  ];
  const ours = { vendors, assignees, snoozers, owners };
  const isOf = (table: keyof typeof ours, column: string) =>
    sql`${eq(ours[table].organizationId, org.organizationId)} and ${ours[table].id} = ${sql.raw(`page.${column}`)}`;
  // Names are looked up for the page alone, not for all that waits.
  const rows = await db
    .select({
      total: sql`page.total`.mapWith(Number),
      kind: sql<InboxKind | null>`page.kind`,
      id: sql<InboxItemId>`page.item_id`,
      reason: sql<InboxReason>`page.reason`,
      rank: sql<number>`page.rank`,
      name: sql<string | null>`page.name`,
      findingKind: sql<InboxItem['findingKind']>`page.finding_kind`,
      vendorId: sql<VendorId | null>`page.vendor_id`,
      since: sql<Date>`page.since`.mapWith(inboxMarks.snoozedAt),
      dueOn: sql<string | null>`page.due_on`,
      people: sql<number | null>`page.people`,
      assigneeId: sql<InboxItem['assigneeId']>`page.assignee_id`,
      untilOn: sql<string | null>`page.until_on`,
      because: sql<string | null>`page.because`,
      isResting: sql<boolean>`page.is_resting`,
      vendorName: vendors.name,
      assigneeName: assignees.name,
      byName: snoozers.name,
      ownerName: owners.name,
    })
    .from(sql`(${pageStatement(org, sources, which, part)}) page`)
    .leftJoin(vendors, isOf('vendors', 'vendor_id'))
    .leftJoin(assignees, isOf('assignees', 'assignee_id'))
    .leftJoin(snoozers, isOf('snoozers', 'snoozed_by'))
    .leftJoin(owners, isOf('owners', 'owner_id'))
    .orderBy(sql`page.rank, page.since, page.item_id, page.kind`);
  const items = rows.flatMap((row): InboxItem[] => {
    const { kind, id, reason, findingKind, vendorId, since, dueOn, people, ownerName, assigneeId, assigneeName } = row;
    // Where the page is empty, one row says how many there are all the same.
    if (kind === null) return [];
    const severity = severities[row.rank] ?? 'low';
    const name = row.name || (row.vendorName ?? '');
    const snoozed =
      row.isResting && row.untilOn !== null
        ? { untilOn: row.untilOn, because: row.because ?? '', byName: row.byName }
        : null;
    return [
      {
        kind,
        id,
        reason,
        severity,
        name,
        findingKind,
        vendorId,
        since,
        dueOn,
        people,
        ownerName,
        assigneeId,
        assigneeName,
        snoozed,
      },
    ];
  });
  return { items, total: atMost(rows[0]?.total ?? 0) };
}
