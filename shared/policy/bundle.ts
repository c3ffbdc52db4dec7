import { catalogCategories } from '../catalog/category.ts';
import { accountScopes, rulings } from '../domain/approval.ts';
import { CalendarDay } from '../domain/calendar.ts';
import { DataClass } from '../domain/data-class.ts';
import { ExceptionId } from '../domain/exception-id.ts';
import { GroupId } from '../domain/group.ts';
import { Organization } from '../domain/organization.ts';
import { SiteDomain } from '../domain/site.ts';
import { VendorId } from '../domain/vendor-id.ts';
import { z } from '../zod.ts';
import { decisionKinds } from './decision.ts';
import { defaultDetection, Detection } from './detection.ts';

const Rung = z.enum(decisionKinds);

/*
 * Browsers of an earlier release read the bundles of a later one, and browsers of a later release those of an earlier server.
 * So nothing here is strict (what is not known is dropped), and what was added since has a default.
 */

/** What to do, by what the text looks like. `covered` sites are not in it: there everything approved is allowed. */
export const Rungs = z.object({
  /** Patient information, block tier and warn tier. */
  phiBlock: Rung,
  phiWarn: Rung,
  identifiers: Rung,
  health: Rung,
  signUp: Rung,
});
export type Rungs = z.infer<typeof Rungs>;

/** The decision ladder: one row for each way in which a site may lack coverage. */
export const Ladder = z.object({
  /** Approved, but not for this data class, or without a BAA in force. */
  uncovered: Rungs,
  /** Nobody has decided yet. */
  undecided: Rungs,
  denied: Rungs,
});
export type Ladder = z.infer<typeof Ladder>;

/** A group that has its own ladder in place of the organization's. Browsers of a release that knows no groups go by the organization's. */
export const GroupLadder = z.object({ groupId: GroupId, ladder: Ladder });
export type GroupLadder = z.infer<typeof GroupLadder>;

const noSentences = { inform: '', acknowledge: '', justify: '', block: '' };

/** What the organization itself adds to the warnings of each rung, below Wardline's own sentence; empty where it adds nothing. */
export const Sentences = z.object({
  inform: z.string().default(''),
  acknowledge: z.string().default(''),
  justify: z.string().default(''),
  block: z.string().default(''),
});
export type Sentences = z.infer<typeof Sentences>;

/** Whose sites are offered first in place of one that is for this use. A category that only a later release knows offers nobody here. */
export const Preferred = z.object({ category: z.string(), vendorIds: z.array(VendorId) });
export type Preferred = z.infer<typeof Preferred>;

/**
 * What officers may see of whoever did something ("your policy", not law), in words that browsers of an earlier release can read:
 * they know names and counts, and drop `pseudonyms`. Everything else goes by `visibilityOf`.
 */
export const Discovery = z.object({ who: z.enum(['named', 'counted']), pseudonyms: z.boolean().default(false) });
export type Discovery = z.infer<typeof Discovery>;

const defaultDiscovery: Discovery = { who: 'counted', pseudonyms: false };

/** What an organization intends, editable; published as a PolicyBundle. */
export const Policy = z.object({
  ladder: Ladder,
  /** Of somebody in several of these groups, the stricter cell counts: `ladderFor` says how. */
  groupLadders: z.array(GroupLadder).default([]),
  sentences: Sentences.default(noSentences),
  preferred: z.array(Preferred).default([]),
  /** A bundle that was not confirmed for this many hours is stale. */
  staleAfterHours: z
    .int()
    .min(1)
    .max(24 * 90),
  /** With a stale bundle: at least this, for patient information on any site, even one that the bundle calls covered. */
  whenStale: Rung,
  /** In an enrolled browser that holds no bundle: this, for patient information. */
  withoutBundle: Rung,
  /** Policies from before organizations could say what counts have none. */
  detection: Detection.default(defaultDetection),
  discovery: Discovery.default(defaultDiscovery),
});
export type Policy = z.infer<typeof Policy>;

/** The policy that a new organization starts with. "Your policy", not law: 45 CFR sets no ladder. */
export const defaultPolicy: Policy = {
  ladder: {
    uncovered: { phiBlock: 'justify', phiWarn: 'justify', identifiers: 'allow', health: 'allow', signUp: 'allow' },
    undecided: { phiBlock: 'block', phiWarn: 'justify', identifiers: 'allow', health: 'allow', signUp: 'acknowledge' },
    denied: { phiBlock: 'block', phiWarn: 'block', identifiers: 'inform', health: 'inform', signUp: 'block' },
  },
  groupLadders: [],
  sentences: noSentences,
  preferred: [],
  staleAfterHours: 72,
  whenStale: 'allow',
  withoutBundle: 'acknowledge',
  detection: defaultDetection,
  discovery: defaultDiscovery,
};

/** One vendor's site as browsers need it: dates instead of a status, so that an agreement ends on its day without a new bundle. */
export const BundleSite = z.object({
  domain: SiteDomain,
  vendorId: VendorId,
  vendorName: z.string(),
  ruling: z.enum(rulings).nullable(),
  dataClasses: z.array(DataClass),
  conditions: z.string(),
  /** Whose accounts the approval is for. */
  accounts: z.enum(accountScopes).default('any'),
  /** What the vendor is for, by the catalog; one that only a later release knows counts as none. */
  category: z.enum(catalogCategories).nullable().catch(null).default(null),
  baas: z.array(z.object({ effectiveOn: CalendarDay, expiresOn: CalendarDay.nullable() })),
});
export type BundleSite = z.infer<typeof BundleSite>;

/** A standing permission as browsers need it: dates, so that it ends on its day without a new bundle. */
export const BundleException = z.object({
  id: ExceptionId,
  vendorId: VendorId,
  /** Null for everyone. */
  groupId: GroupId.nullable(),
  dataClasses: z.array(DataClass),
  /** True where patient information needs a BAA in force even so. */
  needsBaa: z.boolean(),
  startsOn: CalendarDay,
  endsOn: CalendarDay,
});
export type BundleException = z.infer<typeof BundleException>;

/** An organization's policy as published: immutable, numbered, complete. Browsers hold exactly one. */
export const PolicyBundle = z.object({
  version: z.int().positive(),
  publishedAt: z.iso.datetime(),
  organization: Organization,
  policy: Policy,
  sites: z.array(BundleSite),
  /** Browsers of an earlier release drop them, and so go on as strictly as without. */
  exceptions: z.array(BundleException).default([]),
});
export type PolicyBundle = z.infer<typeof PolicyBundle>;
