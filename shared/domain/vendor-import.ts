import { z } from '../zod.ts';
import { listFacts, type ListReading } from './list-import.ts';
import { VendorId } from './vendor-id.ts';

/** What a column of a list of vendors can hold: facts of the inventory. What was decided or agreed is never imported. */
export const vendorFields = [
  'name',
  'sites',
  'purpose',
  'owner',
  'company',
  'products',
  'dataClasses',
  'patients',
  'locations',
  'signOn',
  'securityOwner',
  'contacts',
  'cost',
] as const;
export const VendorField = z.enum(vendorFields);
export type VendorField = (typeof vendorFields)[number];

/** Which column, counted from 0, holds which field. What no column holds stays as it is, and so does what an empty cell holds. */
export const VendorColumns = z.partialRecord(VendorField, z.int().min(0).max(199));
export type VendorColumns = z.infer<typeof VendorColumns>;

export type VendorListReading = ListReading<VendorColumns>;

const VendorFieldChange = z.object({ field: VendorField, before: z.string(), after: z.string() });
export type VendorFieldChange = z.infer<typeof VendorFieldChange>;

/** What the list would do to one vendor, in the words that a cell has for it. */
export const VendorDifference = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new'), row: z.int(), name: z.string(), changes: z.array(VendorFieldChange) }),
  z.object({
    kind: z.literal('changed'),
    row: z.int(),
    vendorId: VendorId,
    name: z.string(),
    changes: z.array(VendorFieldChange),
  }),
]);
export type VendorDifference = z.infer<typeof VendorDifference>;

/** What was read of a list, and what importing it would do. */
export const VendorListPreview = z.object({
  ...listFacts,
  mapping: VendorColumns,
  problems: z.array(z.object({ row: z.int().min(1).nullable(), field: VendorField.nullable(), sentence: z.string() })),
  differences: z.array(VendorDifference),
});
export type VendorListPreview = z.infer<typeof VendorListPreview>;
