import { describe, expect, test } from 'vitest';
import {
  emptySnapshot,
  exampleFigures,
  exampleReport,
  exampleSnapshot,
  exampleView,
} from '../../test/support/figures.ts';
import { SILENT_AFTER_WORKING_DAYS } from './browser.ts';
import { metricIds, metrics, type MetricValue } from './metric.ts';
import {
  answerWords,
  askWords,
  beforeWords,
  byStanding,
  changeWords,
  knownRestWords,
  knownWords,
  momentWords,
  nothingWords,
  periodWords,
  sentenceOfMetric,
  shownWords,
  targetWords,
  verdictOf,
  whatGotWorse,
} from './report-words.ts';

const metric = (id: MetricValue['id']): MetricValue => exampleFigures.metrics.find((one) => one.id === id)!;

describe('a figure in words', () => {
  test('says the part, the whole, and since when', () => {
    expect(sentenceOfMetric(metric('vendors-missing'))).toBe(
      '12 of 60 vendors receive patient information without an agreement in force, the oldest since May 3, 2026.',
    );
    expect(shownWords(metric('exposures-gone-on'))).toBe('4 of 41 (10%)');
    expect(shownWords(metric('vendors-missing'))).toBe('12');
  });

  test('says after how many days a browser is silent, as its definition does', () => {
    const days = 'for more than 3 working days';
    expect(sentenceOfMetric({ ...metric('browsers-silent'), value: 2 })).toContain(days);
    expect(metrics['browsers-silent'].computed).toContain(days);
  });

  test('says of none and of one what one would say aloud', () => {
    expect(sentenceOfMetric({ ...metric('vendors-missing'), value: 0, sinceOn: null })).toBe(
      'No vendor receives patient information without an agreement in force.',
    );
    expect(sentenceOfMetric({ ...metric('findings-grave'), value: 1, sinceOn: null })).toBe(
      '1 critical or high finding is open.',
    );
    expect(sentenceOfMetric({ ...metric('vendors-covered'), value: 1 })).toBe(
      '1 of 60 vendors with patient information is covered.',
    );
    expect(sentenceOfMetric({ ...metric('exposures'), value: 1 })).toContain('without cover once.');
  });

  test('never takes what is not known for none', () => {
    expect(shownWords(metric('tools-undecided'))).toBe('Not known');
    expect(sentenceOfMetric(metric('tools-undecided'))).toBe('Discovered tools nobody decided on: not known yet.');
    expect(sentenceOfMetric({ ...metric('browsers-covered'), value: 0, of: 0 })).toBe(
      'No browser is connected, so nothing is seen.',
    );
  });

  test.each(metricIds)('%s is a whole sentence at nought, at one, at many and where nothing is known', (id) => {
    for (const value of [null, 0, 1, 12]) {
      for (const of of [null, 0, 12, 1200]) {
        for (const sinceOn of [null, '2026-05-03']) {
          const sentence = sentenceOfMetric({ id, value, of: value === null ? null : of, sinceOn });
          expect(sentence).toMatch(/^[A-Z0-9].*[a-z0-9]\.$/);
          expect(sentence).not.toMatch(/undefined|NaN|null|\b1 \w+s (are|have)\b|No \w+ (have|are|report|receive) /);
        }
      }
    }
  });
});

test.each(metricIds)('%s is explained without the figure before it, since each is read where it stands', (id) => {
  expect(metrics[id].computed).not.toMatch(/^(Of these|The others|The same)\b/);
});

test('how long a browser may be silent is said as it is counted', () => {
  const days = `more than ${SILENT_AFTER_WORKING_DAYS} working days`;
  expect(metrics['browsers-silent'].computed).toContain(days);
  expect(sentenceOfMetric({ ...metric('browsers-silent'), value: 2 })).toContain(days);
});

test('a target is the organization’s own, and without one it is said what a figure is held to', () => {
  expect(targetWords('training-done', exampleView.targets)).toBe('Your target: at least 100%');
  expect(targetWords('vendors-missing', exampleView.targets)).toBe('Your target: at most 0');
  expect(targetWords('exposures', exampleView.targets)).toBe('No target: held to none');
});

test('a change says both figures, and nothing where one of them is missing', () => {
  expect(changeWords(metric('vendors-missing'), exampleView.before)).toBe('Worse: 12 after 9');
  expect(changeWords(metric('training-done'), exampleView.before)).toBe('Worse: 90% after 95%');
  expect(changeWords(metric('exposures-gone-on'), exampleView.before)).toBe('Better: 10% after 27%');
  expect(changeWords(metric('exposures'), exampleView.before)).toBe('Same as before: 41');
  expect(changeWords(metric('tools-undecided'), exampleView.before)).toBeNull();
  expect(changeWords(metric('exposures'), null)).toBeNull();
});

test('the figures stand the worst first, and none is left out', () => {
  const groups = byStanding(exampleView);
  expect(groups.map(({ standing }) => standing)).toEqual(['now', 'soon', 'unknown', 'good']);
  expect(
    groups
      .flatMap((group) => group.metrics)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([...metricIds].toSorted());
  expect(verdictOf(exampleView)).toBe('7 figures need you now, 7 will soon, 1 is not known and 2 are on target.');
  const onlyTheWorst = exampleFigures.metrics.filter(({ id }) => id === 'vendors-missing');
  expect(verdictOf({ ...exampleView, figures: { ...exampleFigures, metrics: onlyTheWorst } })).toBe(
    '1 figure needs you now and none is on target.',
  );
});

test('what got worse is told, figure by figure', () => {
  expect(whatGotWorse(exampleView).map(({ id }) => id)).toEqual(['vendors-missing', 'training-done']);
  expect(whatGotWorse(exampleView)[0]?.words).toBe(
    `${metrics['vendors-missing'].title}: 12 after 9. 12 of 60 vendors receive patient information without an agreement in force, the oldest since May 3, 2026.`,
  );
  expect(whatGotWorse({ ...exampleView, before: null })).toEqual([]);
  expect(nothingWords.worse(null)).toBe('There is nothing to compare with yet: nobody counted before.');
  expect(beforeWords(exampleView.before)).toBe('Compared with the last report, counted on August 22, 2026.');
});

test('what was known says for how long, whose it is and what is missing', () => {
  const [first, second] = exampleFigures.known.named;
  expect(knownWords(first!, exampleFigures)).toEqual({
    title: 'Notely may receive patient information without an agreement',
    facts: [
      'Known since May 3, 2026, 203 days',
      'Nobody has acted on it',
      'Due June 2, 2026, 173 days late',
      'No owner',
      'No plan',
    ],
  });
  expect(knownWords(second!, exampleFigures).facts).toContain('No money for it');
  expect(knownRestWords({ total: 34, named: exampleFigures.known.named })).toBe(
    'The 2 worst and oldest of 34 are named.',
  );
  expect(knownRestWords(exampleFigures.known)).toBeNull();
});

test('an ask and its answer are told with who, when and why', () => {
  const [answered, open] = exampleReport.lastAsks;
  expect(askWords(answered!)).toBe('Accept the risk: The risk of the old fax server until spring.');
  expect(answerWords(answered!.answer, 'America/Chicago')).toBe(
    'Agreed until March 31, 2027 by Dana Whitfield on August 25, 2026. “It is replaced in March.”',
  );
  expect(answerWords(open!.answer, 'America/Chicago')).toBe('Not answered.');
});

test('an answer that puts it off is called what the one who gives it chose', () => {
  const answer = { ...exampleReport.lastAsks[0]!.answer!, answer: 'deferred' as const };
  expect(answerWords(answer, 'America/Chicago')).toMatch(/^Deferred until March 31, 2027 by/);
});

test('days and moments say the year and the zone', () => {
  expect(periodWords(exampleFigures.period)).toBe('August 23, 2026 to November 22, 2026');
  expect(momentWords(exampleFigures.asOf, 'America/Chicago')).toBe('November 22, 2026 at 9:40 AM CST');
});

test('what a board asks for and Wardline does not keep is said, by the section that asks for it', () => {
  const { untold } = exampleSnapshot.said;
  for (const [about, cite] of [
    ['Risk analysis', '164.308(a)(1)(ii)(A)'],
    ['Incidents and breaches', '164.308(a)(6)'],
    ['The program', '164.316(b)(1)'],
  ] as const)
    expect(untold.find((words) => words.startsWith(about))).toContain(`45 CFR ${cite}`);
});

test('what was said of own safeguards is told question by question, what is missing first, and what nobody answered', () => {
  expect(exampleSnapshot.said.untold.slice(0, 5)).toEqual([
    '“Is there a written analysis of the risks to all patient information that you hold, and is it kept up to date?” No, said Pat Lee on May 3, 2026 (45 CFR 164.308(a)(1)(ii)(A), required).',
    '“Are there backups from which patient information can be restored exactly?” No, said Pat Lee on May 3, 2026 (45 CFR 164.308(a)(7)(ii)(A), required).',
    '“Are your security policies written down, and does staff know where?” Yes, said Pat Lee on May 3, 2026 (45 CFR 164.316(a), required).',
    '“Is it written down what follows when somebody in your workforce breaks these policies?” Nobody has answered (45 CFR 164.308(a)(1)(ii)(C), required).',
    'Of the 12 questions that Gaps asks about your own safeguards, nobody has answered 8.',
  ]);
  expect(emptySnapshot.said.untold[3]).toBe(
    'Of the 12 questions that Gaps asks about your own safeguards, nobody has answered 12.',
  );
});

test('nothing is said not to be kept that Gaps keeps an answer to', () => {
  const [risks, , program] = exampleSnapshot.said.untold.slice(-3);
  for (const words of [risks, program]) expect(words).toContain('not judged here; what was said of');
});
