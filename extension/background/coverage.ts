import browser from 'webextension-polyfill';
import type { Coverage } from '../../shared/domain/browser.ts';
import { countOutbox } from './outbox.ts';

/** What this browser says of its own coverage; a gap is shown in the console, never assumed away. */
export async function currentCoverage(): Promise<Coverage> {
  const [allSites, privateWindows, { waiting, dropped }] = await Promise.all([
    mayRunOnAllSites(),
    browser.extension.isAllowedIncognitoAccess(),
    countOutbox(),
  ]);
  return { allSites, privateWindows, waiting, dropped };
}

export function mayRunOnAllSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}
