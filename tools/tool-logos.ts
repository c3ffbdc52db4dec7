import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as icons from 'simple-icons';
import type { SimpleIcon } from 'simple-icons';
import { wholeCatalog } from '../shared/catalog/catalog.ts';
import { coversHostname } from '../shared/policy/hostname.ts';

// Which vendor of the catalog has a logo in simple-icons: `node tools/tool-logos.ts` writes the table that the console draws from.
// A name alone proves nothing (Pi is an assistant, and a coding agent): an icon is taken by itself only where its makers drew it after
// the tool's own site, and else where somebody has looked and written it down here.

/** Looked up by hand on 2026-11-22: the entry's name in the catalog, and the icon's title. */
const lookedUp: Readonly<Record<string, string>> = {
  'Airbyte Cloud': 'Airbyte',
  'Akamai / Linode': 'Akamai',
  Algolia: 'Algolia',
  'Anthropic API': 'Anthropic',
  'Appwrite Cloud': 'Appwrite',
  BigCommerce: 'BigCommerce',
  Bitbucket: 'Bitbucket',
  'ClickHouse Cloud': 'ClickHouse',
  'CockroachDB Cloud': 'Cockroach Labs',
  Dashlane: 'Dashlane',
  'Docker Hub': 'Docker',
  'Dropbox Sign': 'Dropbox',
  'Fathom Analytics': 'Fathom',
  Firebase: 'Firebase',
  'Gemini app': 'Google Gemini',
  'GitLab.com': 'GitLab',
  'Gmail / Google Workspace': 'Gmail',
  GMX: 'GMX',
  GoDaddy: 'GoDaddy',
  'Google AI Studio': 'Google',
  'Google Ads': 'Google Ads',
  'Google Analytics': 'Google Analytics',
  'Google Chat': 'Google Chat',
  'Google Cloud': 'Google Cloud',
  'Google Drive / Docs': 'Google Drive',
  'Google Forms': 'Google Forms',
  'Google Looker Studio': 'Google',
  'Google Meet': 'Google Meet',
  'Google Translate (consumer)': 'Google Translate',
  'Google Voice': 'Google',
  'GoTo Meeting / GoTo Connect': 'GoToMeeting',
  'Grafana Cloud': 'Grafana',
  Hootsuite: 'Hootsuite',
  Instagram: 'Instagram',
  'Jira / Confluence / Jira Service Management': 'Atlassian',
  'Jitsi Meet (public)': 'Jitsi',
  LiveChat: 'LiveChat',
  'LiveKit Cloud': 'LiveKit',
  'LogMeIn Rescue': 'LogMeIn',
  'Looker (Google Cloud)': 'Looker',
  'Matomo Cloud': 'Matomo',
  'Mattermost Cloud': 'Mattermost',
  'Meta Pixel / Facebook': 'Facebook',
  'Metabase Cloud': 'Metabase',
  'Mistral Le Chat': 'Mistral AI',
  'MongoDB Atlas': 'MongoDB',
  'n8n Cloud': 'n8n',
  'Obsidian Sync': 'Obsidian',
  Pantheon: 'Pantheon',
  'Qdrant Cloud': 'Qdrant',
  'QuickBooks Online': 'QuickBooks',
  Reddit: 'Reddit',
  'Redis Cloud': 'Redis',
  Replit: 'Replit',
  'SparkPost / Bird': 'SparkPost',
  'Splunk Cloud': 'Splunk',
  'Square Appointments': 'Square',
  'Sumo Logic': 'Sumo Logic',
  Supabase: 'Supabase',
  'Timescale / Tiger Data': 'Timescale',
  Todoist: 'Todoist',
  Trello: 'Trello',
  'Vonage Business': 'Vonage',
  'Vonage Video API': 'Vonage',
  WeChat: 'WeChat',
  WhatsApp: 'WhatsApp',
  'Windsurf / Codeium': 'Windsurf',
  'X (Twitter)': 'X',
  Zapier: 'Zapier',
  'Zoho (suite)': 'Zoho',
  'Zoho Desk': 'Zoho',
  'Zoho Forms': 'Zoho',
  'Zoho Mail': 'Zoho',
  'Zoho Sign': 'Zoho',
  Zulip: 'Zulip',
};

interface NamedIcon {
  /** As simple-icons exports it, such as `siZoom`. */
  exported: string;
  icon: SimpleIcon;
}

/** Icons that simple-icons gives away without conditions; others would need their own notice or permission. */
const free: readonly NamedIcon[] = Object.entries<SimpleIcon>(icons)
  .map(([exported, icon]) => ({ exported, icon }))
  .filter(({ icon: { license } }) => license === undefined || license.type === 'CC0-1.0');

/** Domain of the catalog → export of simple-icons, by domain. Throws where an icon that was looked up is no longer there. */
export function logosOfCatalog(): [domain: string, exported: string][] {
  const { entries } = wholeCatalog();
  const gone = Object.keys(lookedUp).filter((name) => !entries.some((entry) => entry.name === name));
  if (gone.length > 0) throw new Error(`No longer in the catalog, so take it out of the table: ${gone.join(', ')}`);
  return entries
    .flatMap(({ name, domains }) => {
      const found = iconFor(name, domains);
      return found ? domains.map((domain): [string, string] => [domain, found.exported]) : [];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function iconFor(name: string, domains: readonly string[]): NamedIcon | undefined {
  const title = lookedUp[name];
  if (title === undefined) {
    return free.find(({ icon }) => bare(icon.title) === bare(name) && isDrawnAfter(icon, domains));
  }
  const found = free.find(({ icon }) => icon.title === title);
  if (!found) throw new Error(`simple-icons has no free icon titled ${title} (for ${name})`);
  return found;
}

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const isDrawnAfter = ({ source, guidelines }: SimpleIcon, domains: readonly string[]): boolean =>
  [source, guidelines]
    .filter((address) => address !== undefined)
    .some((address) => domains.some((domain) => coversHostname(domain, new URL(address).hostname)));

/** The table as a module. Named imports, so that the console carries these icons and not all of simple-icons. */
export function moduleOf(logos: readonly [domain: string, exported: string][]): string {
  const names = [...new Set(logos.map(([, exported]) => exported))].toSorted();
  return [
    '// Made by tools/tool-logos.ts from the catalog and simple-icons; change those, not this.',
    'import {',
    ...names.map((name) => `  ${name},`),
    '  type SimpleIcon,',
    "} from 'simple-icons';",
    '',
    '/** The logo of the vendor to which a domain of the catalog belongs. */',
    'export const toolLogos: ReadonlyMap<string, SimpleIcon> = new Map([',
    ...logos.map(([domain, exported]) => `  ['${domain}', ${exported}],`),
    ']);',
    '',
  ].join('\n');
}

export const tablePath = fileURLToPath(new URL('../console/tool-logos.ts', import.meta.url));

if (import.meta.main) {
  const logos = logosOfCatalog();
  writeFileSync(tablePath, moduleOf(logos));
  console.log(`${logos.length} domains of ${new Set(logos.map(([, exported]) => exported)).size} logos`);
}
