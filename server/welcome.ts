import { join } from 'node:path';

/** What the person at the terminal needs next: where the console is, where the extension is, how a browser is connected. */
export function welcome({
  origin,
  setupToken,
  repository,
}: {
  origin: string;
  setupToken: string | null;
  repository: string;
}): string {
  const firstStep =
    setupToken === null
      ? `Console: ${origin}/`
      : `Set up: ${origin}/setup#${setupToken}\n         This link works once, within the next hour. Restart the server for a new one.\nConsole: ${origin}/`;
  return `
Wardline is running.

${firstStep}

Extension for Chrome, Edge and Chromium: ${join(repository, 'dist/extension/chrome-mv3')}
         Open chrome://extensions, switch on developer mode, choose "Load unpacked" and that folder.
Extension for Firefox:                   ${join(repository, 'dist/extension/firefox-mv2')}
         Open about:debugging, "This Firefox", choose "Load Temporary Add-on" and manifest.json in that folder.

Connect a browser: make an enrolment code in the console under Browsers, then open ${origin}/connect in that browser.

`;
}
