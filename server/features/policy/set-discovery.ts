import { eq } from 'drizzle-orm';
import { organizations } from '../../../drizzle/schema/index.ts';
import type { PolicyBundle } from '../../../shared/policy/bundle.ts';
import { discoveryOf, type Visibility, visibilityOf } from '../../../shared/policy/visibility.ts';
import type { OrgContext } from '../../context.ts';
import { readOrganization } from '../organization/service.ts';
import { changeGovernance } from './publish.ts';
import { getNewestBundle } from './service.ts';

/** Says what officers may see of whoever did something, and publishes the next bundle with it. Gives the newest bundle. */
export async function setDiscovery(org: OrgContext, visibility: Visibility): Promise<PolicyBundle> {
  await changeGovernance(org, 'policy.discovery-set', async (tx) => {
    const { policy } = await readOrganization(tx, org);
    await tx
      .update(organizations)
      .set({ policy: { ...policy, discovery: discoveryOf(visibility) } })
      .where(eq(organizations.id, org.organizationId));
    return {
      subject: { kind: 'policy', id: org.organizationId, name: 'Who is named' },
      before: { who: visibilityOf(policy.discovery) },
      after: { who: visibility },
      result: null,
    };
  });
  return getNewestBundle(org);
}
