import { type SQL, sql } from 'drizzle-orm';
import { safeguardChecks, safeguardDecisions } from '../../../../drizzle/schema/index.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';

/** Checks that a vendor answered and nobody has decided on. */
export function submittedChecks({ organizationId }: Watch): SQL {
  const { id, vendorId, submittedAt, withdrawnAt } = safeguardChecks;
  return partOf({
    why: firstOf([], 'check-submitted'),
    itemId: id,
    name: null,
    vendorId,
    since: submittedAt,
    from: sql`from ${safeguardChecks}
      where ${safeguardChecks.organizationId} = ${organizationId} and ${submittedAt} is not null and ${withdrawnAt} is null
        and not exists (select from ${safeguardDecisions}
          where ${safeguardDecisions.organizationId} = ${safeguardChecks.organizationId} and ${safeguardDecisions.checkId} = ${id})`,
  });
}
