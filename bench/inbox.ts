import { countInbox, listInbox } from '../server/features/inbox/read.ts';
import { inboxKinds, ListInbox } from '../shared/domain/inbox.ts';
import { plantWaiting } from '../test/support/many-waiting.ts';
import { inAClinic } from './clinic.ts';
import { type Question, timeQuestions } from './time-questions.ts';

/** `npm run bench:inbox`: the inbox of an organization with 10,000 generated vendors, of which some 100,000 things wait (goal: 95 of 100 in under 300 ms). */
const VENDORS = 10_000;
const ROUNDS = 30;
const GOAL_MS = 300;

await inAClinic(async ({ database, org, plot }) => {
  await plantWaiting(database.db, plot, VENDORS);
  await database.pool.query('vacuum analyze');

  const list = (input: Partial<ListInbox>) => () => listInbox(org, ListInbox.parse(input));
  console.log(
    `${VENDORS.toLocaleString('en')} vendors, ${ROUNDS} times each, in ms; counted:`,
    JSON.stringify(await countInbox(org)),
  );
  await timeQuestions(
    [
      ['the first page', list({})],
      ...inboxKinds.map((kind): Question => [`of the kind ${kind}`, list({ kind })]),
      ['mine', list({ mine: true })],
      ['snoozed', list({ state: 'resting' })],
      ['page 200', list({ page: 200 })],
      ['page 1,500', list({ page: 1500 })],
      ['the counts', () => countInbox(org)],
    ],
    { rounds: ROUNDS, goalMs: GOAL_MS },
  );
});
