import type { AuditEvent, AuditVerification } from '../../../shared/domain/audit-event.ts';
import { capitalized, countOf } from '../../ui/words.ts';

/** "vendor.site-added" reads "vendor site added": every action has words, also one that this console does not know. */
export function wordsOfAction(action: string): string {
  return capitalized(action.replaceAll(/[.-]/g, ' ')).replace(/^Baa/, 'BAA');
}

export interface Difference {
  field: string;
  before: string | null;
  after: string | null;
}

/** The fields that a change touched, in the order of their names, as text. Null where there was no such field. */
export function differencesOf({ before, after }: Pick<AuditEvent, 'before' | 'after'>): Difference[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].toSorted();
  return fields
    .map((field) => ({ field, before: textOf(before?.[field]), after: textOf(after?.[field]) }))
    .filter((difference) => difference.before !== difference.after);
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  return JSON.stringify(value, null, 1).replaceAll(/\s*\n\s*/g, ' ');
}

/** "reviewDueOn" reads "review due on". */
export const wordsOfField = (field: string): string => field.replaceAll(/([A-Z])/g, ' $1').toLowerCase();

/** What the check of the chain found, and what it means. */
export function verdictOf(verification: AuditVerification): string {
  if (verification.kind === 'intact') {
    return `Each of the ${countOf(verification.events, 'event')} follows from the one before. Nothing was changed, removed or reordered.`;
  }
  const what = { changed: 'was changed after it was written', missing: 'is missing', reordered: 'is out of its place' };
  return `Event ${verification.brokenAt} ${what[verification.because]}. Do not rely on this trail from there on; keep a copy of the database and tell your security official.`;
}
