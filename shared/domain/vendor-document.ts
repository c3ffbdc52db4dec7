import { z } from '../zod.ts';
import { FileId, StoredFile } from './file.ts';
import { VendorId } from './vendor-id.ts';

/** Where a document belongs: with the vendor itself, or with something on record about it. */
export const documentPlaces = ['vendor', 'agreement', 'return', 'subcontractor', 'safeguard-check'] as const;
export type DocumentPlace = (typeof documentPlaces)[number];

/** A document kept with a vendor. */
export const VendorDocument = z.object({
  place: z.enum(documentPlaces),
  /** What it is, in the words of whoever kept it, or what it belongs to. */
  what: z.string(),
  file: StoredFile,
});
export type VendorDocument = z.infer<typeof VendorDocument>;

/** Puts a file that is kept already with a vendor. */
export const AddVendorDocument = z.strictObject({
  id: VendorId,
  fileId: FileId,
  what: z.string().trim().min(1, 'Say what it is, such as SOC 2 report 2026').max(200),
});
export type AddVendorDocument = z.infer<typeof AddVendorDocument>;
