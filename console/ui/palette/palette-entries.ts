import {
  IconBell,
  IconBuildingStore,
  IconFilePlus,
  IconFlag,
  IconInbox,
  IconPlus,
  IconRadar2,
  IconReportAnalytics,
  IconSettings,
  IconShieldCheck,
  IconUpload,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { Permission } from '../../../shared/domain/permission.ts';
import { type FoundEverywhere, MOST_FOUND } from '../../../shared/domain/search.ts';
import { destinations } from '../../destinations.ts';
import { headlineOf, severityWords } from '../../finding-words.ts';
import { settingsPages } from '../../pages/settings/settings-pages.ts';
import { countOf } from '../words.ts';

/** One line of the palette: where it leads, and what it is found by. */
export interface PaletteEntry {
  id: string;
  label: string;
  /** What kind of thing, or what else is known of it; may be empty. */
  detail: string;
  icon: typeof IconUser;
  leadsTo: Pick<LinkProps, 'to' | 'params' | 'search'>;
}

/** Entries of one kind under their heading. */
export interface PaletteGroup {
  heading: string;
  entries: PaletteEntry[];
}

interface Known extends Omit<PaletteEntry, 'id' | 'detail'> {
  permission: Permission;
  /** Other words that people look for it by. */
  also?: string;
}

const actions: readonly Known[] = [
  {
    label: 'Add a vendor',
    also: 'new tool company',
    icon: IconPlus,
    permission: 'vendor:create',
    leadsTo: { to: '/vendors', search: { add: '' } },
  },
  {
    label: 'Record or draft a BAA: choose its vendor',
    also: 'agreement contract business associate',
    icon: IconFilePlus,
    permission: 'baa:record',
    leadsTo: { to: '/vendors', search: {} },
  },
  {
    label: 'Answer access requests',
    also: 'approve ask',
    icon: IconInbox,
    permission: 'access-request:answer',
    leadsTo: { to: '/discovered', search: { view: 'requests' } },
  },
  {
    label: 'Import people from a list',
    also: 'csv xlsx staff members',
    icon: IconUpload,
    permission: 'member:import',
    leadsTo: { to: '/people/import' },
  },
  {
    label: 'Import vendors from a list',
    also: 'csv xlsx inventory spreadsheet',
    icon: IconUpload,
    permission: 'vendor:import',
    leadsTo: { to: '/vendors/import' },
  },
  {
    label: 'Verify the audit trail',
    also: 'chain hash evidence',
    icon: IconShieldCheck,
    permission: 'audit:verify',
    leadsTo: { to: '/audit', search: {} },
  },
];

const pages: readonly Known[] = [
  ...destinations.map(({ to, label, icon, permission }) => ({ label, icon, permission, leadsTo: { to } })),
  { label: 'Catalog', icon: IconBuildingStore, permission: 'catalog:read', leadsTo: { to: '/catalog', search: {} } },
  {
    label: 'Conditions',
    also: 'approved on condition, to see to, overdue',
    icon: IconBuildingStore,
    permission: 'vendor:read',
    leadsTo: { to: '/conditions', search: {} },
  },
  {
    label: 'Exceptions',
    also: 'authority denial',
    icon: IconBuildingStore,
    permission: 'exception:read',
    leadsTo: { to: '/exceptions', search: {} },
  },
  {
    label: 'Safeguard checks',
    also: 'security questions answers',
    icon: IconShieldCheck,
    permission: 'safeguard-check:read',
    leadsTo: { to: '/safeguard-checks', search: {} },
  },
  {
    label: 'Questionnaires',
    also: 'safeguard questions',
    icon: IconShieldCheck,
    permission: 'questionnaire:read',
    leadsTo: { to: '/questionnaires' },
  },
  {
    label: 'Reports on record',
    also: 'board leadership signed frozen draft',
    icon: IconReportAnalytics,
    permission: 'report:read',
    leadsTo: { to: '/reports', search: {} },
  },
  {
    label: 'Gaps',
    also: 'finder missing vendors safeguards self-assessment first look review',
    icon: IconShieldCheck,
    permission: 'report:read',
    leadsTo: { to: '/gaps' },
  },
  { label: 'Groups', icon: IconUsersGroup, permission: 'group:read', leadsTo: { to: '/people/groups' } },
  { label: 'Notifications', icon: IconBell, permission: 'self:read', leadsTo: { to: '/notifications' } },
  {
    label: 'Your account',
    also: 'password second factor sessions',
    icon: IconUser,
    permission: 'self:read',
    leadsTo: { to: '/me' },
  },
  ...settingsPages.map(({ to, label, permission }) => ({
    label: `Settings: ${label}`,
    icon: IconSettings,
    permission,
    leadsTo: { to },
  })),
];

/** Pages and actions that the member may open and that have all the words typed; without words, all of them. */
export function knownGroups(typed: string, can: (permission: Permission) => boolean): PaletteGroup[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const entriesOf = (kind: string, known: readonly Known[]): PaletteEntry[] =>
    known
      .filter(({ permission }) => can(permission))
      .filter(({ label, also = '' }) => words.every((word) => `${label} ${also}`.toLowerCase().includes(word)))
      .map(({ label, icon, leadsTo }) => ({ id: `${kind} ${label}`, label, detail: '', icon, leadsTo }));
  return [
    { heading: 'Do', entries: entriesOf('do', actions) },
    { heading: 'Go to', entries: entriesOf('go', pages) },
  ];
}

/** What the server found; where there is more of a kind than is shown, its last line leads to the whole list. */
export function foundGroups(typed: string, { vendors, people, discovered, findings }: FoundEverywhere): PaletteGroup[] {
  const q = typed.trim();
  return [
    {
      heading: 'Vendors',
      entries: [
        ...vendors.items.map(({ id, name, site }) => ({
          id,
          label: name,
          detail: site,
          icon: IconBuildingStore,
          leadsTo: { to: '/vendors/$vendorId', params: { vendorId: id } } as const,
        })),
        ...rest(vendors.total, ['vendor', 'vendors'], IconBuildingStore, { to: '/vendors', search: { q } }),
      ],
    },
    {
      heading: 'People',
      entries: [
        ...people.items.map(({ id, name, title }) => ({
          id,
          label: name,
          detail: title,
          icon: IconUser,
          leadsTo: { to: '/people/$memberId', params: { memberId: id } } as const,
        })),
        ...rest(people.total, ['person', 'people'], IconUser, { to: '/people', search: { q } }),
      ],
    },
    {
      heading: 'Discovered tools',
      entries: [
        ...discovered.items.map(({ id, site }) => ({
          id,
          label: site,
          detail: '',
          icon: IconRadar2,
          leadsTo: { to: '/discovered/$siteId', params: { siteId: id } } as const,
        })),
        ...rest(discovered.total, ['tool', 'tools'], IconRadar2, { to: '/discovered', search: { q } }),
      ],
    },
    {
      heading: 'Open findings',
      entries: [
        ...findings.items.map((finding) => ({
          id: finding.id,
          label: headlineOf(finding),
          detail: severityWords[finding.severity],
          icon: IconFlag,
          leadsTo: { to: '/findings/$findingId', params: { findingId: finding.id } } as const,
        })),
        ...rest(findings.total, ['finding', 'findings'], IconFlag, { to: '/findings', search: { q } }),
      ],
    },
  ];
}

/** The way to the whole list, where there is more than is shown. */
const rest = (
  total: number,
  [one, many]: readonly [string, string],
  icon: PaletteEntry['icon'],
  leadsTo: PaletteEntry['leadsTo'],
): PaletteEntry[] =>
  total > MOST_FOUND
    ? [{ id: `all ${many}`, label: `All ${countOf(total, one, many)}`, detail: '', icon, leadsTo }]
    : [];
