import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { idOf } from './id.ts';

export const FileId = idOf('File');
export type FileId = z.infer<typeof FileId>;

/** Where a file's content lies. */
export const fileStorages = ['database', 'folder', 's3'] as const;
export type FileStorageKind = (typeof fileStorages)[number];

/** A larger file is refused. */
export const FILE_MAX_BYTES = 50 * 1024 * 1024;

/** 45 CFR 164.316(b)(2)(i): documentation is kept for six years. */
const RETENTION_YEARS = 6;

/** Somebody wrote down that a file is to stay, whatever its date: a lawsuit or an investigation needs it. */
export const LegalHold = z.object({ heldAt: z.date(), heldByName: z.string(), reason: z.string() });
export type LegalHold = z.infer<typeof LegalHold>;

/** An uploaded document, without its content. */
export const StoredFile = z.object({
  id: FileId,
  /** As the uploader's device called it. */
  name: z.string(),
  /** What it is by its content, whatever its name says. */
  mediaType: z.string(),
  bytes: z.int().positive(),
  /** Of the content, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  uploadedByName: z.string(),
  uploadedAt: z.date(),
  /** Until the end of this day nobody can remove it; null for the file of an agreement that has no end, or of a course. */
  retainedUntilOn: CalendarDay.nullable(),
  /** A course holds it: it stays with what was taught. */
  isOfCourse: z.boolean(),
  hold: LegalHold.nullable(),
  /** Its content is gone since; what it was stays written down. */
  removedAt: z.date().nullable(),
});
export type StoredFile = z.infer<typeof StoredFile>;

export const HoldFile = z.strictObject({
  id: FileId,
  reason: z.string().trim().min(1, 'Say what it is held for, in a sentence').max(1000),
});
export type HoldFile = z.infer<typeof HoldFile>;

/** The last day on which a document of this day is kept; of February 29 that is March 1. */
export function retainedUntil(day: CalendarDay): CalendarDay {
  const last = new Date(`${day}T00:00:00Z`);
  last.setUTCFullYear(last.getUTCFullYear() + RETENTION_YEARS);
  return last.toISOString().slice(0, 10);
}
