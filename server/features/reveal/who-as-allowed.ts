import { and, eq } from 'drizzle-orm';
import { discoveredSites, reveals } from '../../../drizzle/schema/index.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { Who } from '../../../shared/domain/who.ts';
import { type Visibility, visibilityOf } from '../../../shared/policy/visibility.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readOrganization } from '../organization/service.ts';
import { type Doer, pseudonymOf, readPseudonymKey } from './pseudonym.ts';

/** Where the reader is told of somebody: a reveal holds there and nowhere else. */
type Place = { findingId: FindingId } | { site: string };

/** What the reader may know of whoever did something. */
export interface Allowance {
  visibility: Visibility;
  who: (doer: Doer, place: Place) => Who;
}

const nobody: Who = { browserId: null, browserLabel: null, memberName: null, pseudonym: null };

const named = ({ browserId, browserLabel, memberName }: Doer): Who => ({
  browserId,
  browserLabel,
  memberName,
  pseudonym: null,
});

/** What the caller may know under the organization's policy. Whatever shows a browser or a person with what they did asks here. */
export async function readAllowance(db: Reader, org: OrgContext): Promise<Allowance> {
  const visibility = await readVisibility(db, org);
  switch (visibility) {
    case 'named':
      return { visibility, who: named };
    case 'counted':
      return { visibility, who: () => nobody };
    case 'pseudonymous': {
      const key = await readPseudonymKey(db, org);
      const revealed = await readOwnReveals(db, org);
      return {
        visibility,
        who: (doer, place) => ({
          ...(revealed.has(keyOf(place, doer)) ? named(doer) : nobody),
          pseudonym: pseudonymOf(key, doer),
        }),
      };
    }
  }
}

/** An instant as it is told of somebody who is not named: to the second it would match what else is known of their browser. */
export function toTheHour(instant: Date): Date {
  const hour = new Date(instant);
  hour.setUTCMinutes(0, 0, 0);
  return hour;
}

/** The organization's choice now. */
export async function readVisibility(db: Reader, org: OrgContext): Promise<Visibility> {
  const { policy } = await readOrganization(db, org);
  return visibilityOf(policy.discovery);
}

const keyOf = (place: Place, { memberId, browserId }: Pick<Doer, 'memberId'> & { browserId: string | null }): string =>
  `${'findingId' in place ? place.findingId : place.site} ${memberId ?? browserId}`;

async function readOwnReveals(db: Reader, { organizationId, actor }: OrgContext): Promise<ReadonlySet<string>> {
  if (actor.kind !== 'member') return new Set();
  const { memberId, browserId, findingId, discoveredSiteId } = reveals;
  const rows = await db
    .select({ memberId, browserId, findingId, site: discoveredSites.site })
    .from(reveals)
    .leftJoin(
      discoveredSites,
      and(eq(discoveredSites.organizationId, reveals.organizationId), eq(discoveredSites.id, discoveredSiteId)),
    )
    .where(and(eq(reveals.organizationId, organizationId), eq(reveals.revealedBy, actor.id)));
  return new Set(
    rows.map((row) => keyOf(row.findingId === null ? { site: row.site ?? '' } : { findingId: row.findingId }, row)),
  );
}
