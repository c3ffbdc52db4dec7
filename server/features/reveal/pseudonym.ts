import { createHmac } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { organizations } from '../../../drizzle/schema/index.ts';
import type { BrowserId } from '../../../shared/domain/browser.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { theRow } from '../../errors.ts';

/** Whose browser did something, as the database knows it. */
export interface Doer {
  browserId: BrowserId;
  browserLabel: string;
  memberId: MemberId | null;
  memberName: string | null;
}

/** No letter that passes for a digit, and none that makes words. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A name such as "Person 7Q4K-2M9D": the same for all browsers of a person, and a browser's own where nobody said whose it is.
 * Eight signs, since four would give two of a thousand people the same one; nobody without the organization's key can compute it.
 */
export function pseudonymOf(
  key: string,
  { memberId, browserId }: { memberId: MemberId | null; browserId: BrowserId | null },
): string {
  const whom = memberId === null ? `Browser ${browserId}` : `Person ${memberId}`;
  const digest = createHmac('sha256', key).update(whom).digest();
  const signs = Array.from(digest.subarray(0, 8), (byte) => SIGNS.charAt(byte % SIGNS.length)).join('');
  return `${memberId === null ? 'Browser' : 'Person'} ${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** What this organization's pseudonyms are made with. It leaves the server in no answer. */
export async function readPseudonymKey(db: Reader, { organizationId }: OrgContext): Promise<string> {
  const row = theRow(
    await db
      .select({ pseudonymKey: organizations.pseudonymKey })
      .from(organizations)
      .where(eq(organizations.id, organizationId)),
  );
  return row.pseudonymKey;
}
