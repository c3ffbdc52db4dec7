import { sql } from 'drizzle-orm';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { Tx } from '../../database/tenant.ts';
import type { Subject } from '../audit/chain.ts';

/** Servers listen on it for organizations in which somebody may have to take another course, or one less. */
export const TRAINING_CHANGED = 'wardline_training_changed';

/** The same where it may wait a little, so that many changes make one look: a record closes its own assignment by itself. */
export const TRAINING_MAY_CHANGE = 'wardline_training_may_change';

const kinds: Readonly<Record<string, typeof TRAINING_CHANGED | typeof TRAINING_MAY_CHANGE>> = {
  member: TRAINING_CHANGED,
  group: TRAINING_CHANGED,
  'training-rule': TRAINING_CHANGED,
  organization: TRAINING_CHANGED,
  browser: TRAINING_CHANGED,
  completion: TRAINING_MAY_CHANGE,
  course: TRAINING_MAY_CHANGE,
};

/** Asks the servers to look at who must take what once the transaction is committed, where what changed may open, move or end assignments. A call that nobody hears is made up for hourly. */
export async function callForTraining(
  tx: Tx,
  organizationId: OrganizationId,
  changed: readonly Pick<Subject, 'kind'>[],
): Promise<void> {
  for (const channel of new Set(changed.flatMap(({ kind }) => kinds[kind] ?? [])))
    await tx.execute(sql`select pg_notify(${channel}, ${organizationId})`);
}
