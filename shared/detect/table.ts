import { detectorById, type DetectorId } from './detectors/index.ts';
import type { Match } from './detector.ts';
import { isRedacted } from './placeholder.ts';

// What columns are called in exports of schedules, registries and billing. The first that fits wins.
const columns: readonly (readonly [heading: RegExp, detectorId: DetectorId])[] = [
  [
    /^(?:(?:patient|pt|client|member|resident|full|last|first|given|family|sur)[ _.]?(?:full |last |first )?name|patient|client|resident|lname|fname|name|nombre(?: completo)?|paciente|apellidos?)$/,
    'person-name',
  ],
  [
    /^(?:dob|d\.o\.b\.?|(?:date of )?birth ?(?:date|day)?|date of birth|birthdate|f[_ ]?nac|fecha[_ ]?(?:de[_ ]?)?nacimiento)$/,
    'date-of-birth',
  ],
  [/^(?:mrn|mr ?#|mr no|medical record.*|(?:patient|pt|chart|emr|ehr)[ _]?(?:id|no|number|#)|chart)$/, 'mrn'],
  [/^(?:ssn|ss#|social security.*)$/, 'us-ssn'],
  [
    /^(?:(?:member|subscriber|insurance|policy|plan|medicaid|medicare|beneficiary)[ _]?(?:id|no|number|#)|mbi)$/,
    'health-plan-id',
  ],
  [
    /^(?:(?:home|cell|mobile|work|patient)?[ _]?(?:phone|tel|telephone|tel[eé]fono|cell|mobile)(?:[ _]?(?:no|number))?)$/,
    'phone',
  ],
  [/^(?:e-?mail(?:[ _]?address)?)$/, 'email'],
  [/^(?:(?:street|home|mailing)?[ _]?address(?:[ _]?\d)?|street|zip(?:[ _]?code)?)$/, 'us-address'],
  [
    /^(?:dos|date of service|service date|visit date|admit(?:ted)?(?: date)?|admission(?: date)?|discharge(?:d)?(?: date)?|appointment(?: date)?|appt|surgery date)$/,
    'care-date',
  ],
];

const mostRows = 20_000;

/**
 * Reads rows under a head that names a patient's columns: "Last Name,DOB,MRN". A head needs a person or a birth date or a record number and one
 * column more, so that a price list is none. Linear in the text; at most 20,000 rows.
 */
export function readTable(text: string): Match[] {
  let from = 0;
  let head: { separator: string; kinds: readonly (DetectorId | null)[] } | null = null;
  const matches: Match[] = [];
  for (const line of text.split('\n', mostRows)) {
    const asHead = line.length < 1000 ? readHead(line) : null;
    if (asHead) head = asHead;
    else if (head && line.includes(head.separator)) matches.push(...readRow(line, from, head.separator, head.kinds));
    else head = null;
    from += line.length + 1;
  }
  return matches;
}

function readHead(line: string): { separator: string; kinds: readonly (DetectorId | null)[] } | null {
  const separator = ['\t', '|', ';', ','].find((candidate) => line.includes(candidate));
  if (separator === undefined) return null;
  const cells = line.split(separator).map((cell) => unwrapped(cell).value.toLowerCase());
  const kinds = cells.map((cell) => columns.find(([heading]) => heading.test(cell))?.[1] ?? null);
  const saysWho = kinds.some(
    (kind) => kind === 'person-name' || kind === 'date-of-birth' || kind === 'mrn' || kind === 'us-ssn',
  );
  return saysWho && cells.filter((cell) => cell !== '').length >= 3 && kinds.filter(Boolean).length >= 2
    ? { separator, kinds }
    : null;
}

function readRow(line: string, from: number, separator: string, kinds: readonly (DetectorId | null)[]): Match[] {
  const matches: Match[] = [];
  let start = from;
  for (const [index, cell] of cellsOf(line, separator).entries()) {
    const kind = kinds[index];
    const { lead, value } = unwrapped(cell);
    if (kind && /[\p{L}\d]/u.test(value) && value.length < 200 && !isRedacted(value))
      matches.push(cellMatch(kind, start + lead, start + lead + value.length));
    start += cell.length + 1;
  }
  return matches;
}

/** A cell under a head that says what it is: as sure as a match can be. */
function cellMatch(detectorId: DetectorId, start: number, end: number): Match {
  return { detectorId, kind: detectorById.get(detectorId)?.kind ?? 'identifier', start, end, confidence: 'high' };
}

/** A cell without its quotes, asterisks and blanks, and how many of them stood before it. */
function unwrapped(cell: string): { lead: number; value: string } {
  const isWrapping = (at: number) => at >= 0 && at < cell.length && '"\'*_ \t\r'.includes(cell[at] ?? '');
  let lead = 0;
  while (isWrapping(lead)) lead++;
  let end = cell.length;
  while (end > lead && isWrapping(end - 1)) end--;
  return { lead, value: cell.slice(lead, end) };
}

/** Cells between separators; a separator inside double quotes belongs to its cell. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '"') isQuoted = !isQuoted;
    else if (line[index] === separator && !isQuoted) {
      cells.push(line.slice(start, index));
      start = index + 1;
    }
  }
  cells.push(line.slice(start));
  return cells;
}
