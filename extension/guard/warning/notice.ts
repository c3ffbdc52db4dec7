import type { SitePolicy } from '../../../shared/policy/site-policy.ts';
import { button, element, fromLine, makeCard } from './card.ts';

/** Long enough to be read twice, in milliseconds. */
const SHOWN_FOR = 9_000;

/** Says something in the corner without stopping anybody; goes by itself or by its cross. */
export function showNotice(sitePolicy: SitePolicy, sentence: string): void {
  const { host, root, card, inside } = makeCard('div', sitePolicy);
  card.classList.add('notice');
  card.setAttribute('role', 'status');
  card.popover = 'manual';
  const close = button('×', 'close');
  close.setAttribute('aria-label', 'Close');
  const words = element('p');
  inside.append(fromLine(sitePolicy), words);
  card.append(close);

  document.documentElement.append(host);
  card.showPopover();
  // Screen readers announce what changes in a status, not what it was born with.
  setTimeout(() => (words.textContent = sentence), 50);

  const leaving = setTimeout(() => host.remove(), SHOWN_FOR);
  root.addEventListener('click', (event) => {
    event.stopPropagation();
    if (!(event.target instanceof HTMLButtonElement)) return;
    clearTimeout(leaving);
    host.remove();
  });
}
