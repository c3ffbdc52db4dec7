import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COURSE_MAX_LENGTH, practiceQuestions, scenariosOf, testQuestions } from './course-content.ts';
import { estimateMinutes } from './estimate.ts';
import { parseCourse } from './parse-course.ts';

const facts = `---
id: washing-hands
language: en
version: 1
title: Washing hands
summary: When and how.
minutes: 5
passMark: 80
draw: 1
audience: Everybody
provisions: ["164.530(b)(1)"]
attestation: I will wash my hands.
sources: ["45 CFR 164.530(b)(1)"]
---
`;

const body = `## Why
Hands carry what nobody sees. ![A paste that was stopped](picture:the-warning)

### How often
Often.

\`\`\`practice
id: how-long
type: single
ask: "How long? Choose:"
options:
  - text: Twenty seconds
    right: true
    because: It takes that long.
  - text: Two seconds
    because: Too short.
explain: Sing a song.
\`\`\`
More text.

\`\`\`test
id: the-order
type: ordering
ask: Put the steps in order.
order: [Water, Soap, Rinse, Dry]
explain: So it goes.
\`\`\`
## A day
\`\`\`scenario
id: monday
title: Monday
start: morning
steps:
  morning:
    tells: You arrive.
    ask: What now?
    choices:
      - text: Wash
        consequence: Clean.
        points: 2
        leads: evening
      - text: Hurry
        consequence: Not clean.
        points: 0
        leads: evening
  evening: { tells: The day is over., ends: true }
\`\`\`
`;

/** The problems of a text, as "line: sentence". */
const problemsOf = (text: string): string[] =>
  parseCourse(text).problems.map(({ line, sentence }) => `${line}: ${sentence}`);

test('a course is read with its sections, questions and scenarios in their order', () => {
  const { content, problems } = parseCourse(facts + body);
  expect(problems).toEqual([]);
  expect(content).toMatchObject({ id: 'washing-hands', minutes: 5, provisions: ['164.530(b)(1)'] });
  expect(content!.sections.map(({ id, title, blocks }) => [id, title, blocks.map(({ kind }) => kind)])).toEqual([
    ['section-1', 'Why', ['text', 'practice', 'text', 'test']],
    ['section-2', 'A day', ['scenario']],
  ]);
  expect(practiceQuestions(content!)).toEqual([
    {
      id: 'how-long',
      type: 'single',
      ask: 'How long? Choose:',
      options: [
        { id: 'a', text: 'Twenty seconds', right: true, because: 'It takes that long.' },
        { id: 'b', text: 'Two seconds', right: false, because: 'Too short.' },
      ],
      explain: 'Sing a song.',
    },
  ]);
  const [ordering] = testQuestions(content!);
  expect(ordering?.type === 'ordering' && ordering.items.map(({ text }) => text)).toEqual([
    'Water',
    'Soap',
    'Rinse',
    'Dry',
  ]);
  expect(scenariosOf(content!)[0]?.steps.map(({ id, kind }) => [id, kind])).toEqual([
    ['morning', 'asks'],
    ['evening', 'ends'],
  ]);
});

/** The letters of the first question of the test, in the right order. */
const itemsOf = (text: string) => {
  const [question] = testQuestions(parseCourse(text).content!);
  return question?.type === 'ordering' ? question.items.map(({ id }) => id) : [];
};

test('the letters of what is to be put in order do not tell the order, and are the same in every language', () => {
  const letters = itemsOf(facts + body);
  expect(letters.toSorted()).toEqual(['a', 'b', 'c', 'd']);
  expect(letters).not.toEqual(['a', 'b', 'c', 'd']);
  expect(itemsOf((facts + body).replace('[Water, Soap, Rinse, Dry]', '[Agua, Jabón, Enjuague, Secado]'))).toEqual(
    letters,
  );
});

test('a file written on Windows is read like any other', () => {
  expect(parseCourse(`\uFEFF${facts}${body}`.replaceAll('\n', '\r\n'))).toEqual(parseCourse(facts + body));
});

test('a block of code stays text, headings in it too', () => {
  const { content } = parseCourse(
    `${facts.replace('draw: 1', 'draw: 0')}## Code\n\`\`\`\`\n## no heading\n\`\`\`test\n\`\`\`\n\`\`\`\`\nafter`,
  );
  expect(content?.sections).toEqual([
    {
      id: 'section-1',
      title: 'Code',
      blocks: [{ kind: 'text', markdown: '````\n## no heading\n```test\n```\n````\nafter' }],
    },
  ]);
});

test.each([
  ['', ['1: A course begins with its facts between two lines of three hyphens (---).']],
  [facts, ['15: A course has at least one section: ## and its title.']],
  [facts.replace('title: Washing hands\n', '') + body, ['2: “title” is missing.']],
  [facts.replace('minutes: 5', 'minutes: soon') + body, ['7: “minutes” must be a number.']],
  [facts.replace('Washing hands', 'Washing: hands') + body, [expect.stringMatching(/^5: .*double quotes/)]],
  [
    facts.replace('minutes: 5', 'minuts: 5') + body,
    ['2: “minutes” is missing.', '7: “minuts” is not known here: take it out, or check its spelling.'],
  ],
  [facts.replace('draw: 1', 'draw: 2') + body, ['1: The test draws 2 questions, and there are 1.']],
  [facts.replace('164.530(b)(1)', '§ 164.530') + body, ['11: Number 1: Write a section as 164.308(a)(5)(i).']],
  [`${facts}text\n${body}`, ['15: Begin with the heading of a section: ## and its title.']],
  [`${facts}# Title\n${body}`, [expect.stringMatching(/^15: .*begins with ##/)]],
  [
    facts + body.replace('picture:the-warning', 'https://elsewhere.example/a.png'),
    [expect.stringMatching(/^16: A picture is a file/)],
  ],
  [
    facts + body.replace('picture:the-warning', 'picture:a-cat'),
    [expect.stringMatching(/^16: There is no picture “a-cat”/)],
  ],
  [facts + body.replace('A paste that was stopped', ' '), [expect.stringMatching(/^16: Say between the brackets/)]],
  [
    facts + body.replace('picture:the-warning', 'file:policy.pdf'),
    ['16: “policy.pdf” is no picture. Link to it, without the exclamation mark.'],
  ],
  [
    facts + body.replace('A paste that was stopped](picture:the-warning', ' ](file:soap.png'),
    [expect.stringMatching(/^16: Say between the brackets/)],
  ],
  [facts + body.replace('    right: true\n', ''), ['26: “options”: exactly one of them is right: true, here it is 0.']],
  [facts + body.replace('explain: Sing a song.\n', ''), ['22: “explain” is missing.']],
  [facts + body.replace('type: single', 'type: guess'), [expect.stringMatching(/^23: “type”/)]],
  [facts + body.replace('Rinse', 'Soap'), ['39: “order”: two of them say the same.']],
  [facts + body.replace('id: monday', 'id: how-long'), ['43: “how-long” already names the block in line 21.']],
  [
    facts + body.replaceAll('leads: evening', 'leads: morning'),
    [expect.stringContaining('Nothing leads to'), expect.stringContaining('in a circle')],
  ],
  [
    facts + body.replace('leads: evening', 'leads: noon'),
    ['43: A choice in “morning” leads to “noon”, and there is no such step.'],
  ],
  [
    facts + body.replace('ask: What now?', 'ends: true'),
    [expect.stringMatching(/^49: .*either ask and choices, or ends/)],
  ],
  [facts + body.replace('The day is over., ends: true', '*anchor'), [expect.stringMatching(/^\d+: /)]],
  [facts + body.replace(/```\n$/, ''), ['43: The block that begins here has no end: a line with ``` alone.']],
])('what is wrong is said with its line (%#)', (text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});

test('nobody’s text makes it throw', () => {
  const pieces = fc.constantFrom(
    ...`${facts}${body}`.split(/(?<=\n)/),
    '```test\n',
    '```\n',
    '---\n',
    '## \n',
    'a: &a [*a]\n',
    '? [x]\n: y\n',
    '[[[[{{{{',
    '!!binary x\n',
    '\t- x\n',
    '<<: *x\n',
    '__proto__: 1\n',
    '\u0000',
    '%YAML 9\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), fc.boolean(), (parts, hasFacts) => {
      const { content, problems } = parseCourse((hasFacts ? facts : '') + parts.join(''));
      expect(content === null).toBe(problems.length > 0);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['brackets', '['],
  ['braces', '{a: '],
  ['pictures', '!['],
  ['links', '![a](picture:'],
  ['files', '](file:'],
  ['fences', '```\n'],
  ['tests', '```test\nid: x\n```\n'],
  ['headings', '## a\n'],
  ['keys', 'a: 1\n'],
  ['lists', '- '],
  ['spaces', ' '],
  ['carriage returns', '\r'],
])('the longest text of nothing but %s is read in moments', (_name, piece) => {
  const long = piece.repeat(COURSE_MAX_LENGTH).slice(0, COURSE_MAX_LENGTH - facts.length - 20);
  const began = performance.now();
  parseCourse(`${facts}## a\n${long}`);
  expect(problemsOf(`---\n${long}\n---\n`)).not.toEqual([]);
  expect(problemsOf(`${facts}## a\n\`\`\`test\n${long.slice(0, 19_000)}\n\`\`\`\n`)).not.toEqual([]);
  // Of a second or two on a slow machine; what grows with the square of the length would take minutes.
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('a text that is too long is refused unread', () => {
  expect(problemsOf('x'.repeat(COURSE_MAX_LENGTH + 1))).toEqual([expect.stringContaining('make two of it')]);
});

test('the example in docs/courses.md is a course, and takes as long as it says', () => {
  const guide = readFileSync('docs/courses.md', 'utf8');
  const [, example = ''] = /````markdown\n([\s\S]*?)\n````/.exec(guide) ?? [];
  const { content, problems } = parseCourse(example);
  expect(problems).toEqual([]);
  expect(testQuestions(content!)).toHaveLength(2);
  expect(Math.abs(content!.minutes - estimateMinutes(content!))).toBeLessThan(1);
});
