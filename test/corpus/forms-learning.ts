import { formLabels, type FormLabel } from '../../shared/forms/form-labels.ts';
import type { FormShape } from '../../shared/forms/form-shape.ts';
import { signalsOf } from '../../shared/forms/form-signals.ts';
import type { LabelledPage } from './forms-corpus.ts';
import { ownForms } from './forms-of-our-own.ts';

/** A page and the forms that were read from it. */
export interface ReadPage {
  page: LabelledPage;
  shapes: readonly FormShape[];
}

/** Weights in the order of `formLabels`, for each signal, in log-odds. */
export interface FormModel {
  biases: readonly number[];
  weights: ReadonlyMap<string, readonly number[]>;
}

/** How often a form's label is chosen anew from what was learned, and how long is learned in between. */
const turns = 4;
const rounds = 300;
const step = 0.2;
const momentum = 0.9;
// Pulls each weight towards 0, so that a signal seen on three pages cannot decide alone.
const pull = 0.004;
/** A form of our own counts as half a form of somebody's page. */
const ownShare = 0.5;

interface Lesson {
  signals: readonly number[];
  label: number;
  share: number;
}

const count = formLabels.length;

/**
 * Multinomial logistic regression on the signals of forms. A corpus labels pages, not forms: a page's first label goes to the form that fits
 * it best, each other form takes the best of its page's labels, search, newsletter and "other", and this is chosen anew after each turn, beginning from what our
 * own forms teach. Every form is learned from twice, with the page's address and without. Deterministic.
 */
export function learnForms(pages: readonly ReadPage[]): FormModel {
  const numbers = new Map<string, number>();
  const numbered = (shape: FormShape) =>
    shownBy(shape).map((signal) => {
      const known = numbers.get(signal);
      if (known !== undefined) return known;
      numbers.set(signal, numbers.size);
      return numbers.size - 1;
    });
  const bothWays = (shape: FormShape) => [numbered(shape), numbered({ ...shape, url: '' })];

  const own: Lesson[] = ownForms.flatMap(({ label, shape }) =>
    bothWays(shape).map((signals) => ({ signals, label: formLabels.indexOf(label), share: ownShare })),
  );
  const read = pages
    .filter(({ shapes }) => shapes.length > 0)
    .map(({ page, shapes }) => ({ allowed: labelsOf(page), forms: shapes.map(bothWays) }));

  let learned = regress(own, numbers.size);
  for (let turn = 0; turn < turns; turn++) {
    const lessons = read.flatMap(({ allowed, forms }) => {
      const chosen = chooseLabels(
        forms.map(([signals = []]) => addUp(learned, signals, new Float64Array(count))),
        allowed,
      );
      return forms.flatMap((ways, at) =>
        ways.map((signals) => ({ signals, label: chosen[at] ?? count - 1, share: 0.5 })),
      );
    });
    learned = regress([...lessons, ...own], numbers.size);
  }
  return {
    biases: [...learned.biases],
    weights: new Map(
      [...numbers].map(([signal, at]) => [signal, [...learned.weights.subarray(at * count, (at + 1) * count)]]),
    ),
  };
}

function shownBy(shape: FormShape): string[] {
  return signalsOf(shape).flatMap(([signal, isShown]) => (isShown ? [signal] : []));
}

/** Shares of the labels, which add up to 1. */
export function shareOut(model: FormModel, shape: FormShape): Float64Array {
  const odds = Float64Array.from(model.biases);
  for (const signal of shownBy(shape)) {
    for (const [at, weight] of (model.weights.get(signal) ?? []).entries()) odds[at] = (odds[at] ?? 0) + weight;
  }
  return normalized(odds);
}

/** Splits by host, so that no page is judged by what a sister page taught. Pages without an address stand for themselves. */
export function foldOf({ id, url }: LabelledPage, folds: number): number {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : id;
  let hash = 7;
  for (const letter of host) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % folds;
}

interface Learned {
  biases: Float64Array;
  weights: Float64Array;
}

function regress(lessons: readonly Lesson[], signals: number): Learned {
  const learned: Learned = { biases: new Float64Array(count), weights: new Float64Array(signals * count) };
  const pace: Learned = { biases: new Float64Array(count), weights: new Float64Array(signals * count) };
  const all = lessons.reduce((sum, { share }) => sum + share, 0);
  const odds = new Float64Array(count);
  for (let round = 0; round < rounds; round++) {
    const slopes = { biases: new Float64Array(count), weights: learned.weights.map((weight) => pull * weight) };
    const { biases, weights } = slopes;
    for (const { signals: shown, label, share } of lessons) {
      addUp(learned, shown, odds);
      for (let at = 0; at < count; at++) {
        const error = (((odds[at] ?? 0) - (at === label ? 1 : 0)) * share) / all;
        odds[at] = error;
        biases[at] = (biases[at] ?? 0) + error;
      }
      for (const signal of shown)
        for (let at = 0, from = signal * count; at < count; at++)
          weights[from + at] = (weights[from + at] ?? 0) + (odds[at] ?? 0);
    }
    move(learned.biases, pace.biases, slopes.biases);
    move(learned.weights, pace.weights, slopes.weights);
  }
  return learned;
}

function move(values: Float64Array, pace: Float64Array, slopes: Float64Array): void {
  for (let at = 0; at < values.length; at++) {
    pace[at] = momentum * (pace[at] ?? 0) - step * (slopes[at] ?? 0);
    values[at] = (values[at] ?? 0) + (pace[at] ?? 0);
  }
}

/** The labels' shares of the odds, into `odds`. */
function addUp({ biases, weights }: Learned, signals: readonly number[], odds: Float64Array): Float64Array {
  odds.set(biases);
  for (const signal of signals)
    for (let at = 0, from = signal * count; at < count; at++) odds[at] = (odds[at] ?? 0) + (weights[from + at] ?? 0);
  return normalized(odds);
}

/** Log-odds made shares of 1, in place. */
function normalized(odds: Float64Array): Float64Array {
  let most = -Infinity;
  for (let at = 0; at < count; at++) most = Math.max(most, odds[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < count; at++) sum += odds[at] = Math.exp((odds[at] ?? 0) - most);
  for (let at = 0; at < count; at++) odds[at] = (odds[at] ?? 0) / sum;
  return odds;
}

function labelsOf({ label, also }: LabelledPage): number[] {
  return [label, ...also].map((each: FormLabel) => formLabels.indexOf(each));
}

/** What a page may have beside its labels: nobody names every search box. */
const unnamed = (['search', 'newsletter', 'other'] as const).map((label) => formLabels.indexOf(label));

/** A label for each form of a page, by number. */
function chooseLabels(shares: readonly Float64Array[], [first = count - 1, ...also]: readonly number[]): number[] {
  const fit = (share: Float64Array) =>
    Math.log((share[first] ?? 0) + 1e-9) - Math.log(Math.max(1e-3, ...also.map((label) => share[label] ?? 0)));
  const fits = shares.map(fit);
  const fittest = fits.indexOf(Math.max(...fits));
  return shares.map((share, at) =>
    at === fittest
      ? first
      : [first, ...also, ...unnamed].reduce((best, label) => ((share[label] ?? 0) > (share[best] ?? 0) ? label : best)),
  );
}
