import { Client } from 'pg';
import { settleAssignments } from '../server/features/assignment/settle.ts';
import { summarizeTraining } from '../server/features/assignment/summary.ts';
import { listTraining } from '../server/features/assignment/track.ts';
import { systemContextOf } from '../server/auth/system.ts';
import { ListTraining, trainingSorts, trainingStates } from '../shared/domain/tracking.ts';
import { inAClinic } from './clinic.ts';
import { plantTraining } from './plant-training.ts';
import { type Question, timeQuestions } from './time-questions.ts';

/**
 * `npm run bench:training`: the tracking screen of an organization of 5,000 people with 20,000 assignments, three quarters of them done
 * (goal: 95 of 100 in under 300 ms). BENCH_PEOPLE and BENCH_ROUNDS make it smaller.
 */
const PEOPLE = Number(process.env['BENCH_PEOPLE'] ?? 5_000);
const COURSES_EACH = 4;
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 20);
const GOAL_MS = 300;

await inAClinic(async ({ database, org, plot }) => {
  const client = new Client({ ...database.connection, statement_timeout: 0, query_timeout: 0 });
  await client.connect();
  try {
    await plantTraining(client, plot, PEOPLE);
  } finally {
    await client.end();
  }
  const list = (what: Partial<ListTraining>) => () => listTraining(org, ListTraining.parse(what));
  const asked: readonly Question[] = [
    ['the summary', () => summarizeTraining(org)],
    ['as it opens', list({})],
    ['the last page', list({ page: Math.floor((PEOPLE * COURSES_EACH) / 50) })],
    ...trainingSorts.map((sort): Question => [`sorted by ${sort}`, list({ sort, order: 'desc' })]),
    ...trainingStates.map((state): Question => [state, list({ state })]),
    ['the missed half', list({ state: 'missing', sort: 'name' })],
    ['a team', list({ department: 'Department 7' })],
    ['leaders', list({ role: 'leaders' })],
    ['a course', list({ courseId: 'staff-essentials' })],
    ['searched: a name', list({ q: 'Person 4242' })],
  ];
  console.log(
    `${PEOPLE.toLocaleString('en')} people, ${(PEOPLE * COURSES_EACH).toLocaleString('en')} assignments, ${ROUNDS} times each, in ms`,
  );
  await timeQuestions(asked, { rounds: ROUNDS, goalMs: GOAL_MS });

  const system = systemContextOf(database.db, plot.organizationId, 'settle-assignments', () => new Date());
  for (const what of ['the first time', 'again']) {
    const began = performance.now();
    await settleAssignments(system);
    console.log(`  rules applied, ${what}: ${(performance.now() - began).toFixed(0)} ms`);
  }
});
