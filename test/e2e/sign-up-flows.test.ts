import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Observation } from '../../shared/domain/observation.ts';
import { browserKinds, openBrowser, type TestBrowser, until } from '../support/browsers.ts';
import { connectBrowser } from '../support/connected.ts';
import { type Network, openNetwork, type Site } from '../support/network.ts';
import { setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { type Flow, signUpFlows } from '../support/sign-up-flows.ts';

type Account = Extract<Observation, { kind: 'account' }>;
type Consent = Extract<Observation, { kind: 'consent' }>;

const flows = await signUpFlows();
/** Those with a single form; a tab is left open a moment, as people do. */
const refusing = flows.filter(({ name }) => !/wizard|code|OAuth/.test(name));

/** A sign-up that only extensions can look into: closed shadow roots, one inside the other. */
const closed = `<!doctype html><title>Tool</title><main><closed-page></closed-page></main><script>
  customElements.define('closed-page', class extends HTMLElement {
    connectedCallback() {
      const box = document.createElement('div');
      this.attachShadow({ mode: 'closed' }).append(box);
      const root = box.attachShadow({ mode: 'closed' });
      root.innerHTML = \`<h1>Create your account</h1><form>
        <label>Work email <input type="email" name="email" autocomplete="email" required></label>
        <label>Password <input type="password" name="password" autocomplete="new-password" required></label>
        <button type="submit">Sign up</button></form><p>Already have an account? <a href="/login">Log in</a></p>\`;
      root.querySelector('form').addEventListener('submit', async (event) => {
        event.preventDefault();
        const response = await fetch('/api/join', { method: 'POST', body: '{}' });
        if (response.ok) root.innerHTML = '<h1>Welcome aboard</h1>';
      });
      root.querySelector('input').focus();
      const { x, y, width, height } = root.querySelector('button').getBoundingClientRect();
      document.documentElement.dataset.button = [x + width / 2, y + height / 2].join();
    }
  });</script>`;
/** Fills in and sends its own form, unless it waits for its user to press the button. */
const sendsItself = (delay: string): string => `<!doctype html><title>Tool</title><main><h1>Create your account</h1>
  <form><label>Work email <input type="email" name="email" autocomplete="email"></label>
  <label>Password <input type="password" name="password" autocomplete="new-password"></label><button>Sign up</button></form>
  <p>Already have an account? <a href="/login">Log in</a></p></main><script>
  const form = document.querySelector('form');
  form.email.value = 'bob@made-up.example'; form.password.value = 'correct horse';
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await fetch('/api/join', { method: 'POST', body: '{}' });
    form.closest('main').innerHTML = '<h1>Welcome aboard</h1>';
  });
  form.email.focus();
  ${delay}</script>`;
const anyApi =
  (page: string): Site =>
  ({ method }) =>
    method === 'POST' ? { html: '{}', status: 201 } : page;
const request = (site: string, appId: string): string =>
  `http://id.other.test/oauth/authorize?client_id=${appId}&response_type=code&scope=openid&redirect_uri=${encodeURIComponent(`http://${site}/callback`)}`;
/** An app's id as a machine makes it. */
const genericApp = 'k3Jx9QmT7vR2bLp8WzYd';
/** A page whose own address has the path that an Okta has. */
const asOkta = `http://own-okta.test/oauth2/default/v1/authorize?response_type=code&client_id=Jane.Doe.MRN.00482913&redirect_uri=${encodeURIComponent('http://victim.test/callback')}&login_hint=x@riverside.example`;
const made: Readonly<Record<string, Site>> = {
  'closed.test': anyApi(closed),
  'alone.test': anyApi(sendsItself('setTimeout(() => form.requestSubmit(), 2500);')),
  'pressed.test': anyApi(sendsItself('')),
  'forger.test': () =>
    `<!doctype html><title>Tool</title><script>setTimeout(() => location.assign('${request('victim.test', 'Jane.Doe.MRN.00482913')}'), 500)</script>`,
  'okta-forger.test': () =>
    `<!doctype html><title>Tool</title><script>setTimeout(() => location.assign('${asOkta}'), 500)</script>`,
  'own-okta.test': () =>
    '<!doctype html><title>Tool</title><script>setTimeout(() => location.assign("http://victim.test/callback?code=c0de"), 500)</script>',
  'victim.test': () => '<!doctype html><title>Victim</title>',
  'generic.test': ({ url }) =>
    url.pathname === '/callback'
      ? '<!doctype html><h1>Welcome aboard</h1>'
      : `<!doctype html><title>Tool</title><h1>Log in</h1><a id="with" href="${request('generic.test', genericApp)}">Continue with Other</a>`,
  // As far away as such a server is.
  'id.other.test': ({ url }) => ({
    html: '',
    status: 303,
    headers: { location: `${url.searchParams.get('redirect_uri')}?code=c0de` },
    after: 400,
  }),
};

const siteOf = ({ sites }: Flow): string => Object.keys(sites)[0] ?? '';

describe.each(browserKinds)('ten ways of signing up, in %s', (kind) => {
  let network: Network;
  let server: ServerProcess;
  let browser: TestBrowser;

  beforeAll(async () => {
    network = await openNetwork();
    for (const { sites } of flows) for (const [host, site] of Object.entries(sites)) network.site(host, site);
    for (const [host, site] of Object.entries(made)) network.site(host, site);
    server = await startServer();
    const officer = (await setUpOfficer(server)).api;
    // Approved for what is no patient information: guarded, and silent about sign-ups.
    const vendor = await officer.vendor.create.mutate({
      name: 'Tools',
      purpose: 'Ten of them',
      ownerId: null,
      sites: [...flows.map(siteOf), ...Object.keys(made).filter((host) => host !== 'victim.test')],
    });
    await officer.approval.decide.mutate({
      vendorId: vendor.id,
      ruling: 'approved',
      dataClasses: ['identifiers'],
      accounts: 'any',
      conditions: '',
      reason: 'Reviewed',
      reviewDueOn: null,
    });
    browser = await openBrowser(kind, network);
    await connectBrowser(browser, server, officer);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.discard();
    await network?.close();
  });

  const sent = (): Observation[] =>
    network.requests
      .filter(({ url, status }) => url.pathname.includes('observation.report') && status === 200)
      .flatMap(
        ({ body }) => (JSON.parse(body.toString()) as { json: { observations: Observation[] } }).json.observations,
      );
  const accountsOn = (site: string): Account[] =>
    sent().filter((one): one is Account => one.kind === 'account' && one.site === site);

  async function goThrough(flow: Flow, email: string): Promise<Page> {
    const page = await browser.open(`http://${siteOf(flow)}/signup`);
    await flow.signUp(page, email);
    return page;
  }

  // Refused ones come first and stay open: by the end, each page was asked for twelve seconds what became of its form.
  const pages: Page[] = [];
  test.each(refusing)('$name refuses an address that has an account', async (flow) => {
    const page = await goThrough(flow, 'taken@refused.example');
    pages.push(page);
    await until(`${flow.name} to refuse`, async () => (await readFrames(page)).includes('Taken'));
    expect(accountsOn(siteOf(flow))).toEqual([]);
  });

  test.each(flows.map((flow, index) => ({ ...flow, isOwn: index % 2 !== 0 })))(
    '$name is seen once when it happened, with whose account it is',
    async ({ isOwn, ...flow }) => {
      const page = await goThrough(flow, isOwn ? 'ana@mail.riverside.example' : 'ana@gmail.com');
      await until(`${flow.name} to end`, async () => (await readFrames(page)).includes(flow.done));
      // A page in the background is slowed down by its browser; a person stays a moment, too.
      await until(`${flow.name} to be seen`, () => accountsOn(siteOf(flow)).length > 0);
      pages.push(page);
      // Whoever signs up by their clinic types no address; it stands in the request.
      const isOrganizations = isOwn || flow.name === 'OAuth';
      expect(
        accountsOn(siteOf(flow)).map(({ event, accountKind, accountDomain }) => [event, accountKind, accountDomain]),
      ).toEqual([['signed-up', isOrganizations ? 'organization' : 'personal', isOrganizations ? null : 'gmail.com']]);
    },
  );

  test('one that was refused is none, none counts twice, and nothing of what was typed leaves the page', async () => {
    expect(sent().filter((one) => one.kind === 'account' && one.accountKind === 'other')).toEqual([]);
    expect(flows.map((flow) => [flow.name, accountsOn(siteOf(flow)).length])).toEqual(
      flows.map(({ name }) => [name, 1]),
    );
    const reports = network.requests
      .filter(({ url }) => url.hostname === 'localhost')
      .map(({ body }) => body.toString());
    expect(reports.join(), 'no address, no password, no code').not.toMatch(
      /ana@|taken|correct horse|c0de|314159|mail\.riverside/,
    );
    for (const page of pages) await page.close();
  });

  test('what an app asked for and was given is read from its request', () => {
    const consents = sent().filter((one): one is Consent => one.kind === 'consent' && one.site === 'oauth.test');
    expect(
      consents.map(({ event, provider, appId, site, appSite, scopes }) => [
        event,
        provider,
        appId,
        site,
        appSite,
        scopes,
      ]),
    ).toEqual(
      ['asked', 'granted'].map((event) => [
        event,
        'okta',
        '0oabucvyc38HLL1ef0h7',
        'oauth.test',
        'oauth.test',
        ['oidc:openid', 'oidc:email', 'okta:okta.users.read'],
      ]),
    );
  });

  const consentsOn = (site: string): Consent[] =>
    sent().filter((one): one is Consent => one.kind === 'consent' && (one.site === site || one.appSite === site));
  const answersToVictim = (): number =>
    network.requests.filter(({ url }) => url.hostname === 'victim.test' && url.searchParams.has('code')).length;
  const wasSent = (host: string) => () =>
    network.requests.some(({ url, method }) => url.hostname === host && method === 'POST');

  test('one inside closed shadow roots is seen like any other', async () => {
    const page = await browser.open('http://closed.test/');
    await pause(1000);
    await page.keyboard.type('ana@gmail.com');
    await page.keyboard.press('Tab');
    await page.keyboard.type('correct horse battery');
    const at = await page.evaluate(() => document.documentElement.dataset['button'] ?? '');
    const [x = 0, y = 0] = at.split(',').map(Number);
    await page.mouse.click(x, y);
    await until('the sign-up', () => accountsOn('closed.test').length > 0);
    expect(accountsOn('closed.test').map(({ event, accountDomain }) => [event, accountDomain])).toEqual([
      ['signed-up', 'gmail.com'],
    ]);
    await page.close();
  });

  test('a form that a page sends by itself is no sign-up of its user', async () => {
    const alone = await browser.open('http://alone.test/');
    await until('the page to send it', wasSent('alone.test'));
    const page = await browser.open('http://pressed.test/');
    await pause(1000);
    await (await page.waitForSelector('button'))!.click();
    await until('what its user sends', () => accountsOn('pressed.test').length > 0);
    await pause(3000);
    expect(accountsOn('alone.test')).toEqual([]);
    await page.close();
    await alone.close();
  });

  test('what only looks like a request for access is asked and not given, is no news of anybody else’s site, and says no words of its own', async () => {
    const page = await browser.open('http://generic.test/login');
    await (await page.waitForSelector('#with'))!.click();
    const forger = await browser.open('http://forger.test/');
    await until('both', () => consentsOn('generic.test').length > 1 && consentsOn('forger.test').length > 0);
    await until('the answer', () => answersToVictim() > 0);
    const oktaForger = await browser.open('http://okta-forger.test/');
    await until('the answer of no Okta', () => answersToVictim() > 1 && consentsOn('okta-forger.test').length > 0);
    await pause(1500);
    expect(consentsOn('generic.test').map(({ event, provider, appId }) => [event, provider, appId])).toEqual([
      ['asked', 'other', genericApp],
      ['granted', 'other', genericApp],
    ]);
    expect(accountsOn('generic.test').map(({ event, via }) => [event, via])).toEqual([['signed-in', 'other']]);
    for (const site of ['forger.test', 'okta-forger.test']) {
      expect(consentsOn(site).map(({ event, provider, appId, appSite }) => [event, provider, appId, appSite])).toEqual([
        ['asked', 'other', null, null],
      ]);
    }
    const others = ['victim.test', 'forger.test', 'okta-forger.test', 'own-okta.test'];
    expect([...consentsOn('victim.test'), ...others.flatMap(accountsOn)]).toEqual([]);
    await page.close();
    await forger.close();
    await oktaForger.close();
  });

  test('an app that was refused was not given anything', async () => {
    const page = await browser.open('http://oauth.test/signup');
    await (await page.waitForSelector('#with'))!.click();
    await (await page.waitForSelector('#deny'))!.click();
    await pause(1500);
    expect(consentsOn('oauth.test').filter(({ event }) => event === 'granted')).toHaveLength(1);
    await page.close();
  });
});

const readFrames = async (page: Page): Promise<string> =>
  (await Promise.all(page.frames().map((frame) => frame.evaluate(readAll)))).join(' ');

/** What a page says, open shadow roots included. */
function readAll(): string {
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot?.textContent ?? []);
  return [document.body.innerText, ...shadows].join(' ');
}
