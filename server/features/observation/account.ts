import { accountKindOf } from '../../../shared/domain/account-kind.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readOrganization } from '../organization/service.ts';
import type { Item } from './parse.ts';

type Account = Extract<Observation, { kind: 'account' }>;

/**
 * Judges accounts again by what is known here: a browser's policy may be from before the organization said which addresses are its
 * own, and its list of public mail providers from an earlier release.
 */
export async function judgeAccounts(db: Reader, org: OrgContext, items: readonly Item[]): Promise<Item[]> {
  if (!items.some(({ observation }) => observation.kind === 'account')) return [...items];
  const { emailDomains } = await readOrganization(db, org);
  return items.map((item) =>
    item.observation.kind === 'account' ? { ...item, observation: judged(item.observation, emailDomains) } : item,
  );
}

/** The domain is a part of what the browser saw, so it can show that an account is known, and never that it is not. */
function judged(account: Account, emailDomains: readonly string[]): Account {
  const kind = accountKindOf(account.accountDomain, emailDomains);
  if (kind === 'organization' || account.accountKind === 'organization')
    return { ...account, accountKind: 'organization', accountDomain: null };
  return kind === 'personal' ? { ...account, accountKind: 'personal' } : account;
}
