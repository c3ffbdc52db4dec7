import { expect, test } from 'vitest';
import { SendReport } from '../../shared/domain/report.ts';
import { Intervals } from '../../shared/domain/organization-settings.ts';
import type { z } from '../../shared/zod.ts';
import { errorsOf } from './use-schema-form.ts';

const issuesOf = (parsed: z.ZodSafeParseResult<unknown>) => parsed.error?.issues ?? [];

test('a wrong address in a line of a list is said at that line', () => {
  const outside = [
    { name: 'Ann', email: 'ann@board.example' },
    { name: '', email: 'not an address' },
  ];
  const errors = errorsOf(issuesOf(SendReport.safeParse({ id: crypto.randomUUID(), memberIds: [], outside })));
  expect(errors).toMatchObject({ 'outside.1.name': 'Enter a name', 'outside.1.email': expect.any(String) });
  expect(Object.keys(errors)).not.toContain('outside.0.email');
});

test('a wrong item answers for its list, and the first issue of a field is the one to fix first', () => {
  const errors = errorsOf(
    issuesOf(Intervals.pick({ baaExpiryNoticeDays: true }).safeParse({ baaExpiryNoticeDays: [7, 999] })),
  );
  expect(errors['baaExpiryNoticeDays']).toBe('At most 365 days');
});
