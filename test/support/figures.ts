import type { LeadershipView, MetricValue } from '../../shared/domain/metric.ts';
import { defaultTargets, Figures, metricIds } from '../../shared/domain/metric.ts';
import { type OwnSafeguard, type OwnSafeguardId, ownSafeguardIds } from '../../shared/domain/own-safeguard.ts';
import { ReportContents } from '../../shared/domain/report.ts';
import { sayReport } from '../../shared/domain/say-report.ts';

const idNumber = (number: number): string => `01890a5d-ac96-774b-bcce-${String(number).padStart(12, '0')}`;

const values: Readonly<Record<MetricValue['id'], Omit<MetricValue, 'id'>>> = {
  exposures: { value: 41, of: null, sinceOn: null },
  'exposures-gone-on': { value: 4, of: 41, sinceOn: null },
  'vendors-covered': { value: 48, of: 60, sinceOn: null },
  'vendors-missing': { value: 12, of: 60, sinceOn: '2026-05-03' },
  'vendors-expiring': { value: 2, of: null, sinceOn: null },
  'vendors-without-owner': { value: 3, of: null, sinceOn: '2026-02-11' },
  'vendors-unchecked': { value: 9, of: null, sinceOn: null },
  'decisions-waiting': { value: 5, of: null, sinceOn: '2026-10-02' },
  'findings-open': { value: 31, of: null, sinceOn: '2026-01-15' },
  'findings-grave': { value: 8, of: null, sinceOn: '2026-03-20' },
  'findings-not-acted-on': { value: 2, of: null, sinceOn: '2026-05-03' },
  'treatments-stuck': { value: 1, of: null, sinceOn: '2026-06-01' },
  'training-done': { value: 180, of: 200, sinceOn: null },
  'training-done-by-leaders': { value: 9, of: 9, sinceOn: null },
  'browsers-covered': { value: 70, of: 74, sinceOn: null },
  'browsers-silent': { value: 0, of: 74, sinceOn: null },
  'tools-undecided': { value: null, of: null, sinceOn: null },
};

const months = ['12', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];

/** The figures of a made-up quarter that ends within November, with something of each kind in them. */
export const exampleFigures: Figures = Figures.parse({
  period: { fromOn: '2026-08-23', toOn: '2026-11-22' },
  asOf: new Date('2026-11-22T15:40:00Z'),
  timeZone: 'America/Chicago',
  metrics: metricIds.map((id) => ({ id, ...values[id] })),
  exposureMonths: months.map((month, index) => ({
    month: `${month === '12' ? 2025 : 2026}-${month}`,
    avoided: [0, 22, 25, 31, 28, 40, 37, 35, 33, 30, 24, 14][index],
    goneOn: [0, 14, 12, 13, 11, 12, 10, 9, 7, 6, 4, 1][index],
    passed: [0, 5, 4, 3, 3, 2, 2, 2, 1, 1, 0, 0][index],
  })),
  coverage: [
    { category: 'ai-assistant', covered: 3, expiring: 0, missing: 6 },
    { category: 'crm-marketing', covered: 2, expiring: 1, missing: 3 },
    { category: 'ehr-practice', covered: 20, expiring: 1, missing: 0 },
    { category: null, covered: 21, expiring: 0, missing: 3 },
  ],
  findingAges: [
    { severity: 'critical', bands: { '0': 1, '30': 0, '90': 1, '180': 2 } },
    { severity: 'high', bands: { '0': 2, '30': 1, '90': 1, '180': 0 } },
    { severity: 'medium', bands: { '0': 9, '30': 5, '90': 2, '180': 1 } },
    { severity: 'low', bands: { '0': 4, '30': 2, '90': 0, '180': 0 } },
  ],
  departments: [
    { name: 'Front desk', isTogether: false, people: 12, asked: 24, trained: 15, overdue: 4, exposures: 19, goneOn: 3 },
    { name: 'Nursing', isTogether: false, people: 30, asked: 60, trained: 58, overdue: 0, exposures: 14, goneOn: 1 },
    { name: 'Billing', isTogether: false, people: 8, asked: 16, trained: 16, overdue: 0, exposures: 8, goneOn: 0 },
  ],
  riskMatrix: [
    { likelihood: 4, impact: 4, vendors: 3 },
    { likelihood: 5, impact: 5, vendors: 1 },
    { likelihood: 2, impact: 3, vendors: 44 },
    { likelihood: 1, impact: 1, vendors: 12 },
  ],
  known: {
    total: 2,
    named: [
      {
        id: idNumber(1),
        kind: 'no-baa',
        severity: 'critical',
        about: 'Notely',
        knownSinceOn: '2026-05-03',
        actedOn: null,
        dueOn: '2026-06-02',
        ownerName: null,
        isFunded: null,
        plan: null,
      },
      {
        id: idNumber(2),
        kind: 'exposure',
        severity: 'high',
        about: 'scribe.example',
        knownSinceOn: '2026-08-01',
        actedOn: null,
        dueOn: '2026-09-01',
        ownerName: 'Pat Nguyen',
        isFunded: false,
        plan: 'fix',
      },
    ],
  },
});

/** The same a quarter earlier: fewer vendors without an agreement, more exposures that went through. */
export const exampleView: LeadershipView = {
  figures: exampleFigures,
  before: {
    countedOn: '2026-08-22',
    from: 'report',
    metrics: exampleFigures.metrics.map((metric) => ({
      ...metric,
      value:
        { 'vendors-missing': 9, 'exposures-gone-on': 11, 'training-done': 190 }[metric.id as string] ?? metric.value,
    })),
  },
  targets: defaultTargets,
};

const [saidByName, saidAt] = ['Pat Lee', new Date('2026-05-03T20:00:00Z')];
const saidOf: Partial<Record<OwnSafeguardId, OwnSafeguard['said']>> = {
  'risk-analysis': { isThere: false, saidByName, saidAt },
  policies: { isThere: true, saidByName, saidAt },
  backups: { isThere: false, saidByName, saidAt },
  encryption: { isThere: true, saidByName, saidAt },
};

export const exampleReport: ReportContents = ReportContents.parse({
  organizationName: 'Riverside Community Clinic (sample)',
  isSample: true,
  title: 'Leadership report, third quarter',
  narrative:
    'The summer was about the front desk.\n\nWe moved intake forms to a covered tool in September. Señora Ávila’s team has no budget for the scribe: we ask for it below.',
  view: exampleView,
  asks: [
    {
      id: idNumber(11),
      kind: 'fund',
      subject: { kind: 'finding', id: idNumber(2) },
      subjectName: 'scribe.example',
      words: 'Money for a covered scribe, so that nurses stop using scribe.example.',
    },
    { id: idNumber(12), kind: 'decide', subject: null, subjectName: null, words: 'Whether Notely is used at all.' },
  ],
  lastAsks: [
    {
      id: idNumber(13),
      kind: 'accept',
      subject: null,
      subjectName: null,
      words: 'The risk of the old fax server until spring.',
      answer: {
        answer: 'agreed',
        reason: 'It is replaced in March.',
        untilOn: '2027-03-31',
        answeredByName: 'Dana Whitfield',
        answeredAt: new Date('2026-08-25T20:00:00Z'),
      },
      outcome: 'The acceptance is in force until March 31, 2027.',
    },
    {
      id: idNumber(14),
      kind: 'fund',
      subject: null,
      subjectName: null,
      words: 'Training for leaders.',
      answer: null,
      outcome: null,
    },
  ],
  safeguards: ownSafeguardIds.map((id) => ({ id, said: saidOf[id] ?? null })),
});

export const exampleSnapshot = sayReport(exampleReport);

/** The report of an organization that has nothing yet. */
export const emptySnapshot = sayReport({
  ...exampleReport,
  narrative: '',
  asks: [],
  lastAsks: [],
  safeguards: ownSafeguardIds.map((id) => ({ id, said: null })),
  view: {
    targets: {},
    before: null,
    figures: {
      ...exampleFigures,
      metrics: metricIds.map((id) => ({ id, value: null, of: null, sinceOn: null })),
      exposureMonths: [],
      coverage: [],
      findingAges: [],
      departments: [],
      riskMatrix: [],
      known: { total: 0, named: [] },
    },
  },
});
