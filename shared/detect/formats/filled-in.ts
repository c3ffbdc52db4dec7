import { isRedacted } from '../placeholder.ts';

// What stands in a field that nobody filled in: words for nothing, and the field's own name or shape.
const nothing: ReadonlySet<string> = new Set(
  `null nil none nan na n/a undefined unknown unk unspecified tbd todo empty blank string value text placeholder redacted removed withheld masked hidden suppressed
  anonymous anonymized anonymised deidentified de-identified not-provided confidential true false yes no
  mrn dob ssn name patient patientname patientid last first middle lastname firstname surname given family familyname givenname id number phone address street city state zip zipcode
  date dateofbirth birthdate birthday yyyymmdd ccyymmdd mmddyyyy mm/dd/yyyy dd/mm/yyyy yyyy-mm-dd mm-dd-yyyy yyyy/mm/dd email memberid member_id patient_id patient_name first_name last_name`.split(
    /\s+/,
  ),
);

// A field of a program or a form letter stands there, to be filled in later.
const templated = /[${}%`<>]|["'] ?\+|\+ ?["']|^\[[^\]]{0,60}\]$|^@\w/;

/** True where a field holds a value: not a blank line, a mask, "N/A", a program's variable, the field's own name, or a placeholder of an earlier redaction. */
export function isFilledIn(value: string): boolean {
  const trimmed = value.trim();
  if (trimmed === '' || isRedacted(trimmed) || templated.test(trimmed.slice(0, 200))) return false;
  // Masks and zeros stand where a value will: XXX-XX-XXXX, 00/00/0000.
  if (!/[\p{L}1-9]/u.test(trimmed.replaceAll(/[xX*#_]{2,}/g, ''))) return false;
  return trimmed.length > 40 || !isNothing(trimmed);
}

/** "Last^First" and "TEST^PATIENT" name nobody, nor does "n/a"; one real word makes a value. */
function isNothing(value: string): boolean {
  const lowered = value.toLowerCase();
  return (
    nothing.has(lowered) ||
    lowered.split(/[\s^,&~|/]+/).every((word) => word === '' || nothing.has(word) || testWords.has(word))
  );
}

const testWords: ReadonlySet<string> = new Set(
  'test zztest zzztest testing dummy fake demo sample example foo bar baz'.split(' '),
);

/** True for "TEST^PATIENT" and "ZZTEST": the record of nobody. */
export function isTestName(value: string): boolean {
  const words = value.toLowerCase().split(/[\s^,&~|/]+/);
  return (
    words.some((word) => testWords.has(word)) &&
    words.every((word) => word === '' || word.length === 1 || nothing.has(word) || testWords.has(word))
  );
}
