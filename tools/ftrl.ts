/** Whether an example is one, and what shows in it: how often each feature. */
export interface Example {
  isOne: boolean;
  features: ReadonlyMap<string, number>;
}

export interface Settings {
  /** How fast it learns. */
  rate: number;
  /** Pulls weights of what was seen rarely to exactly 0. */
  sparse: number;
  /** Pulls all weights towards 0. */
  pull: number;
  /** How many times each example is looked at. */
  rounds: number;
}

/** Log-odds per feature; a feature that has none weighs 0. */
export type Weights = ReadonlyMap<string, number>;

/** The feature that every example has. */
export const BIAS = '*';

/**
 * Logistic regression by the FTRL-Proximal algorithm: many features, few of them left (H. B. McMahan et al., "Ad Click Prediction: a View from
 * the Trenches", KDD 2013). Deterministic: the same examples in the same order give the same weights.
 */
export function learnWeights(examples: readonly Example[], { rate, sparse, pull, rounds }: Settings): Weights {
  const sums = new Map<string, number>();
  const squares = new Map<string, number>();
  const weightOf = (feature: string): number => {
    const sum = sums.get(feature) ?? 0;
    const limit = feature === BIAS ? 0 : sparse;
    if (Math.abs(sum) <= limit) return 0;
    return -(sum - Math.sign(sum) * limit) / ((1 + Math.sqrt(squares.get(feature) ?? 0)) / rate + pull);
  };
  for (let round = 1; round <= rounds; round++) {
    for (const { isOne, features } of shuffled(examples, round)) {
      let weight = 0;
      for (const [feature, value] of features) weight += value * weightOf(feature);
      const error = 1 / (1 + Math.exp(-weight)) - (isOne ? 1 : 0);
      for (const [feature, value] of features) {
        const slope = error * value;
        const before = squares.get(feature) ?? 0;
        const after = before + slope * slope;
        const step = (Math.sqrt(after) - Math.sqrt(before)) / rate;
        sums.set(feature, (sums.get(feature) ?? 0) + slope - step * weightOf(feature));
        squares.set(feature, after);
      }
    }
  }
  return new Map(
    [...sums.keys()].map((feature) => [feature, weightOf(feature)] as const).filter(([, weight]) => weight !== 0),
  );
}

/** The examples without the features that fewer than `least` of them show. */
export function withoutRare<E extends Example>(examples: readonly E[], least: number): E[] {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return examples.map((example) => ({
    ...example,
    features: new Map([...example.features].filter(([feature]) => (seen.get(feature) ?? 0) >= least)),
  }));
}

/** Log-odds that an example is one. */
export function weigh(weights: Weights, features: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [feature, value] of features) sum += value * (weights.get(feature) ?? 0);
  return sum;
}

/** One of `folds` parts, the same for all that share a key: what is proved on one part was learned on the others. */
export function foldOf(key: string, folds: number): number {
  let hash = 7;
  for (const letter of key) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 100_003;
  return hash % folds;
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed >>> 0;
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    const [one, two] = [order[at], order[other]];
    if (one === undefined || two === undefined) continue;
    order[at] = two;
    order[other] = one;
  }
  return order;
}
