import { defineDetector } from '../detector.ts';

// 49 CFR 565.15: what each letter counts, and by how much its place does; the ninth place holds the sum modulo 11.
const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const placeWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

export const vehicleNumber = defineDetector({
  id: 'vehicle-number',
  title: 'a vehicle identification number',
  placeholder: 'VIN',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(L)',
  hints: ['vin', 'vehicle', 'car', 'chassis'],
  needsHint: false,
  pattern: /(?<![\w-])(?:VIN[\s:#]{1,3})?(?<value>[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8})(?![\w-])/g,
  // Cars from outside North America carry no check digit, so the label redeems them.
  isValid: (found, withCue = found) =>
    /[A-Z]/.test(found) && /\d{3}$/.test(found) && (withCue.length > found.length || hasCheckDigit(found)),
});

function hasCheckDigit(vin: string): boolean {
  const sum = placeWeights.reduce(
    (total, weight, place) => total + weight * (values.indexOf(vin[place] ?? '') % 10),
    0,
  );
  return 'X0123456789'[(sum % 11) + 1] === vin[8] || (sum % 11 === 10 && vin[8] === 'X');
}
