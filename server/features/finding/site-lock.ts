import { sql } from 'drizzle-orm';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';

/*
 * Reports ask whose site it is and then begin findings there; officers give a site to a vendor and then link what was found there.
 * Without a lock each may miss what the other has not committed, and they may wait for each other's rows in a ring. So reports
 * share this one, and whoever changes whose sites are whose has it alone. It is taken before findings are.
 */

const keyOf = ({ organizationId }: OrgContext) => sql`hashtextextended(${`sites of ${organizationId}`}, 0)`;

/** For the rest of a transaction that goes by whose sites are whose. */
export async function shareSites(tx: Tx, org: OrgContext): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${keyOf(org)})`);
}

/** For the rest of a transaction that changes whose sites are whose, or what is recorded of many sites at once. */
export async function holdSites(tx: Tx, org: OrgContext): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${keyOf(org)})`);
}
