/** Logistic regression with a quadratic penalty, by gradient descent: small, and the same on every machine. */

/** Weights by the name of the sign, `bias` included. */
export type Weights = Readonly<Record<string, number>>;

interface Example {
  readonly signs: Readonly<Record<string, number>>;
  readonly right: boolean;
}

const STEPS = 3000;
const RATE = 0.5;
/** Strength of the penalty, in examples; the bias goes free. */
const PENALTY = 3;
/** Signs that fewer examples have are left out. */
const RARE = 5;

/** Fits weights to examples, rounded to a hundredth; signs that come to nothing are left out. */
export function fitWeights(examples: readonly Example[]): Weights {
  const names = ["bias", ...frequentNames(examples)];
  const rows = examples.map(({ signs }) => names.map((name) => (name === "bias" ? 1 : (signs[name] ?? 0))));
  const weights = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slopes = names.map((_, at) => (at === 0 ? 0 : -PENALTY * (weights[at] as number)));
    for (const [index, row] of rows.entries()) {
      const miss = Number(examples[index]?.right) - chance(row, weights);
      for (const [at, value] of row.entries()) slopes[at] = (slopes[at] as number) + miss * value;
    }
    for (const at of names.keys())
      weights[at] = (weights[at] as number) + (RATE * (slopes[at] as number)) / Math.max(rows.length, 1);
  }
  const rounded = names.map((name, at): [string, number] => [name, Math.round((weights[at] as number) * 100) / 100]);
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
}

function frequentNames(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of examples)
    for (const [name, value] of Object.entries(signs)) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= RARE ? [name] : [])).sort();
}

function chance(row: readonly number[], weights: readonly number[]): number {
  const sum = row.reduce((total, value, at) => total + value * (weights[at] as number), 0);
  return 1 / (1 + Math.exp(-sum));
}
