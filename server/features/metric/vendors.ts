import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import {
  members,
  vendorRiskOverrides,
  vendorRiskResults,
  vendors,
  vendorSites,
} from '../../../drizzle/schema/index.ts';
import type { CatalogCategory } from '../../../shared/catalog/category.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { Figures, MetricValue } from '../../../shared/domain/metric.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readFacts } from '../catalog/facts.ts';
import { wasChecked } from '../vendor/checked-sql.ts';
import { type Day, standingIn } from '../vendor/standing-sql.ts';
import { count, earliest, share } from './value.ts';

interface VendorFigures {
  metrics: MetricValue[];
  coverage: Figures['coverage'];
}

/** Vendors that receive patient information and have not ended: whether they are covered, and what else is missing of them. */
export async function readVendorFigures(db: Reader, org: OrgContext, day: Day): Promise<VendorFigures> {
  const receiving = await readReceiving(db, org, day);
  const missing = receiving.filter(({ isMissing }) => isMissing);
  const without = receiving.filter(({ hasOwner }) => !hasOwner);
  // Where no vendor was written down, nobody knows who receives what: none would read as if all were well.
  const isAnyOnRecord = receiving.length > 0 || (await hasVendors(db, org));
  const ifKnown = (found: number): number | null => (isAnyOnRecord ? found : null);
  return {
    metrics: [
      share('vendors-covered', receiving.length - missing.length, receiving.length),
      count(
        'vendors-missing',
        ifKnown(missing.length),
        earliest(missing.map(({ uncoveredSinceOn }) => uncoveredSinceOn)),
      ),
      count('vendors-expiring', ifKnown(receiving.filter(({ isEnding }) => isEnding).length)),
      count('vendors-without-owner', ifKnown(without.length)),
      count('vendors-unchecked', ifKnown(receiving.filter(({ isChecked }) => !isChecked).length)),
    ],
    coverage: await byCategory(db, org, receiving),
  };
}

async function hasVendors(db: Reader, { organizationId }: OrgContext): Promise<boolean> {
  const [first] = await db
    .select({ id: vendors.id })
    .from(vendors)
    .where(eq(vendors.organizationId, organizationId))
    .limit(1);
  return first !== undefined;
}

type Receiving = Awaited<ReturnType<typeof readReceiving>>[number];

async function readReceiving(db: Reader, org: OrgContext, day: Day) {
  const { newest, terms, held, receives, isBaaMissing, isBaaEnding } = standingIn(db, org, day, null);
  const { today, timeZone } = day;
  const rows = await db
    .select({
      id: vendors.id,
      receives,
      isMissing: isBaaMissing.mapWith(Boolean),
      isEnding: isBaaEnding.mapWith(Boolean),
      hasOwner: sql`${members.id} is not null and coalesce(${members.leftOn} >= ${today}, true)`.mapWith(Boolean),
      isChecked: wasChecked(org, day).mapWith(Boolean),
      // Since the day after its last agreement, or since it is on record without any.
      uncoveredSinceOn: sql<CalendarDay>`coalesce(${terms.lastEnd} + 1, (${vendors.createdAt} at time zone ${timeZone})::date)::text`,
    })
    .from(vendors)
    .leftJoin(members, and(eq(members.organizationId, vendors.organizationId), eq(members.id, vendors.ownerId)))
    .leftJoin(newest, eq(newest.vendorId, vendors.id))
    .leftJoin(terms, eq(terms.vendorId, vendors.id))
    .leftJoin(held, eq(held.vendorId, vendors.id))
    .where(and(eq(vendors.organizationId, org.organizationId), isNull(vendors.endedOn)));
  // Told apart here: of how many it is true PostgreSQL can't guess, and it would go through all agreements for each vendor.
  return rows.filter((row) => row.receives === 'phi');
}

/** By the category that the catalog has for the first of a vendor's sites that it knows. */
async function byCategory(db: Reader, org: OrgContext, receiving: readonly Receiving[]): Promise<Figures['coverage']> {
  if (receiving.length === 0) return [];
  const facts = await readFacts(db, org);
  const sites = await db
    .select({ vendorId: vendorSites.vendorId, domain: vendorSites.domain })
    .from(vendorSites)
    .where(eq(vendorSites.organizationId, org.organizationId))
    .orderBy(asc(vendorSites.domain));
  const sitesOf = Map.groupBy(sites, ({ vendorId }) => vendorId);
  const categoryOf = ({ id }: Receiving): CatalogCategory | null => {
    for (const { domain } of sitesOf.get(id) ?? []) {
      const category = facts.ofSite(domain)?.category;
      if (category) return category;
    }
    return null;
  };
  return [...Map.groupBy(receiving, categoryOf)]
    .map(([category, of]) => {
      const missing = of.filter(({ isMissing }) => isMissing).length;
      const expiring = of.filter(({ isEnding }) => isEnding).length;
      return { category, covered: of.length - missing - expiring, expiring, missing };
    })
    .toSorted((a, b) => b.missing - a.missing || (a.category ?? '~').localeCompare(b.category ?? '~'));
}

/** Vendors that have not ended by residual risk, or by an officer's judgement in its place while that holds. */
export async function readRiskMatrix(
  db: Reader,
  { organizationId }: OrgContext,
  today: CalendarDay,
): Promise<Figures['riskMatrix']> {
  const { vendorId, result, computedAt, id } = vendorRiskResults;
  const judged = vendorRiskOverrides;
  const holds = sql`judged.until_on >= ${today}::date and judged.likelihood is not null and judged.impact is not null`;
  return db
    .select({
      likelihood: sql`cell.likelihood`.mapWith(Number),
      impact: sql`cell.impact`.mapWith(Number),
      vendors: sql`cell.vendors`.mapWith(Number),
    })
    .from(
      sql`(select case when ${holds} then judged.likelihood else (computed.residual->>'likelihood')::int end as likelihood,
          case when ${holds} then judged.impact else (computed.residual->>'impact')::int end as impact, count(*) as vendors
        from (select distinct on (${vendorId}) ${vendorId} as vendor_id, ${result}->'residual' as residual from ${vendorRiskResults}
            where ${vendorRiskResults.organizationId} = ${organizationId} order by ${vendorId}, ${computedAt} desc, ${id} desc) computed
          join ${vendors} on ${vendors.organizationId} = ${organizationId} and ${vendors.id} = computed.vendor_id and ${vendors.endedOn} is null
          left join (select distinct on (${judged.vendorId}) ${judged.vendorId} as vendor_id, ${judged.likelihood} as likelihood,
              ${judged.impact} as impact, ${judged.untilOn} as until_on from ${judged}
            where ${judged.organizationId} = ${organizationId} order by ${judged.vendorId}, ${judged.decidedAt} desc, ${judged.id} desc) judged
            on judged.vendor_id = computed.vendor_id
        group by 1, 2 order by 1, 2) cell`,
    );
}
