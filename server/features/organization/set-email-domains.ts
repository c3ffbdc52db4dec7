import { eq } from 'drizzle-orm';
import { organizations } from '../../../drizzle/schema/index.ts';
import type { Organization } from '../../../shared/domain/organization.ts';
import type { Policy } from '../../../shared/policy/bundle.ts';
import type { OrgContext } from '../../context.ts';
import { changeGovernance } from '../policy/publish.ts';
import { readOrganization } from './service.ts';

/** Says whose e-mail addresses are the organization's own, and publishes the next bundle with it. */
export function setEmailDomains(
  org: OrgContext,
  emailDomains: readonly string[],
): Promise<Organization & { policy: Policy }> {
  return changeGovernance(org, 'organization.email-domains-set', async (tx) => {
    const before = await readOrganization(tx, org);
    await tx
      .update(organizations)
      .set({ emailDomains: [...new Set(emailDomains)].toSorted() })
      .where(eq(organizations.id, org.organizationId));
    const after = await readOrganization(tx, org);
    return {
      subject: { kind: 'organization', id: after.id, name: after.name },
      before: { emailDomains: before.emailDomains },
      after: { emailDomains: after.emailDomains },
      result: after,
    };
  });
}
