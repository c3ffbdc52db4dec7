import { calendarDay } from '../dates.ts';
import { defineDetector } from '../detector.ts';

const label = String.raw`(?:d\.?o\.?b\.?|date of birth|birth ?date|birth ?day|b-?day|born(?: on)?|birth|fecha de nacimiento)`;

export const dateOfBirth = defineDetector({
  id: 'date-of-birth',
  title: 'a date of birth',
  placeholder: 'DATE',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(C)',
  hints: [],
  needsHint: false,
  cues: ['d', 'dob', 'date', 'birth', 'birthdate', 'birthday', 'bday', 'b', 'born', 'fecha'],
  pattern: new RegExp(
    String.raw`(?<![a-z0-9])${label}(?![a-z])[\s:=(*_|"',.-]{0,8}(?:is |was |on |\(?mm/dd/yyyy\)?[\s:]{0,3})?(?<value>${calendarDay}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)`,
    'gi',
  ),
});
