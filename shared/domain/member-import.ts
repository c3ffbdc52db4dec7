import { z } from '../zod.ts';
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

/** How a list is to be read: without columns they are guessed; without headings its first row is a person. */
export interface ImportReading {
  columns: ImportColumns | null;
  hasHeadings: boolean;
}

/** A list of people has at most so many bytes … */
export const IMPORT_MAX_BYTES = 5 * 1024 * 1024;
/** … and so many rows. */
export const IMPORT_MAX_ROWS = 20_000;

/** A preview shows at most so many differences of each kind, and so many errors; it counts all. */
export const IMPORT_SHOWN = 200;

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
  /** How the file was read, such as "CSV, Windows-1252". */
  format: z.string(),
  /** Was the first row read as headings, and does it look like one? */
  firstRow: z.enum(['headings', 'looks-like-a-person', 'a-person']),
  columns: z.array(z.object({ header: z.string(), samples: z.array(z.string()) })),
  mapping: ImportColumns,
  rows: z.int(),
  /** Each row counts once: as new, changed, the same, or wrong. */
  counts: z.object({
    new: z.int(),
    changed: z.int(),
    same: z.int(),
    wrong: z.int(),
    missing: z.int(),
    problems: z.int(),
  }),
  problems: z.array(ImportProblem),
  differences: z.array(ImportDifference),
  /** Stands for exactly these differences; null while there is a problem. */
  fingerprint: z.string().nullable(),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportResult = z.object({ created: z.int(), changed: z.int(), same: z.int() });
export type ImportResult = z.infer<typeof ImportResult>;
