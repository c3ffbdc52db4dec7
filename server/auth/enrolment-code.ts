import { eq } from 'drizzle-orm';
import { enrolmentCodeHashes } from '../../drizzle/schema/index.ts';
import type { EnrolmentCodeId } from '../../shared/domain/enrolment-code.ts';
import type { Actor } from '../actor.ts';
import { OrgContext } from '../context.ts';
import type { Db } from '../database/tenant.ts';
import { Refusal } from '../errors.ts';
import { hashOfSecret, readCode } from './secrets.ts';

/** The organization whose code it is, for whoever shows one. Whether the code can still be used is asked there. @throws Refusal NOT_FOUND */
export async function orgOfCode<A extends Actor>(
  db: Db,
  typed: string,
  actor: A,
  now: () => Date,
): Promise<{ org: OrgContext<A>; enrolmentCodeId: EnrolmentCodeId }> {
  const [found] = await db
    .select()
    .from(enrolmentCodeHashes)
    .where(eq(enrolmentCodeHashes.hash, hashOfSecret(readCode(typed))));
  if (!found) {
    throw new Refusal(
      'NOT_FOUND',
      'This enrolment code is not known here. Check the code and the server address, or ask your compliance officer for a new one.',
    );
  }
  return { org: new OrgContext(db, found.organizationId, actor, now), enrolmentCodeId: found.enrolmentCodeId };
}
