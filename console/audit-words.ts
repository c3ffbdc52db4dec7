import type { AuditEvent, AuditVerification } from '../shared/domain/audit-event.ts';
import { fullDay } from './ui/dates.ts';
import { capitalized, countOf } from './ui/words.ts';

/** "vendor.site-added" reads "vendor site added": every action has words, also one that this console does not know. */
export function wordsOfAction(action: string): string {
  return capitalized(action.replaceAll(/[.-]/g, ' ')).replace(/^Baa/, 'BAA');
}

export interface Difference {
  field: string;
  before: string | null;
  after: string | null;
}

/**
 * The fields that a change touched, in the order of their names, as text. Null where there was no such field.
 *
 * @param names whose ids stand in events, by id
 */
export function differencesOf(
  { before, after }: Pick<AuditEvent, 'before' | 'after'>,
  names: ReadonlyMap<string, string>,
): Difference[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].toSorted();
  return fields
    .map((field) => ({ field, before: textOf(before?.[field], names), after: textOf(after?.[field], names) }))
    .filter((difference) => difference.before !== difference.after);
}

function textOf(value: unknown, names: ReadonlyMap<string, string>): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return wordsOfText(value, names);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((one) => textOf(one, names) ?? 'nothing').join(', ') || 'none';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object') return null;
  return Object.entries(value)
    .map(([field, part]) => `${wordsOfField(field)}: ${textOf(part, names) ?? 'nothing'}`)
    .join('; ');
}

/** An id reads as the name of whom it is, a day as people write days, and "compliance-officer" without its hyphen. */
function wordsOfText(text: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(text);
  if (name !== undefined) return name;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return fullDay(text);
  return /^[a-z]+(?:-[a-z]+)+$/.test(text) ? text.replaceAll('-', ' ') : text;
}

const fieldWords: Readonly<Record<string, string>> = {
  handlesPhi: 'patient information passes through their hands',
  joinedOn: 'first day',
  leftOn: 'last day',
  auditsUntilOn: 'audits until',
  leadership: 'leads as',
  sha256: 'SHA-256',
};

/** "reviewDueOn" reads "review due on", and "ownerId", whose value reads as a name, "owner". */
export const wordsOfField = (field: string): string =>
  fieldWords[field] ??
  field
    .replace(/Id$/, '')
    .replaceAll(/([A-Z])/g, ' $1')
    .toLowerCase();

/** What the check of the chain found, and what it means. */
export function verdictOf(verification: AuditVerification): string {
  if (verification.kind === 'intact') {
    return `Each of the ${countOf(verification.events, 'event')} follows from the one before. Nothing was changed, removed or reordered.`;
  }
  const what = {
    changed: 'was changed after it was written',
    missing: 'is missing',
    reordered: 'is out of its place',
    added: 'was added by somebody else than Wardline',
  };
  return `Event ${verification.brokenAt} ${what[verification.because]}. Do not rely on this trail from there on; keep a copy of the database and tell your security official.`;
}
