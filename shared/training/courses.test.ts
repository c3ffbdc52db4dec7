import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInCourses as read } from '../../server/features/course/built-in.ts';
import { builtInCourses } from '../domain/course.ts';
import { isCitable } from '../regulation/sections.ts';
import { type CourseContent, practiceQuestions, scenariosOf, testQuestions } from './course-content.ts';
import { estimateMinutes } from './estimate.ts';
import { pictureNames } from './picture-names.ts';

const pictures = 'shared/training/pictures';
const named = read.map(({ content, markdown }) => ({ name: `${content.id}.${content.language}`, content, markdown }));

test('every course that Wardline names is there in English, and the staff course in Spanish, too', () => {
  const files = named.map(({ name }) => name);
  expect(files.filter((name) => name.endsWith('.en')).toSorted()).toEqual(
    builtInCourses.map((id) => `${id}.en`).toSorted(),
  );
  expect(files).toContain('staff-essentials.es');
});

test.each(named)('$name says honestly how long it takes, and asks enough', ({ content }) => {
  expect(content.minutes).toBeGreaterThanOrEqual(10);
  expect(content.minutes).toBeLessThanOrEqual(25);
  expect(content.minutes / estimateMinutes(content)).toBeGreaterThan(0.75);
  expect(content.minutes / estimateMinutes(content)).toBeLessThan(1.25);
  expect(testQuestions(content).length).toBeGreaterThanOrEqual(15);
  expect(practiceQuestions(content).length).toBeGreaterThanOrEqual(4);
  expect(scenariosOf(content).length).toBeGreaterThanOrEqual(1);
  expect(content.draw).toBeLessThan(testQuestions(content).length);
});

test.each(named)('$name explains every option, and no answer can be told by its length', ({ content }) => {
  const choices = [...testQuestions(content), ...practiceQuestions(content)].flatMap((question) =>
    question.type === 'ordering' ? [] : [question],
  );
  expect(choices.flatMap(({ id, options }) => (options.some(({ because }) => because === '') ? [id] : []))).toEqual([]);
  const single = choices.filter(({ type }) => type === 'single');
  const given = single.filter(({ options }) => {
    const right = options.find((option) => option.right)?.text.length ?? 0;
    return options.every((option) => option.right || option.text.length < right);
  });
  // Of three options one is the longest, so a third is chance.
  expect(given.length / single.length).toBeLessThan(0.45);
});

test.each(named)('$name cites only sections that exist', ({ content, markdown }) => {
  const cited = [...markdown.matchAll(/\b16[0-4]\.\d{3}(?:\([A-Za-z0-9]{1,4}\))*/g)].map(([citation]) => citation);
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.filter((citation) => !isCitable(citation))).toEqual([]);
  expect(content.provisions.filter((citation) => !isCitable(citation))).toEqual([]);
});

test.each(named)('$name leaves it to the page to say how many answers to choose', ({ content }) => {
  const asked = [...testQuestions(content), ...practiceQuestions(content)].map(({ ask }) => ask);
  expect(asked.filter((ask) => /\b(?:choose (?:all|one|every)|elija tod|elija un)/i.test(ask))).toEqual([]);
});

/** What must not be said, and why. */
const forbidden: readonly { claim: RegExp; because: string }[] = [
  { claim: /\$ ?55[,.]?000|Louisiana|Lafourche/i, because: 'no source is known for this settlement' },
  {
    // In one sentence: training, that it must be, and each year.
    claim:
      /(?<![^.?!\n])(?=[^.?!\n]*(?:train|capacita))(?=[^.?!\n]*(?:\brequire|\bmandate|by law|exige|obliga|por ley))[^.?!\n]*\b(?:annual|annually|yearly|every year|each year|once a year|every 12 months|cada año|anual)\b/i,
    because: 'HIPAA sets no training frequency',
  },
  {
    claim: /worst tier|only tier|the tier (?:of|for) willful neglect/i,
    because: 'there are two tiers of willful neglect',
  },
  {
    claim: /\b(?:medical|patient|patients’|patients') records?\b[^.?]{0,40}\bsix years\b/i,
    because: 'six years is for documentation that the rules require',
  },
  { claim: /164\.308\(b\)\(4\)/, because: 'it was removed in 2013' },
  { claim: /500 or more residents/i, because: 'the media are told above 500 residents: more than 500' },
  {
    claim: /PHI (?:was )?found|HIPAA[- ]certified/i,
    because: 'nothing is certain, and there is no such certification',
  },
];

test.each(named)('$name repeats none of the claims that are not true', ({ markdown }) => {
  expect(
    forbidden.flatMap(({ claim, because }) =>
      claim.test(markdown) ? [`${claim.exec(markdown)?.[0]}: ${because}`] : [],
    ),
  ).toEqual([]);
});

test('the claims that are not true would be seen', () => {
  const said = [
    'HIPAA requires training every year',
    'annual training is required by law',
    'a fine of $55,000',
    'keep medical records for six years',
    '164.308(b)(4)',
  ];
  expect(said.filter((sentence) => !forbidden.some(({ claim }) => claim.test(sentence)))).toEqual([]);
});

test('every picture that can be shown is there, and no other', () => {
  expect(readdirSync(pictures).toSorted()).toEqual(pictureNames.map((name) => `${name}.svg`).toSorted());
});

test.each(pictureNames)(
  'the picture %s says what it shows, takes its colour from the page, and does nothing else',
  (name) => {
    const drawing = readFileSync(`${pictures}/${name}.svg`, 'utf8');
    expect(drawing).toMatch(/<title[ >]/);
    expect(drawing).toMatch(/<desc[ >]/);
    expect(drawing).toContain('currentColor');
    expect(drawing).not.toMatch(/<script|href=|\son\w+=|<style|<image|<foreignObject/i);
    // Several drawings stand in one page, so their ids begin with their names.
    const ids = [...drawing.matchAll(/\bid="([^"]*)"/g)].map(([, id = '']) => id);
    expect(ids.filter((id) => !id.startsWith(name))).toEqual([]);
  },
);

/** All of a course that no language may change. */
const skeletonOf = (content: CourseContent) => ({
  version: content.version,
  passMark: content.passMark,
  draw: content.draw,
  provisions: content.provisions,
  sections: content.sections.map(({ id, blocks }) => ({
    id,
    blocks: blocks.map((block) => {
      switch (block.kind) {
        case 'text':
          return 'text';
        case 'package':
          return [block.kind, block.name];
        case 'practice':
        case 'test': {
          const { question } = block;
          const listed =
            question.type === 'ordering'
              ? question.items
              : question.options.map((option) => ({ id: option.id, right: option.right }));
          return [
            block.kind,
            question.id,
            question.type,
            listed.map((one) => ('right' in one ? [one.id, one.right] : one.id)),
          ];
        }
        case 'scenario':
          return [
            block.scenario.id,
            block.scenario.start,
            block.scenario.steps.map((step) => [
              step.id,
              step.kind === 'ends' ? [] : step.choices.map((choice) => [choice.id, choice.points, choice.leads]),
            ]),
          ];
      }
    }),
  })),
});

test.each(named.filter(({ content }) => content.language !== 'en'))(
  '$name asks what its English original asks',
  ({ content }) => {
    const english = named.find((other) => other.content.id === content.id && other.content.language === 'en');
    expect(skeletonOf(content)).toEqual(english && skeletonOf(english.content));
  },
);
