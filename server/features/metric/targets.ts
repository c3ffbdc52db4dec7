import { eq } from 'drizzle-orm';
import { organizations } from '../../../drizzle/schema/index.ts';
import { defaultTargets, type MetricTargets } from '../../../shared/domain/metric.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { theRow } from '../../errors.ts';

/** What the organization wants of its figures. */
export const getTargets = (org: OrgContext): Promise<MetricTargets> => org.read((db) => readTargets(db, org));

/** The same within a transaction that is under way. */
export async function readTargets(db: Reader, { organizationId }: OrgContext): Promise<MetricTargets> {
  const { metricTargets } = await readOwn(db, organizationId);
  return metricTargets ?? defaultTargets;
}

/** Writes down what the organization wants: its own policy. A figure that is left out has no target. */
export function setTargets(org: OrgContext, targets: MetricTargets): Promise<MetricTargets> {
  return org.change('organization.metric-targets-set', async (tx) => {
    const { organizationId } = org;
    const { name, metricTargets } = await readOwn(tx, organizationId);
    await tx.update(organizations).set({ metricTargets: targets }).where(eq(organizations.id, organizationId));
    return {
      subject: { kind: 'organization', id: organizationId, name },
      before: metricTargets ?? defaultTargets,
      after: targets,
      result: targets,
    };
  });
}

async function readOwn(db: Reader, organizationId: OrgContext['organizationId']) {
  const { id, name, metricTargets } = organizations;
  return theRow(await db.select({ name, metricTargets }).from(organizations).where(eq(id, organizationId)));
}
