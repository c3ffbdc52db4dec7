import { Client } from 'pg';
import type { MemberSession } from '../server/auth/standing.ts';
import { viewAcross } from '../server/features/metric/across.ts';
import { viewMetrics } from '../server/features/metric/view.ts';
import { inAClinic } from './clinic.ts';
import { plantOrganizations } from './plant-organizations.ts';
import { timeQuestions } from './time-questions.ts';

/**
 * `npm run bench:organizations`: the figures of a consultant's 2,000 small organizations, each read as its own member (goal: 95 of 100 in
 * under 3 s: the page asks once, and sorts, searches and turns its pages by itself). BENCH_ORGANIZATIONS and BENCH_ROUNDS make it smaller.
 */
const ORGANIZATIONS = Number(process.env['BENCH_ORGANIZATIONS'] ?? 2_000);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 10);
const GOAL_MS = 3_000;

await inAClinic(async ({ database, org, plot }) => {
  const { figures } = await viewMetrics(org, {});
  const accountId = 'consultant';
  const client = new Client({ ...database.connection, statement_timeout: 0, query_timeout: 0 });
  await client.connect();
  try {
    await plantOrganizations(
      client,
      { accountId, today: plot.today, timeZone: figures.timeZone },
      { many: ORGANIZATIONS, counted: figures.metrics },
    );
  } finally {
    await client.end();
  }
  const session: MemberSession = {
    id: 'planted',
    accountId,
    how: 'password',
    startedAt: org.now(),
    lastUsedAt: org.now(),
    isConfirmed: true,
    hasSecondFactor: true,
    secondFactorDueAt: null,
  };
  const foyer = { db: database.db, now: org.now };
  const { organizations } = await viewAcross(foyer, org, session);
  console.log(`${organizations.length.toLocaleString('en')} organizations, ${ROUNDS} times each, in ms`);
  await timeQuestions([['all of them', () => viewAcross(foyer, org, session)]], { rounds: ROUNDS, goalMs: GOAL_MS });
});
