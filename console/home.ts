import type { Role } from '../shared/domain/member.ts';
import { can } from '../shared/domain/permission.ts';

/** Whether somebody signs what others see to: their first page is the report rather than the inbox. */
export const readsReportFirst = (roles: readonly Role[]): boolean =>
  can(roles, 'report:sign') && !can(roles, 'finding:update');

/** Where somebody with these roles begins: with the report, with what waits, or with what is their own. */
export function homeOf(roles: readonly Role[]): '/report' | '/' | '/me' {
  if (readsReportFirst(roles)) return '/report';
  return can(roles, 'vendor:read') ? '/' : '/me';
}
