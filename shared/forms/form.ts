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
  const shown = all.flatMap(([signal, isShown], at) => (isShown ? [{ signal, weights: weightsAt(at) }] : []));
  const biases = weightsAt(all.length);
  const odds = formLabels.map((_, at) =>
    Math.exp(shown.reduce((sum, { weights }) => sum + (weights[at] ?? 0), biases[at] ?? 0)),
  );
  const sum = odds.reduce((total, each) => total + each, 0);
  const [signUp = 0, ...others] = odds;
  const isSignUp = signUp >= SIGN_UP_FROM * sum;
  const at = isSignUp ? 0 : 1 + others.indexOf(Math.max(...others));
  return {
    label: formLabels[at] ?? 'other',
    score: Math.log(signUp / (sum - signUp)) - Math.log(SIGN_UP_FROM / (1 - SIGN_UP_FROM)),
    signals: shown
      .map(({ signal, weights }) => ({ signal, weight: (weights[at] ?? 0) - meanOf(weights) }))
      .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
      .slice(0, MOST_SIGNALS),
  };
}

const count = formLabels.length;

/** Those of one signal for each label, in log-odds; behind the last signal stand the labels' own. */
function weightsAt(signal: number): number[] {
  return learnedWeights.slice(signal * count, (signal + 1) * count).map((tenths) => tenths / 10);
}

function meanOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
}

/** Browsers compile an expression when it first runs; better in an idle moment than in the first look at a page. */
export function warmUpForms(): void {
  const field = { name: '', id: '', autocomplete: '', label: 'x', placeholder: '' };
  const shape: FormShape = {
    url: '',
    title: '',
    heading: '',
    submitText: '',
    buttons: [],
    text: 'x '.repeat(600),
    around: '',
    action: '',
    names: '',
    links: [],
    fields: ['text', 'text', 'checkbox', 'password', 'select'].map((type) => ({ ...field, type })),
    place: 'main',
    isShown: true,
    passwordForms: 0,
    isLargest: true,
  };
  classifyForm(shape);
  classifyForm(shape);
}
