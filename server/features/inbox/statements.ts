import { and, eq, not, type SQL, sql } from 'drizzle-orm';
import { auditEvents, inboxMarks } from '../../../drizzle/schema/index.ts';
import { MOST_COUNTED, severities } from '../../../shared/domain/finding.ts';
import type { InboxItemId, InboxReason } from '../../../shared/domain/inbox.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { MemberContext } from '../../context.ts';
import type { Watch } from './kinds/candidates.ts';
import type { Sources } from './waiting.ts';

/** Which of what waits: one item, or those that rest or do not (null for either), wait for one of these reasons, and were given to somebody. */
export type Which =
  | { itemId: InboxItemId }
  | { isResting: boolean | null; reasons: readonly InboxReason[] | null; assigneeId: MemberId | null };

/** Critical and high: what the first line of the inbox calls urgent. */
const URGENT = severities.indexOf('high');

/** As `compareWaiting` has it, within one kind, as indexes hold it. */
const worstFirst: SQL = sql.raw('rank, since, item_id');
/** Over all kinds. One agreement may wait for two reasons at once, so the kind is last: pages never share a row. */
const worstOfAllFirst: SQL = sql.raw('rank, since, item_id, kind');

/** A page of what waits, its order to be given again, each row with the `total`; where the page is empty, one row that has nothing else. */
export function pageStatement(
  org: MemberContext,
  sources: Sources,
  which: Which,
  { limit, offset }: { limit: number; offset: number },
): SQL {
  const { short, long, watch, decided } = sources;
  const condition = conditionOf(which, watch);
  const longParts = long.map((part) => marked(org, part, condition, watch));
  // Those that somebody marked are few: they are found by their marks and put in order then, so that no part is long.
  const isFew = 'itemId' in which || which.isResting === true || which.assigneeId !== null;
  const whole = [
    ...(short.length > 0 ? [marked(org, union(short), condition, watch)] : []),
    ...(isFew ? longParts : []),
  ];
  const named = whole.length > 0 ? sql`, whole as materialized (${union(whole)})` : sql``;
  const worst = isFew
    ? []
    : // Of a long part, none that comes after its first so many can be on the page.
      longParts.map((part) => sql`(${part} order by ${worstFirst} limit ${offset + limit})`);
  const counts = isFew
    ? []
    : longParts.map((part) => sql`(select count(*) from (${part} limit ${MOST_COUNTED + 1}) counted)`);
  if (whole.length > 0) {
    // Else all of it would be put in order for the sake of a page.
    worst.push(sql`(select * from whole order by ${worstOfAllFirst} limit ${offset + limit})`);
    counts.push(sql`(select count(*) from whole)`);
  }
  return sql`with decided as (${decided})${named}
    select counted.total, found.* from (select ${sql.join(counts, sql` + `)} as total) counted
    left join (select * from (${union(worst)}) item order by ${worstOfAllFirst} limit ${limit} offset ${offset}) found on true`;
}

const where = (condition: SQL): SQL => sql`count(*) filter (where ${condition})`;

/** How many wait, are urgent, are the caller's and rest; a kind may have two rows, to be added up. */
export function countsStatement(org: MemberContext, { short, long, watch, decided }: Sources): SQL {
  const isMine = sql`assignee_id is not distinct from ${org.actor.id}`;
  const isMarked = sql`(${inboxMarks.assigneeId} = ${org.actor.id} or ${isSnoozed(watch.today)})`;
  const ofMarked = sql`${where(sql`not is_resting and ${isMine}`)} as mine, ${where(sql`is_resting`)} as resting`;
  const counts = [
    ...(short.length > 0
      ? [
          sql`select kind, ${where(sql`not is_resting`)} as waiting, ${where(sql`not is_resting and rank <= ${URGENT}`)} as urgent, ${ofMarked}
            from (${marked(org, union(short), undefined, watch)}) item group by kind`,
        ]
      : []),
    ...long.flatMap((part) => [
      // In their order, so that the urgent are counted before anything is left out.
      sql`select kind, count(*) as waiting, ${where(sql`rank <= ${URGENT}`)} as urgent, 0 as mine, 0 as resting
        from (${marked(org, part, not(rests(watch)), watch)} order by rank limit ${MOST_COUNTED + 1}) item group by kind`,
      sql`select kind, 0 as waiting, 0 as urgent, ${ofMarked} from (${marked(org, part, isMarked, watch)}) item group by kind`,
    ]),
  ];
  return sql`with decided as (${decided}) ${union(counts)}`;
}

function conditionOf(which: Which, watch: Watch): SQL | undefined {
  if ('itemId' in which) return sql`item.item_id = ${which.itemId}`;
  return and(
    // The first of the two by itself, so that those are found by their marks.
    which.isResting === null
      ? undefined
      : which.isResting
        ? and(isSnoozed(watch.today), rests(watch))
        : not(rests(watch)),
    which.reasons === null ? undefined : sql`item.reason = any(${sql.param([...which.reasons])}::text[])`,
    which.assigneeId === null ? undefined : eq(inboxMarks.assigneeId, which.assigneeId),
  );
}

const union = (parts: readonly SQL[]): SQL => sql.join([...parts], sql` union all `);

/** Rows that wait, each with what somebody noted on it. */
function marked(org: MemberContext, rows: SQL, which: SQL | undefined, watch: Watch): SQL {
  return sql`select item.*, ${inboxMarks.assigneeId} as assignee_id, ${inboxMarks.snoozedUntilOn} as until_on,
      ${inboxMarks.snoozedBecause} as because, ${inboxMarks.snoozedBy} as snoozed_by, ${rests(watch)} as is_resting
    from (${rows}) item left join ${inboxMarks} on ${eq(inboxMarks.organizationId, org.organizationId)}
      and ${inboxMarks.kind} = case item.kind when 'override' then 'finding' else item.kind end and ${inboxMarks.itemId} = item.item_id
    ${which ? sql`where ${which}` : sql``}`;
}

/**
 * Snoozed until a later day, and since then neither worse nor another thing: what was solved and begins anew waits since later than
 * the snooze, and what was not due yet may have become overdue.
 */
function rests({ organizationId, today, timeZone }: Watch): SQL {
  const { snoozedSeverity, snoozedAt } = inboxMarks;
  const places = severities.map((severity, place) => sql.raw(`when '${severity}' then ${place}`));
  return sql`case when ${isSnoozed(today)} then item.rank >= case ${snoozedSeverity} ${sql.join(places, sql` `)} end and item.since <= ${snoozedAt}
    and not coalesce(item.due_on < ${today}::date and item.due_on >= (${snoozedAt} at time zone ${timeZone})::date, false)
    and not ${beganAnew(organizationId)} else false end`;
}

const isSnoozed = (today: string): SQL => sql`${inboxMarks.snoozedUntilOn} > ${today}::date`;

/** A finding that was reopened and a vendor that lost its owner wait since the day on which they began at first: the trail knows better. */
const beganAnew = (organizationId: OrganizationId): SQL => {
  const { subjectKind, subjectId, occurredAt, action, before, after } = auditEvents;
  return sql`exists (select from ${auditEvents} where ${auditEvents.organizationId} = ${organizationId}
    and ${subjectId} = item.item_id::text and ${occurredAt} > ${inboxMarks.snoozedAt} and (${action} = 'finding.reopened'
      or item.kind = 'ownership' and ${subjectKind} = 'vendor' and ${before} ->> 'ownerId' is not null and ${after} ->> 'ownerId' is null))`;
};
