import { sql } from 'drizzle-orm';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';

/** Servers listen on it for organizations that have something to send. */
export const TOLD = 'wardline_told';

/** Asks the servers to send what this organization has to send, once the transaction is committed. A call that nobody hears is made up for hourly. */
export async function callServers(tx: Tx, { organizationId }: OrgContext): Promise<void> {
  await tx.execute(sql`select pg_notify(${TOLD}, ${organizationId})`);
}
