import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { findingBrowsers, findings } from '../../../drizzle/schema/index.ts';
import { FindingId, type Finding, type Severity } from '../../../shared/domain/finding.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import { worse } from '../../../shared/domain/severity.ts';
import type { BrowserContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { vendorsOfSites } from './vendor-link.ts';

/** While a finding is open, what is observed of the same kind on the same site joins it. */
type FindingKey = `${Finding['kind']} ${string}`;

type Keyed = { kind: Observation['kind']; site?: string | null };

const kindOfFinding = {
  exposure: 'exposure',
  'sign-up': 'sign-up',
  tampering: 'tampering',
  gap: 'coverage-gap',
  answer: null,
} as const satisfies Record<Observation['kind'], Finding['kind'] | null>;

/** The finding that an observation joins; null for an answer, which joins that of what it is about. */
export function findingKeyOf({ kind, site }: Keyed): FindingKey | null {
  const findingKind = kindOfFinding[kind];
  return findingKind === null ? null : `${findingKind} ${site ?? ''}`;
}

/** The open findings that observations join, made where there is none yet. */
export async function openFindings(
  tx: Tx,
  org: BrowserContext,
  observed: readonly Keyed[],
): Promise<Map<FindingKey, FindingId>> {
  // In order, so that two reports which begin the same findings wait for each other in one direction only.
  const keys = [...new Set(observed.map(findingKeyOf))].filter((key) => key !== null).toSorted();
  const open = await readOpen(tx, org, keys);
  const missing = keys.filter((key) => !open.has(key));
  if (missing.length === 0) return open;

  const vendorOf = await vendorsOfSites(tx, org, missing.map(siteOf));
  const seenAt = org.now();
  await tx
    .insert(findings)
    .values(
      missing.map((key) => ({
        ...{ organizationId: org.organizationId, id: FindingId.parse(newId()), kind: kindOf(key), site: siteOf(key) },
        ...{ severity: 'low' as const, vendorId: vendorOf.get(siteOf(key)) ?? null, observations: 0, overrides: 0 },
        ...{ firstSeenAt: seenAt, lastSeenAt: seenAt },
      })),
    )
    // Somebody else may have begun it just now.
    .onConflictDoNothing();
  return readOpen(tx, org, keys);
}

const kindOf = (key: FindingKey) => key.slice(0, key.indexOf(' ')) as Finding['kind'];
const siteOf = (key: FindingKey) => key.slice(key.indexOf(' ') + 1);

async function readOpen(tx: Tx, org: BrowserContext, keys: readonly FindingKey[]): Promise<Map<FindingKey, FindingId>> {
  const rows = await tx
    .select({ id: findings.id, kind: findings.kind, site: findings.site })
    .from(findings)
    .where(
      and(
        eq(findings.organizationId, org.organizationId),
        isNull(findings.closedAt),
        inArray(findings.site, keys.map(siteOf)),
      ),
    );
  return new Map(rows.map(({ id, kind, site }) => [`${kind} ${site}` as const, id]));
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
    .select({ id: findings.id, severity: findings.severity })
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), inArray(findings.id, ids)))
    .orderBy(asc(findings.id))
    // Not a full lock: the rows just inserted hold key locks on these findings, as those of other reports do, and all would wait in a ring.
    .for('no key update');
  for (const { id, severity } of locked) {
    const added = byFinding.get(id) ?? [];
    await tx
      .update(findings)
      .set({
        observations: sql`${findings.observations} + ${added.filter((one) => one.observations === 1).length}`,
        overrides: sql`${findings.overrides} + ${added.filter((one) => one.overrides === 1).length}`,
        severity: added.map((one) => one.severity).reduce(worse, severity),
        lastSeenAt: org.now(),
      })
      .where(and(eq(findings.organizationId, organizationId), eq(findings.id, id)));
  }
  await tx
    .insert(findingBrowsers)
    .values(ids.map((findingId) => ({ organizationId, findingId, browserId: actor.id })))
    .onConflictDoNothing();
}
