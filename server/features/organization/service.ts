import { eq } from 'drizzle-orm';
import { organizations } from '../../../drizzle/schema/index.ts';
import type { Organization } from '../../../shared/domain/organization.ts';
import { Policy } from '../../../shared/policy/bundle.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { theRow } from '../../errors.ts';

/** The caller's organization with the policy that it intends now. */
export function getOrganization(org: OrgContext): Promise<Organization & { policy: Policy }> {
  return org.read((db) => readOrganization(db, org));
}

/** The same, within a transaction that is already under way. */
export async function readOrganization(db: Reader, org: OrgContext): Promise<Organization & { policy: Policy }> {
  const { id, name, timeZone, color, emailDomains, policy } = organizations;
  const organization = theRow(
    await db
      .select({ id, name, timeZone, color, emailDomains, policy })
      .from(organizations)
      .where(eq(id, org.organizationId)),
  );
  // What an earlier release stored lacks what was added since.
  return { ...organization, policy: Policy.parse(organization.policy) };
}

/** Whether all of it is made up. It is no part of the organization that browsers and pages are told of. */
export async function readIsSample(db: Reader, org: OrgContext): Promise<boolean> {
  const { isSample } = theRow(
    await db
      .select({ isSample: organizations.isSample })
      .from(organizations)
      .where(eq(organizations.id, org.organizationId)),
  );
  return isSample;
}
