import { expect, test } from 'vitest';
import { standings } from '../shared/policy/decision.ts';
import { missingFor } from './request-words.ts';

test('every standing but “covered” says what a request still waits for', () => {
  const site = 'notely.example';
  const said = standings.flatMap((standing) =>
    standing === 'not-this-account' || standing === 'excepted' ? [] : [[standing, missingFor(site, standing)] as const],
  );
  expect(said.filter(([, sentence]) => sentence === null).map(([standing]) => standing)).toEqual(['covered']);
  expect(missingFor(site, 'no-baa')).toContain('agreement (BAA), since patient information would go to notely.example');
});
