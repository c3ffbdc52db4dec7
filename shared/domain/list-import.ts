import { z } from '../zod.ts';

/** A list to import has at most so many bytes … */
export const IMPORT_MAX_BYTES = 5 * 1024 * 1024;
/** … and so many rows. */
export const IMPORT_MAX_ROWS = 20_000;

/** A preview shows at most so many differences of each kind, and so many errors; it counts all. */
export const IMPORT_SHOWN = 200;

/** Was the first row read as headings, and does it look like one? */
export const firstRows = ['headings', 'looks-like-a-row', 'a-row'] as const;
export type FirstRow = (typeof firstRows)[number];

/** What a preview says of a list of whatever kind. */
export const listFacts = {
  /** How the file was read, such as "CSV, Windows-1252". */
  format: z.string(),
  firstRow: z.enum(firstRows),
  columns: z.array(z.object({ header: z.string(), samples: z.array(z.string()) })),
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
  /** Stands for exactly these differences; null while there is a problem. */
  fingerprint: z.string().nullable(),
};

/** Something that keeps a whole list from being imported. */
export interface ListProblem<Field extends string> {
  /** As the spreadsheet counts it: the headings are row 1. Null where a column is still to be chosen. */
  row: number | null;
  /** Null where the row as a whole is meant. */
  field: Field | null;
  sentence: string;
}

/** How a list is to be read: without columns they are guessed; without headings its first row is a row like the others. */
export interface ListReading<Columns> {
  columns: Columns | null;
  hasHeadings: boolean;
  /** Rows of whom nobody here knows are left out, and not wrong. Lists of what people did may have such rows. */
  leavesStrangersOut?: boolean;
}

export const ImportResult = z.object({ created: z.int(), changed: z.int(), same: z.int() });
export type ImportResult = z.infer<typeof ImportResult>;
