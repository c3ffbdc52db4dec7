import type { Detector } from './detector.ts';
import type { Hints } from './hints.ts';
import { isWordAt, type Reading } from './reading.ts';

/** For a list of detectors, which words matter to which of them; made once per list. */
export interface Plan {
  /** The same patterns with the flag `y`, to be tried at one place; null where a detector has no cues. */
  atCues: readonly (RegExp | null)[];
  beginnings: ReadonlyMap<string, readonly Beginning[]>;
}

/** What a word may begin: a hint of a detector, or, with a null, its pattern. */
interface Beginning {
  detector: number;
  hint: string | null;
}

/** What the words of a text hold for each detector of a plan, by its place in the list. */
export interface Spots {
  /** Hints as whole words, in order: "pt" is a hint in "pt of ours" and none in "option". */
  hints: readonly Hints[];
  /** Where a word stands with which the pattern begins. */
  cues: readonly (readonly number[])[];
}

const plans = new WeakMap<readonly Detector[], Plan>();

export function planOf(using: readonly Detector[]): Plan {
  const known = plans.get(using);
  if (known) return known;
  const beginnings = new Map<string, Beginning[]>();
  const add = (phrase: string, beginning: Beginning) => {
    const first = /^[a-z]+/.exec(phrase)?.[0] ?? phrase;
    const others = beginnings.get(first);
    if (others) others.push(beginning);
    else beginnings.set(first, [beginning]);
  };
  for (const [detector, { hints, cues = [] }] of using.entries()) {
    for (const hint of hints.toSorted((a, b) => b.length - a.length)) add(hint, { detector, hint });
    for (const cue of new Set(cues)) add(cue, { detector, hint: null });
  }
  const atCues = using.map(({ cues, pattern }) =>
    cues ? new RegExp(pattern.source, `${pattern.flags.replaceAll(/[gd]/g, '')}y`) : null,
  );
  const plan = { atCues, beginnings };
  plans.set(using, plan);
  return plan;
}

/** Looks each word of a text up once, for all detectors together. */
export function spotsIn({ lowered, words, starts }: Reading, { atCues, beginnings }: Plan): Spots {
  const hints = atCues.map((): [start: number, end: number][] => []);
  const cues = atCues.map((): number[] => []);
  for (let index = 0; index < words.length; index++) {
    const found = beginnings.get(words[index] ?? '');
    if (!found) continue;
    const start = starts[index] ?? 0;
    for (const { detector, hint } of found) {
      if (hint === null) cues[detector]?.push(start);
      else if (lowered.startsWith(hint, start) && !isWordAt(lowered, start + hint.length))
        hints[detector]?.push([start, start + hint.length]);
    }
  }
  return { hints, cues };
}
