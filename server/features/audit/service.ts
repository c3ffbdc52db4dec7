import { and, desc, eq, lt } from 'drizzle-orm';
import { auditEvents } from '../../../drizzle/schema/index.ts';
import type { AuditEvent } from '../../../shared/domain/audit-event.ts';
import type { OrgContext } from '../../context.ts';

/** A page of the trail, newest first; `next` is the `before` of the page after it, null at the beginning of the trail. */
export async function listAuditEvents(
  org: OrgContext,
  { before, limit }: { before: number | null; limit: number },
): Promise<{ events: AuditEvent[]; next: number | null }> {
  const ofOrganization = eq(auditEvents.organizationId, org.organizationId);
  const events = await org.read((db) =>
    db
      .select()
      .from(auditEvents)
      .where(before === null ? ofOrganization : and(ofOrganization, lt(auditEvents.sequence, before)))
      .orderBy(desc(auditEvents.sequence))
      .limit(limit),
  );
  const last = events.at(-1);
  return { events, next: last && events.length === limit && last.sequence > 1 ? last.sequence : null };
}
