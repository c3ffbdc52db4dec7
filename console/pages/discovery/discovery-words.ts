import { scopes, weightOf } from '../../../shared/consent/scopes.ts';
import type { DiscoveredConsent, DiscoveredSite, DiscoverySort } from '../../../shared/domain/discovery.ts';
import type { AccountKind, IdentityProvider } from '../../../shared/domain/observation-words.ts';
import { countOf, listOf, timesOf } from '../../ui/words.ts';

type Named = Pick<DiscoveredSite, 'vendorName' | 'catalog' | 'site'>;

/** What it goes by: the name that the catalog has, else its site. Its vendor's would be shared by all that joined the vendor. */
export const nameOf = ({ catalog, site }: Pick<Named, 'catalog' | 'site'>) => catalog?.name ?? site;

/** The vendor as it is named beside the tool; null where there is none, or where it goes by the same name. */
export const vendorBeside = (found: Named): string | null =>
  found.vendorName === nameOf(found) || found.vendorName === found.site ? null : found.vendorName;

/** Where it is found, as its logo is looked up by: its own site, then what the catalog knows as the same tool's. */
export const sitesOf = ({ site, catalog }: Pick<DiscoveredSite, 'site' | 'catalog'>): string[] => [
  site,
  ...(catalog?.domains ?? []),
];

export const sortLabels: Record<DiscoverySort, string> = {
  site: 'Tool',
  browsers: 'Browsers',
  exposures: 'Exposures',
  requests: 'Requests',
  'first-seen': 'First seen',
  'last-seen': 'Last seen',
};

export const accountKindWords: Record<AccountKind, string> = {
  organization: 'Your organization’s',
  personal: 'Personal (a public mail provider)',
  other: 'Another organization’s',
  unknown: 'Not seen',
};

export const providerWords: Record<IdentityProvider, string> = {
  google: 'Google',
  microsoft: 'Microsoft',
  github: 'GitHub',
  okta: 'Okta',
  slack: 'Slack',
  other: 'Another provider',
};

type Use = Pick<
  DiscoveredSite,
  'signUpsShown' | 'signUps' | 'signIns' | 'accounts' | 'consentsAsked' | 'consentsGranted'
>;

/** What people did there, weightiest first: what was let in, then accounts, then what merely came up. */
export function useOf(found: Use): string[] {
  const { accounts } = found;
  const notOurs = accounts.personal + accounts.other;
  return [
    found.consentsGranted > 0 && `access granted ${timesOf(found.consentsGranted).toLowerCase()}`,
    found.signUps > 0 && countOf(found.signUps, 'sign-up'),
    found.signIns > 0 && countOf(found.signIns, 'sign-in'),
    notOurs > 0 && countOf(notOurs, 'outside account'),
    found.consentsGranted === 0 && found.consentsAsked > 0 && 'access asked for',
    found.signUps === 0 && found.signUpsShown > 0 && 'sign-up form shown',
  ].filter((part) => part !== false);
}

export interface ScopeWords {
  key: string;
  words: string;
  weight: 'harmless' | 'personal' | 'organization';
}

const weightOrder = { organization: 0, personal: 1, harmless: 2 } as const;

/** What an app may do, in plain words, heaviest first. A scope of a newer catalog than this console's is shown as it is. */
export const wordsOfScopes = ({ scopes: keys }: Pick<DiscoveredConsent, 'scopes'>): ScopeWords[] =>
  keys
    .map((key) => ({ key, words: scopes.get(key)?.words ?? key, weight: weightOf(key) }))
    .toSorted((a, b) => weightOrder[a.weight] - weightOrder[b.weight] || a.words.localeCompare(b.words));

/** "notely.example", "a.example and b.example", "these 12 sites". */
export const sitesInWords = (sites: readonly string[]): string =>
  sites.length <= 3 ? listOf(sites) : `these ${sites.length} sites`;
