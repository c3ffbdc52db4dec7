import {
  IconBook2,
  IconBuildingStore,
  IconCertificate,
  IconDeviceDesktop,
  IconFlag,
  IconHistory,
  IconInbox,
  IconLadder,
  IconListSearch,
  IconRadar2,
  IconSchool,
  IconSettings,
  IconTextScan2,
  IconUsers,
} from '@tabler/icons-react';

/** By the officer's week, not by our tables. */
export const destinations = [
  { to: '/', label: 'Inbox', icon: IconInbox, permission: 'vendor:read' },
  { to: '/findings', label: 'Findings', icon: IconFlag, permission: 'finding:read' },
  { to: '/discovered', label: 'Discovered', icon: IconRadar2, permission: 'discovery:read' },
  { to: '/vendors', label: 'Vendors', icon: IconBuildingStore, permission: 'vendor:read' },
  { to: '/people', label: 'People', icon: IconUsers, permission: 'member:read' },
  { to: '/courses', label: 'Courses', icon: IconBook2, permission: 'course:read' },
  { to: '/my/training', label: 'My training', icon: IconSchool, permission: 'self:read' },
  { to: '/completions', label: 'Completions', icon: IconCertificate, permission: 'completion:read' },
  { to: '/browsers', label: 'Browsers', icon: IconDeviceDesktop, permission: 'browser:read' },
  { to: '/policy', label: 'Policy', icon: IconLadder, permission: 'policy:read' },
  { to: '/detection', label: 'What counts', icon: IconListSearch, permission: 'policy:read' },
  { to: '/audit', label: 'Audit trail', icon: IconHistory, permission: 'audit:read' },
  { to: '/test-a-text', label: 'Test a text', icon: IconTextScan2, permission: 'policy:read' },
  { to: '/settings', label: 'Settings', icon: IconSettings, permission: 'policy:read' },
] as const;
