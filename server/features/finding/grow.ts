import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { findingBrowsers, findings, findingSites } from '../../../drizzle/schema/index.ts';
import { FindingId, type Finding, type Severity } from '../../../shared/domain/finding.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import { worse } from '../../../shared/domain/severity.ts';
import type { Because } from '../../../shared/policy/decision.ts';
import type { BrowserContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { dueDays, earlier } from './due.ts';
import { tellFinding } from './tell-finding.ts';
import { vendorsOfSites } from './vendor-link.ts';

/** What decides where a risk is. */
export type Observed = {
  kind: Observation['kind'] | 'scope-granted';
  site?: string | null;
  because?: Because;
};

/** Where a risk is. While a finding is open, what is observed of the same kind on the same site joins it. */
interface Place {
  kind: Finding['kind'];
  /** Empty for a gap in a browser itself. */
  site: string;
}

const kindOfFinding = {
  exposure: 'exposure',
  'sign-up': 'sign-up',
  account: null,
  consent: null,
  'scope-granted': 'scope-granted',
  tampering: 'tampering',
  gap: 'coverage-gap',
  answer: null,
} as const satisfies Record<Observed['kind'], Finding['kind'] | null>;

/** Null for an answer, which joins the finding of what it is about, and for what an exception permits: that is listed with the exception. */
function placeOf({ kind, site, because }: Observed): Place | null {
  if (because === 'excepted') return null;
  const findingKind = kindOfFinding[kind];
  return findingKind && { kind: findingKind, site: site ?? '' };
}

const keyOf = ({ kind, site }: Place): string => `${kind} ${site}`;

/** The open findings that observations join, made where there is none yet. */
export async function openFindings(
  tx: Tx,
  org: BrowserContext,
  observed: readonly Observed[],
): Promise<(observed: Observed) => FindingId | null> {
  const places = new Map(observed.flatMap((one) => placeOf(one) ?? []).map((place) => [keyOf(place), place]));
  for (;;) {
    const open = await readOpen(tx, org, [...places.values()]);
    const missing = [...places.values()].filter((place) => !open.has(keyOf(place)));
    if (missing.length === 0) {
      return (one) => {
        const place = placeOf(one);
        return place && (open.get(keyOf(place)) ?? null);
      };
    }
    await begin(tx, org, missing);
  }
}

async function begin(tx: Tx, org: BrowserContext, places: readonly Place[]): Promise<void> {
  const vendorOf = await vendorsOfSites(
    tx,
    org,
    places.map(({ site }) => site),
  );
  const seenAt = org.now();
  // In order, so that two reports which begin the same findings wait for each other in one direction only.
  const ordered = places.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const sites = [...new Set(places.map(({ site }) => site).filter((site) => site !== ''))].toSorted();
  if (sites.length > 0) {
    await tx
      .insert(findingSites)
      .values(sites.map((site) => ({ organizationId: org.organizationId, site })))
      .onConflictDoNothing();
  }
  await tx
    .insert(findings)
    .values(
      ordered.map(({ kind, site }) => ({
        organizationId: org.organizationId,
        id: FindingId.parse(newId()),
        kind,
        site,
        severity: 'low' as const,
        vendorId: vendorOf.get(site) ?? null,
        observations: 0,
        overrides: 0,
        firstSeenAt: seenAt,
        lastSeenAt: seenAt,
      })),
    )
    // Somebody else may have begun it just now.
    .onConflictDoNothing();
}

async function readOpen(tx: Tx, org: BrowserContext, places: readonly Place[]): Promise<Map<string, FindingId>> {
  if (places.length === 0) return new Map();
  const rows = await tx
    .select({ id: findings.id, kind: findings.kind, site: findings.site })
    .from(findings)
    .where(
      and(
        eq(findings.organizationId, org.organizationId),
        eq(findings.isOpen, true),
        inArray(
          findings.site,
          places.map(({ site }) => site),
        ),
      ),
    );
  return new Map(rows.map((row) => [keyOf(row), row.id]));
}

/** What one new observation adds to a finding. */
export interface Contribution {
  findingId: FindingId;
  observations: 0 | 1;
  overrides: 0 | 1;
  severity: Severity;
}

/** Counts new observations in. The findings are locked in the order of their ids, so that two reports never wait for each other in a ring. */
export async function addToFindings(
  tx: Tx,
  org: BrowserContext,
  contributions: readonly Contribution[],
): Promise<void> {
  const { organizationId, actor } = org;
  const byFinding = Map.groupBy(contributions, ({ findingId }) => findingId);
  const ids = [...byFinding.keys()];
  if (ids.length === 0) return;

  const locked = await tx
    .select({
      id: findings.id,
      kind: findings.kind,
      severity: findings.severity,
      site: findings.site,
      observations: findings.observations,
      dueOn: findings.dueOn,
    })
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), inArray(findings.id, ids)))
    .orderBy(asc(findings.id))
    // Not a full lock: the rows just inserted hold key locks on these findings, as those of other reports do, and all would wait in a ring.
    .for('no key update');
  const dueFor = await dueDays(tx, org);
  for (const { observations: seenBefore, dueOn, ...before } of locked) {
    const { id } = before;
    const added = byFinding.get(id) ?? [];
    const severity = added.map((one) => one.severity).reduce(worse, before.severity);
    await tx
      .update(findings)
      .set({
        observations: sql`${findings.observations} + ${added.filter((one) => one.observations === 1).length}`,
        overrides: sql`${findings.overrides} + ${added.filter((one) => one.overrides === 1).length}`,
        severity,
        // Worse is due sooner; a day that somebody set is never put off.
        ...(dueOn === null || severity !== before.severity ? { dueOn: earlier(dueOn, dueFor(severity)) } : {}),
        lastSeenAt: org.now(),
      })
      .where(and(eq(findings.organizationId, organizationId), eq(findings.id, id)));
    const told = { ...before, site: before.site === '' ? null : before.site };
    await tellFinding(tx, org, seenBefore === 0 ? null : told, { ...told, severity });
  }
  await tx
    .insert(findingBrowsers)
    .values(ids.map((findingId) => ({ organizationId, findingId, browserId: actor.id })))
    .onConflictDoNothing();
}
