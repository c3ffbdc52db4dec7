import { and, eq } from 'drizzle-orm';
import { safeguardCheckHashes, safeguardChecks } from '../../drizzle/schema/index.ts';
import type { SafeguardCheckId } from '../../shared/domain/safeguard-check.ts';
import type { SystemActor } from '../actor.ts';
import { OrgContext } from '../context.ts';
import { type Db, withTenant } from '../database/tenant.ts';
import { Refusal } from '../errors.ts';
import { hashOfSecret } from './secrets.ts';

/** Whoever holds the link of one check: a person at the vendor, who is nobody's member and may reach that check alone. */
export interface CheckLink {
  org: OrgContext<SystemActor>;
  checkId: SafeguardCheckId;
}

/** What the link of a safeguard check opens. @throws Refusal NOT_FOUND | PRECONDITION_FAILED */
export async function openCheckLink(db: Db, token: string, now: () => Date): Promise<CheckLink> {
  const [found] = await db
    .select()
    .from(safeguardCheckHashes)
    .where(eq(safeguardCheckHashes.hash, hashOfSecret(token)));
  if (!found) {
    throw new Refusal('NOT_FOUND', 'This link is not known. Open it in full, or ask whoever sent it for a new one.');
  }
  const { organizationId, checkId } = found;
  const [check] = await withTenant(db, organizationId, (tx) =>
    tx
      .select({
        linkId: safeguardChecks.linkId,
        linkExpiresAt: safeguardChecks.linkExpiresAt,
        contactName: safeguardChecks.contactName,
      })
      .from(safeguardChecks)
      .where(and(eq(safeguardChecks.organizationId, organizationId), eq(safeguardChecks.id, checkId))),
  );
  if (!check) throw new Error('A link to no check');
  if (check.linkId !== found.linkId) {
    throw new Refusal(
      'PRECONDITION_FAILED',
      'This link was withdrawn, or a newer one took its place. What was saved is kept; ask whoever sent it.',
    );
  }
  if (check.linkExpiresAt === null || check.linkExpiresAt <= now()) {
    throw new Refusal(
      'PRECONDITION_FAILED',
      'This link has expired. What was saved is kept; ask whoever sent it for a new link.',
    );
  }
  const actor: SystemActor = {
    kind: 'system',
    id: 'safeguard-check-link',
    name: `${check.contactName}, by the link of a safeguard check`,
  };
  return { org: new OrgContext(db, organizationId, actor, now), checkId };
}
