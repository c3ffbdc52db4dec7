import { and, type AnyColumn, asc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { members, vendors, vendorSites } from '../../../drizzle/schema/index.ts';
import type { CatalogCategory } from '../../../shared/catalog/category.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import {
  type baaFilters,
  type ListVendors,
  REVIEW_SOON_DAYS,
  type VendorCounts,
  type VendorRow,
} from '../../../shared/domain/vendor-list.ts';
import { vendorStatusKinds } from '../../../shared/policy/vendor-status.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { readFacts } from '../catalog/facts.ts';
import { collated } from '../member/service.ts';
import { readSettings } from '../organization/settings.ts';
import { readVendorsOf } from './record.ts';
import { wasChecked } from './checked-sql.ts';
import { type Day, standingIn } from './standing-sql.ts';

/** Vendors as a list that may be long: a page of those that the filters show. */
export function pageVendors(org: OrgContext, input: ListVendors): Promise<Page<VendorRow>> {
  return org.read(async (db) => {
    const day = await readDay(db, org);
    const sites = input.category === null ? null : await readSitesOfCategory(db, org, input.category);
    const found = (offset: number, limit: number) =>
      matching(db, org, { ...input, sites }, day)
        .limit(limit)
        .offset(offset);
    const ids = await found((input.page - 1) * input.size, input.size);
    return {
      items: await readRows(
        db,
        org,
        ids.map(({ id }) => id),
        day,
      ),
      // Beyond the last page there is no row to say it.
      total: (ids[0] ?? (await found(0, 1))[0])?.total ?? 0,
    };
  });
}

const sum = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number);

/** How many vendors stand how, whatever the list shows of them now. */
export function countVendors(org: OrgContext): Promise<VendorCounts> {
  return org.read(async (db) => {
    const day = await readDay(db, org);
    const { status, receives, isBaaMissing, reviewDueOn, ...tables } = standingIn(db, org, day, null);
    const rows = await db
      .select({
        status,
        all: sql<number>`count(*)`.mapWith(Number),
        exposed: sum(sql`${receives} = 'phi' and ${isBaaMissing}`),
        ownerless: sum(hasNoOwner(day.today)),
        unknownData: sum(sql`${receives} = 'unknown'`),
        reviewOverdue: sum(sql`${reviewDueOn} < ${day.today}`),
      })
      .from(vendors)
      .leftJoin(owners, ofOwner)
      .leftJoin(tables.newest, eq(tables.newest.vendorId, vendors.id))
      .leftJoin(tables.terms, eq(tables.terms.vendorId, vendors.id))
      .leftJoin(tables.held, eq(tables.held.vendorId, vendors.id))
      .where(and(eq(vendors.organizationId, org.organizationId), isNull(vendors.endedOn)))
      .groupBy(sql`1`);
    const total = (of: 'all' | 'exposed' | 'ownerless' | 'unknownData' | 'reviewOverdue') =>
      rows.reduce((so, row) => so + row[of], 0);
    const ofStatus = (kind: (typeof vendorStatusKinds)[number]) => rows.find((row) => row.status === kind)?.all ?? 0;
    return {
      all: total('all'),
      ended: await db.$count(vendors, and(eq(vendors.organizationId, org.organizationId), isNotNull(vendors.endedOn))),
      byStatus: {
        'baa-expired': ofStatus('baa-expired'),
        'no-baa': ofStatus('no-baa'),
        'baa-not-yet': ofStatus('baa-not-yet'),
        expiring: ofStatus('expiring'),
        undecided: ofStatus('undecided'),
        covered: ofStatus('covered'),
        'without-phi': ofStatus('without-phi'),
        denied: ofStatus('denied'),
      },
      exposed: total('exposed'),
      ownerless: total('ownerless'),
      unknownData: total('unknownData'),
      reviewOverdue: total('reviewOverdue'),
    };
  });
}

async function readDay(db: Reader, org: OrgContext): Promise<Day> {
  const { profile, intervals } = await readSettings(db, org.organizationId);
  return {
    today: todayIn(profile.timeZone, org.now()),
    timeZone: profile.timeZone,
    reviewMonths: intervals.vendorReviewMonths,
  };
}

/** The organization's own sites that the catalog says are of a category. */
async function readSitesOfCategory(db: Reader, org: OrgContext, category: CatalogCategory): Promise<string[]> {
  const facts = await readFacts(db, org);
  const all = await db
    .select({ domain: vendorSites.domain })
    .from(vendorSites)
    .where(eq(vendorSites.organizationId, org.organizationId));
  return all.map(({ domain }) => domain).filter((domain) => facts.ofSite(domain)?.category === category);
}

type Asked = ListVendors & { sites: string[] | null };

/** Which vendors, in their order. Nothing but ids, so that the database leaves out each table that neither filter nor order asks for. */
function matching(db: Reader, org: OrgContext, input: Asked, day: Day) {
  const standing = standingIn(db, org, day, null);
  const { newest, terms, held, risks } = standing;
  const { id } = vendors;
  return db
    .select({ id, total: sql<number>`count(*) over ()`.mapWith(Number) })
    .from(vendors)
    .leftJoin(owners, ofOwner)
    .leftJoin(newest, eq(newest.vendorId, id))
    .leftJoin(terms, eq(terms.vendorId, id))
    .leftJoin(held, eq(held.vendorId, id))
    .leftJoin(risks, eq(risks.vendorId, id))
    .where(and(eq(vendors.organizationId, org.organizationId), ...conditionsOf(org, input, standing, day)))
    .orderBy(...orderOf(input, standing), asc(collated(vendors.name)), asc(id));
}

const owners = alias(members, 'owners');
const ofOwner = and(eq(owners.organizationId, vendors.organizationId), eq(owners.id, vendors.ownerId));
/** Nobody answers for it: no member was named, or the one who was has left. Asked of vendors beside `owners`. */
const hasNoOwner = (today: string): SQL =>
  sql`(${vendors.ownerId} is null or coalesce(${owners.leftOn} < ${today}, false))`;
const securityOwners = alias(members, 'security_owners');
const ofSecurityOwner = and(
  eq(securityOwners.organizationId, vendors.organizationId),
  eq(securityOwners.id, vendors.securityOwnerId),
);

/** All that a list shows of some vendors, in the order of their ids. */
async function readRows(db: Reader, org: OrgContext, ids: readonly VendorId[], day: Day): Promise<VendorRow[]> {
  if (ids.length === 0) return [];
  const { newest, risks, reviewDueOn } = standingIn(db, org, day, ids);
  const { id, company, products, patients, locations, signOn, contacts, cost, dataClasses } = vendors;
  const known = await db
    .select({
      id,
      company,
      products,
      patients,
      locations,
      signOn,
      contacts,
      cost,
      dataClasses,
      ownerEmail: owners.email,
      securityOwnerEmail: securityOwners.email,
      risk: risks.current,
      reviewDueOn,
    })
    .from(vendors)
    .leftJoin(owners, ofOwner)
    .leftJoin(securityOwners, ofSecurityOwner)
    .leftJoin(newest, eq(newest.vendorId, id))
    .leftJoin(risks, eq(risks.vendorId, id))
    .where(and(eq(vendors.organizationId, org.organizationId), among(id, ids)));
  const knownOf = new Map(known.map((row) => [row.id, row]));
  const recordOf = new Map((await readVendorsOf(db, org, ids)).map((record) => [record.id, record]));
  return ids.flatMap((one) => {
    const [record, row] = [recordOf.get(one), knownOf.get(one)];
    return record && row ? [{ ...record, ...row }] : [];
  });
}

type Standing = ReturnType<typeof standingIn>;

function conditionsOf(
  org: OrgContext,
  { q, status, receives, baa, owner, check, risk, review, ended, sites }: Asked,
  standing: Standing,
  day: Day,
): SQL[] {
  const { organizationId } = org;
  const { today } = day;
  const wanted = q.toLowerCase();
  const hasSite = (which: SQL) =>
    sql`${vendors.id} in (select vendor_id from ${vendorSites} where organization_id = ${organizationId} and ${which})`;
  const has = (text: SQL | AnyColumn) => sql`strpos(lower(coalesce(${text}, '')), ${wanted}) > 0`;
  return [
    ended === 'only' ? sql`${vendors.endedOn} is not null` : sql`${vendors.endedOn} is null`,
    q === ''
      ? null
      : sql`(${has(vendors.name)} or ${has(vendors.purpose)} or ${has(owners.name)} or ${hasSite(has(vendorSites.domain))})`,
    status === null ? null : sql`${standing.status} = ${status}`,
    receives === null ? null : sql`${standing.receives} = ${receives}`,
    baa === null ? null : byAgreement(standing)[baa],
    owner === null ? null : hasNoOwner(today),
    check === null ? null : sql`not ${wasChecked(org, day)}`,
    risk === null ? null : sql`${standing.risks.current} = ${risk}`,
    review === null
      ? null
      : review === 'overdue'
        ? sql`${standing.reviewDueOn} < ${today}`
        : sql`${standing.reviewDueOn} between ${today} and ${addDays(today, REVIEW_SOON_DAYS)}`,
    sites === null ? null : hasSite(among(vendorSites.domain, sites)),
  ].filter((condition) => condition !== null);
}

const byAgreement = ({ isBaaMissing, isBaaEnding, inForce }: Standing): Record<(typeof baaFilters)[number], SQL> => ({
  missing: isBaaMissing,
  ending: isBaaEnding,
  'in-force': inForce,
});

const way = (isDescending: boolean): SQL => (isDescending ? sql`desc nulls last` : sql`asc nulls last`);

/** What nobody knows comes last whichever way round, but for the owner: a missing one is a defect. */
function orderOf({ sort, order }: Asked, { status, nextDay, reviewDueOn, risks }: Standing): SQL[] {
  const isDescending = order === 'desc';
  switch (sort) {
    case 'status':
      return [sql`array_position(${sql.param([...vendorStatusKinds])}::text[], ${status}) ${way(isDescending)}`];
    case 'name':
      return [sql`${collated(vendors.name)} ${way(isDescending)}`];
    case 'owner':
      return [sql`coalesce(${owners.name}, '') collate "und-x-icu" ${way(isDescending)}`];
    case 'next':
      return [sql`${nextDay} ${way(isDescending)}`];
    case 'risk':
      // The worst has the highest grade.
      return [sql`${risks.current} ${way(!isDescending)}`];
    case 'review':
      return [sql`${reviewDueOn} ${way(isDescending)}`];
  }
}
