import { members, organizations } from '../../../drizzle/schema/index.ts';
import { domainOfAddress, isPublicMailProvider } from '../../../shared/domain/account-kind.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import { SiteDomain } from '../../../shared/domain/site.ts';
import type { Setup } from '../../../shared/domain/setup.ts';
import { defaultPolicy } from '../../../shared/policy/bundle.ts';
import { admitFirstOfficer, isOpenSetupToken } from '../../auth/first-officer.ts';
import type { MemberContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import type { Foyer } from '../../trpc.ts';
import { publishPolicy } from '../policy/publish.ts';
import { provePassword } from '../session/service.ts';

export { isSetupNeeded } from '../../auth/first-officer.ts';

/** Whether the holder of this link can found an organization with it now. */
export const isLinkOpen = ({ db, now }: Foyer, token: string): Promise<boolean> => isOpenSetupToken(db, token, now());

/** Shown in the warning until the officer chooses another. */
const FIRST_COLOR = '#1c6e8c';

/**
 * Creates the organization, its first officer and policy bundle 1. Whoever has an account on this server keeps it, with
 * its password. @throws Refusal NOT_FOUND | PRECONDITION_FAILED | BAD_REQUEST
 */
export async function completeSetup(foyer: Foyer, setup: Setup): Promise<{ organizationId: OrganizationId }> {
  const organizationId = await admitFirstOfficer(
    foyer.db,
    setup,
    foyer.now,
    (tx, org) => foundOrganization(tx, org, setup),
    (accountId) => provePassword(foyer, accountId, setup.password),
  );
  return { organizationId };
}

/** The organization that `org` is to act for, with whoever acts as its first member, and what browsers hold from the start. */
export async function foundOrganization(
  tx: Tx,
  org: MemberContext,
  {
    organizationName,
    timeZone,
    email,
    isSample = false,
  }: Pick<Setup, 'organizationName' | 'timeZone' | 'email'> & { isSample?: boolean },
): Promise<void> {
  const { organizationId, actor } = org;
  const organization = {
    id: organizationId,
    name: organizationName,
    timeZone,
    color: FIRST_COLOR,
    emailDomains: ownDomainsOf(email),
    isSample,
  };
  await tx.insert(organizations).values({ ...organization, policy: defaultPolicy });
  await org.record(tx, {
    action: 'organization.created',
    subject: { kind: 'organization', id: organizationId, name: organizationName },
    before: null,
    after: organization,
  });

  const officer = { id: actor.id, name: actor.name, email, roles: [...actor.roles] };
  await tx.insert(members).values({ ...officer, organizationId });
  await org.record(tx, {
    action: 'member.created',
    subject: { kind: 'member', id: officer.id, name: officer.name },
    before: null,
    after: officer,
  });

  await publishPolicy(tx, org, { cause: 'organization.created', about: organizationName, reason: '' });
}

/** The first officer's domain is taken for the organization's, unless anybody can have an address there. */
function ownDomainsOf(email: string): string[] {
  const domain = SiteDomain.safeParse(domainOfAddress(email)).data;
  return domain === undefined || isPublicMailProvider(domain) ? [] : [domain];
}
