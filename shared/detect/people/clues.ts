import { CAPITAL, INITIAL, LINE_END, LOWER, NUMBER, type Tokens, UPPER, WORD } from '../tokens.ts';
import { COMMON, GIVEN_NAME, MEDICAL, NEVER_NAME, SURNAME, WORD_NAME } from '../vocabulary/word-kinds.ts';
import type { Run } from './runs.ts';

/**
 * What speaks for or against a run of words naming a patient or their family. Each clue has a value, such as the word before, and
 * a weight per value, learned by tools/learn-people.ts.
 */
export const clueKinds = [
  /** What the lists know of each part, and how many there are. */
  'parts',
  'first-part',
  'last-part',
  /** Capitals of each part. */
  'capitals',
  /** The word itself, where it stands alone; the first and last of several. */
  'word',
  'first-word',
  'last-word',
  /** The first and last letters of parts that no list knows. */
  'beginning',
  'ending',
  'before',
  'second-before',
  'third-before',
  'two-before',
  'after',
  'second-after',
  'third-after',
  'two-after',
  'around',
  'parts-before',
  'parts-after',
  /** Any of the three before or after. */
  'near-before',
  'near-after',
  /** Classes of the three words before or after. */
  'class-before',
  'class-after',
  /** The class of the word right before or after. */
  'class-next-before',
  'class-next-after',
  /** The same together with what the lists know of the name, with the word on the other side, and with its class. */
  'parts-class-before',
  'parts-class-after',
  'word-before-class-after',
  'class-before-word-after',
  'class-around',
  /** Classes of the words of the same line, and of the text, within reach. */
  'line-class',
  'text-class',
  /** Whether terms of care stand within four words. */
  'care-near',
  /** Whether somebody's age or sex stands shortly before or after, alone and with what the lists know of the name. */
  'described',
  'parts-described',
  /** Where in the line it stands, and the label that opens the line. */
  'place',
  'label',
  'label-class',
  /** Whether it is the first name of the text. */
  'order',
  /** Any word of the same line within reach. */
  'line',
  /** Any word within a wider reach, in other lines too. */
  'text',
] as const;
export type ClueKind = (typeof clueKinds)[number];

/** How many tokens to either side count as near by in the same line, and in the text. */
const LINE_REACH = 25;
const TEXT_REACH = 120;

/** A token as context: names are all alike, so that what is learned of one holds for every other. */
export function contextOf({ forms, kinds, cases, types }: Tokens, at: number): string {
  const form = forms[at];
  if (form === undefined) return '';
  if (types[at] !== WORD || cases[at] === LOWER) return form;
  const kind = kinds[at] ?? 0;
  return (kind & (GIVEN_NAME | SURNAME)) !== 0 && (kind & (COMMON | NEVER_NAME | MEDICAL)) === 0 ? 'Name' : form;
}

/** The clues of one run that are not words near by, each given to `add` once per value. */
export function addClues(tokens: Tokens, run: Run, add: (kind: ClueKind, value: string) => void): void {
  const { first, last } = run;
  if (run.isFirst) add('order', 'first');
  const parts: string[] = [];
  let capitals = '';
  let lastWord = first;
  for (let at = first; at <= last; at++) {
    if (tokens.types[at] !== WORD) continue;
    lastWord = at;
    parts.push(partOf(tokens, at));
    capitals += capitalsOf(tokens, at);
    const form = tokens.forms[at] ?? '';
    if ((tokens.kinds[at] ?? 0) === 0 && form.length > 3) {
      add('beginning', form.slice(0, 3));
      add('ending', form.slice(-2));
      add('ending', form.slice(-3));
    }
  }
  const turned = tokens.forms[first + 1] === ',' || tokens.forms[first + 1] === '^' ? ',' : '';
  add('parts', parts.join(' ') + turned);
  add('first-part', parts[0] ?? '');
  add('last-part', parts.at(-1) ?? '');
  add('capitals', capitals);
  if (first === lastWord) add('word', tokens.forms[first] ?? '');
  else {
    add('first-word', tokens.forms[first] ?? '');
    add('last-word', tokens.forms[lastWord] ?? '');
  }

  const [before, second, third] = [1, 2, 3].map((distance) => contextOf(tokens, first - distance));
  const [after, secondAfter, thirdAfter] = [1, 2, 3].map((distance) => contextOf(tokens, last + distance));
  const simple = parts.map((part) => part.charAt(0)).join('');
  add('before', before ?? '');
  add('second-before', second ?? '');
  add('third-before', third ?? '');
  add('two-before', `${second ?? ''} ${before ?? ''}`);
  add('after', after ?? '');
  add('second-after', secondAfter ?? '');
  add('third-after', thirdAfter ?? '');
  add('two-after', `${after ?? ''} ${secondAfter ?? ''}`);
  add('around', `${before ?? ''} ${after ?? ''}`);
  add('parts-before', `${simple} ${before ?? ''}`);
  add('parts-after', `${simple} ${after ?? ''}`);
  for (const near of new Set([before, second, third])) add('near-before', near ?? '');
  for (const near of new Set([after, secondAfter, thirdAfter])) add('near-after', near ?? '');
  const classesBefore = tokens.classes[first - 1] ?? [];
  const classesAfter = tokens.classes[last + 1] ?? [];
  for (const name of classesBefore) {
    add('parts-class-before', `${simple} ${name}`);
    add('class-before-word-after', `${name} ${after ?? ''}`);
    for (const other of classesAfter) add('class-around', `${name} ${other}`);
  }
  for (const name of classesAfter) {
    add('parts-class-after', `${simple} ${name}`);
    add('word-before-class-after', `${before ?? ''} ${name}`);
  }
  for (const side of [-1, 1]) {
    const seen = new Set<string>();
    for (let distance = 1; distance <= 3; distance++) {
      const at = side < 0 ? first - distance : last + distance;
      for (const name of tokens.classes[at] ?? []) {
        if (distance === 1) add(side < 0 ? 'class-next-before' : 'class-next-after', name);
        seen.add(name);
      }
    }
    for (const name of seen) add(side < 0 ? 'class-before' : 'class-after', name);
  }
  const description = descriptionOf(tokens, run);
  if (description !== '') {
    add('described', description);
    add('parts-described', `${simple} ${description}`);
  }
  addPlace(tokens, run, add);
}

const sexes: ReadonlySet<string> = new Set(
  'male female man woman boy girl patient pt gentleman lady infant child toddler m f newborn'.split(' '),
);
const ageForm = /^(?:#{1,3}(?:-?(?:yo|y|yr|m|f|mo|wk|yof|yom)|-year-old)?|year-old|years-old|yo|y\.?o)$/;
const DESCRIBED_WITHIN = 9;

/** "a 58-year-old male patient, James T.": what of age and sex stands within nine tokens before, or five after. */
function descriptionOf({ forms, types }: Tokens, { first, last }: Run): string {
  let description = '';
  for (let at = Math.max(0, first - DESCRIBED_WITHIN); at < last + 6 && at < forms.length; at++) {
    if (at >= first && at <= last) continue;
    if (types[at] === LINE_END) {
      if (at > last) break;
      description = '';
      continue;
    }
    const form = forms[at] ?? '';
    const side = at < first ? 'before' : 'after';
    if (sexes.has(form) && !description.includes(`sex ${side}`)) description += `sex ${side} `;
    else if (ageForm.test(form) && form.length > 2 && !description.includes(`age ${side}`))
      description += `age ${side} `;
  }
  return description.trim();
}

function addPlace(tokens: Tokens, { first, last }: Run, add: (kind: ClueKind, value: string) => void): void {
  const [from] = reachOf(tokens, first, last, LINE_REACH);
  add('place', String(Math.min(3, first - from)));
  for (let at = from; at < first && at < from + 5; at++) {
    if (tokens.forms[at] !== ':' || at === from) continue;
    add('label', tokens.forms[at - 1] ?? '');
    for (const name of tokens.classes[at - 1] ?? []) add('label-class', name);
    break;
  }
  for (let distance = 1; distance <= 4; distance++) {
    if (isMedical(tokens, last + distance)) {
      add('care-near', 'after');
      break;
    }
  }
  for (let distance = 1; distance <= 4; distance++) {
    if (isMedical(tokens, first - distance)) {
      add('care-near', 'before');
      break;
    }
  }
}

/** The stretch of tokens around a run that its line gives, end exclusive. */
export function lineAround(tokens: Tokens, run: Run): readonly [from: number, to: number] {
  return reachOf(tokens, run.first, run.last, LINE_REACH);
}

/** The stretch of tokens around a run that its text gives, end exclusive. */
export function textAround({ types }: Tokens, { first, last }: Run): readonly [from: number, to: number] {
  return [Math.max(0, first - TEXT_REACH), Math.min(types.length, last + 1 + TEXT_REACH)];
}

function reachOf({ types }: Tokens, first: number, last: number, reach: number): readonly [from: number, to: number] {
  let from = first;
  while (from > 0 && first - from < reach && types[from - 1] !== LINE_END) from--;
  let to = last + 1;
  while (to < types.length && to - last <= reach && types[to] !== LINE_END) to++;
  return [from, to];
}

function isMedical({ kinds }: Tokens, at: number): boolean {
  return ((kinds[at] ?? 0) & MEDICAL) !== 0;
}

/** One letter for what a part is: g(iven name), s(urname), b(oth), w(ord of every day that is a name too), i(nitial), u(nknown); + where other lists know it too. */
function partOf({ kinds, cases }: Tokens, at: number): string {
  if (cases[at] === INITIAL) return 'i';
  const kind = kinds[at] ?? 0;
  const isGiven = (kind & GIVEN_NAME) !== 0;
  const isSurname = (kind & SURNAME) !== 0;
  const name = isGiven && isSurname ? 'b' : isGiven ? 'g' : isSurname ? 's' : (kind & WORD_NAME) !== 0 ? 'w' : 'u';
  return (kind & (COMMON | NEVER_NAME | MEDICAL)) === 0 ? name : `${name}+`;
}

function capitalsOf({ cases }: Tokens, at: number): string {
  const letters = cases[at];
  return letters === CAPITAL ? 'C' : letters === UPPER ? 'U' : letters === INITIAL ? 'I' : 'l';
}

/** Whether a token says something as context: numbers and signs do, ends of lines do not. */
export function isContext({ types }: Tokens, at: number): boolean {
  return types[at] === WORD || types[at] === NUMBER;
}
