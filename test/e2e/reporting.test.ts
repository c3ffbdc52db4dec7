import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { metricIds } from '../../shared/domain/metric.ts';
import { findViolations } from '../support/barriers.ts';
import { openBrowser, picture, press, type TestBrowser, until } from '../support/browsers.ts';
import { tabTo, waitForDialog, waitForDialogToClose, waitForFocusBack, waitForText } from '../support/controls.ts';
import { downloaded } from '../support/downloads.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { type Client, clinic, connect, enrolBrowser, setUpOfficer } from '../support/officer.ts';
import { wordsOfPdf } from '../support/pdf.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { answerTo, exposureAt } from '../support/world.ts';

let network: Network;
let mail: MailServer;
let server: ServerProcess;
let officer: Client;
let browser: TestBrowser;
/** The officer's window, the leader's, and that of whoever has no account. */
let own: Page;
let leaders: Page;
let outside: Page;
let reportPath = '';
let link = '';
/** As the report froze them. */
let frozenFigures: string[] = [];

const title = 'Report of the first week';
const narrative = 'Nobody sees to the browsers of the night desk.';
const money = 'scribbly.test: Buy a scribe with an agreement';
const question = 'Name somebody for the night desk';
const leader = { name: 'Maria Okafor', email: 'okafor@riverside.example', password: 'correct horse battery staple' };
const reader = { name: 'Olive Byrne', email: 'olive@board.example' };

/** A control found with Tab and pressed: the whole story is told without a mouse. */
async function go(page: Page, name: string | RegExp, backwards = false): Promise<void> {
  await tabTo(page, name, backwards);
  await press(page, 'Enter');
}

async function write(page: Page, field: string, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words);
}

/** A dialog that is done with: its words are on the page, and the focus is somewhere again. */
async function isDone(page: Page): Promise<void> {
  await waitForDialogToClose(page);
  await waitForFocusBack(page);
}

/** A window without anybody's session, as on another person's computer. */
async function openApart(): Promise<Page> {
  const page = await (await browser.puppeteer.createBrowserContext()).newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return page;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, server.origin).href);
  await page.bringToFront();
}

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await open(page, '/sign-in');
  await waitForText(page, 'Password');
  await write(page, 'E-mail', email);
  await write(page, 'Password', password);
  await press(page, 'Enter');
  await until('the first page', () => !page.url().includes('/sign-in'));
}

/** Every figure as a page of a report says it, one sentence each. */
const figuresOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('section[aria-labelledby="answers"] ol > li'), (figure) =>
      Array.from(figure.querySelectorAll('p'), ({ innerText }) => innerText).find((words) => words.endsWith('.')),
    ).map(String),
  );

const mailed = (): string[] => mail.received.flatMap(({ to }) => to);

const withoutSpaces = (words: string): string => words.replaceAll(/\s+/g, '');

/** The signed PDF says what the page froze. */
async function expectSame({ content }: { content: Buffer }): Promise<void> {
  const printed = withoutSpaces(await wordsOfPdf(content));
  for (const words of [...frozenFigures, title, narrative, money, question, leader.name]) {
    expect(printed).toContain(withoutSpaces(words));
  }
}

beforeAll(async () => {
  network = await openNetwork();
  mail = await startMailServer();
  server = await startServer({ SMTP_URL: mail.url, MAIL_FROM: 'Wardline <wardline@riverside.example>' });
  officer = (await setUpOfficer(server)).api;
  const { id: memberId } = await officer.member.create.mutate({
    name: leader.name,
    email: leader.email,
    staffNumber: '',
    department: '',
    title: 'Executive director',
    managerId: null,
    leadership: 'executive',
    handlesPhi: false,
    joinedOn: null,
  });
  await officer.member.grant.mutate({ id: memberId, roles: ['leadership'], auditsUntilOn: null });
  const { token } = await officer.invitation.create.mutate({ memberId });
  await connect(server).invitation.accept.mutate({ token, password: leader.password });

  const { code } = await officer.enrolmentCode.create.mutate({ label: 'Front desk', maxUses: 1, validDays: 7 });
  const desk = (await enrolBrowser(server, code, 'Front desk')).api;
  const now = new Date();
  const passed = exposureAt(now, 'notely.test');
  const observations = [passed, answerTo(passed.id, now), exposureAt(now, 'scribbly.test')];
  await desk.observation.report.mutate({ sentAt: now.toISOString(), observations });
  const { items } = await officer.finding.list.query({ state: 'open', q: 'scribbly.test' });
  await officer.finding.plan.mutate({
    id: items[0]!.id,
    plan: { treatment: 'fix', what: 'Buy a scribe with an agreement', isFunded: null },
  });
  browser = await openBrowser('chromium', network, { extension: null });
  [own, leaders, outside] = [await openApart(), await openApart(), await openApart()];
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await mail?.close();
  await network?.close();
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(async () => {
    await picture(own, 'failed-reporting-officer');
    await picture(leaders, 'failed-reporting-leader');
    await picture(outside, 'failed-reporting-outside');
  });
});

test('the officer drafts a report, asks for something and freezes it', async () => {
  await signIn(own, clinic);
  await open(own, '/reports');
  await waitForText(own, 'No report is on record yet');
  await go(own, 'Draft a report');
  await waitForDialog(own, 'Begin the draft');
  await tabTo(own, 'Title');
  await press(own, 'Control+A');
  await own.keyboard.type(title);
  await go(own, 'Begin the draft');
  await waitForText(own, 'What leadership should know');
  await isDone(own);
  await write(own, 'What leadership should know', narrative);
  // The record has asked for the money by itself; what else is asked comes after it.
  await go(own, 'Ask for something');
  await tabTo(own, 'Ask 2');
  await write(own, 'Ask 2 in your words', question);
  await waitForText(own, 'Saved.');
  await picture(own, 'reporting-draft');
  // Fields do not print, what stands in them does.
  const paper = withoutSpaces(await wordsOfPdf(Buffer.from(await own.pdf({ format: 'letter' }))));
  for (const words of [title, narrative, money, question]) expect(paper).toContain(withoutSpaces(words));
  await go(own, 'Freeze it', true);
  await waitForDialog(own, 'What happens then');
  await tabTo(own, 'Cancel');
  await go(own, 'Freeze this report');
  await isDone(own);
  const said = await waitForText(own, 'Nobody has signed it yet.');
  expect(said).toContain('2 questions wait for leadership’s answer.');
  for (const words of [narrative, money, question]) expect(said).toContain(words);
  reportPath = new URL(own.url()).pathname;
  frozenFigures = await figuresOn(own);
  expect(frozenFigures).toHaveLength(metricIds.length);
  expect(frozenFigures.join('\n')).toContain('2 findings are open');
});

test('and sends it to a leader, and by a link to somebody outside', async () => {
  await go(own, 'Send to readers');
  await waitForDialog(own, 'Send to readers');
  await write(own, 'Members', 'Okafor');
  await until('her name', () =>
    own.evaluate(() => document.querySelector<HTMLElement>('[role="option"]')?.innerText.includes('Okafor')),
  );
  await press(own, 'ArrowDown');
  await press(own, 'Enter');
  await go(own, 'Add somebody outside');
  await write(own, 'Name of person 1 outside', reader.name);
  await write(own, 'Their e-mail', reader.email);
  await go(own, 'Send it');
  await waitForDialog(own, 'It is sent');
  await tabTo(own, reader.name);
  link = await own.evaluate(() =>
    document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '',
  );
  await go(own, 'Close');
  await isDone(own);
  expect(await waitForText(own, 'Olive Byrne')).toMatch(/Maria Okafor[\s\S]*Not opened/);
  await until('both letters', () => [leader, reader].every(({ email }) => mailed().includes(email)));
});

test('the leader lands on the figures, answers what is asked and signs', async () => {
  await signIn(leaders, leader);
  await waitForText(leaders, 'Uncomfortable answers');
  expect(new URL(leaders.url()).pathname).toBe('/report');
  await go(leaders, 'Reports on record');
  await waitForText(leaders, title);
  await go(leaders, title);
  await waitForText(leaders, 'It was sent to you.');
  expect(await figuresOn(leaders)).toEqual(frozenFigures);

  await go(leaders, `Answer: ${money}`);
  await waitForDialog(leaders, 'Fund: what do you answer?');
  await tabTo(leaders, 'Agreed: the money is there');
  await press(leaders, 'Space');
  await write(leaders, 'Reason', 'Out of the reserve.');
  await go(leaders, 'Give this answer');
  await isDone(leaders);
  await waitForText(leaders, 'Agreed by Maria Okafor');
  const { items } = await officer.finding.list.query({ state: 'open', q: 'scribbly.test' });
  expect(items[0]?.plan).toMatchObject({ isFunded: true });

  await go(leaders, `Answer: ${question}`);
  await waitForDialog(leaders, 'Decide: what do you answer?');
  await tabTo(leaders, 'Agreed: it is done as asked');
  // None is chosen yet, so the arrow chooses the one below.
  await press(leaders, 'ArrowDown');
  await write(leaders, 'Reason', 'The front desk sees to them.');
  await go(leaders, 'Give this answer');
  await isDone(leaders);
  expect(await waitForText(leaders, 'Declined by Maria Okafor')).toContain('“The front desk sees to them.”');

  await go(leaders, 'Sign it');
  await waitForDialog(leaders, 'I sign what was frozen under SHA-256');
  await go(leaders, 'Sign with your name');
  await isDone(leaders);
  await waitForText(leaders, 'Signed by Maria Okafor.');
  await picture(leaders, 'reporting-signed');
});

test('the reader outside reads what was frozen and nothing else, until the link is withdrawn', async () => {
  await open(outside, link);
  const said = await waitForText(outside, 'Ana Alvarez sent it to Olive Byrne.');
  for (const words of [title, narrative, money, question]) expect(said).toContain(words);
  expect(await figuresOn(outside)).toEqual(frozenFigures);
  // What came of it is said to members alone.
  expect(said).not.toContain('Out of the reserve.');
  await picture(outside, 'reporting-outside');
  await expectSame(await downloaded(outside, '.pdf', () => go(outside, 'PDF')));
  expect(await findViolations(outside)).toEqual([]);
  await open(outside, reportPath);
  await waitForText(outside, 'Sign in');

  await open(own, reportPath);
  expect(await waitForText(own, 'Signed by Maria Okafor.')).not.toContain('Not opened');
  await go(own, `Withdraw the link of ${reader.name}`, true);
  await waitForDialog(own, 'What happens then');
  await tabTo(own, 'Cancel');
  await go(own, 'Withdraw the link');
  await isDone(own);
  await waitForText(own, 'The link was withdrawn');
  await open(outside, '/sign-in');
  await open(outside, link);
  await waitForText(outside, 'This report cannot be opened');
  expect(await findViolations(outside)).toEqual([]);
});

test('what changes afterwards changes the report as it stands, and nothing of the frozen one or its PDF', async () => {
  const { items } = await officer.finding.list.query({ state: 'open', q: 'notely.test' });
  await officer.finding.close.mutate({ id: items[0]!.id, treatment: 'avoided', reason: 'Nobody uses it now' });
  await open(own, '/report');
  await waitForText(own, '1 finding is open');
  await open(own, '/findings?figure=findings-grave');
  const list = await waitForText(own, 'Known since');
  expect(list).toMatch(/Acted on/);
  await open(own, reportPath);
  await waitForText(own, 'Signed by Maria Okafor.');
  expect(await figuresOn(own)).toEqual(frozenFigures);

  await expectSame(await downloaded(own, '.pdf', () => go(own, 'PDF')));
});
