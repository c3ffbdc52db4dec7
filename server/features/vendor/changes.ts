import { and, desc, eq } from 'drizzle-orm';
import { auditEvents } from '../../../drizzle/schema/index.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import type { VendorChange } from '../../../shared/domain/vendor-details.ts';
import type { OrgContext } from '../../context.ts';
import { readVendor } from './record.ts';

/** The audit trail has them all. */
const MOST_SHOWN = 50;

/** What was changed of a vendor itself, newest first and 50 at most, each with before and after. @throws Refusal NOT_FOUND */
export function listChanges(org: OrgContext, id: VendorId): Promise<VendorChange[]> {
  const { organizationId, subjectKind, subjectId, sequence, occurredAt, actorName, action, before, after } =
    auditEvents;
  return org.read(async (db) => {
    await readVendor(db, org, id);
    return db
      .select({ sequence, occurredAt, actorName, action, before, after })
      .from(auditEvents)
      .where(and(eq(organizationId, org.organizationId), eq(subjectKind, 'vendor'), eq(subjectId, id)))
      .orderBy(desc(sequence))
      .limit(MOST_SHOWN);
  });
}
