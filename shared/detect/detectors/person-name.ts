import { defineDetector } from '../detector.ts';
import { findPeople } from '../people/people.ts';
import { tokensOf } from '../reading.ts';

export const personName = defineDetector({
  id: 'person-name',
  title: 'a name',
  placeholder: 'PATIENT',
  kind: 'person',
  basis: '45 CFR 164.514(b)(2)(i)(A)',
  hints: [],
  needsHint: false,
  pattern: /\p{L}{2}|\p{L}\./gu,
  find: (_, reading) => findPeople(tokensOf(reading)),
});
