import { quantile } from './statistics.ts';

/** One question by what it asks, such as "sorted by name". */
export type Question = readonly [what: string, ask: () => Promise<unknown>];

/** Asks each question once to warm up and then so many times, and prints p50 and p95 in ms; the process fails where a p95 passes the goal. */
export async function timeQuestions(
  questions: readonly Question[],
  { rounds, goalMs }: { rounds: number; goalMs: number },
): Promise<void> {
  for (const [what, ask] of questions) {
    await ask();
    const took: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      await ask();
      took.push(performance.now() - began);
    }
    const [half, most] = [quantile(took, 0.5), quantile(took, 0.95)];
    const isSlow = most > goalMs;
    console.log(
      `  ${what.padEnd(28)} p50 ${half.toFixed(0).padStart(4)}   p95 ${most.toFixed(0).padStart(4)}${isSlow ? '   too slow' : ''}`,
    );
    if (isSlow) process.exitCode = 1;
  }
}
