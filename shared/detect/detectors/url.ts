import { defineDetector } from '../detector.ts';

// A part of a path or query that leads to one person, and the number or name that follows it.
const patientPart =
  /[/?&;](?:patients?|pts?|pid|mrn|charts?|ehr|members?|beneficiar(?:y|ies)|subscribers?|clients?|residents?|encounters?|patient[_-]?id|chart[_-]?id|member[_-]?id|dob|ssn)[/=](?:[A-Za-z]{2,20}[-_.][A-Za-z]{2,20}|[A-Za-z-]{0,8}\d{4,}|[0-9a-f]{8}-[0-9a-f]{4})/i;

const portal = /^https?:\/\/[^/]{0,60}(?:mychart|portal|patient|myhealth)/i;

export const url = defineDetector({
  id: 'url',
  title: 'a web address of a patient',
  placeholder: 'URL',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(N)',
  hints: [],
  needsHint: false,
  cues: ['http', 'https'],
  pattern: /https?:\/\/[^\s"'<>()]{4,400}/gi,
  isValid: (found) => patientPart.test(found) || (portal.test(found) && /[/=][A-Za-z-]{0,20}\d{5,}/.test(found)),
});
