import { and, asc, count, desc, eq, ilike, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { approvalConditions, approvals, members, vendors } from '../../../drizzle/schema/index.ts';
import type { ListConditions, VendorCondition } from '../../../shared/domain/approval-condition.ts';
import type { ApprovalId } from '../../../shared/domain/approval.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { theRow } from '../../errors.ts';
import { readToday } from '../member/service.ts';

/** The conditions of the decisions that count, over all vendors that were not ended: open ones first, each part in the order of its days. */
export function listConditions(
  org: OrgContext,
  { page, size, state, q }: ListConditions,
): Promise<Page<VendorCondition>> {
  return org.read(async (db) => {
    const pattern = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    const isAbout = or(
      ilike(approvalConditions.text, pattern),
      ilike(vendors.name, pattern),
      ilike(members.name, pattern),
    );
    const which = and(isBinding, inState(state, await readToday(db, org)), q === '' ? undefined : isAbout);
    const items = await readWhich(db, org, which, { limit: size, offset: (page - 1) * size });
    return { items, total: await countWhich(db, org, which) };
  });
}

const MOST_OWN = 200;

/** What the caller has to see to: their own open conditions, those due first in front; at most 200. */
export const listOwnConditions = (org: MemberContext): Promise<VendorCondition[]> =>
  org.read((db) => {
    const which = and(isBinding, isOpen, eq(approvalConditions.ownerId, org.actor.id));
    return readWhich(db, org, which, { limit: MOST_OWN, offset: 0 });
  });

const MOST_OF_ONE = 100;

/** The conditions given with one approval, in the same order. */
export const readConditions = (db: Reader, org: OrgContext, approvalId: ApprovalId): Promise<VendorCondition[]> =>
  readWhich(db, org, eq(approvals.id, approvalId), { limit: MOST_OF_ONE, offset: 0 });

const isOpen = isNull(approvalConditions.metAt);

/** Of a decision that another took the place of, and of a vendor that was ended, nothing is asked any more. */
const isBinding = and(
  ne(approvals.ruling, 'denied'),
  isNull(vendors.endedOn),
  sql`not exists (select from ${approvals} later where later.organization_id = ${approvals.organizationId}
    and later.vendor_id = ${approvals.vendorId} and (later.decided_at, later.id) > (${approvals.decidedAt}, ${approvals.id}))`,
);

function inState(state: ListConditions['state'], today: string): SQL | undefined {
  switch (state) {
    case 'all':
      return undefined;
    case 'open':
      return isOpen;
    case 'overdue':
      return and(isOpen, lt(approvalConditions.dueOn, today));
    case 'met':
      return isNotNull(approvalConditions.metAt);
  }
}

const joinsOf = ({ organizationId }: OrgContext) => ({
  approval: and(eq(approvals.organizationId, organizationId), eq(approvals.id, approvalConditions.approvalId)),
  vendor: and(eq(vendors.organizationId, organizationId), eq(vendors.id, approvals.vendorId)),
  owner: and(eq(members.organizationId, organizationId), eq(members.id, approvalConditions.ownerId)),
});

function readWhich(
  db: Reader,
  org: OrgContext,
  which: SQL | undefined,
  { limit, offset }: { limit: number; offset: number },
): Promise<VendorCondition[]> {
  const { id, text, ownerId, dueOn, isBeforeUse, metOn, metAt, metBy, evidence } = approvalConditions;
  const { approval, vendor, owner } = joinsOf(org);
  const meeting = alias(members, 'meeting');
  return db
    .select({
      id,
      vendorId: vendors.id,
      vendorName: vendors.name,
      text,
      ownerId,
      ownerName: members.name,
      dueOn,
      isBeforeUse,
      metOn,
      metByName: meeting.name,
      metAt,
      evidence,
    })
    .from(approvalConditions)
    .innerJoin(approvals, approval)
    .innerJoin(vendors, vendor)
    .innerJoin(members, owner)
    .leftJoin(meeting, and(eq(meeting.organizationId, org.organizationId), eq(meeting.id, metBy)))
    .where(and(eq(approvalConditions.organizationId, org.organizationId), which))
    .orderBy(desc(isOpen), asc(dueOn), asc(id))
    .limit(limit)
    .offset(offset);
}

async function countWhich(db: Reader, org: OrgContext, which: SQL | undefined): Promise<number> {
  const { approval, vendor, owner } = joinsOf(org);
  const { total } = theRow(
    await db
      .select({ total: count() })
      .from(approvalConditions)
      .innerJoin(approvals, approval)
      .innerJoin(vendors, vendor)
      .innerJoin(members, owner)
      .where(and(eq(approvalConditions.organizationId, org.organizationId), which)),
  );
  return total;
}
