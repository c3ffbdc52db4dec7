import { expect, test } from 'vitest';
import { safeguardQuestions as draft } from '../../../shared/regulation/safeguard-questions.ts';
import { changedParts } from './changed-parts.ts';

const before = { name: 'Ours', draft };
const [first, ...rest] = draft.sections;
const [question, ...others] = first?.questions ?? [];
const words = question?.text ?? '';

test('two drafts that say the same differ in nothing', () => {
  expect(changedParts(before, structuredClone(before))).toEqual([]);
});

test('names each question that is new, changed or gone, and what stands around it', () => {
  const withSections = (questions: typeof others) => ({
    name: 'Ours',
    draft: { ...draft, sections: [...(first ? [{ ...first, questions }] : []), ...rest] },
  });
  const changed = [...(question ? [{ ...question, text: 'Do you lock the door?' }] : []), ...others];
  expect(changedParts(before, withSections(changed))).toEqual(['“Do you lock the door?”']);
  const removed = changedParts(before, withSections(others));
  expect(removed).toEqual([`Removed: “${words}”`]);
  expect(changedParts(withSections(others), before)).toContain(`New: “${words}”`);
  expect(changedParts(before, { name: 'Theirs', draft: { ...draft, introduction: 'Hello' } })).toEqual([
    'The name: Theirs',
    'What the vendor reads first: “Hello”',
  ]);
});
