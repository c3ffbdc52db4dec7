import { eq } from 'drizzle-orm';
import { organizations } from '../../../drizzle/schema/index.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import {
  defaultIntervals,
  defaultSecurity,
  Intervals,
  type OrganizationSettings,
  type Profile,
  Security,
  weekdays,
} from '../../../shared/domain/organization-settings.ts';
import { grantable } from '../../../shared/domain/permission.ts';
import type { Change, MemberContext, OrgContext, Reader } from '../../context.ts';
import { Refusal, theRow } from '../../errors.ts';
import { changeGovernance } from '../policy/publish.ts';

/** Who the organization is, and what it asks of itself. */
export function getSettings(org: OrgContext): Promise<OrganizationSettings> {
  return org.read((db) => readSettings(db, org.organizationId));
}

/** The same, within a transaction that is already under way. */
export async function readSettings(db: Reader, organizationId: OrganizationId): Promise<OrganizationSettings> {
  const { id, name, timeZone, color, kind, workingDays, languages, intervals, security } = organizations;
  const row = theRow(
    await db
      .select({ name, timeZone, color, kind, workingDays, languages, intervals, security })
      .from(organizations)
      .where(eq(id, organizationId)),
  );
  const { intervals: ownIntervals, security: ownSecurity, ...profile } = row;
  return {
    profile,
    // What was saved by an earlier release lacks what was added since.
    intervals: Intervals.parse({ ...defaultIntervals, ...ownIntervals }),
    security: Security.parse({ ...defaultSecurity, ...ownSecurity }),
  };
}

/** Writes down who the organization is. Browsers learn its name and time zone by the next bundle. */
export function setProfile(org: OrgContext, profile: Profile): Promise<OrganizationSettings> {
  const set = {
    ...profile,
    workingDays: weekdays.filter((day) => profile.workingDays.includes(day)),
    languages: [...new Set(profile.languages)],
  };
  return changeGovernance(org, 'organization.profile-set', async (tx) => {
    const before = await readSettings(tx, org.organizationId);
    await tx.update(organizations).set(set).where(eq(organizations.id, org.organizationId));
    return changed(before, await readSettings(tx, org.organizationId), 'profile', org);
  });
}

/** Says how often and how soon: the organization's own policy. */
export function setIntervals(org: OrgContext, intervals: Intervals): Promise<OrganizationSettings> {
  const set = {
    ...intervals,
    baaExpiryNoticeDays: [...new Set(intervals.baaExpiryNoticeDays)].toSorted((a, b) => b - a),
  };
  return org.change('organization.intervals-set', async (tx) => {
    const before = await readSettings(tx, org.organizationId);
    await tx.update(organizations).set({ intervals: set }).where(eq(organizations.id, org.organizationId));
    return changed(before, await readSettings(tx, org.organizationId), 'intervals', org);
  });
}

/** Says who needs a second factor and when sessions end. @throws Refusal FORBIDDEN where somebody who may do more than oneself would need none any more */
export function setSecurity(org: MemberContext, security: Security): Promise<OrganizationSettings> {
  return org.change('organization.security-set', async (tx) => {
    const before = await readSettings(tx, org.organizationId);
    refuseBareAbove(org, before.security, security);
    await tx.update(organizations).set({ security }).where(eq(organizations.id, org.organizationId));
    return changed(before, await readSettings(tx, org.organizationId), 'security', org);
  });
}

function refuseBareAbove(org: MemberContext, before: Security, after: Security): void {
  const own = grantable(org.actor.roles);
  const beyond = before.secondFactorFor.find((role) => !after.secondFactorFor.includes(role) && !own.includes(role));
  if (beyond === undefined) return;
  throw new Refusal(
    'FORBIDDEN',
    `Your role does not let you free the role of ${beyond.replaceAll('-', ' ')} from the second factor. Ask a compliance officer.`,
  );
}

function changed(
  before: OrganizationSettings,
  after: OrganizationSettings,
  part: keyof OrganizationSettings,
  { organizationId }: OrgContext,
): Change<OrganizationSettings> {
  return {
    subject: { kind: 'organization', id: organizationId, name: after.profile.name },
    before: before[part],
    after: after[part],
    result: after,
  };
}
