import { type SQL, sql, type SQLWrapper } from 'drizzle-orm';
import { severities } from '../../../../shared/domain/finding.ts';
import { inboxReasons, type InboxKind, type InboxReason } from '../../../../shared/domain/inbox.ts';
import type { Intervals } from '../../../../shared/domain/organization-settings.ts';
import type { OrganizationId } from '../../../../shared/domain/organization.ts';

/** What every kind is told by. */
export interface Watch {
  organizationId: OrganizationId;
  timeZone: string;
  /** The calendar day there. */
  today: string;
  intervals: Intervals;
}

/** The rows of one kind that wait: the same columns from each, so that one query puts all of them in one order. */
export interface Candidates {
  why: Why;
  itemId: SQLWrapper;
  /** Null where the item is called as its vendor is. */
  name: SQLWrapper | null;
  findingKind?: SQLWrapper;
  vendorId: SQLWrapper | null;
  since: SQLWrapper;
  dueOn?: SQLWrapper;
  /** How many people it is about, and who looks after them. */
  people?: SQLWrapper;
  ownerId?: SQLWrapper;
  /** Everything from the table on. */
  from: SQL;
}

export interface Why {
  kind: SQL;
  reason: SQL;
  /** 0 is the worst: places in `severities`. */
  rank: SQL;
}

/** As one part of the union. */
export function partOf({
  why,
  itemId,
  name,
  findingKind,
  vendorId,
  since,
  dueOn,
  people,
  ownerId,
  from,
}: Candidates): SQL {
  return sql`select ${why.kind} as kind, ${why.reason} as reason, ${why.rank} as rank, ${itemId} as item_id,
    ${orNull(name, 'text')} as name, ${orNull(findingKind, 'text')} as finding_kind,
    ${orNull(vendorId, 'uuid')} as vendor_id, ${since} as since, ${orNull(dueOn, 'date')} as due_on,
    ${orNull(people, 'int')} as people, ${orNull(ownerId, 'uuid')} as owner_id ${from}`;
}

const orNull = (column: SQLWrapper | null | undefined, type: 'text' | 'uuid' | 'date' | 'int'): SQL =>
  column ? sql`${column}` : sql.raw(`null::${type}`);

/** Those that are as bad as they are by themselves. */
type Rated = {
  [Reason in InboxReason]: (typeof inboxReasons)[Reason]['severity'] extends null ? never : Reason;
}[InboxReason];

/** The first reason whose condition holds, else the last; all are of one kind, and the rank goes with each. */
export function firstOf(cases: readonly (readonly [condition: SQL, reason: Rated])[], otherwise: Rated): Why {
  const choose = (valueOf: (reason: Rated) => SQL): SQL => {
    if (cases.length === 0) return valueOf(otherwise);
    const whens = cases.map(([condition, reason]) => sql`when ${condition} then ${valueOf(reason)}`);
    return sql`case ${sql.join(whens, sql` `)} else ${valueOf(otherwise)} end`;
  };
  return {
    kind: text(inboxReasons[otherwise].kind),
    reason: choose(text),
    rank: choose((reason) => rank(severities.indexOf(inboxReasons[reason].severity))),
  };
}

/** An id (RFC 9562, version 8) for what waits without a row of its own, the same for the same words. */
export const idOfWords = (words: SQLWrapper): SQL =>
  sql`overlay(overlay(md5(${words}) placing '8' from 13) placing '8' from 17)::uuid`;

/** Words of ours, never of a person: they stand in the statement, so that PostgreSQL plans with them. */
export const text = (word: InboxKind | InboxReason): SQL => sql.raw(`'${word}'::text`);
export const rank = (place: number): SQL => sql.raw(`${place}::int`);
