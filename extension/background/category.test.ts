import { expect, test } from 'vitest';
import { categoryOfSite, wholeCatalog } from '../../shared/catalog/catalog.ts';
import { categoryOf } from './category.ts';

test('what the background reads of the catalog is what the catalog says', () => {
  for (const domain of wholeCatalog().entries.flatMap(({ domains }) => domains)) {
    expect(`${domain} ${categoryOf(`app.${domain}`)}`).toBe(`${domain} ${categoryOfSite(`app.${domain}`)}`);
  }
  expect(categoryOf('notely.example')).toBeNull();
});
