import { browser } from 'wxt/browser';
import type { SitePolicy } from '../../../shared/policy/site-policy.ts';
import { ownCards } from '../own-cards.ts';
import { style } from './style.ts';

/** The host that a page sees, and inside it, out of the page's reach, the card. */
export interface Card<Kind extends HTMLElement> {
  host: HTMLElement;
  root: ShadowRoot;
  card: Kind;
  inside: HTMLElement;
}

/** Makes an empty card in a closed shadow root, in the organization's name and colour. */
export function makeCard<Tag extends 'dialog' | 'div'>(
  tag: Tag,
  sitePolicy: SitePolicy,
): Card<HTMLElementTagNameMap[Tag]> {
  const host = document.createElement('wardline-card');
  ownCards.add(host);
  keepShown(host);
  const root = host.attachShadow({ mode: 'closed' });
  const card = document.createElement(tag);
  card.className = 'card';
  card.dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  card.lang = 'en';
  card.style.setProperty('--organization', sitePolicy.organizationColor);
  const inside = element('div', 'inside');
  card.append(inside);
  root.append(element('style', '', style), card);
  return { host, root, card, inside };
}

/** Inline and important: nothing that a page's style sheet says about the host is stronger. */
export function keepShown(host: HTMLElement): void {
  host.style.cssText = [
    'all: initial',
    'display: block',
    'opacity: 1',
    'visibility: visible',
    'position: fixed',
    'inset: 0 auto auto 0',
    'width: 0',
    'height: 0',
  ]
    .map((declaration) => `${declaration} !important`)
    .join(';');
}

/** Whose warning it is. */
export function fromLine({ organizationName }: SitePolicy): HTMLElement {
  const line = element('p', 'from');
  // A name may be written from the other side than the sentence around it.
  line.append(element('bdi', '', organizationName), '· Wardline');
  return line;
}

/** An element with plain text in it: no markup is ever built from text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

export function button(label: string, className = ''): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  return made;
}
