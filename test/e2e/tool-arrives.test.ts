import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import {
  copyToClipboard,
  openBrowser,
  pasteInto,
  picture,
  press,
  type TestBrowser,
  until,
} from '../support/browsers.ts';
import { connectBrowser, coverVendor } from '../support/connected.ts';
import { waitForText } from '../support/controls.ts';
import { dischargeNote } from '../support/documents.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { type Client, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { lookInside } from '../support/stored.ts';
import { chooseByKeyboard, readWarning, timeToRead, waitForWarning } from '../support/warning.ts';

const signUp = `<!doctype html><title>Tool</title><main><h1>Create your account</h1>
<form method="post" action="/joined"><label>Work email <input type="email" name="email" autocomplete="email"></label>
<label>Password <input type="password" name="password" autocomplete="new-password"></label><button>Sign up</button></form>
<p>Already have an account? <a href="/login">Log in</a></p></main>`;
const signIn = `<!doctype html><title>Tool</title><main><h1>Sign in</h1>
<form method="post" action="/notes"><label>Email <input type="email" name="email" autocomplete="username"></label>
<label>Password <input type="password" name="password" autocomplete="current-password"></label><button>Sign in</button></form>
<a href="/forgot">Forgot password?</a></main>`;
const notes = '<!doctype html><title>Tool</title><h1>Notes</h1><textarea style="width:500px;height:200px"></textarea>';

const purpose = 'Building the intake questionnaire of the front desk';

const gone = (page: Page) => until('the warning to go', async () => (await readWarning(page)) === null);

const noteIn = (page: Page) => page.evaluate(() => document.querySelector('textarea')!.value);

/** One browser of the clinic meets tools that nobody reviewed, that are approved, denied, or approved for work accounts alone. */
describe('a tool arrives', () => {
  let network: Network;
  let server: ServerProcess;
  let officer: Client;
  let browser: TestBrowser;

  beforeAll(async () => {
    network = await openNetwork();
    network.site('ehr.test', () => '<!doctype html><title>Record</title>');
    // The catalog knows the first two as tools for forms.
    for (const host of ['123formbuilder.com', 'denied.test', 'aaa.test', 'typed.test', 'hurried.test'])
      network.site(host, ({ url }) => (url.pathname === '/joined' ? '<h1>Welcome aboard</h1>' : signUp));
    network.site(
      'header.test',
      () =>
        `<!doctype html><title>Tool</title><header><a href="/">Tool</a><span>Questions? hello@gmail.com or sam.lee@gmail.com</span></header><h1>Notes</h1><textarea style="width:500px;height:200px"></textarea>`,
    );
    network.site('work.test', ({ url }) => (url.pathname === '/notes' ? notes : signIn));
    server = await startServer();
    officer = (await setUpOfficer(server)).api;
    await coverVendor(officer, 'Aaa Notes', 'aaa.test');
    await coverVendor(officer, 'Zed Forms', 'jotform.com');
    for (const [name, site] of [
      ['Work Notes', 'work.test'],
      ['Header Notes', 'header.test'],
    ] as const) {
      const { id } = await coverVendor(officer, name, site);
      await officer.approval.decide.mutate({
        vendorId: id,
        ruling: 'approved',
        dataClasses: ['phi', 'identifiers', 'health'],
        accounts: 'organization',
        conditions: '',
        reason: 'Reviewed for our own accounts',
        reviewDueOn: null,
      });
    }
    const denied = await officer.vendor.create.mutate({
      name: 'Denied',
      purpose: 'None',
      ownerId: null,
      sites: ['denied.test'],
    });
    await officer.approval.decide.mutate({
      vendorId: denied.id,
      ruling: 'denied',
      dataClasses: [],
      accounts: 'any',
      conditions: '',
      reason: 'They sign nothing',
      reviewDueOn: null,
    });
    browser = await openBrowser('chromium', network);
    await connectBrowser(browser, server, officer);
    await copyToClipboard(await browser.open('http://ehr.test/'), dischargeNote);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.discard();
    await network?.close();
  });
  beforeEach(({ onTestFailed }) => {
    onTestFailed(async () => {
      for (const [index, page] of (await browser.puppeteer.pages()).entries())
        await picture(page, `failed-arrives-${index}`).catch((failure: unknown) => console.error(String(failure)));
    });
  });

  const submitted = () => network.requests.filter(({ url }) => url.pathname.includes('accessRequest.submit'));
  const open = async (address: string, field = 'input[type="email"]'): Promise<Page> => {
    const page = await browser.open(address);
    await (await page.waitForSelector(field))!.click();
    return page;
  };

  test('nobody reviewed it: what serves the same use is offered, and it can be asked for', async () => {
    const page = await open('http://123formbuilder.com/signup');
    const warning = await waitForWarning(page);
    await picture(page, 'arrives-1-sign-up');
    expect(warning.text).toContain('Nobody has reviewed 123formbuilder.com yet. Zed Forms is approved.');
    expect(warning.buttons.slice(0, 3)).toEqual([
      'Open Zed Forms',
      'Ask for approval',
      'Continue without patient information',
    ]);

    await timeToRead();
    await chooseByKeyboard(page, 'Ask for approval');
    await page.keyboard.type('For Jane Doe, born 03/14/1957, MRN 00482913, who has congestive heart failure');
    await press(page, 'Tab');
    await press(page, 'Space');
    await chooseByKeyboard(page, 'Send the request');
    await until('the objection', async () =>
      (await readWarning(page))?.text.includes('looks like it describes a patient'),
    );
    await picture(page, 'arrives-2-judged');
    expect(submitted()).toEqual([]);

    await press(page, 'Shift+Tab');
    await press(page, 'Shift+Tab');
    await press(page, 'Shift+Tab');
    await press(page, 'Control+A');
    await page.keyboard.type(purpose);
    await chooseByKeyboard(page, 'Send the request');
    await gone(page);
    await until('the request', () => submitted().some(({ status }) => status === 200));
    const { items } = await officer.accessRequest.list.query({ page: 1, size: 10, state: 'open' });
    expect(items.map((request) => [request.site, request.purpose, request.dataClass])).toEqual([
      ['123formbuilder.com', purpose, 'identifiers'],
    ]);
    await page.close();
  });

  test('whoever types is not interrupted: the warning waits until the keys rest, and can then be answered by keys alone', async () => {
    const page = await open('http://typed.test/signup');
    // Slowly enough that a warning which did not wait would come in between.
    for (const key of 'dana@riverside.example') {
      await page.keyboard.type(key);
      await pause(150);
    }
    expect(await readWarning(page)).toBeNull();
    const typed = () => page.evaluate(() => document.querySelector<HTMLInputElement>('input[type="email"]')!.value);
    expect(await typed()).toBe('dana@riverside.example');
    await waitForWarning(page);
    await timeToRead();
    await chooseByKeyboard(page, 'Why am I seeing this?');
    const why = await browser.extensionPage('welcome.html#why-sign-up');
    await waitForText(why, 'Why you were asked about a sign-up');
    await why.close();
    await page.bringToFront();
    await chooseByKeyboard(page, 'Why? One minute');
    const lesson = await until('the lesson', async () => {
      const shown = await readWarning(page);
      return shown?.text.includes('A tool that nobody has reviewed yet') ? shown : null;
    });
    expect(lesson.buttons).toContain('That it is worth asking for approval');
    await picture(page, 'arrives-3-lesson');
    await chooseByKeyboard(page, 'That it is worth asking for approval');
    await until('the explanation', async () =>
      (await readWarning(page))?.text.includes('The review and the agreement'),
    );
    await until('the record', () =>
      network.requests.some(({ url, status }) => url.pathname.includes('lesson.take') && status === 200),
    );
    const taken = await lookInside(server.dataFolder, async (database) =>
      database.query('select slug, completion_id from taken_lessons'),
    );
    expect(taken.rows, 'kept for the record, which names nobody today').toEqual([
      { slug: 'new-tool', completion_id: null },
    ]);
    await chooseByKeyboard(page, 'Go back');
    await chooseByKeyboard(page, 'Continue without patient information');
    await gone(page);
    await page.keyboard.type('x');
    expect(await typed(), 'the field has the focus again').toContain('x');
    await page.close();
  });

  test('whoever sends the form in one go meets the warning there', async () => {
    const page = await open('http://hurried.test/signup');
    await page.keyboard.type('dana@riverside.example');
    await press(page, 'Tab');
    await page.keyboard.type('correct horse');
    await press(page, 'Enter');
    await waitForWarning(page);
    expect(network.requests.filter(({ url }) => url.hostname === 'hurried.test' && url.pathname === '/joined')).toEqual(
      [],
    );
    await page.keyboard.press('Escape');
    await gone(page);
    await page.close();
  });

  test('whoever asked is told so, and then what the officer answered', async () => {
    const page = await open('http://123formbuilder.com/signup');
    const warning = await waitForWarning(page);
    expect(warning.text).toContain('You asked for approval; nobody has answered yet.');
    expect(warning.buttons).not.toContain('Ask for approval');
    await page.keyboard.press('Escape');
    await gone(page);

    const { items } = await officer.accessRequest.list.query({ page: 1, size: 10, state: 'open' });
    await officer.accessRequest.answer.mutate({
      id: items[0]!.id,
      state: 'refused',
      answer: 'We have Zed Forms for this',
    });
    const { code } = await officer.enrolmentCode.create.mutate({ label: 'Front desk', maxUses: 1, validDays: 1 });
    const connect = await browser.open(`${server.origin}/connect#${code}`);
    const own = await browser.extensionPage('welcome.html#connect');
    await own.evaluate(() => location.assign('/popup.html'));
    await waitForText(own, /123formbuilder\.com: refused\. “We have Zed Forms for this”/);
    await picture(own, 'arrives-3-answer');
    await connect.close();
    await page.close();
  });

  test('whoever was refused reads why, and can ask again with a new purpose', async () => {
    const page = await open('http://123formbuilder.com/signup');
    const warning = await waitForWarning(page);
    expect(warning.text).toContain('the answer was no: “We have Zed Forms for this”.');
    await timeToRead();
    await chooseByKeyboard(page, 'Ask again');
    await page.keyboard.type('A form with signatures, which Zed Forms has not');
    await press(page, 'Tab');
    await press(page, 'Space');
    await chooseByKeyboard(page, 'Send the request');
    await gone(page);
    const stillOpen = () => officer.accessRequest.list.query({ page: 1, size: 10, state: 'open' });
    await until('the new request', async () => (await stillOpen()).items.length > 0);
    expect((await stillOpen()).items.map((request) => [request.site, request.purpose])).toEqual([
      ['123formbuilder.com', 'A form with signatures, which Zed Forms has not'],
    ]);
    const { items } = await officer.accessRequest.list.query({ page: 1, size: 10, state: 'answered' });
    expect(items.map(({ purpose: first, answer }) => [first, answer])).toEqual([
      [purpose, 'We have Zed Forms for this'],
    ]);
    await page.close();
  });

  test('an address to write to in a header is nobody’s account: a note is judged by whose account is used', async () => {
    const page = await open('http://header.test/', 'textarea');
    await pause(1500);
    await pasteInto(page, 'textarea');
    expect(await until('the note', () => noteIn(page))).toBe(dischargeNote);
    await page.close();
  });

  test('an approved tool is met with silence', async () => {
    const page = await open('http://aaa.test/signup');
    await pause(3000);
    expect(await readWarning(page)).toBeNull();
    await page.close();
  });

  test('on a denied one no account is made, however the form is sent', async () => {
    const page = await open('http://denied.test/signup');
    const warning = await waitForWarning(page);
    expect(warning.text).toContain("Riverside Clinic doesn't allow accounts on denied.test.");
    expect(warning.buttons).toContain('Ask for approval');
    await page.keyboard.press('Escape');
    await gone(page);
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('input[type="email"]')!.value = 'ana@gmail.com';
      document.querySelector<HTMLInputElement>('input[type="password"]')!.value = 'correct horse';
    });
    await (await page.waitForSelector('button'))!.click();
    await waitForWarning(page);
    await page.keyboard.press('Escape');
    await gone(page);
    expect(network.requests.filter(({ url }) => url.pathname === '/joined')).toEqual([]);
    await page.close();
  });

  /** Signs in at Work Notes and pastes a note there. */
  async function pasteAs(email: string): Promise<Page> {
    const page = await open('http://work.test/login');
    await page.keyboard.type(email);
    await press(page, 'Tab');
    await page.keyboard.type('correct horse');
    await press(page, 'Enter');
    await page.waitForSelector('textarea');
    // What the site made of the sign-in is looked at once its next page has come to rest.
    await pause(4000);
    await pasteInto(page, 'textarea');
    return page;
  }

  test('where only work accounts are approved, a note is stopped with a personal one', async () => {
    const page = await pasteAs('ana@gmail.com');
    const warning = await waitForWarning(page);
    expect(warning.text).toContain("work.test is approved for Riverside Clinic's accounts, and this is another");
    expect(await noteIn(page)).toBe('');
    await page.keyboard.press('Escape');
    await gone(page);
    await page.close();
  });

  test('and passes with the organization’s', async () => {
    const page = await pasteAs('ana@riverside.example');
    expect(await until('the note', () => noteIn(page))).toBe(dischargeNote);
    expect(await readWarning(page)).toBeNull();
    await page.close();
  });
});
