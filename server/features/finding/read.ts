import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { findingBrowsers, findings, findingSites, members, vendors } from '../../../drizzle/schema/index.ts';
import {
  type Finding,
  type FindingId,
  findingKinds,
  type FindingsPage,
  type ListFindings,
  MOST_COUNTED,
  severities,
} from '../../../shared/domain/finding.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { among } from '../../database/among.ts';
import { readToday } from '../member/service.ts';
import { readVendor } from '../vendor/record.ts';
import { withAccounts } from './accounts.ts';
import { isCountedIn, isUnowned } from './neglected.ts';

/**
 * Findings of one state, a page at a time. Of a million, a page is read from an index in its order, and nothing is counted beyond
 * `MOST_COUNTED`.
 *
 * @throws Refusal NOT_FOUND for a vendor that is not there, BAD_REQUEST for a page beyond what is counted
 */
export function listFindings(org: OrgContext, input: ListFindings): Promise<FindingsPage> {
  const { page, size, severity, kind, vendorId } = input;
  const offset = (page - 1) * size;
  if (offset >= MOST_COUNTED) {
    throw new Refusal(
      'BAD_REQUEST',
      `The list is turned over as far as ${MOST_COUNTED.toLocaleString('en-US')} findings. Narrow it with a filter or a search.`,
    );
  }
  return org.read(async (db) => {
    if (vendorId) await readVendor(db, org, vendorId);
    const base = and(...(await conditionsOf(db, org, input)));
    const narrowed = and(
      base,
      severity ? eq(findings.severityRank, rankOf(severity)) : undefined,
      kind ? eq(findings.kind, kind) : undefined,
    );
    return {
      items: await readFindings(db, org, narrowed, { by: orderOf(input), limit: size, offset }),
      ...(await countFindings(db, org, { base, narrowed, isNarrowed: severity !== null || kind !== null, input })),
    };
  });
}

const rankOf = (severity: Finding['severity']): number => severities.length - severities.indexOf(severity);

/** What narrows the list before severity and kind do. */
async function conditionsOf(db: Reader, org: OrgContext, input: ListFindings): Promise<(SQL | undefined)[]> {
  const { state, vendorId, owner, due, plan, figure, q } = input;
  const isNarrowed = (vendorId ?? owner ?? due ?? plan ?? figure) !== null;
  return [
    eq(findings.isOpen, state === 'open'),
    vendorId ? eq(findings.vendorId, vendorId) : undefined,
    owner === null ? undefined : await ownedBy(db, org, owner),
    due === null ? undefined : await dueBy(db, org, due),
    plan === null ? undefined : plannedAs(plan),
    figure === null ? undefined : isCountedIn(org, figure, await readToday(db, org)),
    q === '' ? undefined : await saying(db, org, q.toLowerCase(), MOST_SITES[isNarrowed ? 'narrowed' : 'alone']),
  ];
}

async function ownedBy(db: Reader, org: OrgContext, owner: 'mine' | 'none'): Promise<SQL> {
  if (owner === 'none') return isUnowned(org, await readToday(db, org));
  const { actor } = org;
  return actor.kind === 'member' ? eq(findings.ownerId, actor.id) : sql`false`;
}

async function dueBy(db: Reader, org: OrgContext, due: 'overdue' | 'week'): Promise<SQL> {
  const today = await readToday(db, org);
  return due === 'overdue' ? lt(findings.dueOn, today) : lte(findings.dueOn, sql`${today}::date + 7`);
}

function plannedAs(plan: 'none' | 'planned' | 'to-sign'): SQL {
  if (plan === 'none') return isNull(findings.plan);
  const isPlanned = isNotNull(findings.plan);
  return plan === 'planned' ? isPlanned : sql`(${isPlanned} and ${findings.plan}->>'treatment' = 'accept')`;
}

/**
 * So many sites are looked up by themselves; words that more have in them are met often enough on the way through the list, but where
 * another filter leaves little of it.
 */
const MOST_SITES = { alone: 2_000, narrowed: 10_000 } as const;

/** Vendors and sites are few beside findings: they are searched first, and the findings go by what was found. */
async function saying(
  db: Reader,
  { organizationId }: OrgContext,
  wanted: string,
  mostSites: number,
): Promise<SQL | undefined> {
  const named = await db
    .select({ id: vendors.id })
    .from(vendors)
    .where(and(eq(vendors.organizationId, organizationId), sql`strpos(lower(${vendors.name}), ${wanted}) > 0`))
    .limit(MOST_COUNTED);
  const sites = await db
    .select({ site: findingSites.site })
    .from(findingSites)
    .where(and(eq(findingSites.organizationId, organizationId), sql`strpos(${findingSites.site}, ${wanted}) > 0`))
    .limit(mostSites + 1);
  const onSite =
    sites.length > mostSites
      ? sql`strpos(${findings.site}, ${wanted}) > 0`
      : among(
          findings.site,
          sites.map(({ site }) => site),
        );
  return named.length === 0
    ? onSite
    : or(
        onSite,
        among(
          findings.vendorId,
          named.map(({ id }) => id),
        ),
      );
}

interface Counting {
  base: SQL | undefined;
  narrowed: SQL | undefined;
  isNarrowed: boolean;
  input: ListFindings;
}

/**
 * How many there are, and of which severity and kind. One look at the first 10,001 tells all of that exactly where there are no more;
 * beyond, each is counted that far by itself where an index has it, and not at all where a search would have to go through everything.
 */
async function countFindings(
  db: Reader,
  org: OrgContext,
  { base, narrowed, isNarrowed, input }: Counting,
): Promise<Omit<FindingsPage, 'items'>> {
  const first = db
    .select({ severity: findings.severity, kind: findings.kind })
    .from(findings)
    .where(and(eq(findings.organizationId, org.organizationId), base))
    .limit(MOST_COUNTED + 1)
    .as('first');
  const rows = await db
    .select({ severity: first.severity, kind: first.kind, found: count() })
    .from(first)
    .groupBy(first.severity, first.kind);
  const sumOf = (is: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(is).reduce((sum, { found }) => sum + found, 0);
  const seen = sumOf(() => true);

  if (seen <= MOST_COUNTED) {
    const isAsked = (row: (typeof rows)[number]): boolean =>
      (input.severity === null || row.severity === input.severity) && (input.kind === null || row.kind === input.kind);
    return {
      total: sumOf(isAsked),
      hasMore: false,
      ...tally(rows),
    };
  }
  const reach = isNarrowed ? await countAsFar(db, org, narrowed) : MOST_COUNTED + 1;
  const canCount = input.q === '' && (input.owner ?? input.due ?? input.plan ?? input.figure) === null;
  const counted = async (which: SQL): Promise<number | null> => {
    if (!canCount) return null;
    const found = await countAsFar(db, org, and(base, which));
    return found > MOST_COUNTED ? null : found;
  };
  return {
    total: Math.min(reach, MOST_COUNTED),
    hasMore: reach > MOST_COUNTED,
    ...(await countEach(counted)),
  };
}

function tally(rows: readonly (Pick<Finding, 'severity' | 'kind'> & { found: number })[]): Counts {
  const bySeverity = { critical: 0, high: 0, medium: 0, low: 0 };
  const byKind = new Map<Finding['kind'], number>();
  for (const { severity, kind, found } of rows) {
    bySeverity[severity] += found;
    byKind.set(kind, (byKind.get(kind) ?? 0) + found);
  }
  return { bySeverity, byKind: { ...noKinds, ...Object.fromEntries(byKind) } };
}

async function countAsFar(db: Reader, { organizationId }: OrgContext, which: SQL | undefined): Promise<number> {
  const some = db
    .select({ one: sql<number>`1`.as('one') })
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), which))
    .limit(MOST_COUNTED + 1)
    .as('some');
  const [row] = await db.select({ found: count() }).from(some);
  return row?.found ?? 0;
}

/** How many of each severity and kind, asked one after the other: they share one connection. */
async function countEach(countOf: (which: SQL) => Promise<number | null>): Promise<Counts> {
  const bySeverity: Counts['bySeverity'] = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const severity of severities) bySeverity[severity] = await countOf(eq(findings.severityRank, rankOf(severity)));
  const byKind: Counts['byKind'] = { ...noKinds };
  for (const kind of findingKinds) byKind[kind] = await countOf(eq(findings.kind, kind));
  return { bySeverity, byKind };
}

type Counts = Pick<FindingsPage, 'bySeverity' | 'byKind'>;

const noKinds: FindingsPage['byKind'] = {
  exposure: 0,
  'sign-up': 0,
  'scope-granted': 0,
  tampering: 0,
  'coverage-gap': 0,
  'no-baa': 0,
  'baa-expired': 0,
  'missing-clause': 0,
  'failed-check': 0,
  'review-overdue': 0,
  'no-owner': 0,
  'leaders-untrained': 0,
  'one-course-for-all': 0,
  'newcomer-untrained': 0,
  'report-missing': 0,
};

/** As the indexes of the table have it: the direction turns all of it round. */
function orderOf({ sort, order }: Pick<ListFindings, 'sort' | 'order'>): SQL[] {
  const { severityRank, dueOn, lastSeenAt, firstSeenAt, observations, site, id } = findings;
  const keys = { severity: severityRank, due: dueOn, 'first-seen': firstSeenAt, observations, site };
  const by = sort === 'last-seen' ? [lastSeenAt, id] : [keys[sort], lastSeenAt, id];
  return by.map(order === 'asc' ? asc : desc);
}

/** One finding. @throws Refusal NOT_FOUND */
export async function readFinding(db: Reader, org: OrgContext, id: FindingId): Promise<Finding> {
  const [finding] = await readFindings(db, org, eq(findings.id, id), { by: [], limit: 1, offset: 0 });
  if (!finding) throw notFound('Finding');
  return finding;
}

/** Those of the ids that are there. */
export function readFindingsById(db: Reader, org: OrgContext, ids: readonly string[]): Promise<Finding[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return readFindings(db, org, among(findings.id, ids), { by: [asc(findings.id)], limit: ids.length, offset: 0 });
}

const closers = alias(members, 'closers');
const owners = alias(members, 'owners');

async function readFindings(
  db: Reader,
  org: OrgContext,
  which: SQL | undefined,
  { by, limit, offset }: { by: SQL[]; limit: number; offset: number },
): Promise<Finding[]> {
  // The page first: what is joined to it is read for its rows alone.
  const page = await db
    .select({ id: findings.id })
    .from(findings)
    .where(and(eq(findings.organizationId, org.organizationId), which))
    .orderBy(...by)
    .limit(limit)
    .offset(offset);
  if (page.length === 0) return [];
  const seenIn = db.$count(
    findingBrowsers,
    and(eq(findingBrowsers.organizationId, findings.organizationId), eq(findingBrowsers.findingId, findings.id)),
  );
  const rows = await db
    .select({
      id: findings.id,
      kind: findings.kind,
      severity: findings.severity,
      site: findings.site,
      vendorId: findings.vendorId,
      vendorName: vendors.name,
      observations: findings.observations,
      overrides: findings.overrides,
      browsers: seenIn,
      firstSeenAt: findings.firstSeenAt,
      lastSeenAt: findings.lastSeenAt,
      closedAt: findings.closedAt,
      closedByName: closers.name,
      treatment: findings.treatment,
      closingReason: findings.closingReason,
      ownerId: findings.ownerId,
      ownerName: owners.name,
      dueOn: findings.dueOn,
      actedOnAt: findings.actedOnAt,
      missing: findings.missing,
      plan: findings.plan,
      acceptedUntil: findings.acceptedUntil,
      mergedInto: findings.mergedInto,
    })
    .from(findings)
    .leftJoin(vendors, and(eq(vendors.organizationId, findings.organizationId), eq(vendors.id, findings.vendorId)))
    .leftJoin(closers, and(eq(closers.organizationId, findings.organizationId), eq(closers.id, findings.closedBy)))
    .leftJoin(owners, and(eq(owners.organizationId, findings.organizationId), eq(owners.id, findings.ownerId)))
    .where(
      and(
        eq(findings.organizationId, org.organizationId),
        inArray(
          findings.id,
          page.map(({ id }) => id),
        ),
      ),
    );
  const place = new Map(page.map(({ id }, index) => [id, index]));
  return withAccounts(
    db,
    org,
    rows
      .map((row) => ({ ...row, site: row.site === '' ? null : row.site }))
      .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
  );
}
