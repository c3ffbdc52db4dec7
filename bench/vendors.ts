import { countVendors, pageVendors } from '../server/features/vendor/list.ts';
import { ListVendors, vendorSorts } from '../shared/domain/vendor-list.ts';
import { plantVendors } from '../test/support/many-vendors.ts';
import { inAClinic } from './clinic.ts';
import { type Question, timeQuestions } from './time-questions.ts';

/** `npm run bench:vendors`: filters and sorts of a list of 10,000 generated vendors, in the database (goal: 95 of 100 in under 300 ms). */
const VENDORS = 10_000;
const ROUNDS = 30;
const GOAL_MS = 300;

await inAClinic(async ({ database, org, plot }) => {
  await plantVendors(database.db, plot, VENDORS);
  await database.pool.query('analyze');

  const list = (input: Partial<ListVendors>) => () => pageVendors(org, ListVendors.parse(input));
  console.log(`${VENDORS.toLocaleString('en')} vendors, ${ROUNDS} times each, in ms`);
  await timeQuestions(
    [
      ...vendorSorts.map((sort): Question => [`sorted by ${sort}`, list({ sort })]),
      ['searched for a word', list({ q: 'site-77' })],
      ['no BAA for patient data', list({ receives: 'phi', baa: 'missing' })],
      ['of a category', list({ category: 'ai-scribe' })],
      ['the last page', list({ page: VENDORS / 50 })],
      ['the counts', () => countVendors(org)],
    ],
    { rounds: ROUNDS, goalMs: GOAL_MS },
  );
});
