import { expect, test } from 'vitest';
import { permissions } from './permission.ts';
import { refusedWords } from './permission-words.ts';

test('a refusal says in words what a role may not, and who can change that', () => {
  expect(refusedWords('audit:read')).toBe(
    'Your role does not show the audit trail. A compliance officer or an administrator can give you another role.',
  );
  expect(refusedWords('vendor:create')).toMatch(/^Your role does not let you change vendors\./);
});

test('no refusal names a permission as programs do, and none lacks its word', () => {
  for (const permission of permissions) expect(refusedWords(permission)).not.toMatch(/\w:\w|undefined/);
});
