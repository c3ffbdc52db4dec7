import { z } from '../zod.ts';
import { listFacts, type ListReading } from './list-import.ts';
import { MemberId } from './member.ts';

/** What a column of a list of people can hold. A name may come whole or in two columns. */
export const importFields = [
  'name',
  'firstName',
  'lastName',
  'email',
  'staffNumber',
  'department',
  'title',
  'manager',
  'leadership',
  'handlesPhi',
  'joinedOn',
  'leftOn',
] as const;
export const ImportField = z.enum(importFields);
export type ImportField = (typeof importFields)[number];

/** Which column, counted from 0, holds which field. What no column holds stays as it is. */
export const ImportColumns = z.partialRecord(ImportField, z.int().min(0).max(199));
export type ImportColumns = z.infer<typeof ImportColumns>;

export type ImportReading = ListReading<ImportColumns>;

/** Something that keeps the whole list from being imported. */
export const ImportProblem = z.object({
  /** As the spreadsheet counts it: the headings are row 1. Null where a column is still to be chosen. */
  row: z.int().min(1).nullable(),
  /** Null where the row as a whole is meant. */
  field: ImportField.nullable(),
  sentence: z.string(),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

export const FieldChange = z.object({ field: ImportField, before: z.string(), after: z.string() });
export type FieldChange = z.infer<typeof FieldChange>;

/** What the list would do to one person. */
export const ImportDifference = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('new'),
    row: z.int(),
    name: z.string(),
    email: z.string(),
    /** All else that would be written, with days as `YYYY-MM-DD`; what stays empty is left out. */
    written: z.array(z.object({ field: ImportField, value: z.string() })),
  }),
  z.object({
    kind: z.literal('changed'),
    row: z.int(),
    memberId: MemberId,
    name: z.string(),
    changes: z.array(FieldChange),
  }),
  /** Here, but not on the list. Nothing happens to them. */
  z.object({ kind: z.literal('missing'), memberId: MemberId, name: z.string(), email: z.string() }),
]);
export type ImportDifference = z.infer<typeof ImportDifference>;

/** What was read of a list, and what importing it would do. */
export const ImportPreview = z.object({
  ...listFacts,
  mapping: ImportColumns,
  problems: z.array(ImportProblem),
  differences: z.array(ImportDifference),
});
export type ImportPreview = z.infer<typeof ImportPreview>;
