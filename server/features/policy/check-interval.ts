import { and, eq, isNull } from 'drizzle-orm';
import { browsers } from '../../../drizzle/schema/index.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { OrgContext } from '../../context.ts';

/** Up to this many browsers check every minute, so that a revocation or a new policy reaches them within one. */
const BROWSERS_AT_FULL_RATE = 2000;
const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 900;
const COUNT_KEPT_MILLISECONDS = 60_000;

/** Seconds between a browser's checks in an organization of this many: 60 to 900, growing with the number, so that the load does not. */
export function checkIntervalFor(activeBrowsers: number): number {
  const seconds = Math.ceil((activeBrowsers / BROWSERS_AT_FULL_RATE) * SHORTEST_SECONDS);
  return Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, seconds));
}

// Counting 300,000 browsers at each of their checks would cost more than the checks.
const counts = new Map<OrganizationId, { browsers: number; countedAt: number }>();

/** Seconds until a browser of this organization should check again. */
export async function nextCheckInSeconds(org: OrgContext): Promise<number> {
  const now = org.now().getTime();
  const kept = counts.get(org.organizationId);
  if (kept && Math.abs(now - kept.countedAt) < COUNT_KEPT_MILLISECONDS) return checkIntervalFor(kept.browsers);

  const active = and(eq(browsers.organizationId, org.organizationId), isNull(browsers.revokedAt));
  const counted = await org.read((db) => db.$count(browsers, active));
  counts.set(org.organizationId, { browsers: counted, countedAt: now });
  return checkIntervalFor(counted);
}
