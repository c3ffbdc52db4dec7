import type { Answer, Scenario, ScenarioChoice, ScenarioStep } from './course-content.ts';

/** Where somebody stands in a scenario. */
export interface ScenarioPosition {
  /** What is told, and asked unless the story ended. */
  step: ScenarioStep;
  /** What was chosen on the way here, with its consequence. */
  chosen: readonly ScenarioChoice[];
}

/**
 * Follows the choices from the start. Null for a path that the scenario does not have: an unknown choice, or one more after the end.
 */
export function followPath(scenario: Scenario, path: Answer): ScenarioPosition | null {
  const steps = stepsById(scenario);
  let step = steps.get(scenario.start);
  const chosen: ScenarioChoice[] = [];
  for (const id of path) {
    const choice = step?.kind === 'asks' ? step.choices.find((one) => one.id === id) : undefined;
    if (!choice) return null;
    chosen.push(choice);
    step = steps.get(choice.leads);
  }
  return step ? { step, chosen } : null;
}

/** The points of a path; 0 for one that the scenario does not have. */
export function pointsOn(scenario: Scenario, path: Answer): number {
  return (followPath(scenario, path)?.chosen ?? []).reduce((sum, { points }) => sum + points, 0);
}

/** The most points that a path can gain. The scenario must come to an end on every path, as parsing a course proves. */
export function bestPoints(scenario: Scenario): number {
  return mostAlong(scenario, ({ points }) => points);
}

/** How many choices the longest path has. */
export function mostChoices(scenario: Scenario): number {
  return mostAlong(scenario, () => 1);
}

function mostAlong(scenario: Scenario, worth: (choice: ScenarioChoice) => number): number {
  const steps = stepsById(scenario);
  const known = new Map<string, number>();
  const mostFrom = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const step = steps.get(id);
    const most = step?.kind === 'asks' ? Math.max(...step.choices.map((one) => worth(one) + mostFrom(one.leads))) : 0;
    known.set(id, most);
    return most;
  };
  return mostFrom(scenario.start);
}

/**
 * What is wrong with the ways through a scenario, a sentence each: steps that nothing leads to, choices that lead nowhere, and stories that go
 * round in a circle.
 */
export function wrongWays(scenario: Scenario): string[] {
  const steps = stepsById(scenario);
  const wrong: string[] = [];
  if (!steps.has(scenario.start)) wrong.push(`It starts with “${scenario.start}”, and there is no such step.`);
  for (const { from, to } of ways(scenario)) {
    if (!steps.has(to)) wrong.push(`A choice in “${from}” leads to “${to}”, and there is no such step.`);
  }
  if (wrong.length > 0) return wrong;

  const reached = new Set<string>();
  const open = [scenario.start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const step = steps.get(id);
    if (step?.kind === 'asks') open.push(...step.choices.map(({ leads }) => leads));
  }
  const left = scenario.steps.filter(({ id }) => !reached.has(id));
  wrong.push(...left.map(({ id }) => `Nothing leads to the step “${id}”.`));
  return hasCircle(scenario) ? [...wrong, 'It goes round in a circle: some choices never come to an end.'] : wrong;
}

function stepsById({ steps }: Scenario): Map<string, ScenarioStep> {
  return new Map(steps.map((step) => [step.id, step]));
}

function ways({ steps }: Scenario): { from: string; to: string }[] {
  return steps.flatMap((step) =>
    step.kind === 'asks' ? step.choices.map(({ leads }) => ({ from: step.id, to: leads })) : [],
  );
}

/** Takes away steps that only lead to what was taken away before, beginning with the ends; a circle stays. */
function hasCircle(scenario: Scenario): boolean {
  let left = scenario.steps;
  for (;;) {
    const ids = new Set(left.map(({ id }) => id));
    const still = left.filter((step) => step.kind === 'asks' && step.choices.some(({ leads }) => ids.has(leads)));
    if (still.length === 0) return false;
    if (still.length === left.length) return true;
    left = still;
  }
}
