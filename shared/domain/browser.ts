import { z } from '../zod.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';
import { Paging } from './paging.ts';

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

/** Says whose browser it is; null where nobody knows any more. */
export const AssignBrowser = z.strictObject({ id: BrowserId, memberId: MemberId.nullable() });
export type AssignBrowser = z.infer<typeof AssignBrowser>;

/** Somebody whose browser it seems to be, by its label; a person decides. */
export const BrowserSuggestion = z.object({
  browserId: BrowserId,
  label: z.string(),
  memberId: MemberId,
  memberName: z.string(),
});
export type BrowserSuggestion = z.infer<typeof BrowserSuggestion>;

/** A browser that was silent for more working days than this has a gap in what we can see. */
export const SILENT_AFTER_WORKING_DAYS = 3;

/** A new policy needs a little while to arrive; before that a browser is not behind. In milliseconds. */
export const BEHIND_AFTER_MS = 30 * 60_000;

/** `gaps`: what can't be seen, most of it first, and the longest silent before others. */
export const browserSorts = ['gaps', 'last-seen', 'enrolled', 'label'] as const;

export const ListBrowsers = z.strictObject({
  page: Paging.shape.page,
  size: z.int().min(1).max(100).default(50),
  state: z.enum(['active', 'revoked']).default('active'),
  /** Only those of which nobody said whose they are. */
  unassigned: z.boolean().default(false),
  /** Only those that do not say they hold the newest policy. */
  behind: z.boolean().default(false),
  /** Part of a label or of its member's name. */
  q: z.string().trim().max(100).default(''),
  sort: z.enum(browserSorts).default('last-seen'),
  order: z.enum(['asc', 'desc']).default('desc'),
});
export type ListBrowsers = z.infer<typeof ListBrowsers>;

/** How many browsers there are, and how many of the active ones have a gap in what we can see. */
export const BrowserCounts = z.object({
  active: z.int().min(0),
  revoked: z.int().min(0),
  withGaps: z.int().min(0),
  /** Active ones of which nobody said whose they are. */
  unassigned: z.int().min(0),
});
export type BrowserCounts = z.infer<typeof BrowserCounts>;
