import { formLabels, type FormLabel } from './form-labels.ts';
import type { FormShape } from './form-shape.ts';
import { signalsOf } from './form-signals.ts';
import { learnedWeights } from './learned-form-weights.ts';

export interface Signal {
  /** What speaks for or against the label, in words for a log on the page. */
  signal: string;
  /** Above zero for the label, below against it, in log-odds. */
  weight: number;
}

export interface FormVerdict {
  label: FormLabel;
  /** Log-odds of a sign-up against everything else, measured from where it counts as one: 0 and up reads as a sign-up. */
  score: number;
  /** Those that weighed most, the weightiest first. */
  signals: readonly Signal[];
}

/** From which share of the odds on a form is called a sign-up; a false alarm costs more than a miss. */
const SIGN_UP_FROM = 0.5;
const MOST_SIGNALS = 8;

/** Tells a form's kind by learned weights of readable signals (tools/learn-form-weights.ts); each verdict names the signals that weighed most. */
export function classifyForm(form: FormShape): FormVerdict {
  const all = signalsOf(form);
  const shown: number[] = [];
  for (const [at, [, isShown]] of all.entries()) if (isShown) shown.push(at);
  const odds = formLabels.map((_, label) => {
    let sum = weightOf(all.length, label);
    for (const at of shown) sum += weightOf(at, label);
    return Math.exp(sum);
  });
  const sum = odds.reduce((total, each) => total + each, 0);
  const [signUp = 0, ...others] = odds;
  const isSignUp = signUp >= SIGN_UP_FROM * sum;
  const label = isSignUp ? 0 : 1 + others.indexOf(Math.max(...others));
  return {
    label: formLabels[label] ?? 'other',
    score: Math.log(signUp / (sum - signUp)) - Math.log(SIGN_UP_FROM / (1 - SIGN_UP_FROM)),
    // Told where somebody asks why; most verdicts are never asked.
    get signals() {
      return shown
        .map((at) => ({ signal: all[at]?.[0] ?? '', weight: weightOf(at, label) - meanOf(at) }))
        .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
        .slice(0, MOST_SIGNALS);
    },
  };
}

const count = formLabels.length;
/** The letter N stands for 0: see the learned weights. */
const ZERO = 78;

/** Of one signal for one label, in log-odds; behind the last signal stand the labels' own. */
function weightOf(signal: number, label: number): number {
  return (learnedWeights.charCodeAt(signal * count + label) - ZERO) / 10;
}

function meanOf(signal: number): number {
  return formLabels.reduce((sum, _, label) => sum + weightOf(signal, label), 0) / count;
}

/** Browsers compile an expression when it first runs; better in an idle moment, on a form of our own, than in the first look at a page. */
export function warmUpForms(form: FormShape): void {
  // Once to look, once to compile what was looked with; and both again for the letters of other alphabets, which are compiled apart.
  for (const text of ['x ', 'x ', '\u0436 ', '\u0436 ']) classifyForm({ ...form, text: text.repeat(600) });
}
