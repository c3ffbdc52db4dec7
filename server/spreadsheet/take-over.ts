import { createHash } from 'node:crypto';
import type { ImportResult } from '../../shared/domain/list-import.ts';
import { Refusal } from '../errors.ts';
import { type Difference, fingerprintOf, type Outcome, touchedBy } from './difference.ts';
import type { Table } from './table.ts';

interface Looked<After> {
  /** Of the preview that was looked at. */
  fingerprint: string;
  nameOf: (after: After) => string;
  /** What the list is of, as a sentence begins with it. */
  ofWhat: 'People' | 'Vendors' | 'Records';
}

/**
 * What importing a list writes, which is what somebody looked at.
 *
 * @throws Refusal BAD_REQUEST where a row is wrong, CONFLICT where what there is was changed since the preview
 */
export function writtenAsLooked<Field extends string, Before extends { id: string }, After>(
  difference: Difference<Field, Before, After>,
  { fingerprint, nameOf, ofWhat }: Looked<After>,
): Outcome<Field, Before, After>[] {
  const [problem] = difference.problems;
  if (problem) {
    const where = problem.row === null ? '' : `Row ${problem.row}: `;
    throw new Refusal('BAD_REQUEST', `${where}${problem.sentence} Nothing was imported.`);
  }
  if (fingerprintOf(difference, nameOf) !== fingerprint)
    throw new Refusal(
      'CONFLICT',
      `${ofWhat} were changed since you looked. Look at the difference again; nothing was imported.`,
    );
  return touchedBy(difference);
}

/** How many an import added, changed and left, with the fingerprint of its file, as the audit trail keeps it. */
export function takenOver<Field extends string, Before, After>(
  { outcomes }: Difference<Field, Before, After>,
  written: readonly Outcome<Field, Before, After>[],
  file: Buffer,
  { format }: Table,
): { result: ImportResult; after: ImportResult & { sha256: string; format: string } } {
  const created = written.filter(({ before }) => before === null).length;
  const result = { created, changed: written.length - created, same: outcomes.length - written.length };
  return { result, after: { ...result, sha256: createHash('sha256').update(file).digest('hex'), format } };
}
