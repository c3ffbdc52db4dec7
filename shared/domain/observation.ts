import { scopeKeys } from '../consent/scopes.ts';
import { assessmentKinds, recordFormats, tiers } from '../detect/assessment.ts';
import { detectorIds } from '../detect/detectors/index.ts';
import { isOwnId, type OwnId } from '../detect/own/own-detector.ts';
import { becauses, decisionKinds } from '../policy/decision.ts';
import { z } from '../zod.ts';
import {
  accountEvents,
  accountKinds,
  channels,
  consentEvents,
  COUNT_CEILING,
  gapKinds,
  identityProviders,
  NOTE_MAX_CHARACTERS,
  observationKinds,
  outcomes,
  overrideReasons,
  tamperingSigns,
} from './observation-words.ts';
import { ObservedSite, SiteDomain } from './site.ts';
import { VendorId } from './vendor-id.ts';
import { Who } from './who.ts';

export * from './observation-words.ts';

/** A UUID version 7 made once in the browser; it fixes the time of the observation, so a retry always meets its own row. */
export const ObservationId = z.uuidv7('Not an observation id').brand<'ObservationId'>();
export type ObservationId = z.infer<typeof ObservationId>;

/** More than any engine and policy have together. */
const MOST_DETECTORS = 100;

const base = {
  id: ObservationId,
  site: ObservedSite,
  vendorId: VendorId.nullable(),
  bundleVersion: z.int32().positive().nullable(),
};
const Decided = { decision: z.enum(decisionKinds), because: z.enum(becauses) };

/** Reports of browsers from before accounts were told apart have none. */
const AccountKind = z.enum(accountKinds).default('unknown');

/** A built-in detector, or one of the organization's own by its key: `own-3`, never a word. */
const DetectorKey = z.union([z.enum(detectorIds), z.custom<OwnId>(isOwnId)]);

/** Patient-like information was about to go to a site, and what was decided. */
const Exposure = z.strictObject({
  kind: z.literal('exposure'),
  ...base,
  ...Decided,
  accountKind: AccountKind,
  channel: z.enum(channels),
  assessment: z.enum(assessmentKinds),
  tier: z.enum(tiers),
  format: z.enum(recordFormats).nullable(),
  /** How many matches each detector had, at most COUNT_CEILING each. */
  detectors: z
    .partialRecord(DetectorKey, z.int().positive().max(COUNT_CEILING))
    .refine((detectors) => Object.keys(detectors).length <= MOST_DETECTORS),
});

/** A sign-up form was on display on a site that is not approved. */
const SignUp = z.strictObject({ kind: z.literal('sign-up'), ...base, ...Decided, accountKind: AccountKind });

/** A sign-up or a sign-in that the site accepted. */
const Account = z.strictObject({
  kind: z.literal('account'),
  ...base,
  event: z.enum(accountEvents),
  accountKind: z.enum(accountKinds),
  /** The registrable domain of the e-mail address; null for the organization's own and where no address was seen. */
  accountDomain: SiteDomain.nullable(),
  via: z.enum(identityProviders).nullable(),
});

/** Hardly any consent screen asks for more at once. */
const MOST_SCOPES = 40;

/** An app asked an identity provider for access in the member's name, or got it. */
const Consent = z.strictObject({
  kind: z.literal('consent'),
  ...base,
  event: z.enum(consentEvents),
  provider: z.enum(identityProviders),
  /** As the provider knows the app: public, in the address of the request. */
  appId: z
    .string()
    .regex(/^[\w.:~-]{1,128}$/)
    .nullable(),
  /** Where the provider sends the member back to. */
  appSite: ObservedSite.nullable(),
  scopes: z.array(z.enum(scopeKeys)).max(MOST_SCOPES),
  /** How many it asked for beside those, which we do not know. */
  otherScopes: z.int().min(0).max(1000),
});

/** What the member chose after an exposure or a sign-up. */
const Answer = z.strictObject({
  kind: z.literal('answer'),
  ...base,
  about: ObservationId,
  outcome: z.enum(outcomes),
  reason: z.enum(overrideReasons).nullable(),
  /** Typed by the member and judged by the detectors first, in the browser and again on arrival. */
  note: z.string().trim().min(1).max(NOTE_MAX_CHARACTERS).nullable(),
});

/** The page took the guard's listeners away, or hid the warning. The paste stays stopped. */
const Tampering = z.strictObject({ kind: z.literal('tampering'), ...base, sign: z.enum(tamperingSigns) });

/** Something that the browser itself could not keep or see. It belongs to no site. */
const Gap = z.strictObject({
  kind: z.literal('gap'),
  id: ObservationId,
  gap: z.enum(gapKinds),
  count: z.int32().positive(),
});

/** What one browser saw once: enumerations, counts, a site and ids. There is no field that could hold content. */
export const Observation = z.discriminatedUnion('kind', [Exposure, SignUp, Account, Consent, Answer, Tampering, Gap]);
export type Observation = z.infer<typeof Observation>;

/** More than this many in one report are refused. */
export const REPORT_MAX_OBSERVATIONS = 500;

/** A report's envelope; its observations are parsed one by one, so that a bad one does not cost the good ones. */
export const Report = z.strictObject({
  sentAt: z.iso.datetime(),
  observations: z.array(z.unknown()).min(1).max(REPORT_MAX_OBSERVATIONS),
});
export type Report = z.infer<typeof Report>;

/** The answer to a report. Only ids listed here may leave the outbox. */
export const ReportReceipt = z.object({
  accepted: z.array(ObservationId),
  /** `id` is null where the item had none that could be read; `index` is its place in the report. */
  refused: z.array(z.object({ index: z.int(), id: z.string().nullable(), reason: z.string() })),
});
export type ReportReceipt = z.infer<typeof ReportReceipt>;

/** An observation as the console shows it. */
export const ObservationRecord = z.object({
  id: ObservationId,
  kind: z.enum(observationKinds),
  occurredAt: z.date(),
  /** To the hour where nobody is named: to the second it would match what else is known of the browser. */
  receivedAt: z.date(),
  /** How far the browser's clock was off, in seconds, where it was more than a minute and the browser is named. */
  clockSkewSeconds: z.int(),
  ...Who.shape,
  site: z.string().nullable(),
  channel: z.enum(channels).nullable(),
  assessment: z.enum(assessmentKinds).nullable(),
  tier: z.enum(tiers).nullable(),
  format: z.enum(recordFormats).nullable(),
  detectors: z.partialRecord(z.string(), z.int()).nullable(),
  decision: z.enum(decisionKinds).nullable(),
  because: z.enum(becauses).nullable(),
  bundleVersion: z.int().nullable(),
  about: ObservationId.nullable(),
  outcome: z.enum(outcomes).nullable(),
  reason: z.enum(overrideReasons).nullable(),
  note: z.string().nullable(),
  event: z.enum([...accountEvents, ...consentEvents]).nullable(),
  accountKind: z.enum(accountKinds).nullable(),
  accountDomain: z.string().nullable(),
  via: z.enum(identityProviders).nullable(),
  provider: z.enum(identityProviders).nullable(),
  appId: z.string().nullable(),
  appSite: z.string().nullable(),
  scopes: z.array(z.string()).nullable(),
  otherScopes: z.int().nullable(),
});
export type ObservationRecord = z.infer<typeof ObservationRecord>;
