import { lowerCase } from './lower-case.ts';
import { readTokens, type Tokens } from './tokens.ts';

/** A text read once for all detectors: in lower case, and where its words stand. Lives as long as one look at the text. */
export interface Reading {
  text: string;
  /** The text in lower case, every offset where it was. */
  lowered: string;
  /** Runs of ASCII letters that follow neither a letter nor a digit, lower case, in order. */
  words: readonly string[];
  /** Where each of them begins. */
  starts: readonly number[];
}

let latest: Reading | null = null;
let latestTokens: Tokens | null = null;

/** Reads a text once from front to back; asked again for the same text, it answers with the same reading until `forgetReading`. */
export function readWords(text: string): Reading {
  if (latest?.text !== text) {
    latest = read(text);
    latestTokens = null;
  }
  return latest;
}

/** The same text cut into tokens, once. */
export function tokensOf(reading: Reading): Tokens {
  if (reading !== latest) return readTokens(reading.text);
  return (latestTokens ??= readTokens(reading.text));
}

/** What was pasted is not kept longer than it is looked at. */
export function forgetReading(): void {
  latest = null;
  latestTokens = null;
}

function read(text: string): Reading {
  const lowered = lowerCase(text);
  const words: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < lowered.length; at++) {
    const code = lowered.charCodeAt(at);
    if (isLetter(code)) {
      const start = at;
      while (isLetter(lowered.charCodeAt(at + 1))) at++;
      words.push(lowered.slice(start, at + 1));
      starts.push(start);
    } else if (isDigit(code)) {
      while (isWordCharacter(lowered.charCodeAt(at + 1))) at++;
    }
  }
  return { text, lowered, words, starts };
}

/** True where an ASCII letter or digit of a lower-case text stands at an offset. */
export function isWordAt(lowered: string, at: number): boolean {
  return isWordCharacter(lowered.charCodeAt(at));
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
