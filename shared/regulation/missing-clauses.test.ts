import { expect, test } from 'vitest';
import { baaClauses } from './baa-clauses.ts';
import { missingClausesOf, requiredClausesOf } from './missing-clauses.ts';

const present = requiredClausesOf('baa').map(({ id }) => ({ clause: id, reading: 'present' as const }));

test('an agreement that was read to have every required clause misses none, whatever the permissions', () => {
  expect(missingClausesOf({ type: 'baa', readings: present })).toEqual([]);
  expect(present.length).toBeLessThan(baaClauses.length);
});

test('what is absent comes before what is unclear and what nobody has read', () => {
  const [, second, third, ...others] = present;
  const readings = [
    { ...second!, reading: 'unclear' as const },
    { ...third!, reading: 'absent' as const },
    ...others,
    { clause: 'data-aggregation' as const, reading: 'absent' as const },
  ];
  expect(missingClausesOf({ type: 'baa', readings }).map(({ clause, because }) => [clause.id, because])).toEqual([
    [third!.clause, 'absent'],
    [second!.clause, 'unclear'],
    [present[0]!.clause, 'not-read'],
  ]);
});

test('a memorandum between governments may leave termination out, and types without a checklist miss nothing', () => {
  const readings = present.filter(({ clause }) => clause !== 'termination');
  expect(missingClausesOf({ type: 'baa', readings })).toHaveLength(1);
  expect(missingClausesOf({ type: 'government-mou', readings })).toEqual([]);
  expect(missingClausesOf({ type: 'limited-data-set-dua', readings: [] })).toEqual([]);
  expect(missingClausesOf({ type: 'none-required', readings: [] })).toEqual([]);
});
