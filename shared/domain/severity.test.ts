import { describe, expect, test } from 'vitest';
import { severityAnswered, severityOf, worse } from './severity.ts';

const stopped = { kind: 'exposure', assessment: 'phi', decision: 'block' } as const;

describe('the severity of one observation', () => {
  test('patient information that went on is critical, and that was stopped is high', () => {
    expect(severityOf({ ...stopped, decision: 'inform' })).toBe('critical');
    expect(severityOf(stopped)).toBe('high');
  });

  test('identifiers or health content alone are less, and least when stopped', () => {
    expect(severityOf({ kind: 'exposure', assessment: 'identifiers', decision: 'inform' })).toBe('medium');
    expect(severityOf({ kind: 'exposure', assessment: 'health', decision: 'justify' })).toBe('low');
  });

  test('a sign-up on a denied site weighs more than on one that nobody reviewed', () => {
    expect(severityOf({ kind: 'sign-up', decision: 'block', because: 'denied' })).toBe('medium');
    expect(severityOf({ kind: 'sign-up', decision: 'acknowledge', because: 'unknown' })).toBe('low');
  });

  test('an account that should not be there weighs more than a form that was shown', () => {
    expect(severityOf({ kind: 'account' })).toBe('medium');
  });

  test('hiding the warning weighs more than a page that rewrote itself', () => {
    expect(severityOf({ kind: 'tampering', sign: 'warning-hidden' })).toBe('high');
    expect(severityOf({ kind: 'tampering', sign: 'listeners-lost' })).toBe('medium');
  });

  test('observations that were lost weigh more than a browser that had to begin again', () => {
    expect(severityOf({ kind: 'gap', gap: 'dropped' })).toBe('medium');
    expect(severityOf({ kind: 'gap', gap: 'storage-reset' })).toBe('low');
  });
});

describe('the severity once a member has answered', () => {
  test('going on with patient information is critical', () => {
    expect(severityAnswered(stopped, { outcome: 'overridden', reason: 'patient-safety' })).toBe('critical');
    expect(severityAnswered(stopped, { outcome: 'acknowledged', reason: null })).toBe('critical');
  });

  test('saying that it is no patient information leaves it high, to be reviewed', () => {
    expect(severityAnswered(stopped, { outcome: 'overridden', reason: 'not-patient-information' })).toBe('high');
    expect(severityAnswered(stopped, { outcome: 'overridden', reason: 'test-data' })).toBe('high');
  });

  test.each(['withdrawn', 'redacted', 'disputed', 'unanswered'] as const)(
    'an answer of "%s" changes nothing',
    (outcome) => {
      expect(severityAnswered(stopped, { outcome, reason: null })).toBe('high');
    },
  );

  test('signing up regardless is worse on a denied site', () => {
    const denied = { kind: 'sign-up', decision: 'justify', because: 'denied' } as const;
    expect(severityAnswered(denied, { outcome: 'overridden', reason: 'other' })).toBe('high');
    expect(severityAnswered({ ...denied, because: 'unknown' }, { outcome: 'acknowledged', reason: null })).toBe(
      'medium',
    );
  });
});

test('the worse of two does not depend on their order', () => {
  expect(worse('low', 'critical')).toBe('critical');
  expect(worse('critical', 'low')).toBe('critical');
  expect(worse('medium', 'medium')).toBe('medium');
});
