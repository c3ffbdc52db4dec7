import { defineDetector } from '../detector.ts';

const nineDigits = /(?<![\w.-])\d{3}[- ]?\d{2}[- ]?\d{4}(?![\w-]|\.\d)/g;

// The last four places that a call centre asks for.
const ending =
  /(?<![A-Za-z])(?:SSN|ssn|[Ss]ocial(?: [Ss]ecurity(?: [Nn]umber)?)?)[ :]{1,2}(?:ending|ends|last four|last 4)(?: in| with| is|:)? (\d{4})(?!\d)/g;

export const usSsn = defineDetector({
  id: 'us-ssn',
  title: 'a Social Security number',
  placeholder: 'SSN',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(G)',
  hints: [],
  needsHint: false,
  pattern: /\d{4}/g,
  *find(text) {
    for (const { 0: found, index: start } of text.matchAll(nineDigits)) {
      const isLabelled = labelBefore.test(text.slice(Math.max(0, start - 36), start));
      if (isLabelled ? isPossible(found) : isWritten.test(found) && isPossible(found) && !isNobodys(found))
        yield { start, end: start + found.length, confidence: 'high' };
    }
    for (const { 0: hit, 1: lastFour = '', index } of text.matchAll(ending))
      yield { start: index + hit.length - lastFour.length, end: index + hit.length, confidence: 'low' };
  },
});

const isWritten = /^\d{3}(?:-\d{2}-| \d{2} )\d{4}$/;
const labelBefore =
  /(?:^|[^a-z])(?:ssn|ss ?#|social(?: security)?(?: number| no\.?| #)?)[\s:#()=-]{0,4}(?:is |number )?[:#]?\s?$/i;

// Printed on sample cards, in wallets and in every second example. Behind a label it may stand for a patient all the same.
const printed: ReadonlySet<string> = new Set([
  '123456789',
  '078051120',
  '219099999',
  '111111111',
  '222222222',
  '333333333',
]);

const digitsOf = (found: string): string => found.replaceAll(/\D/g, '');

/** SSA never issues area 000 and 666, group 00 or serial 0000. */
const isPossible = (found: string): boolean => !/^(?:000|666)|^\d{3}00|0000$/.test(digitsOf(found));

/** 9xx are the IRS's numbers for taxpayers, which only a label tells. */
const isNobodys = (found: string): boolean => found.startsWith('9') || printed.has(digitsOf(found));
