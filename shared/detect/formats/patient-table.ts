import { clinicalTerms } from '../vocabulary/clinical-terms.ts';
import { readWords } from '../reading.ts';
import { findPhrases, phrases } from '../vocabulary/phrases.ts';
import type { DetectorId } from '../detectors/index.ts';
import type { Match } from '../detector.ts';
import { isFilledIn } from './filled-in.ts';
import { isKnownName, isNameLike, isReversedName, partThatFits } from './labelled-values.ts';
import { PatientFields } from './patient-fields.ts';
import { meaningOf, type LabelMeaning } from './patient-labels.ts';
import { withoutTrailing } from './trailing.ts';
import { cellsOf, linesOf, separators, type Cell, type Separator } from './table-rows.ts';
import { readXml } from './xml.ts';

/** Rows about patients, or about claims. */
export interface PatientTable {
  fields: Match[];
  isClaims: boolean;
}

interface Column {
  label: string;
  meaning: LabelMeaning | null;
  /** Where the head's cell begins in its line; aligned print-outs are read by it. */
  offset: number;
}

interface Table {
  columns: readonly Column[];
  rows: (readonly Cell[])[];
}

/**
 * Reads tables with a patient's columns, however they are pasted: CSV, tabs, pipes, Markdown, HTML, query results, INSERT statements, columns
 * aligned by blanks; with a head or without. Null where no table is about patients or nobody filled it in.
 */
export function readPatientTable(text: string): PatientTable | null {
  const fields = new PatientFields(text);
  let found = false;
  let isClaims = false;
  for (const table of tablesIn(text)) {
    const judgement = judge(table);
    if (!judgement) continue;
    found = true;
    isClaims ||= judgement.isClaims;
    for (const row of table.rows) readRow(text, row, judgement.kinds, fields);
  }
  return found ? { fields: fields.matches(), isClaims } : null;
}

function* tablesIn(text: string): Generator<Table> {
  if (/<t[dr][\s>]/i.test(text)) yield* htmlTables(text);
  if (/insert\s{1,8}into/i.test(text)) yield* insertStatements(text);
  yield* delimitedTables(text);
}

const ruler = /^[\s|+:=_-]+$/;
const mostRows = 20_000;

function* delimitedTables(text: string): Generator<Table> {
  let head: { separator: Separator; columns: readonly Column[]; start: number } | null = null;
  let rows: (readonly Cell[])[] = [];
  const loose = new HeadlessRows(text);
  let read = 0;
  for (const { start, end } of linesOf(text)) {
    if (++read > mostRows) break;
    if (end - start < 3 || ruler.test(text.slice(start, Math.min(end, start + 200)))) continue;
    if (head) {
      const cells = cellsOf(text, start, end, head.separator);
      if (cells.length >= 2) {
        rows.push(head.separator === 'wide' ? aligned(cells, head.columns, start) : cells);
        continue;
      }
      yield { columns: head.columns, rows };
      rows = [];
    }
    head = headAt(text, start, end);
    if (!head) loose.add(start, end);
  }
  if (head) yield { columns: head.columns, rows };
  const table = loose.table();
  if (table) yield table;
}

const longestHead = 4000;
// Some column of a patient's table is called by one of these; most lines of a text have none of them, and need not be taken apart.
const headWord =
  /name|first|last|dob(?![a-z])|d\.o\.b|birth|mrn|m\.r\.n|ssn|patient|(?<![a-z])(?:pt|id|dx)(?![a-z])|bene|member|subscriber|chart|mbi|synpuf|nombre|clm|diag/i;

/** A line is a head where most of its cells are labels and two of them say something of a patient. */
function headAt(
  text: string,
  start: number,
  end: number,
): { separator: Separator; columns: readonly Column[]; start: number } | null {
  if (end - start > longestHead) return null;
  const line = text.slice(start, end);
  if (!headWord.test(line)) return null;
  let best: { separator: Separator; columns: readonly Column[]; start: number } | null = null;
  let most = 1;
  for (const separator of separators) {
    if (!line.includes(separator === 'wide' ? '  ' : separator)) continue;
    const columns = cellsOf(text, start, end, separator).map((cell) => columnOf(cell, start));
    const known = columns.filter(({ meaning }) => meaning !== null).length;
    if (known > most && (known >= 4 || known >= columns.length * 0.4)) {
      best = { separator, columns, start };
      most = known;
    }
  }
  return best;
}

function columnOf({ start, value }: Cell, lineStart: number): Column {
  return { label: value, meaning: meaningOf(value), offset: start - lineStart };
}

/** Puts the cells of an aligned row under the heads above them; a blank cell leaves its column out. */
function aligned(cells: readonly Cell[], columns: readonly Column[], lineStart: number): Cell[] {
  const row: Cell[] = columns.map(() => ({ start: 0, end: 0, value: '' }));
  if (cells.length === columns.length) return [...cells];
  let column = 0;
  for (const cell of cells) {
    while (column + 1 < columns.length && (columns[column + 1]?.offset ?? Infinity) <= cell.start - lineStart + 2)
      column++;
    row[column] = cell;
  }
  return row;
}

function* htmlTables(text: string): Generator<Table> {
  let columns: Column[] | null = null;
  let rows: (readonly Cell[])[] = [];
  let row: Cell[] = [];
  let cell: Cell | null = null;
  for (const event of readXml(text)) {
    const name = event.kind === 'text' ? '' : event.name.toLowerCase();
    if (event.kind === 'text') {
      if (cell && text.slice(event.start, event.end).trim() !== '') cell = joined(text, cell, event);
    } else if (name === 'td' || name === 'th') {
      if (cell) row.push(cell);
      cell = event.kind === 'open' ? { start: 0, end: 0, value: '' } : null;
    } else if (name === 'tr' || name === 'table') {
      if (cell) row.push(cell);
      cell = null;
      if (row.length > 0 && !columns) columns = row.map((head) => columnOf(head, head.start));
      else if (row.length > 0) rows.push(row);
      row = [];
      if (name === 'table') {
        if (columns) yield { columns, rows };
        columns = null;
        rows = [];
      }
    }
  }
  if (columns) yield { columns, rows };
}

function joined(text: string, cell: Cell, { start, end }: { start: number; end: number }): Cell {
  const from = cell.end === 0 ? start + text.slice(start, end).search(/\S/) : cell.start;
  const to = start + text.slice(start, end).trimEnd().length;
  return { start: from, end: to, value: text.slice(from, Math.min(to, from + 400)) };
}

const insert = /insert\s{1,8}into\s{1,8}[\w."`[\]]{1,80}\s{0,8}\(([^()]{3,2000})\)\s{0,8}values\s{0,8}/gi;

function* insertStatements(text: string): Generator<Table> {
  for (const { 0: found, 1: names = '', index } of text.matchAll(insert)) {
    const columns = names
      .split(',')
      .map((name) => ({ label: name, meaning: meaningOf(name.replaceAll(/[\s"`[\]]+/g, '')), offset: 0 }));
    const rows: Cell[][] = [];
    let at = index + found.length;
    while (text[at] === '(' && rows.length < mostRows) {
      const row = tupleAt(text, at + 1);
      rows.push(row.cells);
      at = row.end;
      while (at < text.length && ' \t\r\n,)'.includes(text[at] ?? '')) at++;
    }
    yield { columns, rows };
  }
}

function tupleAt(text: string, from: number): { cells: Cell[]; end: number } {
  const cells: Cell[] = [];
  let start = from;
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === "'") isQuoted = !isQuoted;
    else if (!isQuoted && (character === ',' || character === ')')) {
      const value = text.slice(start, at);
      const lead = /^[\s']*/.exec(value)?.[0].length ?? 0;
      const trimmed = withoutTrailing(value.slice(lead), " \t\r\n'");
      cells.push({ start: start + lead, end: start + lead + trimmed.length, value: trimmed });
      start = at + 1;
      if (character === ')') return { cells, end: at + 1 };
    }
  }
  return { cells, end: text.length };
}

// Columns of the files that the Centers for Medicare & Medicaid Services release (RIF, CCLF, DE-SynPUF).
const cms =
  /^"?(?:BENE_|CLM_|DESYNPUF_ID|NCH_|CARR_|REV_CNTR|LINE_|ICD\d?_DGNS|ICD9_|PRNCPAL_DGNS|PRCDR_CD|DML_IND|SP_|PDE_ID|CUR_CLM|FST_DGNS|AT_PHYSN|OP_PHYSN|PROD_SRVC_ID|BENE|PTNT_)/;
const sampled = 60;

/** Says which columns hold whom, or null where the table is not about patients. */
function judge({ columns, rows }: Table): { kinds: readonly (DetectorId | null)[]; isClaims: boolean } | null {
  if (rows.length === 0) return null;
  const sample = rows.slice(0, sampled);
  const filled = columns.map((_, index) =>
    sample.flatMap((row) => (isFilledIn(row[index]?.value ?? '') ? [row[index]?.value ?? ''] : [])),
  );
  const kinds = columns.map(({ meaning }, index) => kindOf(meaning, filled[index] ?? [], columns));
  // A headless table's last column is the finding that its rows tell of an ailment.
  const held = columns.filter((_, index) => (filled[index]?.length ?? 0) > 0 || index >= (rows[0]?.length ?? 0));
  const isCms = columns.filter(({ label }) => cms.test(label)).length >= 2;

  const who = new Set(kinds.filter((kind) => kind !== null));
  const isNumbered = (['mrn', 'us-ssn', 'us-mbi', 'health-plan-id', 'date-of-birth'] as const).some((kind) =>
    who.has(kind),
  );
  const namesPatient = held.some(({ meaning }) => meaning?.namesPatient);
  const isOthers = held.some(({ meaning }) => meaning?.isOthers) && !namesPatient && !who.has('mrn');
  const strong = held.filter(({ meaning }) => meaning?.care === 2).length;
  const care = held.reduce((sum, { meaning }) => sum + (meaning?.care ?? 0), 0);

  if (!isNumbered && !who.has('person-name')) return null;
  if (!isCms && (isOthers || care < 2)) return null;
  // A directory of doctors has names, insurances and hospitals too; without a number of the person only what ails them tells.
  if (!isCms && !isNumbered && strong === 0) return null;
  return { kinds: demoted(kinds, columns), isClaims: isCms || isOfClaims(held) };
}

function kindOf(
  meaning: LabelMeaning | null,
  values: readonly string[],
  columns: readonly Column[],
): DetectorId | null {
  const detectorId = meaning?.detectorId ?? null;
  if (!meaning || !detectorId || values.length === 0) return null;
  const fitting = values.filter((value) => partThatFits(detectorId, value)).length;
  if (detectorId === 'age-over-89') return fitting > 0 ? detectorId : null;
  if (fitting < values.length / 2) return null;
  // A column called "name" holds drugs and tests as well; two columns for the first and the last do not.
  const isSplit = columns.some(({ label }) => /first|given|fname|last|surname|lname|srnm/i.test(label));
  if (detectorId !== 'person-name' || meaning.namesPatient || isSplit) return detectorId;
  // Beside a record number or a birth date, names that no dictionary knows are names all the same.
  const isBesideNumber = columns.some(
    (column) => column.meaning?.detectorId === 'mrn' || column.meaning?.detectorId === 'date-of-birth',
  );
  const named = values.filter((value) => isKnownName(value) || isReversedName(value)).length;
  if (!isBesideNumber && named < values.length * 0.3) return null;
  return detectorId;
}

/** A number that only this table knows its patients by is no record number: alone, it does not say who they are. */
function demoted(kinds: readonly (DetectorId | null)[], columns: readonly Column[]): (DetectorId | null)[] {
  const others = kinds.some(
    (kind) => kind !== null && kind !== 'mrn' && kind !== 'care-date' && kind !== 'account-number',
  );
  return kinds.map((kind, index) => {
    const isRecordNumber = /mrn|m\.r\.n|medical.?rec|med.?rec|chart|hosp/i.test(columns[index]?.label ?? '');
    return kind === 'mrn' && !others && !isRecordNumber ? null : kind;
  });
}

function isOfClaims(columns: readonly Column[]): boolean {
  const labels = columns.map(({ label }) => label.toLowerCase());
  return (
    labels.some((label) => /claim|clm/.test(label)) &&
    labels.some((label) => /diag|dx|icd|cpt|hcpcs|proc|paid|charge|allowed|billed|service|ndc|dos/.test(label))
  );
}

function readRow(text: string, row: readonly Cell[], kinds: readonly (DetectorId | null)[], fields: PatientFields) {
  for (const [index, { start, end }] of row.entries()) {
    const kind = kinds[index];
    if (!kind || end <= start) continue;
    const part = partThatFits(kind, text.slice(start, Math.min(end, start + 200)));
    if (part) fields.add(kind, start + part.start, start + part.end);
  }
}

const medical = phrases(clinicalTerms);
const code = /^[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})$/;
const releasedRow = /^(?:INSERT|UPDATE|DELETE)\|-?\d{5,}\|/;

/** Lines that may be rows without a head; what a column holds is then told by its values alone. */
class HeadlessRows {
  readonly #text: string;
  readonly #rows = new Map<string, Cell[][]>();
  #lines = 0;

  constructor(text: string) {
    this.#text = text;
  }

  add(start: number, end: number) {
    if (end - start > 1000 || this.#lines > mostLooseRows) return;
    const line = this.#text.slice(start, end);
    if (!rowOfSomebody.test(line)) return;
    this.#lines++;
    for (const separator of separators) {
      const mark = separator === 'wide' ? '  ' : separator;
      const first = line.indexOf(mark);
      if (first === -1 || !line.includes(mark, first + 2)) continue;
      const cells = cellsOf(this.#text, start, end, separator);
      if (cells.length < 3) continue;
      const key = `${separator}${cells.length}`;
      const rows = this.#rows.get(key) ?? [];
      rows.push(cells);
      this.#rows.set(key, rows);
      return;
    }
  }

  table(): Table | null {
    for (const rows of this.#rows.values()) {
      const released = rows.every((row) => releasedRow.test(`${row[0]?.value}|${row[1]?.value}|`));
      if (!released && rows.length < 2 && !isTellingRow(rows[0] ?? [])) continue;
      const columns = released ? ['DML_IND', 'BENE_ID', 'CLM_ID'].map(asColumn) : columnsByContent(rows);
      if (columns) return { columns, rows };
    }
    return null;
  }
}

const mostLooseRows = 400;
// A row about somebody has a day or a number of five digits.
const rowOfSomebody = /\d[-/]\d{1,2}[-/]\d|\d{5}/;

/** One row says enough where a record's name, a day and a code stand in it. */
function isTellingRow(row: readonly Cell[]): boolean {
  return row.length >= 5 && row.some(({ value }) => isReversedName(value)) && row.some(({ value }) => code.test(value));
}

function asColumn(label: string): Column {
  return { label, meaning: label === '' ? null : meaningOf(label), offset: 0 };
}

/** Names, births or record numbers, and what ails them; rows of anything else have no such three. */
function columnsByContent(rows: readonly (readonly Cell[])[]): Column[] | null {
  const sample = rows.slice(0, sampled);
  const labels = (rows[0] ?? []).map((_, index) => labelOfContent(sample.map((row) => row[index]?.value ?? '')));
  // First and last names in columns of their own are single words, side by side.
  const split = labels.findIndex((label, index) => label === 'word' && labels[index + 1] === 'word');
  if (split >= 0 && !labels.includes('patient name'))
    labels.splice(split, 2, 'patient last name', 'patient first name');
  const has = (label: string) => labels.includes(label);
  const isNamed = has('patient name') || (split >= 0 && has('patient last name'));
  const ailing = sample.filter((row) => row.some(({ value }) => code.test(value) || isClinical(value))).length;
  if (!isNamed || !(has('dob') || has('mrn')) || ailing < sample.length * 0.3) return null;
  return [...labels.map((label) => asColumn(label === 'word' ? '' : label)), asColumn('diagnosis')];
}

function labelOfContent(values: readonly string[]): string {
  const filled = values.filter((value) => value !== '');
  const share = (test: (value: string) => boolean) => filled.filter(test).length / Math.max(1, filled.length);
  if (filled.length < values.length / 2) return '';
  if (share((value) => isKnownName(value) || isReversedName(value)) >= 0.5) return 'patient name';
  if (
    share((value) => value.length <= 20 && partThatFits('date-of-birth', value) !== null && yearOf(value) < 2015) >= 0.6
  )
    return 'dob';
  if (share((value) => /^[A-Z]{0,4}-?\d{5,10}$/.test(value)) >= 0.8) return 'mrn';
  return share(
    (value) => /^\p{Lu}[\p{L}'’-]{1,20}$/u.test(value) && isNameLike(value) && !isClinical(value) && !code.test(value),
  ) >= 0.8
    ? 'word'
    : '';
}

function yearOf(value: string): number {
  const year = Number(/(?:18|19|20)\d{2}/.exec(value)?.[0] ?? Number.NaN);
  return Number.isNaN(year) ? 1999 : year;
}

function isClinical(value: string): boolean {
  for (const found of findPhrases(readWords(value.slice(0, 200)), medical)) if (found.phrase.length > 2) return true;
  return false;
}
