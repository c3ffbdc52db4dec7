import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Observation } from '../../shared/domain/observation.ts';
import { browserKinds, openBrowser, type TestBrowser, until } from '../support/browsers.ts';
import { connectBrowser } from '../support/connected.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { type Flow, signUpFlows } from '../support/sign-up-flows.ts';

type Account = Extract<Observation, { kind: 'account' }>;
type Consent = Extract<Observation, { kind: 'consent' }>;

const flows = await signUpFlows();
/** Those with a single form; a tab is left open a moment, as people do. */
const refusing = flows.filter(({ name }) => !/wizard|code|OAuth/.test(name));
const siteOf = ({ sites }: Flow): string => Object.keys(sites)[0] ?? '';

describe.each(browserKinds)('ten ways of signing up, in %s', (kind) => {
  let network: Network;
  let server: ServerProcess;
  let browser: TestBrowser;

  beforeAll(async () => {
    network = await openNetwork();
    for (const { sites } of flows) for (const [host, site] of Object.entries(sites)) network.site(host, site);
    server = await startServer();
    const officer = (await setUpOfficer(server)).api;
    // Approved for what is no patient information: guarded, and silent about sign-ups.
    const vendor = await officer.vendor.create.mutate({
      name: 'Tools',
      purpose: 'Ten of them',
      ownerId: null,
      sites: flows.map(siteOf),
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

  test('one that happened is seen, with whose account it is and nothing of what was typed; one that was refused is none', async () => {
    // Refused ones come first: by the end, each page was asked for twelve seconds what became of its form.
    const pages: Page[] = [];
    for (const flow of refusing) pages.push(await goThrough(flow, 'taken@refused.example'));
    for (const [index, flow] of flows.entries()) {
      const page = await goThrough(flow, index % 2 === 0 ? 'ana@gmail.com' : 'ana@mail.riverside.example');
      await until(`${flow.name} to end`, async () => {
        const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(readAll)));
        return texts.join(' ').includes(flow.done);
      });
      // A page in the background is slowed down by its browser; a person stays a moment, too.
      await until(`${flow.name} to be seen`, () => accountsOn(siteOf(flow)).length > 0, { within: 9000 }).catch(
        () => undefined,
      );
      pages.push(page);
    }

    expect(sent().filter((one) => one.kind === 'account' && one.accountKind === 'other')).toEqual([]);
    const seen = flows.filter((flow) => accountsOn(siteOf(flow)).some(({ event }) => event === 'signed-up'));
    console.log(`${kind}: ${seen.length} of ${flows.length} sign-ups seen as completed`);
    expect(flows.filter((flow) => !seen.includes(flow)).map(({ name }) => name)).toEqual([]);
    for (const [index, flow] of flows.entries()) {
      const [account, ...more] = accountsOn(siteOf(flow));
      expect(more, `${flow.name} counts once`).toEqual([]);
      const isOwn = index % 2 !== 0 || flow.name === 'OAuth';
      expect([flow.name, account?.accountKind, account?.accountDomain]).toEqual([
        flow.name,
        isOwn ? 'organization' : 'personal',
        isOwn ? null : 'gmail.com',
      ]);
    }
    const reports = network.requests
      .filter(({ url }) => url.hostname === 'localhost')
      .map(({ body }) => body.toString());
    expect(reports.join(), 'no address, no password, no code').not.toMatch(
      /ana@|taken|correct horse|c0de|314159|mail\.riverside/,
    );
    for (const page of pages) await page.close();
  });

  test('what an app asked for and was given is read from its request', () => {
    const consents = sent().filter((one): one is Consent => one.kind === 'consent');
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
        '0oaTool',
        'oauth.test',
        'oauth.test',
        ['oidc:openid', 'oidc:email', 'okta:okta.users.read'],
      ]),
    );
  });

  test('an app that was refused was not given anything', async () => {
    const page = await browser.open('http://oauth.test/signup');
    await (await page.waitForSelector('#with'))!.click();
    await (await page.waitForSelector('#deny'))!.click();
    await pause(1500);
    expect(sent().filter((one) => one.kind === 'consent' && one.event === 'granted')).toHaveLength(1);
    await page.close();
  });
});

/** What a page says, open shadow roots included. */
function readAll(): string {
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot?.textContent ?? []);
  return [document.body.innerText, ...shadows].join(' ');
}
