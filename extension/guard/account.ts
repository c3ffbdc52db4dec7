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
const aboutAccount =
  /account|signed in|logged in|profile|konto|angemeldet|profil|compte|connect\u00e9|cuenta|sesi\u00f3n|perfil|conta\b|conectad/i;
/** The same in the names that authors give to such a menu. */
const namedAccount =
  /account|profile?(?:\b|[-_ A-Z])|avatar|signed-?in|logged-?in|(?:current|my)-?user|user(?:\b|-?(?:menu|name|mail|info|card|panel|box|button|switch|dropdown))|konto|benutzer|compte|cuenta|usuario|perfil|conta\b/i;
/** Beside such words stands whom to write to. */
const aboutOthers =
  /contact|support|help|sales|manager|executive|representative|feedback|kontakt|hilfe|betreuer|vertrieb|aide|assistance|ayuda|soporte|contacto|ventas|ajuda|suporte|contato|vendas/i;
/** Addresses of desks, not of people. */
const ofADesk =
  /^(?:support|info|sales|contact|help(?:[-_.]?desk)?|service|customer[-_.]?(?:service|care|support|success)|care|hello|hi|team|billing|privacy|security|legal|abuse|press|media|marketing|jobs|careers|feedback|inquir(?:y|ies)|enquir(?:y|ies)|no[-_.]?reply|newsletter|postmaster|webmaster|kontakt|hilfe|vertrieb|kundenservice|aide|ventes|soporte|ayuda|ventas|contacto|suporte|ajuda|vendas|contato)(?:[-_.+]|$)/i;

/** Where pages keep the menu of the account. */
const PLACES = 'header, nav, aside, [role="banner"], [role="navigation"], [role="menu"]';
/** Where they show people: rows of a table, posts and their authors, a form about somebody. */
const PEOPLE = 'table, [role="grid"], [role="row"], [role="feed"], article, form, footer, address';

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
 * Only what stands in the menu of the account counts, since it decides whether a text may pass: a header also says where to write to, and a
 * list whom one works with. An address of the site's own domain is somebody's account there and nowhere else; one of a desk is nobody's;
 * and of two nobody can tell which one is in use. What stands before the @ is not kept.
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
    .filter((element) => element.closest(PLACES) !== null && !isOfOthers(element))
    .flatMap((element) => [element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? ''])
    .filter((label) => label.length <= LONGEST_WORDS && aboutAccount.test(label) && !aboutOthers.test(label));
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

/** Is it called an account, by itself or by a box around it within its place? */
function isOfAccount(box: Element, place: Element, text: string): boolean {
  if (isOfOthers(box) || aboutOthers.test(text)) return false;
  let isNamed = aboutAccount.test(text);
  for (let at: Element | null = box, step = 0; at && step < MOST_STEPS; at = at.parentElement, step++) {
    const names = namesOf(at);
    if (aboutOthers.test(names)) return false;
    isNamed ||= namedAccount.test(names) || saysAccount(at, box);
    if (at === place) break;
  }
  return isNamed;
}

/** "Signed in as", in a text of its own right beside the address. */
function saysAccount(at: Element, box: Element): boolean {
  const isNear = at === box || at === box.parentElement;
  const said = isNear ? (at.textContent ?? '').slice(0, LONGEST_WORDS + 1) : '';
  return (
    said.length <= LONGEST_WORDS && /signed in|logged in|angemeldet|connect\u00e9|sesi\u00f3n|conectad/i.test(said)
  );
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
