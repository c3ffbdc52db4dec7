import type { EvidenceKind } from './detector.ts';
import { detectorById } from './detectors/index.ts';
import { highAge, LAST_NUMBER, placeholdersIn } from './placeholder.ts';
import { calendarDayOf, yearKept, zipKept } from './safe-harbour.ts';
import { neverNames } from './vocabulary/never-names.ts';

/** The placeholders of one text: who and what has which, numbered on from those that the text already holds. */
export class Placeholders {
  readonly #now: Date | null;
  readonly #given = new Map<string, string>();
  readonly #last = new Map<string, number>();
  readonly #people = new People();
  /** Names and numbers that must not stand anywhere else in the text. A name's words lower case, a number as written. */
  readonly #telling = new Map<string, string>();

  constructor(text: string, now: Date | null) {
    this.#now = now;
    for (const { label, number } of placeholdersIn(text))
      this.#last.set(label, Math.max(number, this.#last.get(label) ?? 0));
  }

  get isEmpty(): boolean {
    return this.#telling.size === 0;
  }

  /** The placeholder for a value that a detector found. */
  of(detectorId: string, kind: EvidenceKind, value: string): string {
    if (detectorId === 'age-over-89') return highAge;
    const label = detectorById.get(detectorId)?.placeholder ?? 'IDENTIFIER';
    if (kind === 'person') return this.#ofPerson(label, value);
    // Of a number only the whole of it; a short one counts beds and pages as well.
    if (value.length >= 5 && value.length <= 40 && /^[\p{L}\d][\p{L}\d'’_-]*$/u.test(value) && /\d/.test(value))
      this.#telling.set(value, label);
    return this.#ofIdentifier(label, value);
  }

  /** The placeholder of a word that is, or is part of, something known by now; null where it is neither. */
  again(said: string): string | null {
    const number = this.#telling.get(said);
    if (number !== undefined) return this.#ofIdentifier(number, said);
    const lowered = said.toLowerCase();
    const label = this.#telling.get(lowered);
    // A common word may also be a name, but hardly without its capital.
    return label !== undefined && this.#people.has(lowered) && /^\p{Lu}/u.test(said)
      ? this.#ofPerson(label, said)
      : null;
  }

  #ofIdentifier(label: string, value: string): string {
    if (label === 'DATE') {
      const year = this.#now && yearKept(value, this.#now);
      return this.#numbered(label, calendarDayOf(value) ?? compact(value), year === null ? '' : ` in ${year}`);
    }
    const zip = label === 'ADDRESS' || label === 'PLACE' ? zipKept(value) : null;
    return this.#numbered(label, compact(value), zip === null ? '' : ` ZIP ${zip}`);
  }

  #ofPerson(label: string, value: string): string {
    const words = nameWords(value);
    for (const each of words) if (isTellingName(each)) this.#telling.set(each, label);
    return this.#people.placeholderOf(words, () => this.#numbered(label, words.join(' '), ''));
  }

  #numbered(label: string, key: string, kept: string): string {
    const known = this.#given.get(`${label} ${key}`);
    if (known !== undefined) return known;
    const number = Math.min((this.#last.get(label) ?? 0) + 1, LAST_NUMBER);
    this.#last.set(label, number);
    const placeholder = `[${label} ${number}${kept}]`;
    this.#given.set(`${label} ${key}`, placeholder);
    return placeholder;
  }
}

const compact = (value: string): string => value.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '');

const titles: ReadonlySet<string> = new Set('mr mrs ms miss mx dr prof jr sr ii iii iv md do phd rn np'.split(' '));

/** "RUIZ, Ana M." and "Ana Ruiz" in the same order, lower case, without titles. */
function nameWords(value: string): string[] {
  const words = value.toLowerCase().match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];
  const named = words.filter((each) => !titles.has(each));
  return (named.length > 0 ? named : words).toSorted();
}

// Names that are words of every day; alone and with a capital they mostly begin a sentence.
const everyday: ReadonlySet<string> = new Set(
  `art ball banks bell best bill black bridges brown bush case chase church cross dawn day drew early faith fields frank gene good grace gray green guy
  hill hope joy june king little long love major mark may miles moody page park pat peace penny price rich rivers rose sharp short small stone strong sue
  summer sunny swift van wells white will wise wood woods young`.split(/\s+/),
);

const isTellingName = (each: string): boolean =>
  each.length >= 3 && !/\d/.test(each) && !everyday.has(each) && !neverNames.has(each);

interface Person {
  words: readonly string[];
  placeholder: string;
}

/** Who is who: a name that is part of exactly one other is the same person, "Mrs. Ruiz" and "Ana Ruiz". */
class People {
  readonly #byName = new Map<string, Person>();
  readonly #byWord = new Map<string, Person[]>();

  has(word: string): boolean {
    return this.#byWord.has(word);
  }

  placeholderOf(words: readonly string[], make: () => string): string {
    const name = words.join(' ');
    const known = this.#byName.get(name);
    if (known) return known.placeholder;
    const [same, ...others] = this.#alike(words);
    const person = same && others.length === 0 ? same : { words: [], placeholder: make() };
    if (words.length > person.words.length) person.words = words;
    this.#byName.set(name, person);
    for (const word of words) {
      const named = this.#byWord.get(word);
      if (!named) this.#byWord.set(word, [person]);
      else if (!named.includes(person) && named.length <= fewEnough) named.push(person);
    }
    return person.placeholder;
  }

  #alike(words: readonly string[]): Person[] {
    const sharing = words.flatMap((word) => {
      const named = word.length > 1 ? (this.#byWord.get(word) ?? []) : [];
      return named.length > fewEnough ? [] : named;
    });
    return [...new Set(sharing)].filter((person) => isPart(person.words, words) || isPart(words, person.words));
  }
}

/** A word that more people share tells nobody apart, and comparing them all would take time. */
const fewEnough = 8;

/** Every word of one name stands in the other, if only by its initial. */
const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((word) => whole.some((other) => other === word || (word.length === 1 && other.startsWith(word))));
