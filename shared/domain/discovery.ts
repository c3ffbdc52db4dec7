import { CatalogFacts } from '../catalog/catalog-entry.ts';
import { catalogCategories } from '../catalog/category.ts';
import { z } from '../zod.ts';
import { AccessRequestRecord } from './access-request.ts';
import { Ruling } from './approval.ts';
import { Finding } from './finding.ts';
import { idOf } from './id.ts';
import { accountKinds, identityProviders } from './observation-words.ts';
import { Paging } from './paging.ts';
import { SiteDomain } from './site.ts';
import { CreateVendor } from './vendor.ts';
import { VendorId } from './vendor-id.ts';
import { Reveal, Who } from './who.ts';

export const DiscoveredSiteId = idOf('DiscoveredSite');
export type DiscoveredSiteId = z.infer<typeof DiscoveredSiteId>;

/** `decided` once an approval decides on its vendor, wherever that was given. */
export const discoveryStates = ['open', 'ignored', 'decided'] as const;
export type DiscoveryState = (typeof discoveryStates)[number];

const Count = z.int().min(0);

/** A site that browsers met before an approval decided on it: what is known of it, added up, from then on as well. */
export const DiscoveredSite = z.object({
  id: DiscoveredSiteId,
  site: z.string(),
  state: z.enum(discoveryStates),
  /** The vendor that the site belongs to, where there is one. */
  vendorId: VendorId.nullable(),
  vendorName: z.string().nullable(),
  /** What the vendor is reported to say, or what the organization put in its place. Never a decision. */
  catalog: CatalogFacts.nullable(),
  firstSeenAt: z.date(),
  lastSeenAt: z.date(),
  browsers: Count,
  signUpsShown: Count,
  signUps: Count,
  signIns: Count,
  exposures: Count,
  consentsAsked: Count,
  consentsGranted: Count,
  /** Sign-ups and sign-ins by whose account it was. */
  accounts: z.record(z.enum(accountKinds), Count),
  /** Of accounts that are not the organization's; the first few. */
  accountDomains: z.array(z.string()),
  openRequests: Count,
  ignored: z.object({ reason: z.string(), byName: z.string(), at: z.date() }).nullable(),
});
export type DiscoveredSite = z.infer<typeof DiscoveredSite>;

/** An app that was to be let at an account. */
export const DiscoveredConsent = z.object({
  provider: z.enum(identityProviders),
  appId: z.string().nullable(),
  /** Keys of shared/consent/scopes.ts, everything that it ever asked for. */
  scopes: z.array(z.string()),
  otherScopes: Count,
  asked: Count,
  granted: Count,
  firstSeenAt: z.date(),
  lastSeenAt: z.date(),
});
export type DiscoveredConsent = z.infer<typeof DiscoveredConsent>;

/** Everything about one of them. */
export const DiscoveredSiteRecord = DiscoveredSite.extend({
  /** By browser, or by pseudonym with the time to the hour; null where the organization's policy is to count. */
  who: z.array(Who.extend({ browsers: Count, lastSeenAt: z.date() })).nullable(),
  reveals: z.array(Reveal),
  consents: z.array(DiscoveredConsent),
  requests: z.array(AccessRequestRecord),
  /** Open ones on the same site. */
  findings: z.array(Finding.pick({ id: true, kind: true, severity: true, account: true })),
});
export type DiscoveredSiteRecord = z.infer<typeof DiscoveredSiteRecord>;

export const discoverySorts = ['last-seen', 'first-seen', 'browsers', 'exposures', 'requests', 'site'] as const;
export type DiscoverySort = (typeof discoverySorts)[number];

export const ListDiscovered = z.strictObject({
  ...Paging.shape,
  state: z.enum(discoveryStates).default('open'),
  /** Part of a site or of the name that the catalog has for it. */
  q: z.string().trim().max(100).default(''),
  category: z.enum(catalogCategories).nullable().default(null),
  sort: z.enum(discoverySorts).default('last-seen'),
  order: z.enum(['asc', 'desc']).default('desc'),
});
export type ListDiscovered = z.infer<typeof ListDiscovered>;

const Reason = z.string().trim().min(1, 'Say why, in a sentence').max(1000);

/** Why a site is a vendor's: kept in the vendor's history, and empty where it speaks for itself. */
const WhyTheirs = z.string().trim().max(1000).default('');

/** What those who asked for it are told, in the browser; empty for the answer alone. */
const ToRequesters = z.string().trim().max(300, 'Keep it to 300 characters').default('');

const Ids = z
  .array(DiscoveredSiteId)
  .min(1)
  .max(100, 'Decide on at most 100 at once')
  .refine((ids) => new Set(ids).size === ids.length, 'One of them is there twice');

/** Whose site it is: a vendor that is there already, or one that is added with the decision. */
const Owner = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('existing'), vendorId: VendorId }),
  z.strictObject({
    is: z.literal('new'),
    ...CreateVendor.omit({ sites: true }).shape,
    /** Its other sites; the discovered one always belongs to it. */
    sites: z.array(SiteDomain).max(49),
  }),
]);

/** The one decision that an officer takes on a discovered site. */
export const DecideDiscovered = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rule'),
    id: DiscoveredSiteId,
    vendor: Owner,
    ruling: Ruling,
    toRequesters: ToRequesters,
  }),
  /** The site joins a vendor, whose own decision then counts for it. */
  z.strictObject({ kind: z.literal('merge'), id: DiscoveredSiteId, vendorId: VendorId, reason: WhyTheirs }),
  z.strictObject({ kind: z.literal('ignore'), id: DiscoveredSiteId, reason: Reason }),
  /** Takes back an ignoring. */
  z.strictObject({ kind: z.literal('heed'), id: DiscoveredSiteId, reason: Reason }),
]);
export type DecideDiscovered = z.infer<typeof DecideDiscovered>;

/** The same for many at once, all or none. Each site that has no vendor yet gets one by its name in the catalog, or else by its own. */
export const DecideManyDiscovered = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rule'), ids: Ids, ruling: Ruling, toRequesters: ToRequesters }),
  z.strictObject({ kind: z.literal('merge'), ids: Ids, vendorId: VendorId, reason: WhyTheirs }),
  z.strictObject({ kind: z.literal('ignore'), ids: Ids, reason: Reason }),
]);
export type DecideManyDiscovered = z.infer<typeof DecideManyDiscovered>;
