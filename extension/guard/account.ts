import { accountKindOf, domainOfAddress } from '../../shared/domain/account-kind.ts';
import type { AccountKind } from '../../shared/domain/observation-words.ts';
import type { Watch } from './watch.ts';

const MOST_LABELS = 20;
const MOST_PLACES = 6;
const MOST_WORDS = 60;
const MOST_STEPS = 6;
const LONGEST_WORDS = 120;
/** How long what a page shows of its account is believed, in milliseconds. */
const SHOWN_FOR = 30_000;

/** Says in five languages that the address beside it is the one somebody is signed in with. */
const saysSignedIn =
  /(?:signed|logged) in(?: as\b| with\b|:)|angemeldet als|connect\u00e9 en tant|sesi\u00f3n iniciada|conectad[oa] como/i;
/** What the button or the menu of the account is called, in words or in the names that authors give it. */
const namedAccount =
  /account|avatar|(?:current|my)[-_ ]?(?:user|profile)|(?:user|profile)[-_ ]?(?:menu|button|btn|switch|dropdown)|konto|benutzer[-_ ]?men|compte|cuenta|conta\b/i;
/** Says of a box that it is a menu or a button. */
const namedMenu = /menu|men\u00fc|button|btn|dropdown|switch|popover/i;
const MENU = 'button, summary, [role="button"], [role="menu"], [role="menuitem"], [aria-haspopup]';
/** Beside such words stands whom to write to, whom something is shared with, or whom a page is about. */
const aboutOthers =
  /contact|support|help|sales|manager|executive|representative|feedback|shar(?:e|ing)\b|invit|assign|collaborat|recipient|author\b|\bchat|customer|client|patient|resident|people|\bmembers\b|\bteam\b|\blead\b|kontakt|hilfe|betreuer|vertrieb|kunde|teilen|aide|assistance|partag|ayuda|soporte|contacto|ventas|paciente|compart|ajuda|suporte|contato|vendas/i;
/** Addresses of desks, not of people. */
const ofADesk =
  /^(?:support|info|sales|contact|help(?:[-_.]?desk)?|service|customer[-_.]?(?:service|care|support|success)|care|hello|hi|team|billing|privacy|security|legal|abuse|press|media|marketing|jobs|careers|feedback|inquir(?:y|ies)|enquir(?:y|ies)|no[-_.]?reply|newsletter|postmaster|webmaster|kontakt|hilfe|vertrieb|kundenservice|aide|ventes|soporte|ayuda|ventas|contacto|suporte|ajuda|vendas|contato)(?:[-_.+]|$)/i;

/** Where pages keep the menu of the account. */
const PLACES = 'header, nav, [role="banner"], [role="navigation"], [role="menu"]';
/** Where they show people: rows of a table, posts and their authors, a form about somebody, a box beside the page, the head of a conversation. */
const PEOPLE =
  'table, [role="grid"], [role="row"], [role="feed"], article, aside, form, footer, address, main header, [role="main"] header';

/** Whose account somebody uses in this frame, by what the page shows of it and else by what was last seen on the site. */
export interface AccountWatch {
  /** Reads anew, in an idle moment. */
  look: () => void;
  kind: (watch: Watch) => AccountKind;
}

export function watchAccount(): AccountWatch {
  let shown: string | null = null;
  let lookedAt = -Infinity;
  return {
    look() {
      if (performance.now() - lookedAt < SHOWN_FOR) return;
      lookedAt = performance.now();
      requestIdleCallback(() => (shown = shownDomain()), { timeout: 500 });
    },
    kind: ({ emailDomains, accountKind }) => (shown === null ? accountKind : accountKindOf(shown, emailDomains)),
  };
}

/**
 * The domain of the address that the page shows as the member's own; null where it shows none, or several.
 *
 * Only what a button or a menu calls an account counts, or what stands beside "signed in as", in the head, the navigation or a menu of the
 * page: it decides whether a text may pass, and the same places say where to write to, whom one works with and whom one treats. An address
 * of the site's own domain is somebody's account there and nowhere else; one of a desk is nobody's; and of two nobody can tell which one is in
 * use. What stands before the @ is not kept.
 */
export function shownDomain(): string | null {
  const addresses = new Set([...labels(), ...texts()].flatMap(addressesIn).map((address) => address.toLowerCase()));
  const [only, ...more] = addresses;
  return only === undefined || more.length > 0 ? null : domainOfAddress(only);
}

/** What the buttons of account menus are called. */
function labels(): string[] {
  return [...document.querySelectorAll('[aria-label*="@"], [title*="@"]')]
    .slice(0, MOST_LABELS)
    .filter(
      (element) => element.closest(PLACES) !== null && element.closest(`a, ${MENU}`) !== null && !isOfOthers(element),
    )
    .flatMap((element) => [element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? ''])
    .filter((label) => label.length <= LONGEST_WORDS && isAccountsOwn(label) && !aboutOthers.test(label));
}

/** What account menus say. */
function texts(): string[] {
  return [...document.querySelectorAll(PLACES)].slice(0, MOST_PLACES).flatMap((place) => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let step = 0; step < MOST_WORDS && walker.nextNode(); step++) {
      const text = walker.currentNode.nodeValue ?? '';
      const box = walker.currentNode.parentElement;
      if (box && text.length <= LONGEST_WORDS && text.includes('@') && isOfAccount(box, place, text)) found.push(text);
    }
    return found;
  });
}

const isAccountsOwn = (words: string): boolean => saysSignedIn.test(words) || namedAccount.test(words);

/** Does it say who is signed in, or stand in a button or a menu that is called an account, within its place? */
function isOfAccount(box: Element, place: Element, text: string): boolean {
  if (isOfOthers(box) || aboutOthers.test(text)) return false;
  let isOwn = saysSignedIn.test(text);
  let isNamed = namedAccount.test(wordsBeside(text));
  for (let at: Element | null = box, step = 0; at && step < MOST_STEPS; at = at.parentElement, step++) {
    const names = namesOf(at);
    if (aboutOthers.test(names)) return false;
    const isNamedHere = namedAccount.test(names);
    isNamed ||= isNamedHere;
    // A whole navigation may be called a menu and hold others' accounts: what is only named so must itself be the account's.
    isOwn ||= saysAccount(at, box) || (isNamed && at.matches(MENU)) || (isNamedHere && namedMenu.test(names));
    if (at === place) break;
  }
  return isOwn;
}

/** The address itself says nothing of what it is. */
function wordsBeside(text: string): string {
  return text.replaceAll(/\S*@\S*/g, ' ');
}

/** "Signed in as", in a text of its own right beside the address. */
function saysAccount(at: Element, box: Element): boolean {
  const isNear = at === box || at === box.parentElement;
  const said = isNear ? (at.textContent ?? '').slice(0, LONGEST_WORDS + 1) : '';
  return said.length <= LONGEST_WORDS && saysSignedIn.test(said);
}

/** A link for writing to somebody, or a place where people are shown. */
function isOfOthers(element: Element): boolean {
  return element.closest(`a[href^="mailto:" i], ${PEOPLE}`) !== null;
}

function namesOf(element: Element): string {
  return ['id', 'class', 'data-testid', 'aria-label']
    .map((name) => element.getAttribute(name)?.slice(0, LONGEST_WORDS) ?? '')
    .join(' ');
}

function addressesIn(text: string): string[] {
  return text
    .split(/[\s()<>,;:"“”|]+/)
    .filter((word) => domainOfAddress(word) !== null && !ofADesk.test(word.slice(0, word.indexOf('@'))));
}
