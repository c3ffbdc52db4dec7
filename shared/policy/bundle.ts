import { rulings } from '../domain/approval.ts';
import { CalendarDay } from '../domain/calendar.ts';
import { DataClass } from '../domain/data-class.ts';
import { Organization } from '../domain/organization.ts';
import { SiteDomain } from '../domain/site.ts';
import { VendorId } from '../domain/vendor-id.ts';
import { z } from '../zod.ts';
import { decisionKinds } from './decision.ts';
import { defaultDetection, Detection } from './detection.ts';

const Rung = z.enum(decisionKinds);

/** What to do, by what the text looks like. `covered` sites are not in it: there everything approved is allowed. */
export const Rungs = z.strictObject({
  /** Patient information, block tier and warn tier. */
  phiBlock: Rung,
  phiWarn: Rung,
  identifiers: Rung,
  health: Rung,
  signUp: Rung,
});
export type Rungs = z.infer<typeof Rungs>;

/** The decision ladder: one row for each way in which a site may lack coverage. */
export const Ladder = z.strictObject({
  /** Approved, but not for this data class, or without a BAA in force. */
  uncovered: Rungs,
  /** Nobody has decided yet. */
  undecided: Rungs,
  denied: Rungs,
});
export type Ladder = z.infer<typeof Ladder>;

/** What an organization intends, editable; published as a PolicyBundle. */
export const Policy = z.strictObject({
  ladder: Ladder,
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
});
export type Policy = z.infer<typeof Policy>;

/** The policy that a new organization starts with. "Your policy", not law: 45 CFR sets no ladder. */
export const defaultPolicy: Policy = {
  ladder: {
    uncovered: { phiBlock: 'justify', phiWarn: 'justify', identifiers: 'allow', health: 'allow', signUp: 'allow' },
    undecided: { phiBlock: 'block', phiWarn: 'justify', identifiers: 'allow', health: 'allow', signUp: 'acknowledge' },
    denied: { phiBlock: 'block', phiWarn: 'block', identifiers: 'inform', health: 'inform', signUp: 'block' },
  },
  staleAfterHours: 72,
  whenStale: 'allow',
  withoutBundle: 'acknowledge',
  detection: defaultDetection,
};

/** One vendor's site as browsers need it: dates instead of a status, so that an agreement ends on its day without a new bundle. */
export const BundleSite = z.strictObject({
  domain: SiteDomain,
  vendorId: VendorId,
  vendorName: z.string(),
  ruling: z.enum(rulings).nullable(),
  dataClasses: z.array(DataClass),
  conditions: z.string(),
  baas: z.array(z.strictObject({ effectiveOn: CalendarDay, expiresOn: CalendarDay.nullable() })),
});
export type BundleSite = z.infer<typeof BundleSite>;

/** An organization's policy as published: immutable, numbered, complete. Browsers hold exactly one. */
export const PolicyBundle = z.strictObject({
  version: z.int().positive(),
  publishedAt: z.iso.datetime(),
  organization: Organization,
  policy: Policy,
  sites: z.array(BundleSite),
});
export type PolicyBundle = z.infer<typeof PolicyBundle>;
