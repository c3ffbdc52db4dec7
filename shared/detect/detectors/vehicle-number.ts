import { defineDetector } from '../detector.ts';

// 49 CFR 565.15: what each letter counts, and by how much its place does; the ninth place holds the sum modulo 11.
const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const placeWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

const places = /[A-HJ-NPR-Z0-9](?<![\w-].)[A-HJ-NPR-Z0-9]{7}[0-9X][A-HJ-NPR-Z0-9]{8}(?![\w-])/g;

export const vehicleNumber = defineDetector({
  id: 'vehicle-number',
  title: 'a vehicle identification number',
  placeholder: 'VIN',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(L)',
  hints: [],
  needsHint: false,
  // Lower-case text fails at the first place, which is why the look behind comes second.
  pattern: places,
  *find(text) {
    for (const { 0: found, index: start } of text.matchAll(places)) {
      const isLabelled = /(?:vin|vehicle id)[^A-Za-z0-9]{0,4}$/i.test(text.slice(Math.max(0, start - 16), start));
      // Cars from outside North America carry no check digit, so the label redeems them.
      if (/[A-Z]/.test(found) && /\d{3}$/.test(found) && (isLabelled || hasCheckDigit(found)))
        yield { start, end: start + found.length, confidence: 'high' };
    }
  },
});

function hasCheckDigit(vin: string): boolean {
  const sum = placeWeights.reduce(
    (total, weight, place) => total + weight * (values.indexOf(vin[place] ?? '') % 10),
    0,
  );
  return 'X0123456789'[(sum % 11) + 1] === vin[8] || (sum % 11 === 10 && vin[8] === 'X');
}
