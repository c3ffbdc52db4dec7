import { dataClasses } from '../domain/data-class.ts';
import { decide, decideSignUp } from './decide.ts';
import type { SitePolicy } from './site-policy.ts';

/** True where no text and no form could lead to anything but `allow`: such a site gets no script of ours at all. */
export function isUnguarded(sitePolicy: SitePolicy, now: Date): boolean {
  return (
    decideSignUp(sitePolicy, now).kind === 'allow' &&
    dataClasses.every((kind) =>
      (['block', 'warn'] as const).every((tier) => decide(sitePolicy, { kind, tier }, now).kind === 'allow'),
    )
  );
}
