import { useEffect } from 'react';

const HEADER = '--wl-paper-header';
const SCHEME = 'data-mantine-color-scheme';

/** What print.css cannot know: whose page it is and when it was printed; and paper is light whatever the screen is. */
export function usePaper({ name, timeZone, isSample }: { name: string; timeZone: string; isSample: boolean }): void {
  useEffect(() => {
    const root = document.documentElement;
    let schemeOnScreen: string | null = null;
    const toPaper = () => {
      const when = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short', timeZone }).format();
      const words = `${name}${isSample ? ' · Sample data' : ''} · printed ${when}`;
      // A string of CSS: backslashes and quotation marks would end it.
      root.style.setProperty(HEADER, `"${words.replaceAll(/["\\]/g, String.raw`\$&`)}"`);
      schemeOnScreen = root.getAttribute(SCHEME);
      root.setAttribute(SCHEME, 'light');
    };
    const toScreen = () => {
      if (schemeOnScreen !== null) root.setAttribute(SCHEME, schemeOnScreen);
      schemeOnScreen = null;
    };
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', toScreen);
    return () => {
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
    };
  }, [name, timeZone, isSample]);
}
