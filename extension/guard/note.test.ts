import { expect, test } from 'vitest';
import { builtInEngine, engineOf } from '../../shared/detect/engine.ts';
import { inspect } from '../../shared/detect/inspect.ts';
import { defaultDetection } from '../../shared/policy/detection.ts';
import { PURPOSE_MAX_CHARACTERS as MOST_ON_ARRIVAL } from '../../shared/domain/access-request.ts';
import { judgeNote, judgePurpose, PURPOSE_MAX_CHARACTERS } from './note.ts';

const stopped = `Discharge summary
Patient: Margaret Okafor   DOB: 03/14/1957   MRN: 4471-2093
Admitted with community-acquired pneumonia. Started on levofloxacin 750 mg. Reference Q7X99Z.`;
const judge = (note: string) => judgeNote(note, stopped, inspect(stopped).matches, builtInEngine);

test.each([
  'For the resident training course',
  'Fictional example from a textbook',
  'The officer gave permission on Monday',
])('a reason in general words is accepted: %s', (note) => {
  expect(judge(`  ${note} `)).toEqual({ kind: 'accepted', note });
});

test('no words are no note', () => {
  expect(judge('  \n ')).toEqual({ kind: 'none' });
});

test('a note with a number or a word of the organization’s own is refused', () => {
  const engine = engineOf({
    ...defaultDetection,
    ownTerms: [{ id: 'own-1', title: 'a name of a Riverside program', kind: 'identifier', words: ['blue door'] }],
  });
  expect(judgeNote('It was about the blue door program', '', [], builtInEngine).kind).toBe('accepted');
  expect(judgeNote('It was about the blue door program', '', [], engine).kind).toBe('refused');
});

test.each([
  ['the name of the patient', 'this is for okafor only'],
  ['a number of the text', 'see 4471-2093'],
  ['a code of the text', 'ticket q7x99z'],
  ['a long word of the text', 'about levofloxacin'],
  ['three words in a row', 'it was started on Monday, it said: admitted with community-acquired things'],
  ['somebody else, who looks like a patient', 'Patient: John Miller, DOB 01/02/1960, has diabetes'],
  ['an identifier on its own', 'call (312) 555-0148'],
  ['too many characters', 'because '.repeat(20)],
])('a note with %s is refused', (_, note) => {
  expect(judge(note).kind).toBe('refused');
});

test('what a site is needed for is sent in general words alone, and is as long as the server takes it', () => {
  expect(judgePurpose(' Writing  discharge letters faster ', builtInEngine)).toEqual({
    kind: 'accepted',
    note: 'Writing discharge letters faster',
  });
  for (const purpose of [
    '',
    'For John Miller, DOB 01/02/1960, who has diabetes',
    'call (312) 555-0148',
    'so '.repeat(80),
  ])
    expect(judgePurpose(purpose, builtInEngine).kind).toBe('refused');
  expect(PURPOSE_MAX_CHARACTERS).toBe(MOST_ON_ARRIVAL);
});
