/** NIST SP 800-63B-4, 3.1.1.2: at least 15 characters where a password stands alone. */
export const LENGTH_ALONE = 15;
/** Beside a second factor the standard asks for 8; we stay with what the product asked before there was one. */
export const LENGTH_WITH_SECOND_FACTOR = 12;

/** How many different characters have to be left of a password once everything is taken out that a guesser tries first. */
const LEFT_AT_LEAST = 5;

/**
 * What the commonest passwords are made of: the standard asks to refuse those that are commonly used, and those of this
 * length are such words joined, repeated and followed by digits.
 */
const commonParts = (
  'password passwort contrasena passphrase secret letmein welcome bienvenido hello login signin access ' +
  'admin administrator root user guest test testing default changeme change master superman batman dragon monkey ' +
  'sunshine princess shadow flower lovely iloveyou loveme football baseball basketball hockey soccer killer trustno ' +
  'starwars pokemon michael jordan jennifer jessica ashley daniel charlie thomas george hannah computer internet ' +
  'qwerty qwertz azerty asdfgh asdf zxcvbn zxcv qazwsx wsxedc qwer poiuy lkjhg mnbvc abcdef abcabc abcd abc ' +
  'spring summer autumn winter january february march april june july august september october november december ' +
  'monday tuesday wednesday thursday friday saturday sunday company office work hospital clinic health healthcare ' +
  'medical medicine nurse doctor patient hipaa wardline account please temporary temp whatever freedom forever ' +
  'angel family mother father summertime google facebook microsoft windows apple samsung android'
).split(' ');

const digitsAsLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};
const signsAsLetters: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i' };

/**
 * Why a password would be guessed, as a sentence for whoever chose it; null where it will do. No rule asks for signs or
 * digits (NIST SP 800-63B-4, 3.1.1.2): length counts, and not being what everybody tries.
 *
 * @param names what guessers know of the person: their name, e-mail address and organization
 */
export function passwordWeakness(
  password: string,
  { names, hasSecondFactor }: { names: readonly string[]; hasSecondFactor: boolean },
): string | null {
  const least = hasSecondFactor ? LENGTH_WITH_SECOND_FACTOR : LENGTH_ALONE;
  // Characters as people count them, not UTF-16 units.
  if (Array.from(password).length < least) {
    return `Choose a password of at least ${least} characters; a sentence of your own is fine.`;
  }
  const known = names
    .flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3 && word !== 'com' && word !== 'org');
  if (guessableLeft(password, []) < LEFT_AT_LEAST) {
    return 'This is made of what everybody tries first. Choose a sentence of your own.';
  }
  if (guessableLeft(password, known) < LEFT_AT_LEAST) {
    return 'This is little more than your name or your organization’s. Choose a sentence of your own.';
  }
  return null;
}

/** How many different characters are left of a password without its common parts, the given words, runs and years. */
function guessableLeft(password: string, words: readonly string[]): number {
  const parts = [...commonParts, ...words].toSorted((a, b) => b.length - a.length);
  const lower = password.toLowerCase();
  const spelled = [lower, asLetters(lower, false), asLetters(lower, true)];
  return Math.min(...spelled.map((text) => leftOf(text, parts)));
}

function leftOf(text: string, parts: readonly string[]): number {
  let rest = text;
  for (const part of parts) rest = rest.replaceAll(part, ' ');
  // Years, a character over and over, and characters in their order.
  rest = rest.replaceAll(/(?:19|20)\d\d/g, ' ').replaceAll(/(.)\1{2,}/gu, ' ');
  const kept = Array.from(rest).filter(
    (character, index, all) => !isStep(all[index - 1], character) || !/\w/.test(character),
  );
  return new Set(kept.filter((character) => /[\p{L}\p{N}]/u.test(character))).size;
}

/** 1 after 2, b after a: the next in a run costs a guesser nothing. */
function isStep(before: string | undefined, character: string): boolean {
  if (before === undefined) return false;
  const step = (character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
  return step === 1 || step === -1;
}

function asLetters(text: string, withSigns: boolean): string {
  return Array.from(text)
    .map((character) => digitsAsLetters[character] ?? (withSigns ? signsAsLetters[character] : undefined) ?? character)
    .join('');
}
