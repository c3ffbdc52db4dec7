import type { OrgContext, Reader } from '../../context.ts';
import { readOrganization } from '../organization/service.ts';

/** Does the organization's policy let officers see by name who met a new tool, or only how many did? */
export async function areNamed(db: Reader, org: OrgContext): Promise<boolean> {
  const { policy } = await readOrganization(db, org);
  return policy.discovery.who === 'named';
}
