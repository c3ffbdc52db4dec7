import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from '../support/barriers.ts';
import { openBrowser, picture, press, type TestBrowser, until } from '../support/browsers.ts';
import { coverVendor } from '../support/connected.ts';
import { chooseFrom, click, fillIn, tabTo, textOf, waitForDialogToClose, waitForText } from '../support/controls.ts';
import { downloaded } from '../support/downloads.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { type Client, enrolBrowser, openConsole, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { accessRequestIdAt, coverage, exposureAt, observationIdAt } from '../support/world.ts';

let network: Network;
let server: ServerProcess;
let officer: Client;
let member: Client;
let browser: TestBrowser;
let page: Page;

const now = () => new Date();
const base = (site: string) => ({ id: observationIdAt(now()), site, vendorId: null, bundleVersion: 1 });
const signedUp = (site: string, accountDomain: string | null) => ({
  kind: 'account' as const,
  ...base(site),
  event: 'signed-up' as const,
  accountKind: accountDomain === null ? ('organization' as const) : ('personal' as const),
  accountDomain,
  via: null,
});
const letIn = (appSite: string) => ({
  kind: 'consent' as const,
  ...base('google.com'),
  event: 'granted' as const,
  provider: 'google' as const,
  appId: '481516234200-q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6.apps.googleusercontent.com',
  appSite,
  scopes: ['google:gmail.readonly' as const, 'oidc:openid' as const],
  otherScopes: 1,
});
const ask = (site: string, purpose: string) =>
  member.accessRequest.submit.mutate({
    id: accessRequestIdAt(now()),
    site,
    purpose,
    dataClass: 'identifiers',
  });

async function report(...observations: object[]) {
  const { refused } = await member.observation.report.mutate({
    sentAt: now().toISOString(),
    observations,
  });
  expect(refused).toEqual([]);
}

/** What the member's browser is told of a site now, as it asks once a minute. */
async function heldOn(site: string) {
  const answer = await member.policy.current.query({ knownVersion: null, extensionVersion: '0.1.0', coverage });
  return answer.kind === 'bundle' ? answer.bundle.sites.find(({ domain }) => domain === site) : undefined;
}

/** Chooses from a list that cannot be typed into. */
async function pick(label: string, option: string) {
  await tabTo(page, label);
  await page.keyboard.press('Enter');
  await click(page, option, 'option');
}

async function downloadedList(): Promise<{ name: string; text: string }> {
  const { name, content } = await downloaded(page, '.csv', () => click(page, 'Export CSV'));
  return { name, text: content.toString() };
}

/** What can be scrolled sideways in the page or in a part of it. A phone's row of chips may be, it is swiped aside on purpose. */
const scrolledSideways = () =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('html, main, main *:not([role="group"])'))
      .filter(
        (part) =>
          part.scrollWidth > part.clientWidth + 1 &&
          (part.tagName === 'HTML' || ['auto', 'scroll'].includes(getComputedStyle(part).overflowX)),
      )
      .map(
        ({ tagName, className, scrollWidth, clientWidth }) =>
          `${tagName} ${className}: ${scrollWidth} in ${clientWidth}`,
      ),
  );

const open = async (path: string) => {
  await page.goto(server.origin + path);
  await page.bringToFront();
};

beforeAll(async () => {
  network = await openNetwork();
  server = await startServer();
  officer = (await setUpOfficer(server)).api;
  await coverVendor(officer, 'Clinic Notes', 'clinicnotes.test');
  const { code } = await officer.enrolmentCode.create.mutate({ label: 'Front desk', maxUses: 10, validDays: 7 });
  member = (await enrolBrowser(server, code, 'Front desk')).api;
  await report(
    signedUp('otter.ai', 'gmail.com'),
    letIn('otter.ai'),
    exposureAt(now(), 'otter.ai'),
    signedUp('notely.test', null),
    signedUp('scribbly.test', 'gmail.com'),
    signedUp('clinicnotes-app.test', null),
    signedUp('weather.test', null),
    signedUp('recipes.test', null),
  );
  await ask('otter.ai', 'Writing down team meetings');
  await ask('jotform.com', 'Intake forms for new patients');

  browser = await openBrowser('chromium', network, { extension: null });
  page = await openConsole(browser, server);
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await network?.close();
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(() => picture(page, 'failed-discovered'));
});

test('requests wait with the findings, and what was met waits to be decided', async () => {
  await click(page, 'Findings', 'link');
  await waitForText(page, '2 requests wait for an answer.');
  await waitForText(page, '“Writing down team meetings”');
  await picture(page, 'discovered-findings');
  await click(page, 'Discovered', 'link');
  const said = await waitForText(page, '7 tools were met that nobody has decided on. 2 requests wait for an answer.');
  expect(said).toMatch(/Otter[\s\S]*AI meeting notes/);
  await picture(page, 'discovered-list');
});

test('what the list shows is downloaded as a table, narrowed as the list is', async () => {
  const all = await downloadedList();
  expect(all.name).toMatch(/^discovered-open-\d{4}-\d\d-\d\d\.csv$/);
  const [head, ...rows] = all.text.trim().split('\r\n');
  expect(head).toMatch(/Site.*Exposures.*Reported: BAA/);
  expect(rows).toHaveLength(7);
  expect(rows.find((row) => row.includes('otter.ai'))).toMatch(/gmail\.com.*Otter\.ai/);

  await open('/discovered?q=notely');
  await until('the search', async () => !(await textOf(page)).includes('otter.ai'));
  await waitForText(page, 'notely.test');
  const narrowed = await downloadedList();
  expect(narrowed.text.trim().split('\r\n')).toHaveLength(2);
  expect(narrowed.text).toContain('notely.test');
  await open('/discovered');
  await waitForText(page, 'otter.ai');
});

test('a tool is looked at and decided in one dialog, and the browsers hold it at once', async () => {
  expect(await heldOn('otter.ai')).toBeUndefined();
  await tabTo(page, 'Search discovered tools by name or site');
  await page.keyboard.type('otter');
  await until('the search', async () => !(await textOf(page)).includes('notely.test'));
  await click(page, 'Otter.ai', 'link');
  const said = await waitForText(page, 'It can read all your mail');
  expect(said).toContain('What the vendor is reported to say');
  expect(said).toContain('Your policy is to count them and not to name anybody.');
  expect(said).toContain('gmail.com');
  await picture(page, 'discovered-site');

  await click(page, 'Decide');
  await click(page, 'Approve with conditions', 'radio');
  await click(page, 'Only accounts of your organization', 'radio');
  await fillIn(page, 'Conditions', 'Never in visits with patients');
  await fillIn(page, 'Reason', 'Meetings of the team are no patient information');
  await fillIn(page, 'Tell those who asked', 'For team meetings only');
  await waitForText(page, 'What happens then');
  await waitForText(page, '1 browser will ask for a reason before pasting patient information on otter.ai');
  await picture(page, 'discovered-decide');
  await tabTo(page, /^Approve Otter.* with conditions$/);
  await page.keyboard.press('Enter');
  await waitForDialogToClose(page);
  await waitForText(page, 'Decided: otter.ai belongs to');

  expect(await heldOn('otter.ai')).toMatchObject({ ruling: 'approved-with-conditions', accounts: 'organization' });
  const mine = await member.accessRequest.mine.query();
  expect(mine.find(({ site }) => site === 'otter.ai')).toMatchObject({
    state: 'granted',
    answer: 'For team meetings only',
  });
});

test('a request is refused with a reason that whoever asked reads', async () => {
  await click(page, 'Findings', 'link');
  await click(page, 'Answer the request for jotform.com', 'link');
  await waitForText(page, 'there is nothing to grant yet');
  await picture(page, 'discovered-answer');
  await tabTo(page, 'Refuse, and say why');
  await page.keyboard.type('We have Clinic Notes for this');
  await click(page, 'Refuse the request');
  await waitForText(page, 'No request waits');
  const mine = await member.accessRequest.mine.query();
  expect(mine.find(({ site }) => site === 'jotform.com')).toMatchObject({
    state: 'refused',
    answer: 'We have Clinic Notes for this',
  });
});

test('one joins a vendor, two are ignored together, and one of them is taken back', async () => {
  await open('/discovered?q=clinicnotes');
  await click(page, 'clinicnotes-app.test', 'link');
  await click(page, 'Decide');
  await click(page, 'It belongs to a vendor you have', 'radio');
  await chooseFrom(page, 'Vendor', 'Clinic Notes');
  await waitForText(page, '1 browser will allow clinicnotes-app.test');
  await click(page, 'Add to Clinic Notes');
  await waitForDialogToClose(page);
  expect(await heldOn('clinicnotes-app.test')).toMatchObject({ vendorName: 'Clinic Notes', ruling: 'approved' });

  await open('/discovered?sort=site&order=asc');
  await waitForText(page, 'weather.test');
  for (const site of ['recipes.test', 'weather.test']) {
    await tabTo(page, site);
    await press(page, 'x');
  }
  await waitForText(page, '2 tools chosen');
  await picture(page, 'discovered-bulk');
  await click(page, 'Decide on them together');
  await click(page, 'Approve', 'radio');
  await waitForText(page, 'All 2 stay uncovered for patient information until an agreement is recorded');
  await click(page, 'Ignore it', 'radio');
  await fillIn(page, 'Reason', 'Nothing of ours goes there');
  await click(page, 'Ignore 2 tools');
  await waitForDialogToClose(page);
  await click(page, 'Ignored');
  await waitForText(page, 'recipes.test');
  await click(page, 'recipes.test', 'link');
  await waitForText(page, 'Nothing of ours goes there');
  await click(page, 'Stop ignoring');
  await fillIn(page, 'Reason', 'The kitchen plans diets with it');
  await click(page, 'Put it back on the list');
  await waitForText(page, 'Nobody has decided on recipes.test yet');
});

test('what the catalog says can be corrected, and who is named and whose accounts are ours can be changed', async () => {
  await click(page, 'Add what you know');
  await fillIn(page, 'Tool', 'Recipes');
  await chooseFrom(page, 'What it is for', 'Learning');
  await fillIn(page, 'Source', 'Asked their support');
  await pick('On a business associate agreement', 'Reported to sign no BAA');
  await pick('Confidence', 'Medium: likely, not settled');
  await picture(page, 'discovered-correct');
  await click(page, 'Add for your organization');
  await waitForDialogToClose(page);
  await waitForText(page, 'Entered by your organization');

  await open('/catalog?q=recipes');
  await waitForText(page, 'Asked their support');
  await open('/catalog');
  await waitForText(page, /1–50 of \d+ entries/);
  await picture(page, 'discovered-catalog');
  await open('/accounts');
  await waitForText(page, 'Accounts at riverside.example are your organization’s.');
  await click(page, 'Name them', 'radio');
  await click(page, 'Save and publish');
  await until('the names', async () => (await officer.organization.get.query()).policy.discovery.who === 'named');
  await tabTo(page, 'Domains', true);
  await page.keyboard.type('riverside.test');
  await press(page, 'Enter');
  await waitForText(page, 'Browsers take accounts at riverside.example and riverside.test for yours');
  await picture(page, 'discovered-accounts');
  await click(page, 'Save and publish');
  await waitForText(page, 'Accounts at riverside.example and riverside.test are');
  await open('/discovered?q=notely');
  await click(page, 'notely.test', 'link');
  await waitForText(page, 'Front desk');
});

test(
  'with pseudonyms a name is revealed for a reason, to whoever stated it, and the person reads that it was',
  { timeout: 120_000 },
  async () => {
    const [own] = await officer.member.list.query();
    const [desk] = (await officer.browser.list.query({})).items;
    await officer.browser.assign.mutate({ id: desk!.id, memberId: own!.id });
    await open('/accounts');
    await click(page, 'Use pseudonyms', 'radio');
    await click(page, 'Save and publish');
    await until('the pseudonyms', async () => (await officer.organization.get.query()).policy.discovery.pseudonyms);

    await open('/discovered?q=notely');
    await click(page, 'notely.test', 'link');
    const hidden = await waitForText(page, /Person [0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(hidden).not.toContain('Front desk');
    const [pseudonym] = /Person [0-9A-Z]{4}-[0-9A-Z]{4}/.exec(hidden)!;
    await click(page, `Reveal ${pseudonym}`);
    await fillIn(page, 'Why you must know', 'To offer them the tool that we approved');
    expect(await findViolations(page)).toEqual([]);
    await click(page, 'Reveal the name');
    await waitForDialogToClose(page);
    const shown = await waitForText(page, 'because: “To offer them the tool that we approved”');
    expect(shown).toContain(`${pseudonym} is ${own!.name}`);
    expect(shown).toContain('Front desk');
    await picture(page, 'discovered-revealed');

    await open('/me');
    await waitForText(page, 'Your organization’s policy is to use pseudonyms');
    await waitForText(page, `${own!.name} saw your name`);
    await page.setViewport({ width: 390, height: 800 });
    expect(await scrolledSideways()).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    await picture(page, 'discovered-seen-of-me');
    await page.setViewport({ width: 1280, height: 800 });
  },
);

test('a known vendor is shown by its logo, others by their initials, in a list that never scrolls sideways', async () => {
  const logoBeside = (name: string) =>
    page.evaluate((words) => {
      const row = Array.from(document.querySelectorAll('tbody tr')).find((one) => one.textContent.includes(words));
      const drawing = row?.querySelector('svg');
      return drawing
        ? { isDrawn: drawing.getBoundingClientRect().width > 0, isHidden: !!drawing.closest('[aria-hidden="true"]') }
        : null;
    }, name);
  await open('/catalog?q=zoom');
  await waitForText(page, 'zoom.us');
  await until('the logo to be drawn', async () => (await logoBeside('zoom.us'))?.isDrawn);
  expect(await logoBeside('zoom.us')).toEqual({ isDrawn: true, isHidden: true });
  await open('/catalog?q=recipes');
  await waitForText(page, 'Recipes');
  expect(await logoBeside('Recipes')).toBeNull();

  for (const path of ['/discovered', '/catalog']) {
    await open(path);
    await waitForText(page, path === '/catalog' ? '1Password' : 'scribbly.test');
    for (const width of [1280, 1024, 768, 390]) {
      await page.setViewport({ width, height: 800 });
      // A look before the width has arrived would be one at the last width.
      await until(`a page of ${width} px`, () => page.evaluate((wanted) => innerWidth === wanted, width));
      await expect
        .poll(scrolledSideways, { timeout: 40_000, message: `beyond the edge of ${path} at ${width} px` })
        .toEqual([]);
    }
    await page.setViewport({ width: 1280, height: 800 });
  }
});

test(
  'while the server is away the page says so and loses nothing, and goes on when it is back',
  { timeout: 120_000 },
  async () => {
    await open('/discovered');
    await waitForText(page, 'scribbly.test');
    await server.stop();
    await click(page, 'Export CSV');
    await waitForText(page, 'Can’t reach the server. Try again when it answers; nothing is lost.');
    const said = await waitForText(page, /Can’t reach the server since \d/);
    expect(said).toContain('scribbly.test');
    await tabTo(page, 'Search discovered tools by name or site', true);
    await page.keyboard.type('scribbly');
    await waitForText(page, 'This list could not be loaded');
    await picture(page, 'discovered-server-away');
    await server.start();
    // The page asks again now and then by itself, and may be there before the button is pressed.
    await until(
      'the list',
      async () => {
        if ((await textOf(page)).includes('scribbly.test')) return true;
        await page.$$eval('button', (all) => all.find(({ innerText }) => innerText === 'Try again')?.click());
        return false;
      },
      { every: 1000 },
    );
    expect(new URL(page.url()).searchParams.get('q')).toBe('scribbly');

    await click(page, 'scribbly.test', 'link');
    await click(page, 'Decide');
    await click(page, 'Ignore it', 'radio');
    await fillIn(page, 'Reason', 'A game of the waiting room');
    await server.stop();
    await click(page, 'Ignore scribbly.test');
    await waitForText(page, 'Can’t reach the server, so this may not be saved. Try again when it answers.');
    await server.start();
    await click(page, 'Ignore scribbly.test');
    await waitForDialogToClose(page);
    await waitForText(page, 'A game of the waiting room');
  },
);

test('no page of it has a barrier', { timeout: 180_000 }, async () => {
  const { items } = await officer.discovery.list.query({ state: 'open' });
  const [first] = items;
  for (const path of [
    '/discovered',
    '/discovered?view=answered',
    '/discovered?view=ignored&q=nothing-such',
    `/discovered/${first!.id}`,
    `/discovered/${first!.id}?decide=true`,
    '/catalog',
    '/accounts',
  ]) {
    await open(path);
    await until('the page', () => page.evaluate(() => document.querySelector('h1') !== null));
    expect(await findViolations(page), `barriers on ${path}`).toEqual([]);
  }
});
