import { expect, test } from 'vitest';
import { describeFailure } from './failures.ts';

test('a failure is described by its frames, and by no line of its message', () => {
  const seen = '    at bedside (12:30:45)\n    at /ward/3:12:30, Maria Gonzalez';
  const failure = new Error(`Failed query: insert ... params: Transferred\n${seen}`, { cause: new Error(seen) });
  const described = describeFailure(failure);

  expect(described.at[0]).toContain('failures.test.ts');
  expect(described.cause?.at[0]).toContain('failures.test.ts');
  expect(JSON.stringify(described)).not.toMatch(/bedside|Gonzalez|params/);
});

test('a message that was changed after the fact hides behind no frame', () => {
  const failure = new Error('Transferred\n    at bedside 12:30:45');
  failure.message = 'Something else';
  expect(JSON.stringify(describeFailure(failure))).not.toContain('bedside');
});
