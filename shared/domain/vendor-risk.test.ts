import { describe, expect, test } from 'vitest';
import type { RiskGrounds } from './risk-terms.ts';
import { grades, riskOf, RISK_VERSION, STARTING_GRADE, vendorRisk } from './vendor-risk.ts';

const usual: RiskGrounds = {
  dataClasses: ['phi'],
  patients: 'under-10000',
  determination: 'business-associate',
  baa: 'in-force',
  clauses: { absent: 0, unread: 0 },
  check: 'none',
  exposures: { wentOn: 0, stopped: 0 },
  review: 'current',
};
const residualOf = (change: Partial<RiskGrounds>) => vendorRisk({ ...usual, ...change }).residual;

/** From the best on to the worst, each as evidence has them. */
const agreements = [
  { baa: 'in-force', clauses: { absent: 0, unread: 0 } },
  { baa: 'in-force', clauses: { absent: 0, unread: 3 } },
  { baa: 'in-force', clauses: { absent: 1, unread: 3 } },
  { baa: 'over', clauses: null },
] as const satisfies Partial<RiskGrounds>[];
const checks = ['passed', 'passed-with-conditions', 'lapsed', 'failed'] as const;
const otherwise = { baa: ['not-yet', 'none'], check: ['none'] } as const;

/** Every combination of grounds that differ in what the formula looks at. */
function* everything(): Generator<RiskGrounds> {
  const every = [...agreements, ...otherwise.baa.map((baa) => ({ baa, clauses: null }))];
  for (const dataClasses of [null, [], ['phi'], ['identifiers'], ['health']] as const)
    for (const patients of [null, 'under-500', 'under-10000', 'under-100000', 'from-100000'] as const)
      for (const determination of ['business-associate', 'conduit', 'undecided'] as const)
        for (const agreement of every)
          for (const check of [...checks, ...otherwise.check])
            for (const wentOn of [0, 1, 9, 10])
              for (const review of ['never', 'overdue', 'current'] as const)
                yield {
                  dataClasses: dataClasses && [...dataClasses],
                  patients,
                  determination,
                  ...agreement,
                  check,
                  exposures: { wentOn, stopped: 3 },
                  review,
                };
}

const held = (sum: number) => Math.min(5, Math.max(1, sum));
const sumOf = (terms: readonly { points: number }[]) => terms.reduce((sum, { points }) => sum + points, 0);

describe('the matrix', () => {
  test('is that of NIST SP 800-30 Rev. 1, table I-2', () => {
    expect(grades.map((likelihood) => grades.map((impact) => riskOf(likelihood, impact)).join(' '))).toEqual([
      '1 1 1 2 2',
      '1 2 2 2 3',
      '1 2 3 3 4',
      '1 2 3 4 5',
      '1 2 3 4 5',
    ]);
  });
});

describe('the risk of a vendor', () => {
  test('with an agreement, a current review and no exposure is low, and was moderate without them', () => {
    expect(vendorRisk(usual)).toMatchObject({
      version: RISK_VERSION,
      inherent: { likelihood: 3, impact: 4, risk: 3 },
      residual: { likelihood: 2, impact: 4, risk: 2 },
    });
  });

  test.each([
    ['without an agreement', { baa: 'none', clauses: null }, { likelihood: 4, impact: 4, risk: 4 }],
    ['whose agreement is over', { baa: 'over', clauses: null }, { likelihood: 4, impact: 4, risk: 4 }],
    ['whose agreement nobody has read', { clauses: { absent: 0, unread: 12 } }, { likelihood: 3, risk: 3 }],
    ['whose agreement lacks a clause', { clauses: { absent: 1, unread: 0 } }, { likelihood: 4, risk: 4 }],
    ['that passed its check', { check: 'passed' }, { likelihood: 1, risk: 2 }],
    ['that passed with conditions', { check: 'passed-with-conditions' }, { likelihood: 2, risk: 2 }],
    ['whose check is too old', { check: 'lapsed' }, { likelihood: 2, risk: 2 }],
    ['that failed its check', { check: 'failed' }, { likelihood: 3, risk: 3 }],
    ['where somebody went on once', { exposures: { wentOn: 1, stopped: 0 } }, { likelihood: 3, impact: 4, risk: 3 }],
    ['where somebody goes on again and again', { exposures: { wentOn: 10, stopped: 0 } }, { likelihood: 4, risk: 4 }],
    ['where all was stopped', { exposures: { wentOn: 0, stopped: 50 } }, { likelihood: 2, risk: 2 }],
    ['whose review is overdue', { review: 'overdue' }, { likelihood: 3, risk: 3 }],
    ['with a hundred thousand patients', { patients: 'from-100000' }, { likelihood: 3, impact: 5, risk: 4 }],
    ['with few patients', { patients: 'under-500' }, { likelihood: 2, impact: 3, risk: 2 }],
    ['that receives nothing', { dataClasses: [], patients: null }, { likelihood: 1, impact: 1, risk: 1 }],
    [
      'that only carries it',
      { baa: 'none', clauses: null, determination: 'conduit' },
      { likelihood: 3, impact: 4, risk: 3 },
    ],
  ] satisfies [string, Partial<RiskGrounds>, object][])('%s', (_, change, residual) => {
    expect(residualOf(change)).toMatchObject(residual);
  });

  test('is never better for what nobody knows', () => {
    expect(residualOf({ dataClasses: null }).risk).toBeGreaterThanOrEqual(residualOf({ dataClasses: ['phi'] }).risk);
    expect(residualOf({ patients: null })).toEqual(residualOf({ patients: 'under-10000' }));
    expect(residualOf({ baa: 'none', clauses: null, determination: 'undecided' })).toEqual(
      residualOf({ baa: 'none', clauses: null }),
    );
    expect(residualOf({ clauses: { absent: 0, unread: 1 } }).risk).toBeGreaterThan(residualOf({}).risk);
  });

  test('of all grounds is the sum of the terms that it shows, and no term is without a reason', () => {
    let seen = 0;
    for (const grounds of everything()) {
      const { impact, likelihood, safeguards, inherent, residual } = vendorRisk(grounds);
      expect(inherent.impact).toBe(held(STARTING_GRADE + sumOf(impact)));
      expect(inherent.likelihood).toBe(held(STARTING_GRADE + sumOf(likelihood)));
      expect(residual.likelihood).toBe(held(inherent.likelihood + sumOf(safeguards)));
      expect(residual.impact).toBe(inherent.impact);
      const reasons = [...impact, ...likelihood, ...safeguards].map(({ because }) => because);
      expect(reasons.filter((because) => !/^\w.*\.$/.test(because))).toEqual([]);
      seen++;
    }
    expect(seen).toBe(5 * 5 * 3 * 6 * 5 * 4 * 3);
  });

  test('of all grounds gets no better by worse evidence of any kind', () => {
    const orders = [
      agreements,
      agreements.map(({ baa, clauses }) => ({ baa: baa === 'over' ? ('none' as const) : baa, clauses })),
      checks.map((check) => ({ check })),
      (['passed', 'none', 'failed'] as const).map((check) => ({ check })),
      [0, 1, 9, 10].map((wentOn) => ({ exposures: { wentOn, stopped: 3 } })),
      (['current', 'overdue'] as const).map((review) => ({ review })),
      (['current', 'never'] as const).map((review) => ({ review })),
      (['identifiers', 'phi'] as const).map((one) => ({ dataClasses: [one] })),
      (['under-500', 'under-10000', 'under-100000', 'from-100000'] as const).map((patients) => ({ patients })),
    ] satisfies Partial<RiskGrounds>[][];
    const better: string[] = [];
    for (const grounds of everything())
      for (const order of orders) {
        const risks = order.map((evidence) => vendorRisk({ ...grounds, ...evidence }).residual);
        for (const [step, { risk, likelihood, impact }] of risks.entries()) {
          const before = risks[step - 1];
          if (before && (risk < before.risk || likelihood < before.likelihood || impact < before.impact))
            better.push(`${JSON.stringify(grounds)} by ${JSON.stringify(order[step])}`);
        }
      }
    expect(better).toEqual([]);
  });
});
