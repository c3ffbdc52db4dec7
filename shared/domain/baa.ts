import { z } from '../zod.ts';
import { agreementTypes } from './agreement-type.ts';
import { CalendarDay } from './calendar.ts';
import { StoredFile } from './file.ts';
import { idOf } from './id.ts';
import { VendorId } from './vendor-id.ts';

export const BaaId = idOf('Baa');
export type BaaId = z.infer<typeof BaaId>;

/** The signed agreement as a PDF, kept with the other files. */
export const BaaFile = StoredFile.pick({
  id: true,
  name: true,
  sha256: true,
  bytes: true,
  uploadedAt: true,
  removedAt: true,
});
export type BaaFile = z.infer<typeof BaaFile>;

/** How a version of an agreement came about. */
export const baaChanges = ['first', 'amendment', 'renewal'] as const;
export type BaaChange = (typeof baaChanges)[number];

const line = z.string().trim().max(200);
const text = z.string().trim().max(500);
const noticeDays = z.int('Enter whole days').min(1, 'At least 1 day').max(730, 'At most 730 days').nullable();

/** What a version of an agreement says beside its parties and its dates. Null and empty: nobody has written it down. */
const Terms = z.strictObject({
  type: z.enum(agreementTypes).default('baa'),
  /** You, as the agreement names you. */
  ourParty: line.default(''),
  signedByUs: line.default(''),
  signedByThem: line.default(''),
  /** How long before its last day either side must say that it is not to be renewed. */
  renewalNoticeDays: noticeDays.default(null),
  /** How long before its end either side must give notice. */
  terminationNoticeDays: noticeDays.default(null),
  /** What the agreement gives the vendor to report a breach to you; the law's own limit is 60 days, 45 CFR 164.410(b). */
  breachReportDays: z
    .int('Enter whole days')
    .min(1, 'At least 1 day')
    .max(365, 'At most 365 days')
    .nullable()
    .default(null),
  /** Does the vendor act as your agent? Then what it discovers counts as discovered by you, 45 CFR 164.404(a)(2). */
  isAgent: z.boolean().nullable().default(null),
  /** Has it the words of a qualified service organization agreement, so that it covers records under 42 CFR Part 2 (2.11)? */
  coversPart2: z.boolean().nullable().default(null),
  /** The plan or product it covers, and what it leaves out. */
  covers: text.default(''),
  excludes: text.default(''),
  /** Why no agreement is required; of that type alone. */
  reason: z.string().trim().max(1000).default(''),
});

/** One version of an agreement with a vendor. Whether it is in force is computed: `standing.ts`. */
export const Baa = z.object({
  id: BaaId,
  vendorId: VendorId,
  /** The id of its first version, which the versions of one agreement share. */
  agreementId: BaaId,
  /** 1 for the first. */
  version: z.int().positive(),
  change: z.enum(baaChanges),
  /** The other party as the agreement names it. */
  counterparty: z.string().trim().min(1, 'Enter the other party as the agreement names it').max(200),
  signedOn: CalendarDay,
  effectiveOn: CalendarDay,
  /** The last day on which it is in force; none for an evergreen agreement. HIPAA itself sets no expiry. */
  expiresOn: CalendarDay.nullable(),
  /** The day on which it was ended before its time. */
  endedOn: CalendarDay.nullable(),
  /** The day from which the next version holds in its place. */
  replacedOn: CalendarDay.nullable(),
  ...Terms.shape,
  /** The last day on which somebody attested that it still stands. */
  lastAttestedOn: CalendarDay.nullable(),
  file: BaaFile.nullable(),
  createdAt: z.date(),
});
export type Baa = z.infer<typeof Baa>;

const Written = z.strictObject({
  ...Baa.pick({ counterparty: true, signedOn: true, effectiveOn: true, expiresOn: true }).shape,
  ...Terms.shape,
});
type Written = z.infer<typeof Written>;

const asItMayBe = (written: Written, context: z.RefinementCtx<Written>) => {
  if (written.expiresOn !== null && written.expiresOn < written.effectiveOn) {
    context.addIssue({
      code: 'custom',
      path: ['expiresOn'],
      message: 'The agreement cannot expire before it takes effect',
    });
  }
  if (written.type === 'none-required' && written.reason === '') {
    context.addIssue({ code: 'custom', path: ['reason'], message: 'Say why no agreement is required, in a sentence' });
  }
};

/** The first version of an agreement. */
export const RecordBaa = Written.extend({ vendorId: VendorId }).superRefine(asItMayBe);
export type RecordBaa = z.infer<typeof RecordBaa>;

/** The next version of an agreement: it holds in place of the one before from the day it takes effect. */
export const RecordVersion = Written.extend({
  agreementId: BaaId,
  change: z.enum(['amendment', 'renewal']),
}).superRefine(asItMayBe);
export type RecordVersion = z.infer<typeof RecordVersion>;

/** What was written down wrongly or not at all of a version. */
export const CorrectBaa = Written.extend({ id: BaaId }).superRefine(asItMayBe);
export type CorrectBaa = z.infer<typeof CorrectBaa>;

export const EndBaa = z.strictObject({
  id: BaaId,
  endedOn: CalendarDay,
  reason: z.string().trim().min(1, 'Say why, in a sentence').max(1000),
});
export type EndBaa = z.infer<typeof EndBaa>;

/** A signed agreement larger than this is refused. */
export const BAA_FILE_MAX_BYTES = 20 * 1024 * 1024;
