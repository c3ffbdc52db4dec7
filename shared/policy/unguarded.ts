import { dataClasses } from '../domain/data-class.ts';
import { accountKinds } from '../domain/observation-words.ts';
import { decide, decideSignUp } from './decide.ts';
import type { SitePolicy } from './site-policy.ts';

/** True where no text, no form and no account could lead to anything but `allow`: such a site gets no script of ours at all. */
export function isUnguarded(sitePolicy: SitePolicy, now: Date): boolean {
  return accountKinds.every(
    (account) =>
      decideSignUp(sitePolicy, now, account).kind === 'allow' &&
      dataClasses.every((kind) =>
        (['block', 'warn'] as const).every((tier) => decide(sitePolicy, { kind, tier }, now, account).kind === 'allow'),
      ),
  );
}
