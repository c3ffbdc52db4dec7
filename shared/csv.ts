export type CsvCell = string | number | null;

/**
 * A spreadsheet runs a cell that starts so as a formula, also after blanks and in full-width letters (OWASP, CSV injection).
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA_START = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** RFC 4180 text with CRLF line ends. Cells that a spreadsheet would run as a formula get a leading apostrophe. */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string => rows.map(csvRow).join('');

/** One line of it, for what is written as it is read. */
export const csvRow = (row: readonly CsvCell[]): string => `${row.map(cellOf).join(',')}\r\n`;

/** Tells Excel that the text after it is UTF-8. */
export const CSV_MARK = '\uFEFF';

function cellOf(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell without the apostrophe that `csvOf` put before it. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA_START.test(cell.slice(1)) ? cell.slice(1) : cell;
