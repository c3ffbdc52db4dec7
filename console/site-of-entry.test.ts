import { expect, test } from 'vitest';
import { SiteDomain } from '../shared/domain/site.ts';
import { siteOfEntry } from './site-of-entry.ts';

test.each([
  'notely.example',
  'https://www.Notely.example/app?patient=1#top',
  'http://notely.example:8080/',
  ' NOTELY.example. ',
  'www.notely.example',
])('%j is the site notely.example', (entry) => {
  expect(siteOfEntry(entry)).toBe('notely.example');
});

test('what is no site stays one that the schema refuses', () => {
  expect(SiteDomain.safeParse(siteOfEntry('notely')).success).toBe(false);
});
