import { describe, expect, test } from 'vitest';
import { agreementPages } from '../../test/support/agreement-text.ts';
import { baaClauseIds, baaClauses } from './baa-clauses.ts';
import { PASSAGE_MAX_CHARACTERS, proposePassages } from './propose-passages.ts';

const proposed = (pages: readonly string[]) => proposePassages(pages, baaClauses);

test('every clause is listed once, under the law that asks for it', () => {
  expect(baaClauses.map(({ id }) => id).toSorted()).toEqual([...baaClauseIds].toSorted());
  for (const { citation } of baaClauses) expect(citation).toMatch(/^45 CFR 164\.(504\(e\)\(2\)|314\(a\)\(2\)\(i\))/);
});

describe('in an agreement with all clauses', () => {
  test.each([
    ['permitted-uses', 1, 'to perform the services'],
    ['no-other-use', 1, 'other than as permitted'],
    ['safeguards', 1, 'appropriate safeguards'],
    ['reporting', 1, 'not provided for'],
    ['subcontractors', 1, 'same restrictions'],
    ['access', 2, '164.524'],
    ['amendment', 2, '164.526'],
    ['accounting', 2, '164.528'],
    ['delegated-duties', 2, 'Subpart E'],
    ['books-and-records', 2, 'Secretary'],
    ['return-or-destruction', 2, 'return or destroy'],
    ['termination', 2, 'material term'],
    ['security-rule', 1, 'Subpart C'],
    ['security-of-subcontractors', 1, 'ubcontractors'],
    ['security-incidents', 1, 'security incident'],
    ['own-management', 1, 'proper management and administration'],
    ['data-aggregation', 1, 'data aggregation'],
  ] as const)('%s is proposed on page %d', (clause, page, words) => {
    expect(proposed(agreementPages).get(clause)).toEqual({ page, words: expect.stringContaining(words) });
  });

  test('a clause that is taken out is not proposed', () => {
    const without = agreementPages.map((page) => page.replaceAll(/[^.]*\b(books|data aggregation)\b[^.]*\./g, ''));
    expect([...proposed(without).keys()]).not.toContain('books-and-records');
    expect([...proposed(without).keys()]).not.toContain('data-aggregation');
    expect(proposed(without).size).toBe(baaClauses.length - 2);
  });
});

test('in other paper nothing is proposed', () => {
  const lease =
    'The tenant pays the rent on the first day of each month. The landlord keeps the roof in repair. Pets need a written consent.';
  expect(proposed([lease, '', '\n \n'])).toEqual(new Map());
});

test('a sign is a word of its own, and two sentences are taken only where one is not enough', () => {
  expect(proposed(['It informs nobody of a philosophy of security incidents.']).has('security-incidents')).toBe(false);
  expect(
    proposed(['A security incident is serious. The vendor reports it at once. Else nothing.']).get(
      'security-incidents',
    ),
  ).toEqual({
    page: 1,
    words: 'A security incident is serious. The vendor reports it at once.',
  });
});

test('a word cut apart at the end of a line is found, and a long passage is cut', () => {
  const cutApart = 'Business Associate shall report any security inci-\ndent of which it becomes aware.';
  expect(proposed([cutApart]).get('security-incidents')?.page).toBe(1);
  const long = `The parties agree to data aggregation ${'and so on '.repeat(500)}`;
  expect(proposed([long]).get('data-aggregation')?.words).toMatch(/^The parties agree to data aggregation .*…$/);
  expect(proposed([long.replaceAll('so', '𝒮𝑜')]).get('data-aggregation')?.words.length).toBeLessThanOrEqual(
    PASSAGE_MAX_CHARACTERS + 1,
  );
});
