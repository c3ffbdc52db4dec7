import { expect, test } from 'vitest';
import { notTaken } from './not-taken.ts';

test('headings that nothing is read from are named, those without a name are not', () => {
  const columns = ['Name', 'Leaves on', '', 'E-mail'].map((header) => ({ header, samples: [] }));
  expect(notTaken({ columns, mapping: { name: 0, email: 3 } })).toEqual(['Leaves on']);
});
