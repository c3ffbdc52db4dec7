import { date, foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { InboxItemId, MarkedKind } from '../../shared/domain/inbox.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { Severity } from '../../shared/domain/finding.ts';
import { instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** What people noted on things that wait: whose it is, and until when it may rest. The things themselves are in their own tables. */
export const inboxMarks = pgTable(
  'inbox_marks',
  {
    ...ownedByOrganization(),
    kind: text().$type<MarkedKind>().notNull(),
    /** Of the row that waits: a finding, a vendor, a browser. */
    itemId: uuid().$type<InboxItemId>().notNull(),
    assigneeId: uuid().$type<MemberId>(),
    snoozedUntilOn: date(),
    snoozedBecause: text(),
    /** How bad it was then: what gets worse comes back before its day. */
    snoozedSeverity: text().$type<Severity>(),
    snoozedBy: uuid().$type<MemberId>(),
    snoozedAt: instant(),
  },
  (mark) => [
    primaryKey({ columns: [mark.organizationId, mark.kind, mark.itemId] }),
    foreignKey({
      name: 'inbox_marks_assignee',
      columns: [mark.organizationId, mark.assigneeId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'inbox_marks_snoozed_by',
      columns: [mark.organizationId, mark.snoozedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
