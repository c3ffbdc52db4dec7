import { createHash } from 'node:crypto';
import { type FirstRow, IMPORT_SHOWN, type ListProblem } from '../../shared/domain/list-import.ts';
import type { Table } from './table.ts';

interface Change<Field extends string> {
  field: Field;
  before: string;
  after: string;
}

/** What a row's subject is after the import, beside what it was; `before` is null for something new, whose changes are all that is written. */
export interface Outcome<Field extends string, Before, After> {
  row: number;
  before: Before | null;
  after: After;
  changes: Change<Field>[];
}

/** What importing a list would do to what there is. */
export interface Difference<Field extends string, Before, After> {
  outcomes: Outcome<Field, Before, After>[];
  /** Here, but not on the list. */
  missing: Before[];
  problems: ListProblem<Field>[];
  /** Also those whose problem is not said, since it follows from another's. */
  wrongRows: ReadonlySet<number | null>;
}

export type Refuse<Field extends string> = (row: number | null, field: Field | null, sentence: string) => void;

/** From the top of the list on. */
export const inOrder = <Problem extends { row: number | null }>(problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));

/** What is written: whoever is new, and whoever changes. */
export const touchedBy = <Field extends string, Before, After>({ outcomes }: Difference<Field, Before, After>) =>
  outcomes.filter(({ before, changes }) => before === null || changes.length > 0);

/** A difference for people to look at: what is counted of it, and a bounded part of what it holds. */
export function shownOf<Field extends string, Before extends { id: string }, After>(
  table: Table,
  difference: Difference<Field, Before, After>,
  nameOf: (after: After) => string,
) {
  const { missing, problems, wrongRows } = difference;
  const outcomes = difference.outcomes.filter(({ row }) => !wrongRows.has(row));
  const added = outcomes.filter(({ before }) => before === null);
  const changed = outcomes.filter(({ before, changes }) => before !== null && changes.length > 0);
  return {
    changed: changed.slice(0, IMPORT_SHOWN),
    added: added.slice(0, IMPORT_SHOWN),
    missing: missing.slice(0, IMPORT_SHOWN),
    facts: {
      format: table.format,
      firstRow: table.firstRow satisfies FirstRow,
      columns: table.header.map((header, column) => ({
        header,
        samples: table.rows.slice(0, 3).map(({ cells }) => (cells[column] ?? '').slice(0, 60)),
      })),
      rows: table.rows.length,
      counts: {
        new: added.length,
        changed: changed.length,
        same: outcomes.length - added.length - changed.length,
        wrong: table.rows.filter(({ number }) => wrongRows.has(number)).length,
        missing: missing.length,
        problems: problems.length,
      },
      problems: problems.slice(0, IMPORT_SHOWN),
      fingerprint: problems.length === 0 ? fingerprintOf(difference, nameOf) : null,
    },
  };
}

/** The same for the same changes to the same rows; ids of what is still to come are left out, since each reading makes new ones. */
export function fingerprintOf<Field extends string, Before extends { id: string }, After>(
  { outcomes }: Difference<Field, Before, After>,
  nameOf: (after: After) => string,
): string {
  const wanted = outcomes.map(({ before, after, changes }) => [before?.id ?? null, nameOf(after), changes]);
  return createHash('sha256').update(JSON.stringify(wanted)).digest('hex');
}
