import { ask } from '../messages.ts';

/** How long a console's page may take to draw itself, in milliseconds. */
const PATIENCE = 15_000;

/**
 * On a console's "connect this browser" page: tells the page that the extension is here, and hands the code in its fragment to the
 * background, which puts it before the person. Nothing is connected by this alone.
 */
export function offerCodeOfPage(): void {
  let isDone = false;
  const look = (): void => {
    if (isDone || document.querySelector('meta[name="wardline-connect"]') === null) return;
    isDone = true;
    watching.disconnect();
    document.documentElement.setAttribute('data-wardline-extension', '');
    offer();
    addEventListener('hashchange', offer);
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { childList: true, subtree: true });
  setTimeout(() => watching.disconnect(), PATIENCE);
  look();
}

function offer(): void {
  // Codes need no escapes; what a stray % would break is no code.
  const code = location.hash.slice(1);
  // The welcome page says what is wrong with a code; a page without one only learns that we are here.
  if (code !== '') void ask('offerConnection', { code });
}
