import type { Tokens } from './tokens.ts';
import type { WordClass } from './vocabulary/word-classes.ts';

// Classes whose words speak of care by themselves; those of the desk ("account", "statement") and "weak" ones ("appointment") do not.
const careClasses: ReadonlySet<WordClass> = new Set<WordClass>([
  'body',
  'symptom',
  'condition',
  'drug',
  'test',
  'procedure',
  'device',
  'specialty',
  'foreigncare',
]);

// Shorter words are too often something else: states, units, initials.
const LEAST_LETTERS = 4;

/** True where a text has a word of care in it, however plain: "swollen", "walker". */
export function saysCare({ classes, forms }: Tokens): boolean {
  return classes.some(
    (ofWord, at) => (forms[at]?.length ?? 0) >= LEAST_LETTERS && ofWord.some((name) => careClasses.has(name)),
  );
}
