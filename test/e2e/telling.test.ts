import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from '../support/barriers.ts';
import { openBrowser, picture, type TestBrowser, until } from '../support/browsers.ts';
import { click, fillIn, waitForDialogToClose, waitForText } from '../support/controls.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { type Client, clinic, enrolBrowser, openConsole, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { answerTo, exposureAt } from '../support/world.ts';

let network: Network;
let mail: MailServer;
let server: ServerProcess;
let officer: Client;
let browser: TestBrowser;
let page: Page;

const now = () => new Date();
const open = async (path: string) => {
  await page.goto(server.origin + path);
  await page.bringToFront();
};

beforeAll(async () => {
  network = await openNetwork();
  mail = await startMailServer();
  server = await startServer({ SMTP_URL: mail.url, MAIL_FROM: 'Wardline <wardline@riverside.example>' });
  officer = (await setUpOfficer(server)).api;
  browser = await openBrowser('chromium', network, { extension: null });
  page = await openConsole(browser, server);
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await mail?.close();
  await network?.close();
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(() => picture(page, 'failed-telling'));
});

test('patient information that passes is mailed within seconds, and waits behind the bell', async () => {
  const { code } = await officer.enrolmentCode.create.mutate({ label: 'Front desk', maxUses: 1, validDays: 7 });
  const member = (await enrolBrowser(server, code, 'Front desk')).api;
  const pasted = exposureAt(now(), 'otter.ai');
  const seen = [pasted, answerTo(pasted.id, now()), exposureAt(now(), 'notely.test')];
  const began = Date.now();
  await member.observation.report.mutate({ sentAt: now().toISOString(), observations: seen });
  await until('a mail', () => mail.received.length > 0);
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(mail.received.map(({ to }) => to)).toEqual([[clinic.email]]);
  expect(mail.received[0]?.raw).toContain('Subject: What looks like patient information went to otter.ai');

  await open('/notifications');
  await waitForText(page, '2 things wait for you.');
  const said = await waitForText(page, 'What looks like patient information was stopped or flagged on notely.test');
  expect(said).toMatch(/went to otter\.ai[\s\S]*Urgent/);
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'telling-notifications');
});

test('following one marks it as read, and leads to where something can be done', async () => {
  await click(page, 'What looks like patient information went to otter.ai', 'link');
  await until('the finding', () => page.url().includes('/findings/'));
  await waitForText(page, /^Notifications\s+1$/m);
  await open('/notifications');
  await waitForText(page, '1 thing waits for you.');
  await click(page, 'Mark these as read');
  await waitForText(page, 'Nothing waits for you.');
});

test('each member says what is mailed to them', async () => {
  await click(page, 'Everything at once', 'radio');
  await click(page, 'Save');
  await until('the wish to be kept', async () => (await officer.notification.settings.query()).mail === 'at-once');
});

test('a channel is added with a trial, and says why nothing arrives', async () => {
  const inside = createServer((_, response) => response.end('ok'));
  await new Promise<void>((listening) => inside.listen(0, '127.0.0.1', listening));
  await open('/settings/channels');
  await waitForText(page, 'Mails go out by 127.0.0.1.');
  await click(page, 'Add a channel');
  await fillIn(page, 'Name', 'Compliance room');
  await fillIn(page, 'Address', `https://127.0.0.1:${(inside.address() as AddressInfo).port}/hook`);
  await picture(page, 'telling-add-channel');
  await click(page, 'Add and send a trial');
  await waitForDialogToClose(page);
  await waitForText(page, 'The address leads into a private network');
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'telling-channels');
  await new Promise((closed) => inside.close(closed));
});

test('a mail server that went away shows among the jobs, with its reason', async () => {
  await mail.close();
  const { code } = await officer.enrolmentCode.create.mutate({ label: 'Desk 2', maxUses: 1, validDays: 7 });
  const member = (await enrolBrowser(server, code, 'Desk 2')).api;
  const pasted = exposureAt(now(), 'scribbly.test');
  await member.observation.report.mutate({ sentAt: now().toISOString(), observations: [pasted] });
  await open('/settings/jobs');
  await waitForText(page, 'The mail server 127.0.0.1 does not answer.');
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'telling-jobs');
});
