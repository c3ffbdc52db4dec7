import browser from 'webextension-polyfill';
import { connectionItem } from '../storage.ts';

// Chromium's newer name under Manifest V3, Firefox's older one under V2.
const action = () => browser.action ?? browser.browserAction;

/** The mark on the toolbar: nothing while all is well, an exclamation mark when the member should look. */
export async function showBadge(): Promise<void> {
  const { kind } = await connectionItem.getValue();
  await action().setBadgeText({ text: kind === 'revoked' ? '!' : '' });
  await action().setBadgeBackgroundColor({ color: '#9a3412' });
  await action().setTitle({ title: kind === 'revoked' ? 'Wardline: this browser is no longer connected' : 'Wardline' });
}

/** Something went wrong in one tab that the page itself could not show. */
export async function showTroubleInTab(tabId: number): Promise<void> {
  await action().setBadgeText({ text: '!', tabId });
  await action().setTitle({ title: "Wardline couldn't check or show something in this tab. Reload the page.", tabId });
}
