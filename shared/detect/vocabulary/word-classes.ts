import { careWords } from './care-words.ts';
import { lifeWords } from './life-words.ts';

/** A class of words that mean alike to somebody who asks whom a text is about: "body", "drug", "kin", "work". */
export type WordClass = keyof typeof careWords | keyof typeof lifeWords;

const classes = new Map<string, WordClass[]>();
for (const name of keysOf(careWords)) add(name, careWords[name]);
for (const name of keysOf(lifeWords)) add(name, lifeWords[name]);

function add(name: WordClass, words: string): void {
  for (const word of words.split(/\s+/)) {
    const known = classes.get(word);
    if (known) known.push(name);
    else classes.set(word, [name]);
  }
}

function keysOf<T extends object>(of: T): (keyof T)[] {
  return Object.keys(of).filter((key): key is Extract<keyof T, string> => key in of);
}

const none: readonly WordClass[] = [];

/** The classes of a word in lower case, or of what it is a plural or verb form of; none where no list holds either. */
export function classesOf(word: string): readonly WordClass[] {
  const known = classes.get(word);
  if (known !== undefined) return known;
  for (const base of basesOf(word)) {
    const ofBase = classes.get(base);
    if (ofBase !== undefined) return ofBase;
  }
  return none;
}

/** What a word may have come from by an ending: "clinics", "biopsies", "scanned" not, "scoped" and "scoping" yes. */
function basesOf(word: string): string[] {
  if (word.length < 6) return [];
  if (word.endsWith("'s")) return [word.slice(0, -2)];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (word.endsWith('ed')) return [word.slice(0, -2), word.slice(0, -1)];
  return word.endsWith('ing') ? [word.slice(0, -3), `${word.slice(0, -3)}e`] : [];
}
