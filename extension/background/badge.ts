import browser from 'webextension-polyfill';
import { connectionItem, requestsItem } from '../storage.ts';

// Chromium's newer name under Manifest V3, Firefox's older one under V2.
const action = () => browser.action ?? browser.browserAction;

/** The mark on the toolbar: nothing while all is well, an exclamation mark when the member should look, a number when requests were answered. */
export async function showBadge(): Promise<void> {
  const { kind } = await connectionItem.getValue();
  const answers = (await requestsItem.getValue()).filter(({ isRead }) => !isRead).length;
  const isRevoked = kind === 'revoked';
  await action().setBadgeText({ text: isRevoked ? '!' : answers > 0 ? String(answers) : '' });
  await action().setBadgeBackgroundColor({ color: isRevoked ? '#9a3412' : '#1c5f7c' });
  await action().setTitle({
    title: isRevoked
      ? 'Wardline: this browser is no longer connected'
      : answers > 0
        ? 'Wardline: a request of yours was answered'
        : 'Wardline',
  });
}

/** Something went wrong in one tab that the page itself could not show. */
export async function showTroubleInTab(tabId: number): Promise<void> {
  await action().setBadgeText({ text: '!', tabId });
  await action().setTitle({ title: "Wardline couldn't check or show something in this tab. Reload the page.", tabId });
}
