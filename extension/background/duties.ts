import browser from 'webextension-polyfill';
import { browser as chromium } from 'wxt/browser';
import { syncRequests } from './access-requests.ts';
import { showBadge } from './badge.ts';
import { consentRequests, lookForConsent } from './consents.ts';
import { deliver, DELIVERY_ALARM } from './delivery.ts';
import { enrolAsManaged, openPage } from './enrolment.ts';
import { syncLessons } from './lessons.ts';
import { checkPolicy, keepChecking, POLICY_ALARM } from './policy-sync.ts';
import { arrangeSentinels } from './sentinels.ts';

/** Chromium lets content scripts read extension storage unless told otherwise; Firefox has no such setting yet. */
export function keepCredentialFromPages(): void {
  if (import.meta.env.CHROME) void chromium.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Managed storage may come late (a policy is pushed to a running browser), so it is looked at on change, at start and with each alarm. */
export function keepManagedEnrolment(): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void enrolAsManaged();
  });
  browser.runtime.onStartup.addListener(() => void enrolAsManaged());
  browser.runtime.onInstalled.addListener(() => void enrolAsManaged());
}

export function keepPolicyCurrent(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === POLICY_ALARM)
      void enrolAsManaged().then(checkPolicy).then(deliver).then(syncRequests).then(syncLessons);
  });
  browser.runtime.onStartup.addListener(() => void start());
  // An update forgets registered scripts and leaves the old ones in open pages without a background: both are made good here.
  browser.runtime.onInstalled.addListener(() => void start());
}

export function keepDelivering(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DELIVERY_ALARM) void deliver();
  });
  browser.runtime.onStartup.addListener(() => void deliver());
  globalThis.addEventListener('online', () => void checkPolicy().then(deliver).then(syncRequests).then(syncLessons));
}

async function start(): Promise<void> {
  await keepChecking();
  await arrangeSentinels();
  await showBadge();
  await checkPolicy();
}

/** Apps that ask for access in the member's name are seen on the way to their consent screen, and the answer on the way back. */
export function watchConsents(): void {
  browser.webRequest.onBeforeRequest.addListener((details) => void lookForConsent(details), consentRequests);
}

/** Somebody who installs by hand is shown how to connect; a managed browser connects by itself and needs no page. */
export function welcomeNewcomers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  const managed: Record<string, unknown> = await browser.storage.managed.get().catch(() => ({}));
  if (!('serverUrl' in managed)) await openPage('welcome.html');
}
