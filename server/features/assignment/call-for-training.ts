import { sql } from 'drizzle-orm';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { Tx } from '../../database/tenant.ts';
import type { Subject } from '../audit/chain.ts';

/** Servers listen on it for organizations in which somebody may have to take another course, or one less. */
export const TRAINING_CHANGED = 'wardline_training_changed';

const kinds: ReadonlySet<string> = new Set([
  'member',
  'group',
  'training-rule',
  'organization',
  'browser',
  'completion',
]);

/** May a change of this open, move or end assignments? */
export const makesAssignments = ({ kind }: Pick<Subject, 'kind'>): boolean => kinds.has(kind);

/** Asks the servers to look at who must take what once the transaction is committed. A call that nobody hears is made up for hourly. */
export async function callForTraining(tx: Tx, organizationId: OrganizationId): Promise<void> {
  await tx.execute(sql`select pg_notify(${TRAINING_CHANGED}, ${organizationId})`);
}
