import { members, organizations } from '../../../drizzle/schema/index.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { Setup } from '../../../shared/domain/setup.ts';
import { defaultPolicy } from '../../../shared/policy/bundle.ts';
import { admitFirstOfficer } from '../../auth/first-officer.ts';
import type { Foyer } from '../../trpc.ts';
import { publishPolicy } from '../policy/publish.ts';

export { isSetupNeeded } from '../../auth/first-officer.ts';

/** Shown in the warning until the officer chooses another. */
const FIRST_COLOR = '#1c6e8c';

/** Creates the organization, its first officer and policy bundle 1. @throws Refusal NOT_FOUND | PRECONDITION_FAILED */
export async function completeSetup({ db, now }: Foyer, setup: Setup): Promise<{ organizationId: OrganizationId }> {
  const organizationId = await admitFirstOfficer(db, setup, now, async (tx, org) => {
    const organization = {
      id: org.organizationId,
      name: setup.organizationName,
      timeZone: setup.timeZone,
      color: FIRST_COLOR,
    };
    await tx.insert(organizations).values({ ...organization, policy: defaultPolicy });
    await org.record(tx, {
      action: 'organization.created',
      subject: { kind: 'organization', id: organization.id, name: organization.name },
      before: null,
      after: organization,
    });

    const officer = { id: org.actor.id, name: setup.name, email: setup.email, roles: [...org.actor.roles] };
    await tx.insert(members).values({ ...officer, organizationId: org.organizationId });
    await org.record(tx, {
      action: 'member.created',
      subject: { kind: 'member', id: officer.id, name: officer.name },
      before: null,
      after: officer,
    });

    await publishPolicy(tx, org);
  });
  return { organizationId };
}
