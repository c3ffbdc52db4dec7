import { bigint, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { AuditEvent } from '../../shared/domain/audit-event.ts';
import { instant, ownedByOrganization } from './columns.ts';

/** Append-only: who changed what, written in the transaction of the change. Each hash covers the one before (per organization). */
export const auditEvents = pgTable(
  'audit_events',
  {
    ...ownedByOrganization(),
    sequence: bigint({ mode: 'number' }).notNull(),
    occurredAt: instant().notNull(),
    actorKind: text().$type<AuditEvent['actorKind']>().notNull(),
    actorId: text().notNull(),
    actorName: text().notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    subjectName: text().notNull(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (event) => [
    primaryKey({ columns: [event.organizationId, event.sequence] }),
    index('audit_events_of_subject').on(event.organizationId, event.subjectId),
  ],
);

/** The end of each organization's chain; its row is the lock that puts events in order. */
export const auditHeads = pgTable(
  'audit_heads',
  {
    ...ownedByOrganization(),
    sequence: bigint({ mode: 'number' }).notNull(),
    hash: text().notNull(),
  },
  (head) => [primaryKey({ columns: [head.organizationId] })],
);
