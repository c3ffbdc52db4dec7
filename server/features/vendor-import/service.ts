import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { discoveredSites, findingSites, vendors, vendorSites } from '../../../drizzle/schema/index.ts';
import type { ImportResult } from '../../../shared/domain/list-import.ts';
import type { VendorColumns, VendorListPreview, VendorListReading } from '../../../shared/domain/vendor-import.ts';
import { VendorSiteId } from '../../../shared/domain/vendor.ts';
import { selfAndParents } from '../../../shared/policy/hostname.ts';
import type { MemberContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { shownOf } from '../../spreadsheet/difference.ts';
import { readTable, type Table } from '../../spreadsheet/table.ts';
import { takenOver, writtenAsLooked } from '../../spreadsheet/take-over.ts';
import { linkDiscoveredToVendors } from '../discovery/vendor-link.ts';
import { holdSites } from '../finding/site-lock.ts';
import { linkFindingsToVendors } from '../finding/vendor-link.ts';
import { readToday } from '../member/service.ts';
import { changeGovernance } from '../policy/publish.ts';
import { namingConflicts } from '../vendor/service.ts';
import { guessVendorColumns, looksLikeVendor } from './columns.ts';
import { compare, type VendorListDifference } from './difference.ts';
import { type Inventoried, readInventory, readPeople } from './inventory.ts';

const nameOf = ({ name }: Inventoried): string => name;
const readVendorTable = (file: Buffer, hasHeadings: boolean): Promise<Table> =>
  readTable(file, hasHeadings, { ofWhat: 'vendors', looksLikeRow: looksLikeVendor });

/** What importing a list would do. Nothing is changed. @throws Refusal for a file that cannot be read */
export async function previewVendors(
  org: MemberContext,
  file: Buffer,
  { columns, hasHeadings }: VendorListReading,
): Promise<VendorListPreview> {
  const table = await readVendorTable(file, hasHeadings);
  const mapping = columns ?? guessVendorColumns(table);
  const shown = shownOf(table, await org.read((db) => differenceIn(db, org, table, mapping)), nameOf);
  return {
    ...shown.facts,
    mapping,
    differences: [
      ...shown.changed.map(({ row, after, changes }) => ({
        kind: 'changed' as const,
        row,
        vendorId: after.id,
        name: after.name,
        changes,
      })),
      ...shown.added.map(({ row, after, changes }) => ({ kind: 'new' as const, row, name: after.name, changes })),
    ],
  };
}

/**
 * Imports a list, all of it or nothing. It decides nothing and agrees to nothing: whoever is new is undecided, whoever was decided
 * on gets no site by it, and nobody gets one below a denied vendor's.
 *
 * @param fingerprint of the preview that was looked at
 * @throws Refusal BAD_REQUEST where a row is wrong, CONFLICT where vendors were changed since the preview
 */
export async function importVendors(
  org: MemberContext,
  file: Buffer,
  { columns, hasHeadings }: VendorListReading & { columns: VendorColumns },
  fingerprint: string,
): Promise<ImportResult> {
  const table = await readVendorTable(file, hasHeadings);
  return namingConflicts(() =>
    changeGovernance(org, 'vendor.imported', async (tx) => {
      await holdSites(tx, org);
      const difference = await differenceIn(tx, org, table, columns);
      const written = writtenAsLooked(difference, { fingerprint, nameOf, ofWhat: 'Vendors' });
      await write(tx, org, written);
      await org.recordAll(tx, written.map(eventOf));
      return {
        subject: { kind: 'organization', id: org.organizationId, name: 'A list of vendors' },
        before: null,
        ...takenOver(difference, written, file, table),
      };
    }),
  );
}

async function differenceIn(
  db: Reader,
  org: MemberContext,
  table: Table,
  columns: VendorColumns,
): Promise<VendorListDifference> {
  const [known, people] = [await readInventory(db, org), await readPeople(db, org)];
  return compare(table, columns, known, people, await readToday(db, org));
}

type Touched = VendorListDifference['outcomes'][number];

const eventOf = ({ before, after }: Touched) => ({
  action: before ? ('vendor.updated' as const) : ('vendor.created' as const),
  subject: { kind: 'vendor', id: after.id, name: after.name },
  before: before && listedOf(before),
  after: listedOf(after),
});

function listedOf(vendor: Inventoried) {
  const { isDecided: _isDecided, isDenied: _isDenied, isEnded: _isEnded, ...listed } = vendor;
  return listed;
}

/** A statement holds at most so many rows: PostgreSQL takes 65,535 parameters. */
const ROWS_PER_STATEMENT = 1_000;

function* parts<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += ROWS_PER_STATEMENT) yield all.slice(from, from + ROWS_PER_STATEMENT);
}

async function write(tx: Tx, org: MemberContext, touched: readonly Touched[]): Promise<void> {
  const { organizationId } = org;
  // A connection keeps the plan by which it checks foreign keys. Made while there were few vendors, it reads all of them for each site.
  await tx.execute(sql`set local plan_cache_mode = force_custom_plan`);
  for (const part of parts(touched))
    await tx
      .insert(vendors)
      .values(part.map(({ after }) => ({ organizationId, ...columnsOf(after), createdAt: org.now() })))
      .onConflictDoUpdate({ target: [vendors.organizationId, vendors.id], set: asListed });
  const sites = touched.flatMap(({ before, after }) =>
    after.sites
      .filter((domain) => before?.sites.includes(domain) !== true)
      .map((domain) => ({ organizationId, id: VendorSiteId.parse(newId()), vendorId: after.id, domain })),
  );
  for (const part of parts(sites)) await tx.insert(vendorSites).values(part);
  await linkWhatWasSeen(tx, org, new Set(sites.map(({ domain }) => domain)));
}

function columnsOf(vendor: Inventoried) {
  const { sites: _sites, isDecided: _isDecided, isDenied: _isDenied, isEnded: _isEnded, ...columns } = vendor;
  return columns;
}

/** All of a vendor that a list can say; since when it is here stays. */
const asListed = {
  name: sql`excluded.name`,
  purpose: sql`excluded.purpose`,
  ownerId: sql`excluded.owner_id`,
  company: sql`excluded.company`,
  products: sql`excluded.products`,
  contacts: sql`excluded.contacts`,
  securityOwnerId: sql`excluded.security_owner_id`,
  dataClasses: sql`excluded.data_classes`,
  patients: sql`excluded.patients`,
  locations: sql`excluded.locations`,
  signOn: sql`excluded.sign_on`,
  cost: sql`excluded.cost`,
};

/** What was observed on these sites belongs to whoever has them now. Of thousands of sites browsers have met a few, and only those are looked for. */
async function linkWhatWasSeen(tx: Tx, org: MemberContext, domains: ReadonlySet<string>): Promise<void> {
  if (domains.size === 0) return;
  const seen = [
    ...(await tx
      .select({ site: findingSites.site })
      .from(findingSites)
      .where(eq(findingSites.organizationId, org.organizationId))),
    ...(await tx
      .selectDistinct({ site: discoveredSites.site })
      .from(discoveredSites)
      .where(eq(discoveredSites.organizationId, org.organizationId))),
  ];
  const met = new Set(seen.flatMap(({ site }) => selfAndParents(site).filter((domain) => domains.has(domain))));
  for (const part of parts([...met])) {
    await linkFindingsToVendors(tx, org, part);
    await linkDiscoveredToVendors(tx, org, part);
  }
}
