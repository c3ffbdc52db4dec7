import { CsvError, parse } from 'csv-parse/sync';
import { type FirstRow, IMPORT_MAX_ROWS } from '../../shared/domain/list-import.ts';
import { Refusal } from '../errors.ts';
import { readXlsx } from './read-xlsx.ts';

/** A list as a spreadsheet shows it: every cell is text, each row knows its number there. */
export interface Table {
  format: string;
  /** Empty names where the first row is no headings. */
  header: string[];
  firstRow: FirstRow;
  rows: { number: number; cells: string[] }[];
}

/** What a list is of, as far as that bears on how it is read. */
export interface Kind {
  /** Such as "people", for whoever has to mend the list. */
  ofWhat: string;
  /** Does the first row look like one of those, and not like headings? */
  looksLikeRow: (cells: readonly string[]) => boolean;
}

const MOST_COLUMNS = 200;

/** Reads CSV or XLSX, told apart by content and not by name. @throws Refusal BAD_REQUEST, UNSUPPORTED_MEDIA_TYPE */
export async function readTable(file: Buffer, hasHeadings: boolean, kind: Kind): Promise<Table> {
  if (file.length === 0) throw new Refusal('BAD_REQUEST', 'The file is empty.');
  if (file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1')))
    return tableOf('XLSX', await readXlsx(file, IMPORT_MAX_ROWS + 1, MOST_COLUMNS), hasHeadings, kind);
  if (file.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex')))
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'This is an Excel file of the old kind. Save it as .xlsx or CSV.');
  const { text, encoding } = decode(file);
  return tableOf(`CSV, ${encoding}`, readCsv(text), hasHeadings, kind);
}

/** UTF-8 where it is that; else what Windows and old exports write. Excel's "Unicode text" begins with its mark. */
function decode(file: Buffer): { text: string; encoding: string } {
  if (file[0] === 0xff && file[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(file), encoding: 'UTF-16' };
  if (file.includes(0))
    throw new Refusal(
      'UNSUPPORTED_MEDIA_TYPE',
      'This is neither a CSV nor an XLSX file. Export the list as one of them.',
    );
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(file), encoding: 'UTF-8' };
  } catch {
    // Every byte means something in Windows-1252, which also reads Latin-1.
    return { text: new TextDecoder('windows-1252').decode(file), encoding: 'Windows-1252' };
  }
}

function readCsv(text: string): Table['rows'] {
  let linesRead = 0;
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      // A stray quote within a cell is a letter like others.
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: 100_000,
      // Reading costs far more than counting, and empty rows are rows to it: the header, all that are allowed, and one too many.
      to: IMPORT_MAX_ROWS + 2,
      on_record: (record: string[], { lines }) => {
        linesRead = lines;
        return record;
      },
    });
    if (records.length > IMPORT_MAX_ROWS + 1) throw tooManyRows();
    return records.map((record, index) => ({
      number: index + 1,
      cells: record.map((cell) => cell.trim()),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = linesRead + 1;
    throw new Refusal(
      'BAD_REQUEST',
      error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
        ? `A quotation mark opens a cell in line ${line} and is never closed, so nothing after it can be read. Close it, or take it out.`
        : `The file can’t be read as CSV from line ${line} on.`,
    );
  }
}

/** The sign that the header has most of. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const found = [',', ';', '\t', '|'].map((sign) => ({ sign, times: header.split(sign).length }));
  return found.toSorted((a, b) => b.times - a.times)[0]?.sign ?? ',';
}

function tableOf(format: string, all: Table['rows'], hasHeadings: boolean, { ofWhat, looksLikeRow }: Kind): Table {
  const filled = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const first = filled[0];
  const rows = hasHeadings ? filled.slice(1) : filled;
  if (!first || rows.length === 0)
    throw new Refusal(
      'BAD_REQUEST',
      `The file has no ${ofWhat} in it: the first row names the columns, the others are ${ofWhat}.`,
    );
  if (first.cells.length > MOST_COLUMNS)
    throw new Refusal('BAD_REQUEST', `The file has more than ${MOST_COLUMNS} columns.`);
  if (rows.length > IMPORT_MAX_ROWS) throw tooManyRows();
  return {
    format,
    header: hasHeadings ? first.cells : first.cells.map(() => ''),
    firstRow: !hasHeadings ? 'a-row' : looksLikeRow(first.cells) ? 'looks-like-a-row' : 'headings',
    rows,
  };
}

const tooManyRows = () =>
  new Refusal(
    'BAD_REQUEST',
    `The file has more than ${IMPORT_MAX_ROWS.toLocaleString('en')} rows. Delete the empty ones, or import it in parts.`,
  );
