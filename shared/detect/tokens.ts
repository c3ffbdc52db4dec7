import { classesOf, type WordClass } from './vocabulary/word-classes.ts';
import { kindsOf } from './vocabulary/word-kinds.ts';

export const WORD = 0;
export const NUMBER = 1;
export const SIGN = 2;
export const LINE_END = 3;

export const LOWER = 0;
/** "Ana". */
export const CAPITAL = 1;
/** "ANA". */
export const UPPER = 2;
/** "A". */
export const INITIAL = 3;

/** A text cut into words, numbers, signs and ends of lines, in order. Columns, because texts have many thousands of them. */
export interface Tokens {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
  /** WORD, NUMBER, SIGN or LINE_END. */
  types: readonly number[];
  /** For words: LOWER, CAPITAL, UPPER or INITIAL. */
  cases: readonly number[];
  /**
   * What a token is compared by: a word in lower case, a number with # for its digits (at most five in a row), a sign as it stands,
   * "\n" for the end of a line and "\n\n" for that of a paragraph.
   */
  forms: readonly string[];
  /** For words: what the vocabularies say (word-kinds.ts). */
  kinds: readonly number[];
  /** For words: the classes that the vocabularies put them in. */
  classes: readonly (readonly WordClass[])[];
}

const noClasses: readonly WordClass[] = [];

/** Cuts a text into tokens, once from front to back. "Ana's" is two: the name, and the sign 's. */
export function readTokens(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const types: number[] = [];
  const cases: number[] = [];
  const forms: string[] = [];
  const kinds: number[] = [];
  const classes: (readonly WordClass[])[] = [];
  const add = (type: number, start: number, end: number, form: string, letters = LOWER, kind = 0): void => {
    types.push(type);
    starts.push(start);
    ends.push(end);
    forms.push(form);
    cases.push(letters);
    kinds.push(kind);
    classes.push(type === WORD ? classesOf(form) : noClasses);
  };

  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      let end = at;
      let lines = 0;
      for (; end < text.length && isSpace(text.charCodeAt(end)); end++) if (text.charCodeAt(end) === 10) lines++;
      add(LINE_END, at, end, lines > 1 ? '\n\n' : '\n');
      at = end;
    } else if (isSpace(code)) {
      at++;
    } else if (isLetter(code)) {
      const end = endOfWord(text, at);
      const hasGenitive =
        end - at > 2 && isApostrophe(text.charCodeAt(end - 2)) && (text.charCodeAt(end - 1) | 32) === 115;
      const bare = hasGenitive ? end - 2 : end;
      const word = text.slice(at, bare);
      const form = formOfWord(word);
      add(WORD, at, bare, form, caseOf(word), kindsOf(form));
      if (hasGenitive) add(SIGN, bare, end, "'s");
      at = end;
    } else if (isDigit(code)) {
      const end = endOfNumber(text, at);
      add(NUMBER, at, end, formOfNumber(text, at, end));
      at = end;
    } else {
      add(SIGN, at, at + 1, text.charAt(at));
      at++;
    }
  }
  return { text, starts, ends, types, cases, forms, kinds, classes };
}

// Longer words are no words; their beginning is enough to tell them apart.
const LONGEST_FORM = 40;

function formOfWord(word: string): string {
  const lower = (word.length > LONGEST_FORM ? word.slice(0, LONGEST_FORM) : word).toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function formOfNumber(text: string, start: number, end: number): string {
  let form = '';
  let digits = 0;
  for (let at = start; at < end && form.length < LONGEST_FORM; at++) {
    const code = text.charCodeAt(at);
    digits = isDigit(code) ? digits + 1 : 0;
    if (digits === 0) form += text.charAt(at).toLowerCase();
    else if (digits <= 5) form += '#';
  }
  return form;
}

function caseOf(word: string): number {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return LOWER;
  if (word.length === 1) return INITIAL;
  return word === word.toUpperCase() ? UPPER : CAPITAL;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at++;
    else if ((isApostrophe(code) || code === 45) && isLetter(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isLetter(code)) at++;
    else if ((code === 46 || code === 47 || code === 58 || code === 45) && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

const letterBeyondAscii = /^[\p{L}\p{M}]/u;

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code <= 0x24f
    ? code !== 0xd7 && code !== 0xf7
    : letterBeyondAscii.test(String.fromCharCode(code));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
