import { countWords, numberWords } from '../chart/words.ts';
import { todayIn } from '../policy/today.ts';
import { ownSafeguards } from '../regulation/own-safeguards.ts';
import { SILENT_AFTER_WORKING_DAYS } from './browser.ts';
import { type CalendarDay, daysBetween } from './calendar.ts';
import {
  changeOfMetric,
  type Figures,
  type KnownFinding,
  type LeadershipView,
  type MetricId,
  type MetricStanding,
  type MetricTargets,
  type MetricValue,
  metrics,
  type Period,
  shownOf,
  standingOfMetric,
} from './metric.ts';
import { openedInEnglish } from './notification-words.ts';
import type { OwnSafeguard } from './own-safeguard.ts';
import type { AskKind, askAnswers, ReportAsk } from './report.ts';

/*
 * What the leadership report says in words, alike on its page, in its PDF and in its Word file. English of the United States whatever the
 * reader's computer is set to, since what was signed must read the same to everybody.
 */

/** "May 3, 2026". */
export const dayWords = (day: CalendarDay): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** "August 23, 2026 to November 22, 2026". */
export const periodWords = ({ fromOn, toOn }: Period): string =>
  fromOn === toOn ? dayWords(fromOn) : `${dayWords(fromOn)} to ${dayWords(toOn)}`;

/** "November 22, 2026 at 9:40 AM CST": a time without its zone is a guess. */
export const momentWords = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(instant);

/** What the parts of a report are called. */
export const partTitles = {
  asks: 'What is asked of leadership',
  narrative: 'In the officer’s own words',
  answers: 'The answers, the worst first',
  uncomfortable: 'Uncomfortable answers',
  worse: 'What got worse',
  known: 'Known and not acted on',
  lastAsks: 'What the last report asked, and what came of it',
  untold: 'What no figure tells',
  charts: 'Charts',
  definitions: 'How each figure is computed',
  signatures: 'Signatures',
} as const;

/** How a figure stands, as the word that goes with its colour. */
export const standingWords: Readonly<Record<MetricStanding, string>> = {
  now: 'Act now',
  soon: 'Act soon',
  good: 'On target',
  unknown: 'Not known',
};

/** Worst first: what is exposed, what will be, what nobody knows, what is as it should be. */
export const standingOrder = ['now', 'soon', 'unknown', 'good'] as const satisfies readonly MetricStanding[];

type Shown = Pick<MetricValue, 'id' | 'value' | 'of'>;

/** The figure itself: "41", "4 of 41 (9%)", "Not known", and "None" for a share of nothing. */
export function shownWords(metric: Shown): string {
  const { id, value, of } = metric;
  if (value === null) return 'Not known';
  if (metrics[id].unit === 'count') return numberWords(value);
  if (of === null) return 'Not known';
  if (of === 0) return 'None';
  return `${numberWords(value)} of ${numberWords(of)} (${shownOf(metric) ?? 0}%)`;
}

/** The short form in which two are compared: "12", "80%"; null where there is nothing to show. */
export function briefOf(metric: Shown): string | null {
  const shown = shownOf(metric);
  if (shown === null) return null;
  return metrics[metric.id].unit === 'share' ? `${shown}%` : numberWords(shown);
}

/** A figure as a sentence that stands by itself. */
export function sentenceOfMetric({ id, value, of, sinceOn }: MetricValue): string {
  if (value === null || (metrics[id].unit === 'share' && of === null)) return `${metrics[id].title}: not known yet.`;
  return sentences[id](value, of, sinceOn === null ? '' : dayWords(sinceOn));
}

type Sentence = (value: number, of: number | null, since: string) => string;

const isAre = (count: number): string => (count === 1 ? 'is' : 'are');
const hasHave = (count: number): string => (count === 1 ? 'has' : 'have');
const oldestSince = (since: string): string => (since === '' ? '' : `, the oldest since ${since}`);

/** "12 of 60 vendors", or "12 vendors" where the whole is not told; "No vendor" for none. */
function partOf(value: number, of: number | null, noun: string, plural = `${noun}s`): string {
  if (value === 0) return `No ${noun}`;
  return of === null || of === 0
    ? countWords(value, noun, plural)
    : `${numberWords(value)} of ${countWords(of, noun, plural)}`;
}

const oneFor = (count: number, one: string, many: string): string => (count <= 1 ? one : many);

const sentences: Readonly<Record<MetricId, Sentence>> = {
  exposures: (value) =>
    value === 0
      ? 'Browsers saw nothing that looks like patient information about to go to a site without cover.'
      : `Browsers saw what looks like patient information about to go to a site without cover ${value === 1 ? 'once' : `${numberWords(value)} times`}.`,
  'exposures-gone-on': (value, of) =>
    of === 0 ? 'No exposure went through: none was seen.' : `${partOf(value, of, 'exposure')} went through.`,
  'vendors-covered': (value, of) =>
    of === 0
      ? 'No vendor is known to receive patient information.'
      : `${partOf(value, of, 'vendor')} with patient information ${oneFor(value, 'is', 'are')} covered.`,
  'vendors-missing': (value, of, since) =>
    `${partOf(value, of, 'vendor')} ${oneFor(value, 'receives', 'receive')} patient information without an agreement in force${oldestSince(since)}.`,
  'vendors-expiring': (value, of) =>
    `${partOf(value, of, 'vendor')} with patient information ${oneFor(value, 'has', 'have')} an agreement that ends within 60 days.`,
  'vendors-without-owner': (value, of, since) =>
    `${partOf(value, of, 'vendor')} with patient information ${oneFor(value, 'has', 'have')} no owner${oldestSince(since)}.`,
  'vendors-unchecked': (value, of, since) =>
    value === 0
      ? 'The safeguards of every vendor with patient information were checked within your interval.'
      : `The safeguards of ${partOf(value, of, 'vendor')} with patient information were not checked within your interval${oldestSince(since)}.`,
  'decisions-waiting': (value, _of, since) =>
    value === 0
      ? 'No decision waits.'
      : `${countWords(value, 'decision')} ${value === 1 ? 'waits' : 'wait'}${oldestSince(since)}.`,
  'findings-open': (value, _of, since) =>
    value === 0 ? 'No finding is open.' : `${countWords(value, 'finding')} ${isAre(value)} open${oldestSince(since)}.`,
  'findings-grave': (value, _of, since) =>
    value === 0
      ? 'No critical or high finding is open.'
      : `${countWords(value, 'critical or high finding')} ${isAre(value)} open${oldestSince(since)}.`,
  'findings-not-acted-on': (value, _of, since) =>
    value === 0
      ? 'Every overdue finding has been acted on.'
      : `${countWords(value, 'finding')} ${isAre(value)} known, overdue and not acted on${oldestSince(since)}.`,
  'treatments-stuck': (value, _of, since) =>
    value === 0
      ? 'Every overdue finding has an owner, and none waits for money.'
      : `${countWords(value, 'overdue finding')} ${hasHave(value)} no owner or no money${oldestSince(since)}.`,
  'training-done': (value, of) =>
    of === 0
      ? 'No course is asked of anybody yet.'
      : `${numberWords(value)} of ${countWords(of ?? 0, 'course')} asked of people ${isAre(of ?? 0)} done.`,
  'training-done-by-leaders': (value, of) =>
    of === 0
      ? 'No course is asked of leaders yet.'
      : `${numberWords(value)} of ${countWords(of ?? 0, 'course')} asked of leaders ${isAre(of ?? 0)} done.`,
  'browsers-covered': (value, of) =>
    of === 0
      ? 'No browser is connected, so nothing is seen.'
      : `${partOf(value, of, 'browser')} ${oneFor(value, 'reports', 'report')} without a gap.`,
  'browsers-silent': (value, of, since) =>
    `${partOf(value, of, 'browser')} ${oneFor(value, 'has', 'have')} been silent for more than ${SILENT_AFTER_WORKING_DAYS} working days${oldestSince(since)}.`,
  'tools-undecided': (value, _of, since) =>
    value === 0
      ? 'Every discovered tool is decided on.'
      : `${countWords(value, 'discovered tool')} ${value === 1 ? 'waits' : 'wait'} for a decision${oldestSince(since)}.`,
};

/** Which section asks for a figure; that none does is said as such, since no policy of the organization's need ask for it either. */
export function citeWords(id: MetricId): string {
  const { cite } = metrics[id];
  return cite === null ? 'No section by itself' : `45 CFR ${cite}`;
}

/**
 * The organization's own policy, never the law's: "Your target: at most 0", "Your target: at least 100%". Without one, what the figure is
 * held to all the same (`standingOfMetric`), else its colour would have no ground.
 */
export function targetWords(id: MetricId, targets: MetricTargets): string {
  const target = targets[id];
  if (target === undefined) return `No target: held to ${metrics[id].better === 'more' ? 'all' : 'none'}`;
  const unit = metrics[id].unit === 'share' ? '%' : '';
  return `Your target: ${metrics[id].better === 'more' ? 'at least' : 'at most'} ${numberWords(target)}${unit}`;
}

/** How a figure moved: "Worse: 12 after 9", "Same as before: 12"; null where there is nothing to compare with. */
export function changeWords(now: MetricValue, before: LeadershipView['before']): string | null {
  const was = before?.metrics.find(({ id }) => id === now.id);
  const change = changeOfMetric(now, was);
  const [is, earlier] = [briefOf(now), was === undefined ? null : briefOf(was)];
  if (change === null || is === null || earlier === null) return null;
  switch (change) {
    case 'same':
      return `Same as before: ${is}`;
    case 'worse':
      return `Worse: ${is} after ${earlier}`;
    case 'better':
      return `Better: ${is} after ${earlier}`;
  }
}

/** What figures are compared with. */
export function beforeWords(before: LeadershipView['before']): string {
  if (before === null) return 'There is nothing to compare with yet: nobody counted before.';
  const day = dayWords(before.countedOn);
  return before.from === 'report'
    ? `Compared with the last report, counted on ${day}.`
    : `Compared with what was counted on ${day}.`;
}

/** The figures by how they stand, the worst first; within one standing as `metricIds` has them. */
export function byStanding({
  figures,
  targets,
}: LeadershipView): { standing: MetricStanding; metrics: MetricValue[] }[] {
  return standingOrder
    .map((standing) => ({
      standing,
      metrics: figures.metrics.filter((metric) => standingOfMetric(metric, targets) === standing),
    }))
    .filter((group) => group.metrics.length > 0);
}

/** The whole report in one sentence. */
export function verdictOf(view: LeadershipView): string {
  const count = (standing: MetricStanding): number =>
    byStanding(view).find((group) => group.standing === standing)?.metrics.length ?? 0;
  const [now, soon, unknown, good] = standingOrder.map(count);
  const said = [
    now === 0
      ? 'Nothing needs you at once'
      : `${countWords(now ?? 0, 'figure')} ${now === 1 ? 'needs' : 'need'} you now`,
    ...(soon === 0 ? [] : [`${numberWords(soon ?? 0)} will soon`]),
    ...(unknown === 0 ? [] : [`${numberWords(unknown ?? 0)} ${isAre(unknown ?? 0)} not known`]),
    good === 0 ? 'none is on target' : `${numberWords(good ?? 0)} ${isAre(good ?? 0)} on target`,
  ];
  return `${said.slice(0, -1).join(', ')}${said.length > 1 ? ' and ' : ''}${said.at(-1) ?? ''}.`;
}

/** Uncomfortable answer 1: the figures that became worse, in the order of the page. */
export function whatGotWorse({ figures, before }: LeadershipView): { id: MetricId; words: string }[] {
  return figures.metrics.flatMap((metric) => {
    const was = before?.metrics.find(({ id }) => id === metric.id);
    if (was === undefined || changeOfMetric(metric, was) !== 'worse') return [];
    return [
      {
        id: metric.id,
        words: `${metrics[metric.id].title}: ${briefOf(metric) ?? ''} after ${briefOf(was) ?? ''}. ${sentenceOfMetric(metric)}`,
      },
    ];
  });
}

/** What stands in place of an empty list, since that it is empty is an answer, too. */
export const nothingWords = {
  worse: (before: LeadershipView['before']): string =>
    before === null ? beforeWords(null) : `No figure got worse since ${dayWords(before.countedOn)}.`,
  known: 'Nothing that was known and due was left without anybody acting on it.',
  lastAsks: 'No earlier report asked for anything.',
  asks: 'This report asks nothing of leadership.',
} as const;

/** Of which a board is told whatever was said, since `untoldWords` leads to it; of the other safeguards only where they are missing. */
const alwaysTold: ReadonlySet<string> = new Set<OwnSafeguard['id']>(['risk-analysis', 'policies', 'sanctions']);

/** What an officer said under Gaps of the organization's own safeguards, question by question as it was asked, what is missing first. */
export function ownSafeguardWords(safeguards: readonly OwnSafeguard[], timeZone: string): string[] {
  const answered = safeguards.map(({ id, said }) => {
    const { question, cite, law } = ownSafeguards[id];
    const answer =
      said === null
        ? 'Nobody has answered'
        : `${said.isThere ? 'Yes' : 'No'}, said ${said.saidByName} on ${dayWords(todayIn(timeZone, said.saidAt))}`;
    return { id, said, words: `“${question}” ${answer} (45 CFR ${cite}, ${law}).` };
  });
  const missing = answered.filter(({ said }) => said?.isThere === false);
  const others = answered.filter(({ id, said }) => said?.isThere !== false && alwaysTold.has(id));
  const unanswered = answered.filter(({ said }) => said === null).length;
  return [
    ...[...missing, ...others].map(({ words }) => words),
    ...(unanswered === 0
      ? []
      : [
          `Of the ${countWords(answered.length, 'question')} that Gaps asks about your own safeguards, nobody has answered ${numberWords(unanswered)}.`,
        ]),
  ];
}

/** What a board asks for and no figure tells, since silence would pass for an answer (requirements.md, row 66). What is kept one day leaves this list. */
export const untoldWords = [
  'Risk analysis: the risk of each vendor is kept here. Whether the risk analysis of the whole organization is done and current (45 CFR 164.308(a)(1)(ii)(A)) is not judged here; what was said of it under Gaps stands above.',
  'Incidents and breaches (45 CFR 164.308(a)(6), 164.402): none are kept here. An exposure is what a browser saw; nobody has judged here whether it was a breach.',
  'The program: its written policies (45 CFR 164.316(b)(1)) and its sanctions (45 CFR 164.308(a)(1)(ii)(C)) are not judged here; what was said of them under Gaps stands above. Its budget is not kept here. Of money it is known only whether the plan of a finding has it.',
] as const;

/** Uncomfortable answer 2: one finding that was known, as a headline and what is to be known about it, to the day of the figures. */
export function knownWords(
  finding: KnownFinding,
  figures: Pick<Figures, 'asOf' | 'timeZone'>,
): {
  title: string;
  facts: string[];
} {
  const { kind, about, knownSinceOn, actedOn, dueOn, ownerName, isFunded, plan } = finding;
  const today = todayIn(figures.timeZone, figures.asOf);
  const days = daysBetween(knownSinceOn, today);
  const late = dueOn === null ? 0 : daysBetween(dueOn, today);
  return {
    title: openedInEnglish[kind](about ?? 'a site'),
    facts: [
      `Known since ${dayWords(knownSinceOn)}, ${countWords(days, 'day')}`,
      actedOn === null ? 'Nobody has acted on it' : `First acted on ${dayWords(actedOn)}`,
      ...(dueOn === null
        ? []
        : [late > 0 ? `Due ${dayWords(dueOn)}, ${countWords(late, 'day')} late` : `Due ${dayWords(dueOn)}`]),
      ownerName === null ? 'No owner' : `Owner: ${ownerName}`,
      plan === null ? 'No plan' : planTitles[plan],
      ...(plan === 'fix' && isFunded === false ? ['No money for it'] : []),
    ],
  };
}

const planTitles: Readonly<Record<NonNullable<KnownFinding['plan']>, string>> = {
  fix: 'To be fixed',
  accept: 'Proposed to accept',
  transfer: 'To be transferred',
  avoid: 'To be avoided',
};

/** "The 20 worst and oldest of 34 are named." Null where all are. */
export const knownRestWords = ({ total, named }: Figures['known']): string | null =>
  total > named.length ? `The ${named.length} worst and oldest of ${numberWords(total)} are named.` : null;

export const askTitles: Readonly<Record<AskKind, string>> = {
  decide: 'Decide',
  fund: 'Fund',
  accept: 'Accept the risk',
};

export const answerTitles: Readonly<Record<(typeof askAnswers)[number], string>> = {
  agreed: 'Agreed',
  declined: 'Declined',
  deferred: 'Deferred',
};

/** What leadership is asked, in one line: "Fund: …". */
export const askWords = ({ kind, words }: Pick<ReportAsk, 'kind' | 'words'>): string => `${askTitles[kind]}: ${words}`;

/** What leadership answered; the sentence for whoever did not, too. */
export function answerWords(answer: ReportAsk['answer'], timeZone: string): string {
  if (answer === null) return 'Not answered.';
  const { answer: said, reason, untilOn, answeredByName, answeredAt } = answer;
  const until = untilOn === null ? '' : ` until ${dayWords(untilOn)}`;
  const because = reason === '' ? '' : ` “${reason}”`;
  return `${answerTitles[said]}${until} by ${answeredByName} on ${dayWords(todayIn(timeZone, answeredAt))}.${because}`;
}
