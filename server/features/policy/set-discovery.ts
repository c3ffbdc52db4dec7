import { eq } from 'drizzle-orm';
import { organizations } from '../../../drizzle/schema/index.ts';
import type { Discovery, PolicyBundle } from '../../../shared/policy/bundle.ts';
import type { OrgContext } from '../../context.ts';
import { readOrganization } from '../organization/service.ts';
import { changeGovernance } from './publish.ts';
import { getNewestBundle } from './service.ts';

/** Says whether officers see by name who met a new tool, and publishes the next bundle with it. Gives the newest bundle. */
export async function setDiscovery(org: OrgContext, discovery: Discovery): Promise<PolicyBundle> {
  await changeGovernance(org, 'policy.discovery-set', async (tx) => {
    const { policy } = await readOrganization(tx, org);
    await tx
      .update(organizations)
      .set({ policy: { ...policy, discovery } })
      .where(eq(organizations.id, org.organizationId));
    return {
      subject: { kind: 'policy', id: org.organizationId, name: 'Who is named' },
      before: policy.discovery,
      after: discovery,
      result: null,
    };
  });
  return getNewestBundle(org);
}
