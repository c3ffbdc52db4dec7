import { can, type Permission } from '../../../shared/domain/permission.ts';
import type { Role } from '../../../shared/domain/member.ts';

/** The tabs of the settings, in their order: to add one, add its route below `settings` in settings-routes.tsx and its line here. */
export const settingsPages = [
  { to: '/settings/organization', label: 'Organization', permission: 'policy:read' },
  { to: '/settings/intervals', label: 'Your policy: intervals', permission: 'policy:read' },
  { to: '/settings/approvals', label: 'Your policy: approvals', permission: 'policy:read' },
  { to: '/settings/stops', label: 'Your policy: repeated stops', permission: 'policy:read' },
  { to: '/accounts', label: 'Accounts and names', permission: 'policy:read' },
  { to: '/settings/single-sign-on', label: 'Single sign-on', permission: 'identity-provider:read' },
  { to: '/settings/security', label: 'Security', permission: 'policy:read' },
  { to: '/settings/channels', label: 'Channels', permission: 'channel:read' },
  { to: '/settings/jobs', label: 'Jobs', permission: 'job:read' },
  { to: '/settings/files', label: 'Files', permission: 'file:read' },
] as const satisfies { to: string; label: string; permission: Permission }[];

/** The settings that a member with these roles may read. */
export const settingsFor = (roles: readonly Role[]) => settingsPages.filter(({ permission }) => can(roles, permission));
