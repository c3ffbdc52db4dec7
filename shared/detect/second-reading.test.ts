import { describe, expect, test } from 'vitest';
import { inspect } from './inspect.ts';

const identifiersIn = (text: string) => {
  const { matches } = inspect(text);
  return matches.filter(({ kind }) => kind !== 'health').map(({ start, end }) => text.slice(start, end));
};

const about = (rest: string) => `Patient: Maricela Ochoa, DOB 3/4/1962, heart failure, on furosemide. ${rest}`;

describe('in a text that tells of a patient', () => {
  test.for([
    ['a day without a cue', 'Echo 11/17, EF 35.', '11/17'],
    ['a day by its weekday', 'Back Sun 2/8 for labs.', 'Sun 2/8'],
    ['a day in Spanish', 'Cita el 14 de noviembre.', '14 de noviembre'],
    ['a code without a label', 'Tracking E4471120 open.', 'E4471120'],
    ['the end of a number', 'Card ending 4471.', '4471'],
    ['a short phone number', 'Call 555-0162 after five.', '555-0162'],
    ['a town', 'She lives in Chinle.', 'Chinle'],
  ] as const)('%s is found too', ([, rest, value]) => {
    expect(identifiersIn(about(rest))).toContain(value);
  });

  test('measures are no days and no codes', () => {
    const found = identifiersIn(about('Strength 4/5, pain 3/10, BP 168/94, 40 mg, K 4.1, G2P1.'));
    expect(found.filter((value) => /4\/5|3\/10|168|40|4\.1|G2P1/.test(value))).toEqual([]);
  });
});

test('in any other text they are left alone', () => {
  expect(identifiersIn('Echo lab closed 11/17, tracking E4471120, call 555-0162, ship to Chinle.')).not.toContain(
    'E4471120',
  );
});
