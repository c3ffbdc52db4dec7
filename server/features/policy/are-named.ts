import type { OrgContext, Reader } from '../../context.ts';
import { readOrganization } from '../organization/service.ts';

/** Does the organization's policy let officers see by name whose browser did something, or only how many did? Whatever shows a browser with what it did asks here. */
export async function areNamed(db: Reader, org: OrgContext): Promise<boolean> {
  const { policy } = await readOrganization(db, org);
  return policy.discovery.who === 'named';
}

/**
 * Rows of what browsers did, as officers may see them.
 *
 * @param nameless the same row without what tells whose browser it was; what is shown where the policy is to count and not to name
 */
export async function withNamesAsAllowed<Row, Nameless>(
  db: Reader,
  org: OrgContext,
  rows: Row[],
  nameless: (row: Row) => Nameless,
): Promise<(Row | Nameless)[]> {
  return rows.length === 0 || (await areNamed(db, org)) ? rows : rows.map(nameless);
}
