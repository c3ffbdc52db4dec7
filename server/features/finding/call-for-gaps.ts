import { sql } from 'drizzle-orm';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { Tx } from '../../database/tenant.ts';
import type { Subject } from '../audit/chain.ts';

/** Servers listen on it for organizations of which a vendor may have gained or lost a gap. */
export const GOVERNED = 'wardline_governed';

const kinds: ReadonlySet<string> = new Set(['vendor', 'baa', 'agreement', 'safeguard-check', 'organization']);

/** May a change of this open or close a finding about a vendor? */
export const makesGaps = ({ kind }: Pick<Subject, 'kind'>): boolean => kinds.has(kind);

/** Asks the servers to look at the organization's vendors once the transaction is committed. A call that nobody hears is made up for hourly. */
export async function callForGaps(tx: Tx, organizationId: OrganizationId): Promise<void> {
  await tx.execute(sql`select pg_notify(${GOVERNED}, ${organizationId})`);
}
