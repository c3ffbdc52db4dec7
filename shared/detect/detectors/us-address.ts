import { defineDetector } from '../detector.ts';

const direction = String.raw`(?:[NSEW]\.?|[NS][EW]|North|South|East|West)`;
const word = String.raw`(?:[A-Z][A-Za-z'.]{1,20}|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))`;
const kinds =
  'Street St Avenue Ave Av Road Rd Boulevard Blvd Lane Ln Drive Dr Court Ct Way Place Pl Terrace Ter Circle Cir Highway Hwy Parkway Pkwy Trail Trl Cove Cv Loop Square Sq Plaza Pike Row Crossing Bend Point Ridge Hollow Alley Run Vista Walk Path Manor Heights Glen Landing Grove';
const street = `(?:${kinds} ${kinds.toUpperCase()})`.replaceAll(' ', '|');
const unit = String.raw`(?:,? ?(?:(?:Apt|APT|Apartment|Suite|Ste|STE|Unit|UNIT|Lot|LOT|lot|Rm|Bldg)\.? ?#?|#) ?[A-Z0-9-]{1,6}\b)`;
// "1201 Route 9 lot 14", "RR 2 Box 118": where streets have no names.
const numbered = String.raw`(?:(?:State |County |Rural )?(?:Route|Rte|Rt|Road|Highway|Hwy|RR|CR|SR|FM) \d{1,4}(?: Box \d{1,5})?)`;
const spanish = '(?:Avenida|Calle|Camino|Paseo|Via|Plaza|Rua)';
const state =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])';
const town = String.raw`(?:(?:[A-Z][A-Za-z.]{1,20},? ){1,3}(?:${state}\b(?:,? \d{5}(?:-\d{4})?)?|\d{5}(?:-\d{4})?)\b)`;

export const usAddress = defineDetector({
  id: 'us-address',
  title: 'a street address',
  placeholder: 'ADDRESS',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(B)',
  hints: [],
  needsHint: false,
  pattern: new RegExp(
    String.raw`(?<![\w.$/-])(?:\d{1,6}(?:-\d{1,4})?[A-Z]? (?:${direction} )?(?:(?:${word} ){1,3}${street}\b\.?(?: ${direction}\b)?${unit}?|(?:${word} ){1,3}(?=(?:Apt|APT|Unit|UNIT|Lot|LOT|#))${unit}|${numbered}${unit}?|${spanish}(?: ${word}){1,3}${unit}?)|(?:P\.? ?O\.? ?|Post Office )(?:Box|BOX) \d{1,6})(?:\n|,? )?${town}?`,
    'g',
  ),
});
