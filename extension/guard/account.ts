import { accountKindOf, domainOfAddress } from '../../shared/domain/account-kind.ts';
import type { AccountKind } from '../../shared/domain/observation-words.ts';
import type { Field } from './form-shape.ts';
import type { Watch } from './watch.ts';

const MOST_LABELS = 20;
const MOST_WORDS = 60;
const LONGEST_WORDS = 120;
/** How long what a page shows of its account is believed, in milliseconds. */
const SHOWN_FOR = 30_000;

/** Says in five languages that the address beside it is the one somebody is signed in with. */
const aboutAccount =
  /account|signed in|logged in|profile|konto|angemeldet|profil|compte|connect\u00e9|cuenta|sesi\u00f3n|perfil|conta\b|conectad/i;

/** The domain of the first e-mail address that stands in these fields; what stands before the @ is not kept. */
export function typedDomain(fields: readonly Field[]): string | null {
  for (const field of fields) {
    const isText = field instanceof HTMLInputElement && /^(?:email|text|tel|search|url|)$/.test(field.type);
    const domain = isText ? domainOfAddress(field.value) : null;
    if (domain !== null) return domain;
  }
  return null;
}

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

/** The domain of the address that the page shows as the member's own: in the label of an account button, or alone in its header. */
function shownDomain(): string | null {
  const labelled = [...document.querySelectorAll('[aria-label*="@"], [title*="@"]')].slice(0, MOST_LABELS);
  const labels = labelled
    .map((element) => element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '')
    .filter((label) => label.length <= LONGEST_WORDS && aboutAccount.test(label));
  const headers = [...document.querySelectorAll('header, nav, [role="banner"]')].slice(0, 3);
  return (
    [...labels.flatMap((label) => label.split(/[\s()<>,:]+/)), ...headers.flatMap(wordsOf)]
      .map(domainOfAddress)
      .find((domain) => domain !== null) ?? null
  );
}

function wordsOf(header: Element): string[] {
  const walker = document.createTreeWalker(header, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let step = 0; step < MOST_WORDS && walker.nextNode(); step++) {
    const words = walker.currentNode.nodeValue ?? '';
    if (words.length <= LONGEST_WORDS) found.push(words);
  }
  return found;
}
