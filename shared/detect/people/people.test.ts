import { describe, expect, test } from 'vitest';
import { readTokens } from '../tokens.ts';
import { findPeople } from './people.ts';
import { runsIn } from './runs.ts';

const found = (text: string) => findPeople(readTokens(text)).map(({ start, end }) => text.slice(start, end));
const runs = (text: string) => {
  const tokens = readTokens(text);
  return runsIn(tokens).map(({ first, last }) => text.slice(tokens.starts[first], tokens.ends[last]));
};

describe('a run of words is one place where a name could stand', () => {
  test.for([
    ['Van der Berg, Ana M. was seen', 'Van der Berg'],
    ['OKAFOR, DANIEL', 'OKAFOR, DANIEL'],
    ['GUPTA^ASHA', 'GUPTA^ASHA'],
    ['J.T. in bed 9', 'J.T.'],
    ['pt dellacroce came in', 'dellacroce'],
  ] as const)('%s', ([text, run]) => {
    expect(runs(text)).toContain(run);
  });

  test('a disease that carries a name is none', () => {
    expect(runs('Wilson’s disease, Guillain-Barré syndrome, the Glasgow scale')).toEqual([]);
  });

  test('two people in a list are two', () => {
    expect(runs('Theresa Wynn, Lan Pham')).toEqual(['Theresa Wynn', 'Lan Pham']);
  });
});

describe('a patient is told from who treats', () => {
  test('by what stands before', () => {
    expect(found('Patient: Maricela Ochoa, DOB 3/4/1962, seen by Dr. Alan Reyes')).toEqual(['Maricela Ochoa']);
  });

  test('by a course that follows, whatever the name', () => {
    expect(found('Mrs. Quackenbush is 81, fell at home, hip fracture, on apixaban')).toEqual(['Mrs. Quackenbush']);
  });

  test('and staff among what they treat are nobody’s patients', () => {
    expect(found('Stroke clinic, week of Nov 2: Mon Dr. Patel, Tue Lisa Holm, NP, Wed Grace Owens, RN')).toEqual([]);
  });

  test('a name that was found stands for its other mentions', () => {
    expect(found('Pt Yusra Haddad, 34F, asthma. Yusra will call back.')).toEqual(['Yusra Haddad', 'Yusra']);
  });
});
