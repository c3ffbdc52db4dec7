import { z } from '../zod.ts';
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

/** A business associate agreement with a vendor (45 CFR 164.504(e), 164.314(a)). Whether it is in force is computed: `baaStanding`. */
export const Baa = z.object({
  id: BaaId,
  vendorId: VendorId,
  /** The parties as the agreement names them. */
  counterparty: z.string().trim().min(1, 'Enter the other party as the agreement names it').max(200),
  signedOn: CalendarDay,
  effectiveOn: CalendarDay,
  /** The last day on which it is in force; none for an evergreen agreement. HIPAA itself sets no expiry. */
  expiresOn: CalendarDay.nullable(),
  /** The day on which it was ended before its time, and why. */
  endedOn: CalendarDay.nullable(),
  file: BaaFile.nullable(),
  createdAt: z.date(),
});
export type Baa = z.infer<typeof Baa>;

export const RecordBaa = z
  .strictObject(
    Baa.pick({ vendorId: true, counterparty: true, signedOn: true, effectiveOn: true, expiresOn: true }).shape,
  )
  .refine((baa) => baa.expiresOn === null || baa.expiresOn >= baa.effectiveOn, {
    path: ['expiresOn'],
    message: 'The agreement cannot expire before it takes effect',
  });
export type RecordBaa = z.infer<typeof RecordBaa>;

export const EndBaa = z.strictObject({
  id: BaaId,
  endedOn: CalendarDay,
  reason: z.string().trim().min(1, 'Say why, in a sentence').max(1000),
});
export type EndBaa = z.infer<typeof EndBaa>;

/** A signed agreement larger than this is refused. */
export const BAA_FILE_MAX_BYTES = 20 * 1024 * 1024;
