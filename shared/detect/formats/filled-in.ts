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
  const trimmed = value.length > 300 ? value.slice(0, 300).trim() : value.trim();
  if (trimmed === '' || templated.test(trimmed) || (trimmed.startsWith('[') && isRedacted(trimmed))) return false;
  if (!letterOrDigit.test(masked.test(trimmed) ? trimmed.replaceAll(/[xX*#_]{2,}/g, '') : trimmed)) return false;
  return trimmed.length > 40 || !isNothing(trimmed.toLowerCase());
}

const letterOrDigit = /[\p{L}\d]/u;
const masked = /[xX*#_]{2}/;
const wordEnd = /[\s^,&~|/]/;

/** "Last^First" and "TEST^PATIENT" name nobody, nor does "n/a"; one real word makes a value. */
function isNothing(lowered: string): boolean {
  if (nothing.has(lowered)) return true;
  const first = lowered.split(wordEnd, 1)[0] ?? '';
  if (first !== '' && !nothing.has(first) && !testWords.has(first)) return false;
  return lowered.split(/[\s^,&~|/]+/).every((word) => word === '' || nothing.has(word) || testWords.has(word));
}

const testWords: ReadonlySet<string> = new Set(
  'test zztest zzztest testing dummy fake demo sample example foo bar baz'.split(' '),
);

const nobodys = /zz|test|dummy|fake|demo|sample|example|foo|bar|baz/;

/** True for "TEST^PATIENT" and "ZZTEST": the record of nobody. */
export function isTestName(value: string): boolean {
  const lowered = value.toLowerCase();
  if (!nobodys.test(lowered)) return false;
  const words = lowered.split(/[\s^,&~|/]+/);
  if (words.some((word) => /^zz+(?:test|z|$)/.test(word))) return true;
  return (
    words.some((word) => testWords.has(word)) &&
    words.every((word) => word.length <= 1 || nothing.has(word) || testWords.has(word))
  );
}
