import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from '../support/barriers.ts';
import { openBrowser, picture, type TestBrowser } from '../support/browsers.ts';
import { chooseFile, chooseFrom, click, fillIn, waitForDialogToClose, waitForText } from '../support/controls.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { type Client, enrolBrowser, loopback, openConsole, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';

let network: Network;
let server: ServerProcess;
let officer: Client;
let browser: TestBrowser;
let page: Page;
let folder: string;

const open = async (path: string) => {
  await page.goto(server.origin + path);
  await page.bringToFront();
};
const listAs = async (name: string, ...lines: string[]) => {
  const path = join(folder, name);
  await writeFile(path, Buffer.from(lines.join('\r\n'), 'latin1'));
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wardline-people-'));
  network = await openNetwork();
  server = await startServer();
  officer = (await setUpOfficer(server)).api;
  const { code } = await officer.enrolmentCode.create.mutate({ label: 'Wards', maxUses: 10, validDays: 7 });
  await enrolBrowser(server, code, 'Pena, Jose - night desk');
  await enrolBrowser(server, code, 'Front desk');

  browser = await openBrowser('chromium', network, { extension: null });
  page = await openConsole(browser, server);
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await network?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(({ task }) => picture(page, `failed-people-${task.name.slice(0, 12)}`));
});

test('a list is looked at, set right and imported', async () => {
  await open('/people');
  await waitForText(page, '2 browsers belong to nobody yet');
  await click(page, 'Import', 'link');
  await waitForText(page, 'A CSV or XLSX file, one row for each person');
  const head = 'Staff ID;Name;Work email;Department;Job title;Reports to;Hire date';
  const lines = [
    'N1;Maria López;maria@riverside.example;Nursing;Head nurse;;3/1/2015',
    'N2;José Peña;jose@riverside.example;Nursing;Nurse;maria@riverside.example;6/30/2024',
    'N3;Lee Park;lee@riverside.example;Billing;5" lens clerk;maria@riverside.example;2026-01-05',
  ];
  await chooseFile(
    page,
    await listAs('wrong.csv', head, ...lines, 'N4;Kim Old;lee@riverside.example;;;Zed;31/31/2020'),
  );
  const wrong = await waitForText(page, '3 things to set right first');
  expect(wrong).toContain('lee@riverside.example stands in row 4 already.');
  expect(wrong).toContain('Zed is neither on the list nor among your people.');
  expect(wrong).toContain('CSV, Windows-1252');
  expect(wrong).not.toContain('Add 3 people');
  await picture(page, 'people-import-problems');
  await chooseFile(page, await listAs('staff.csv', head, ...lines));
  await waitForText(page, 'José Peña');
  await picture(page, 'people-import-preview');
  expect(await findViolations(page)).toEqual([]);
  await click(page, 'Add 3 people');
  await waitForText(page, '3 people were added, 0 changed, 0 stayed as they were.');
  await chooseFile(
    page,
    await listAs('again.csv', head, ...lines.map((line) => line.replace('Nurse;', 'Charge nurse;'))),
  );
  const again = await waitForText(page, 'Change 1');
  expect(again).toMatch(/Title:\s*Nurse\s*→\s*Charge nurse/);
  expect(again).toContain('Not on the list');
  await picture(page, 'people-import-again');
  await click(page, 'Change 1');
  await waitForText(page, '0 people were added, 1 changed, 2 stayed as they were.');
});

test('people are found, added, changed, leave and come back', async () => {
  await open('/people');
  await waitForText(page, '4 people are here, in 2 departments.');
  await picture(page, 'people-list');
  await click(page, 'Add person');
  await fillIn(page, 'Name', 'Noor Haddad');
  await fillIn(page, 'E-mail', 'maria@riverside.example');
  await fillIn(page, 'Department', 'Imaging');
  await chooseFrom(page, 'Manager', 'Maria López');
  // The page's own button has the same name as the dialog's.
  await fillIn(page, 'Title', 'Radiographer');
  await page.keyboard.press('Enter');
  await waitForText(page, 'Maria López has the address maria@riverside.example already.');
  await picture(page, 'people-add');
  await fillIn(page, 'E-mail', 'noor@riverside.example');
  await page.keyboard.press('Enter');
  await waitForDialogToClose(page);
  await waitForText(page, 'Radiographer, Imaging; reports to Maria López');
  await click(page, 'Record leaving');
  await click(page, 'Save the last day');
  await waitForDialogToClose(page);
  await waitForText(page, 'Record return');
  await picture(page, 'person-page');
  expect(await findViolations(page)).toEqual([]);
  await click(page, 'Record return');
  await click(page, 'Take them back');
  await waitForDialogToClose(page);
  await waitForText(page, 'Record leaving');
});

test('a browser whose label holds a name is given to that person, and shown on their page', async () => {
  await open('/browsers');
  const said = await waitForText(page, 'Whose they seem to be');
  expect(said).toContain('Pena, Jose - night desk looks like José Peña’s');
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'browsers-of-nobody');
  await click(page, 'Yes, theirs');
  await waitForText(page, /Nobody’s yet\s*1/);
  await click(page, 'José Peña', 'link');
  await waitForText(page, 'last seen');
  await picture(page, 'person-with-browser');
});

test('a group follows a rule, and another holds who was chosen', async () => {
  await open('/people');
  await waitForText(page, 'people are here');
  await click(page, 'Groups', 'link');
  await waitForText(page, 'No group yet');
  await click(page, 'Add group');
  await fillIn(page, 'Name', 'Nurses');
  await page.keyboard.press('Enter');
  await waitForText(page, 'Choose at least one thing that the people of the group have in common');
  await page.select('::-p-aria([name="Department"])', 'Nursing');
  await picture(page, 'group-dialog');
  await click(page, 'Make the group');
  await waitForDialogToClose(page);
  await waitForText(page, '2 people: in Nursing.');
  await waitForText(page, 'José Peña');
  await open('/people/groups');
  await click(page, 'Add group');
  await fillIn(page, 'Name', 'Pilot');
  await click(page, 'People whom I choose', 'radio');
  await chooseFrom(page, 'People', 'Lee Park');
  await fillIn(page, 'Name', 'Pilot group');
  await page.keyboard.press('Enter');
  await waitForDialogToClose(page);
  await waitForText(page, '1 person: chosen one by one.');
  await open('/people/groups');
  await waitForText(page, '2 groups of people');
  await picture(page, 'groups');
  expect(await findViolations(page)).toEqual([]);
});

test('a list is taken from those alone who may import', async () => {
  const { status } = await fetch(`${loopback(server)}/imports/members/preview`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', origin: server.origin },
    body: 'Name,Email',
  });
  expect(status).toBe(401);
});

test('the pages hold on a phone, in dark and in light', async () => {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await open('/people');
  await waitForText(page, 'Noor Haddad');
  await picture(page, 'people-dark');
  expect(await findViolations(page)).toEqual([]);
  await page.setViewport({ width: 390, height: 844 });
  await open('/people');
  await waitForText(page, 'Noor Haddad');
  await picture(page, 'people-phone');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
