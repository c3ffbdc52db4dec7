import { and, type AnyColumn, asc, desc, eq, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { approvals, members, namedAuthorities, vendors, vendorSites } from '../../../drizzle/schema/index.ts';
import type { Approval } from '../../../shared/domain/approval.ts';
import type { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { notFound } from '../../errors.ts';
import { isHeldBack } from '../approval/held-back.ts';
import { readBaas } from '../baa/read.ts';

/** All vendors by name, each with what its coverage is computed from. Four queries, however many vendors. */
export function readVendors(db: Reader, org: OrgContext): Promise<VendorRecord[]> {
  return readRecords(db, org, null);
}

/** Some vendors, by name. */
export function readVendorsOf(db: Reader, org: OrgContext, ids: readonly VendorId[]): Promise<VendorRecord[]> {
  return readRecords(db, org, ids);
}

/** One vendor. @throws Refusal NOT_FOUND */
export async function readVendor(db: Reader, org: OrgContext, id: VendorId): Promise<VendorRecord> {
  const [record] = await readRecords(db, org, [id]);
  if (!record) throw notFound('Vendor');
  return record;
}

async function readRecords(db: Reader, org: OrgContext, only: readonly VendorId[] | null): Promise<VendorRecord[]> {
  const rows = await readRows(db, org, only);
  const sites = Map.groupBy(await readSites(db, org, only), (site) => site.vendorId);
  const rulings = Map.groupBy(await readApprovals(db, org, only), (approval) => approval.vendorId);
  const agreements = Map.groupBy(await readBaas(db, org, only), (baa) => baa.vendorId);
  return rows.map((vendor) => ({
    ...vendor,
    sites: (sites.get(vendor.id) ?? []).map((site) => site.domain),
    approvals: rulings.get(vendor.id) ?? [],
    baas: agreements.get(vendor.id) ?? [],
  }));
}

const successors = alias(vendors, 'successors');

function readRows(db: Reader, { organizationId }: OrgContext, only: readonly VendorId[] | null) {
  const { id, name, purpose, ownerId, endedOn, mergedInto, createdAt } = vendors;
  return db
    .select({
      id,
      name,
      purpose,
      ownerId,
      endedOn,
      mergedInto,
      mergedIntoName: successors.name,
      ownerName: members.name,
      createdAt,
    })
    .from(vendors)
    .leftJoin(members, and(eq(members.organizationId, vendors.organizationId), eq(members.id, ownerId)))
    .leftJoin(successors, and(eq(successors.organizationId, vendors.organizationId), eq(successors.id, mergedInto)))
    .where(and(eq(vendors.organizationId, organizationId), ifOnly(only, id)))
    .orderBy(asc(name), asc(id));
}

function readSites(db: Reader, { organizationId }: OrgContext, only: readonly VendorId[] | null) {
  const { vendorId, domain } = vendorSites;
  return db
    .select({ vendorId, domain })
    .from(vendorSites)
    .where(and(eq(vendorSites.organizationId, organizationId), ifOnly(only, vendorId)))
    .orderBy(asc(domain));
}

function readApprovals(
  db: Reader,
  { organizationId }: OrgContext,
  only: readonly VendorId[] | null,
): Promise<Approval[]> {
  const { id, vendorId, ruling, dataClasses, accounts, conditions, reason, reviewDueOn, decidedBy, decidedAt } =
    approvals;
  const [second, authority] = [alias(members, 'second'), alias(members, 'authority')];
  return db
    .select({
      id,
      vendorId,
      ruling,
      dataClasses,
      accounts,
      conditions,
      reason,
      reviewDueOn,
      decidedBy,
      decidedByName: members.name,
      decidedAt,
      secondedByName: second.name,
      authorityName: authority.name,
      isHeldBack,
    })
    .from(approvals)
    .innerJoin(members, and(eq(members.organizationId, approvals.organizationId), eq(members.id, decidedBy)))
    .leftJoin(second, and(eq(second.organizationId, approvals.organizationId), eq(second.id, approvals.secondedBy)))
    .leftJoin(
      namedAuthorities,
      and(
        eq(namedAuthorities.organizationId, approvals.organizationId),
        eq(namedAuthorities.id, approvals.authorityId),
      ),
    )
    .leftJoin(
      authority,
      and(eq(authority.organizationId, approvals.organizationId), eq(authority.id, namedAuthorities.memberId)),
    )
    .where(and(eq(approvals.organizationId, organizationId), ifOnly(only, vendorId)))
    .orderBy(desc(decidedAt), desc(id));
}

const ifOnly = (only: readonly VendorId[] | null, column: AnyColumn): SQL | undefined =>
  only === null ? undefined : among(column, only);
