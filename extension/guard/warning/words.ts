import type { Assessment } from '../../../shared/detect/assessment.ts';
import { describeEvidence } from '../../../shared/detect/describe.ts';
import type { DataClass } from '../../../shared/domain/data-class.ts';
import type { Channel, OverrideReason } from '../../../shared/domain/observation-words.ts';
import { anyExceptionOn, exceptionOn } from '../../../shared/policy/decide.ts';
import type { Decision } from '../../../shared/policy/decision.ts';
import type { SiteException } from '../../../shared/policy/exception.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { Watch } from '../watch.ts';

/** What a member may choose in a warning. */
export type Choice =
  | { kind: 'redact' }
  | { kind: 'go-on' }
  | { kind: 'override'; reason: OverrideReason; note?: string }
  | { kind: 'dispute' }
  | { kind: 'alternative'; domain: string }
  | { kind: 'request'; purpose: string; dataClass: DataClass }
  | { kind: 'withdraw' }
  /** The page went away under the warning. */
  | { kind: 'unanswered' };

/** A button. `ask-why` leads to a second step, where a reason is chosen; `ask-for` to one that says what the site is needed for. */
export interface Offered {
  label: string;
  choice: Exclude<Choice, { kind: 'override' | 'request' }> | { kind: 'ask-why' } | { kind: 'ask-for' };
}

export interface WarningWords {
  /** One sentence: what it looks like, and why that matters here. */
  headline: string;
  /** What it looks like in detail, on one line. */
  evidence: string | null;
  /** At most three; the safe one first. */
  offered: readonly Offered[];
  /** What closing the warning means, for the cross and for Escape. */
  closing: string;
  /** What goes ahead once a reason is given. */
  goOn: string;
}

/** The words of a stopped paste or drop. */
export function transferWarning(
  watch: Watch,
  channel: Channel,
  assessment: Assessment,
  decision: Decision,
  isRedactedAllowed: boolean,
): WarningWords {
  const verb = channel === 'paste' ? 'paste' : 'drop';
  const Verb = channel === 'paste' ? 'Paste' : 'Drop';
  const stop: Offered = { label: `Don't ${verb}`, choice: { kind: 'withdraw' } };
  const redact: Offered[] = isRedactedAllowed
    ? [{ label: `${Verb} without identifiers`, choice: { kind: 'redact' } }]
    : [];
  const [alternative] = watch.sitePolicy.alternatives;
  const elsewhere: Offered = alternative
    ? { label: `Use ${alternative.vendorName} instead`, choice: { kind: 'alternative', domain: alternative.domain } }
    : stop;
  // Where nothing can be redacted and nothing is approved, stopping stays in the first place.
  const safe = redact.length > 0 || !alternative ? [...redact, elsewhere] : [stop, elsewhere];

  return {
    headline: `${decision.kind === 'block' ? 'Stopped: this' : 'This'} looks like ${what(assessment)}, and ${whyOf(watch, decision)}.`,
    evidence: together(evidenceOf(watch, assessment), lookalikeOf(watch), ownSentence(watch, decision)),
    offered: [...safe, lastResort(decision, verb)],
    closing: `Don't ${verb}`,
    goOn: `${Verb} it`,
  };
}

function evidenceOf({ sitePolicy }: Watch, assessment: Assessment): string | null {
  if (assessment.evidence.length === 0) return null;
  return `Looks like: ${describeEvidence({ ...assessment, format: null }, sitePolicy.policy.detection)}.`;
}

/** The words of a sign-up on a site that is not approved. */
export function signUpWarning(watch: Watch, decision: Decision): WarningWords {
  const { sitePolicy, site } = watch;
  const [alternative] = sitePolicy.alternatives;
  const approved = alternative ? ` ${alternative.vendorName} is approved.` : '';
  const open: Offered[] = alternative
    ? [{ label: `Open ${alternative.vendorName}`, choice: { kind: 'alternative', domain: alternative.domain } }]
    : [];
  const leave: Offered = { label: 'Leave the form', choice: { kind: 'withdraw' } };
  const ask = sitePolicy.request === 'refused' ? 'Ask again' : 'Ask for approval';
  const request: Offered[] = mayAsk(watch) ? [{ label: ask, choice: { kind: 'ask-for' } }] : [];
  const evidence = together(requestStanding(watch), lookalikeOf(watch));
  const own = ownSentence(watch, decision);
  if (decision.kind === 'block') {
    return {
      headline: `${sitePolicy.organizationName} doesn't allow accounts on ${site}.${approved}`,
      evidence: together(evidence, own),
      offered: [...open, leave, ...request, { label: 'Report a mistake', choice: { kind: 'dispute' } } as const].slice(
        0,
        3,
      ),
      closing: leave.label,
      goOn: 'Continue',
    };
  }
  return {
    headline: `New tool? ${signUpStanding(watch, decision)}.${approved}`,
    evidence: together(evidence, "Don't enter patient information here.", own),
    offered: [
      ...(alternative ? open : [leave]),
      ...request,
      decision.kind === 'justify'
        ? { label: 'Continue, with a reason…', choice: { kind: 'ask-why' } }
        : { label: 'Continue without patient information', choice: { kind: 'go-on' } },
    ],
    closing: leave.label,
    goOn: 'Continue',
  };
}

/** Nobody asks while a request is open, nor for what is approved already and only for other accounts. Whoever was refused may have a better reason. */
function mayAsk({ sitePolicy }: Watch): boolean {
  const { request, site } = sitePolicy;
  return (request === 'none' || request === 'refused') && (site?.ruling ?? 'denied') === 'denied';
}

function requestStanding({ sitePolicy, requestAnswer }: Watch): string | null {
  switch (sitePolicy.request) {
    case 'none':
    case 'granted':
      return null;
    case 'open':
      return 'You asked for approval; nobody has answered yet.';
    case 'refused':
      return `You asked for approval before, and the answer was no${requestAnswer === '' ? '' : `: “${requestAnswer}”`}.`;
  }
}

function lookalikeOf({ lookalike, site }: Watch): string | null {
  return lookalike === null ? null : `Look twice: ${site} is not ${lookalike}.`;
}

const together = (...sentences: readonly (string | null)[]): string | null =>
  sentences.filter((sentence) => sentence !== null).join(' ') || null;

/** What the organization has to say itself, as such: Wardline's own words stay apart from it. */
function ownSentence({ sitePolicy }: Watch, { kind }: Decision): string | null {
  // Without a current policy nothing is said in the organization's name.
  if (kind === 'allow' || sitePolicy.bundleVersion === null) return null;
  const said = sitePolicy.policy.sentences[kind];
  return said === '' ? null : `${sitePolicy.organizationName} says: “${said}”`;
}

/** A paste that went through, with a word. */
export function noticeOnTransfer(watch: Watch, assessment: Assessment, decision: Decision, now: Date): string {
  const { site, sitePolicy } = watch;
  if (decision.because === 'excepted' && assessment.kind !== 'clear') {
    const exception = exceptionOn(sitePolicy, assessment.kind, todayIn(sitePolicy.timeZone, now));
    return `${sitePolicy.organizationName} allows ${what(assessment)} on ${site} by an exception${untilOf(exception)}. That it was used is on record, the text is not.`;
  }
  const notice = `${site} isn't approved for ${what(assessment)}. Fine for everything else.`;
  return together(notice, ownSentence(watch, decision)) ?? notice;
}

export function noticeOnSignUp(watch: Watch, decision: Decision, now: Date): string {
  const { site, sitePolicy } = watch;
  if (decision.because === 'excepted') {
    const exception = anyExceptionOn(sitePolicy, todayIn(sitePolicy.timeZone, now));
    return `${sitePolicy.organizationName} allows ${site} by an exception${untilOf(exception)}.`;
  }
  const notice = `${signUpStanding(watch, decision)}. Don't enter patient information here.`;
  return together(notice, ownSentence(watch, decision)) ?? notice;
}

/** A calendar day has no zone, so none may move it. */
function untilOf(exception: SiteException | null): string {
  if (exception === null) return '';
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return `, until ${day.format(new Date(`${exception.endsOn}T00:00:00Z`))}`;
}

export function thanksForRequest({ sitePolicy, site }: Watch): string {
  return `${sitePolicy.organizationName} gets your request for ${site}. The answer will come to this browser.`;
}

export function answerToRequest({ sitePolicy, site }: Watch): string {
  switch (sitePolicy.request) {
    case 'refused':
      return `${sitePolicy.organizationName} answered your request for ${site}: no. The reason is in the extension's window.`;
    case 'granted':
      return `${sitePolicy.organizationName} granted your request for ${site}.`;
    case 'open':
    case 'none':
      return `Your request for ${site} couldn't be taken as it is. The extension's window says why; you can ask again.`;
  }
}

export function thanksForDispute({ sitePolicy }: Watch): string {
  return `Thank you: ${sitePolicy.organizationName} gets your report, without the text. It stays stopped for now.`;
}

function lastResort({ kind }: Decision, verb: string): Offered {
  switch (kind) {
    case 'block':
      return { label: 'Report a mistake', choice: { kind: 'dispute' } };
    case 'justify':
      return { label: "It isn't patient information…", choice: { kind: 'ask-why' } };
    case 'acknowledge':
    case 'inform':
    case 'allow':
      return { label: `I understand, ${verb} it`, choice: { kind: 'go-on' } };
  }
}

function what(assessment: Assessment): string {
  if (assessment.format) return describeEvidence(assessment);
  switch (assessment.kind) {
    case 'phi':
      return 'patient information';
    case 'identifiers':
      return "somebody's personal details";
    case 'health':
      return 'health information';
    case 'clear':
      return 'ordinary text';
  }
}

function whyOf({ site, sitePolicy }: Watch, { because }: Decision): string {
  const { organizationName } = sitePolicy;
  const vendor = sitePolicy.site?.vendorName ?? site;
  switch (because) {
    case 'denied':
      return `${organizationName} doesn't allow it on ${site}`;
    case 'unknown':
    case 'undecided':
      return `nobody at ${organizationName} has reviewed ${site} yet`;
    case 'not-this-account':
      return `${site} is approved for ${organizationName}'s accounts, and this is another`;
    case 'not-approved-for':
      return `${site} isn't approved for it`;
    case 'no-baa':
      return `${site} isn't covered by an agreement`;
    case 'baa-expired':
      return `the agreement with ${vendor} has ended`;
    case 'baa-not-yet':
      return `the agreement with ${vendor} isn't in force yet`;
    case 'no-policy':
      return `this browser holds no current policy of ${organizationName}`;
    case 'stale-policy':
      return `this browser hasn't reached ${organizationName}'s server lately to check ${site}`;
    case 'covered':
    case 'excepted':
    case 'nothing-found':
      return `${site} isn't meant for it`;
  }
}

function signUpStanding({ site, sitePolicy }: Watch, { because }: Decision): string {
  switch (because) {
    case 'denied':
      return `${sitePolicy.organizationName} decided against ${site}`;
    case 'unknown':
    case 'undecided':
      return `Nobody has reviewed ${site} yet`;
    case 'not-this-account':
      return `${site} is approved for ${sitePolicy.organizationName}'s accounts alone`;
    case 'no-baa':
    case 'baa-expired':
    case 'baa-not-yet':
    case 'not-approved-for':
    case 'no-policy':
    case 'stale-policy':
    case 'covered':
    case 'excepted':
    case 'nothing-found':
      return `${site} isn't covered by an agreement`;
  }
}
