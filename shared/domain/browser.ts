import { z } from '../zod.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';

export const BrowserId = idOf('Browser');
export type BrowserId = z.infer<typeof BrowserId>;

export const browserKinds = ['chromium', 'firefox'] as const;

/** What one browser says of its own coverage with each report; a gap is shown, never assumed away. */
export const Coverage = z.strictObject({
  /** May the extension run on every site? */
  allSites: z.boolean(),
  /** May it run in private windows? */
  privateWindows: z.boolean(),
  /** Observations waiting in the browser. */
  waiting: z.int().min(0),
  /** Observations that the bounded outbox had to drop since enrolment. */
  dropped: z.int().min(0),
});
export type Coverage = z.infer<typeof Coverage>;

/** One enrolled browser profile. */
export const Browser = z.object({
  id: BrowserId,
  /** Such as "Front desk, Chromium". */
  label: z.string().trim().min(1).max(80),
  kind: z.enum(browserKinds),
  memberId: MemberId.nullable(),
  memberName: z.string().nullable(),
  extensionVersion: z.string(),
  /** The policy bundle that it holds; none before its first check. */
  bundleVersion: z.int().nullable(),
  coverage: Coverage.nullable(),
  enrolledAt: z.date(),
  lastSeenAt: z.date(),
  revokedAt: z.date().nullable(),
});
export type Browser = z.infer<typeof Browser>;

export const ExtensionVersion = z.string().regex(/^\d{1,5}(\.\d{1,5}){0,3}$/, 'Not a version');

/** What a browser sends to be enrolled. */
export const Enrol = z.strictObject({
  code: z.string().trim().toUpperCase().min(8, 'An enrolment code looks like 7K4M-92QX-HV3T').max(40),
  label: Browser.shape.label,
  kind: Browser.shape.kind,
  extensionVersion: ExtensionVersion,
});
export type Enrol = z.infer<typeof Enrol>;

export const RevokeBrowser = z.strictObject({
  id: BrowserId,
  reason: z.string().trim().min(1, 'Say why, in a sentence').max(1000),
});
export type RevokeBrowser = z.infer<typeof RevokeBrowser>;
