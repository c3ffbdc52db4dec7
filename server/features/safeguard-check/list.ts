import { and, count, desc, eq, exists, gte, ilike, isNotNull, isNull, lt, not, or, type SQL } from 'drizzle-orm';
import { safeguardChecks, safeguardDecisions, vendors } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { ChecksPage, ListChecks } from '../../../shared/domain/safeguard-check.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { theRow } from '../../errors.ts';
import { readVendor } from '../vendor/record.ts';
import { readChecks, todayOf } from './record.ts';

/** The newest checks first. @throws Refusal NOT_FOUND for a vendor that is not there */
export function listChecks(org: OrgContext, { state, vendorId, q, page, size }: ListChecks): Promise<ChecksPage> {
  return org.read(async (db) => {
    if (vendorId !== null) await readVendor(db, org, vendorId);
    const pattern = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    const which = and(
      eq(safeguardChecks.organizationId, org.organizationId),
      vendorId === null ? undefined : eq(safeguardChecks.vendorId, vendorId),
      q === ''
        ? undefined
        : or(
            ilike(vendors.name, pattern),
            ilike(safeguardChecks.contactName, pattern),
            ilike(safeguardChecks.questionnaireName, pattern),
          ),
      inState(db, org, state, await todayOf(db, org)),
    );
    const ofVendor = and(
      eq(vendors.organizationId, safeguardChecks.organizationId),
      eq(vendors.id, safeguardChecks.vendorId),
    );
    const rows = await db
      .select({ id: safeguardChecks.id })
      .from(safeguardChecks)
      .innerJoin(vendors, ofVendor)
      .where(which)
      .orderBy(desc(safeguardChecks.sentAt), desc(safeguardChecks.id))
      .limit(size)
      .offset((page - 1) * size);
    const { total } = theRow(
      await db.select({ total: count() }).from(safeguardChecks).innerJoin(vendors, ofVendor).where(which),
    );
    return {
      items: await readChecks(
        db,
        org,
        rows.map(({ id }) => id),
      ),
      total,
    };
  });
}

function inState(db: Reader, org: OrgContext, state: ListChecks['state'], today: CalendarDay): SQL | undefined {
  const isDecided = exists(
    db
      .select({ id: safeguardDecisions.id })
      .from(safeguardDecisions)
      .where(
        and(
          eq(safeguardDecisions.organizationId, org.organizationId),
          eq(safeguardDecisions.checkId, safeguardChecks.id),
        ),
      ),
  );
  const isUnanswered = and(isNull(safeguardChecks.submittedAt), isNull(safeguardChecks.withdrawnAt), not(isDecided));
  switch (state) {
    case 'all':
      return undefined;
    case 'to-decide':
      return and(isNotNull(safeguardChecks.submittedAt), isNull(safeguardChecks.withdrawnAt), not(isDecided));
    case 'waiting':
      return and(isUnanswered, gte(safeguardChecks.dueOn, today));
    case 'overdue':
      return and(isUnanswered, lt(safeguardChecks.dueOn, today));
    case 'decided':
      return isDecided;
  }
}
