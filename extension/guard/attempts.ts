import type { AccountEvent } from '../../shared/domain/observation-words.ts';
import { ask, type Attempt, type AttemptOutcome } from '../messages.ts';
import { targetOf } from '../sentinel/place.ts';
import { asksForCode, fieldsAsNumber, type JudgedForm, lookAtForms, pauseAfterLook } from './look.ts';
import { watchRequests } from './requests.ts';
import { accountDomainIn } from './typed-account.ts';
import type { Watch } from './watch.ts';

/** How long a page may take to say what became of a form, in milliseconds. */
const PATIENCE = 12_000;
/** A page that has just loaded may still draw its form anew. */
const SETTLING = 1_000;

/** A form on its way: what is known of it, and the account by its domain. */
export interface Sending {
  form: JudgedForm;
  accountDomain: string | null;
}

/** Which form an event sends, or null. Looks at forms only where something was pressed that can send one. */
export function sendingOf(event: Event): Sending | null {
  const target = targetOf(event);
  if (event.type === 'submit') return sending(target);
  const pressed =
    event.type === 'click'
      ? target.closest<HTMLElement>(
          'button, input[type="submit"], input[type="image"], input[type="button"], [role="button"], a',
        )
      : event instanceof KeyboardEvent && event.key === 'Enter' && target instanceof HTMLInputElement
        ? target
        : null;
  if (!pressed || isSubmittedAnyway(pressed) || elsewhere.test(saidBy(pressed))) return null;
  return sending(pressed);
}

/** Leads away from a form, or to somebody else's. */
const elsewhere =
  /google|microsoft|github|apple|facebook|linkedin|slack|okta|\bsso\b|show|hide|forgot|back|cancel|close|resend|passkey|zur\u00fcck|abbrechen|anzeigen|vergessen|retour|annuler|oubli|volver|cancelar|olvid|voltar|esquec/i;

function saidBy(pressed: HTMLElement): string {
  if (pressed instanceof HTMLInputElement)
    return /^(?:submit|button)$/.test(pressed.type) ? pressed.value.slice(0, 80) : '';
  return `${pressed.textContent?.slice(0, 80) ?? ''} ${pressed.ariaLabel?.slice(0, 80) ?? ''}`;
}

/** A form's own button is followed by an event of its own, which leaves no shadow root though. */
function isSubmittedAnyway(pressed: HTMLElement): boolean {
  const sends =
    (pressed instanceof HTMLButtonElement && pressed.type === 'submit') || pressed instanceof HTMLInputElement;
  return sends && pressed.form !== null && !(pressed.getRootNode() instanceof ShadowRoot);
}

function sending(target: Element): Sending | null {
  // On most pages something is pressed that has no field around it.
  if (!(target instanceof HTMLFormElement) && !hasFields(target)) return null;
  const form = lookAtForms().find(({ element }) => element === target || isIn(target, element));
  if (!form || !form.fields.some(isFilledIn)) return null;
  if (form.element instanceof HTMLFormElement && !form.element.noValidate && form.element.matches(':invalid'))
    return null;
  return { form, accountDomain: accountDomainIn(form) };
}

function hasFields(target: Element): boolean {
  const root = target.getRootNode();
  return (
    (root instanceof Document || root instanceof ShadowRoot) &&
    root.querySelector('input:not([type="hidden"])') !== null
  );
}

/** Inside it, shadow roots in between included. */
function isIn(inner: Element, outer: Element): boolean {
  for (let node: Element | null = inner; node;) {
    if (outer.contains(node)) return true;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

function isFilledIn(field: JudgedForm['fields'][number]): boolean {
  return (
    field instanceof HTMLInputElement &&
    !/^(?:checkbox|radio|submit|button|hidden)$/.test(field.type) &&
    field.value !== ''
  );
}

/**
 * Did the member send it? The browser calls a form trusted that a page sends by itself (`form.requestSubmit()`), so something must have
 * been pressed or clicked just before. What a password manager fills in and its user sends is sent by the user.
 */
export function isOfMember({ type, isTrusted }: Event): boolean {
  return isTrusted && (type !== 'submit' || navigator.userActivation.isActive);
}

/** Tells the background that a sign-up or sign-in was sent, and then what the page made of it. */
export function followSending({ form, accountDomain }: Sending, { domain }: Watch): void {
  const event = eventOf(form);
  if (form.label === 'search' || form.label === 'newsletter') return;
  const attempt: Attempt = { event: event ?? 'signed-up', fields: fieldsAsNumber(form) };
  const settling = watchDocument(form, attempt, domain);
  void ask('attemptAccount', {
    ...attempt,
    continues: event === null,
    accountDomain,
    since: performance.timeOrigin,
  })
    .then(({ counts }) => (counts ? settling.begin() : settling.end()))
    .catch(settling.end); // The extension was just updated under this page.
}

function eventOf({ label }: JudgedForm): AccountEvent | null {
  if (label === 'sign-up') return 'signed-up';
  return label === 'sign-in' ? 'signed-in' : null;
}

/** In the same document: the form goes away, and its request was taken. The answers are listened for from the start. */
function watchDocument(form: JudgedForm, attempt: Attempt, domain: string): { begin: () => void; end: () => void } {
  const { outcome: outcomeOf, end } = watchRequests(domain);
  const address = location.href;
  function judge(): AttemptOutcome | null {
    const forms = lookAtForms().filter(({ shape }) => shape.isShown);
    const still = forms.find(({ element }) => element === form.element);
    const isThere = still !== undefined && fieldsAsNumber(still) === attempt.fields;
    const outcome = outcomeOf();
    if (isThere && outcome === 'refused') return 'refused';
    if (isThere) return outcome === 'taken' && !form.fields.some(isFilledIn) ? 'accepted' : null;
    if (outcome !== 'taken' && location.href === address) return null;
    return isNextStep(attempt.event, forms) ? 'continued' : 'accepted';
  }
  return { begin: () => judgeUntilSure(judge, end), end };
}

/** In the document that came after: neither the same form again, nor an error. */
export function judgeArrival(attempt: Attempt): void {
  const [navigation] = performance.getEntriesByType('navigation');
  const isError = navigation instanceof PerformanceNavigationTiming && navigation.responseStatus >= 400;
  judgeUntilSure(() => {
    if (isError) return 'refused';
    if (document.readyState !== 'complete' || performance.now() < SETTLING) return null;
    const forms = lookAtForms().filter(({ shape }) => shape.isShown);
    if (forms.some((form) => fieldsAsNumber(form) === attempt.fields)) return 'refused';
    return isNextStep(attempt.event, forms) ? 'continued' : 'accepted';
  });
}

/** A form of the same sort that asks for something else, or for the code that was just sent. */
function isNextStep(event: AccountEvent, forms: readonly JudgedForm[]): boolean {
  return forms.some((form) => eventOf(form) === event || asksForCode(form));
}

/** Judges again and again, ever less often on slow pages, until the same comes out twice running. */
function judgeUntilSure(judge: () => AttemptOutcome | null, end: () => void = () => undefined): void {
  const until = performance.now() + PATIENCE;
  let last: AttemptOutcome | null = null;
  const again = (): void => {
    setTimeout(() => {
      const outcome = judge();
      if (outcome !== null && outcome === last) {
        end();
        return void ask('settleAccount', { outcome }).catch(unheard);
      }
      last = outcome;
      if (performance.now() < until) return again();
      end();
    }, pauseAfterLook());
  };
  again();
}

/** The extension was just updated under this page; what it saw here is lost. */
function unheard(): void {}
