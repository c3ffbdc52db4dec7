import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { OwnCourseId } from '../../shared/domain/course.ts';
import type { CourseQuestion, OrderingQuestion, Scenario } from '../../shared/training/course-content.ts';
import { scenariosOf, testQuestions } from '../../shared/training/course-content.ts';
import { parseCourse } from '../../shared/training/parse-course.ts';
import { z } from '../../shared/zod.ts';
import { findViolations } from '../support/barriers.ts';
import { openBrowser, picture, press, type TestBrowser, until } from '../support/browsers.ts';
import { fillIn, tabTo, waitForText } from '../support/controls.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { packageZip } from '../support/packages.ts';
import { type Client, connect, loopback, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';

let network: Network;
let server: ServerProcess;
let officer: Client;
let officerCookie: string;
let browser: TestBrowser;
const worker = { name: 'Noor Haddad', email: 'noor@riverside.example', password: 'correct horse battery staple' };

/** What a learner works out, read from where it is written. */
const course = parseCourse(readFileSync('shared/training/courses/staff-essentials.en.md', 'utf8')).content!;

beforeAll(async () => {
  network = await openNetwork();
  server = await startServer();
  ({ api: officer, cookie: officerCookie } = await setUpOfficer(server));
  const { id: memberId } = await officer.member.create.mutate({
    name: worker.name,
    email: worker.email,
    staffNumber: '',
    department: 'Imaging',
    title: '',
    managerId: null,
    leadership: null,
    handlesPhi: true,
    joinedOn: null,
  });
  const { token } = await officer.invitation.create.mutate({ memberId });
  await connect(server).invitation.accept.mutate({ token, password: worker.password });
  browser = await openBrowser('chromium', network, { extension: null });
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await network?.close();
});

/** A button or link, found with Tab and pressed. */
async function go(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await press(page, 'Enter');
}

/** The session ended elsewhere, or the screen was left for too long. */
async function endSession(page: Page): Promise<void> {
  const context = page.browserContext();
  await context.deleteCookie(...(await context.cookies()));
}

async function signIn(page: Page): Promise<void> {
  await fillIn(page, 'E-mail', worker.email);
  await fillIn(page, 'Password', worker.password);
  await press(page, 'Enter');
}

const heading = (page: Page) => page.evaluate(() => document.querySelector('main h1')?.textContent ?? '');

/** The words of what has the focus: of a choice, its label's. */
const focusedLabel = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLInputElement ? (field.labels?.[0]?.innerText ?? '').trim() : '';
  });

/** Into the group of choices, and takes the first of them. */
async function chooseFirst(page: Page): Promise<void> {
  for (let presses = 0; presses < 60 && (await focusedLabel(page)) === ''; presses++) await press(page, 'Tab');
  await press(page, 'Space');
}

/** Into the group of choices, then with the arrows to the one that is meant. */
async function choose(page: Page, text: string): Promise<void> {
  await chooseFirst(page);
  for (let presses = 0; presses < 10 && (await focusedLabel(page)) !== text; presses++) await press(page, 'ArrowDown');
  expect(await focusedLabel(page)).toBe(text);
}

async function answer(page: Page, question: CourseQuestion): Promise<void> {
  if (question.type === 'ordering') return putInOrder(page, question);
  const right = question.options.filter((option) => option.right).map(({ text }) => text);
  if (question.type === 'single') return choose(page, right[0]!);
  for (const text of right) {
    await tabTo(page, text);
    await press(page, 'Space');
  }
}

async function putInOrder(page: Page, { items }: z.infer<typeof OrderingQuestion>): Promise<void> {
  const shown = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('fieldset li'), (row) => row.innerText.trim()),
    );
  for (const [place, { text }] of items.entries()) {
    for (let at = (await shown()).indexOf(text); at > place; at--) {
      await tabTo(page, `Move up: ${text}`);
      await press(page, 'Enter');
      await until('the row to move', async () => (await shown()).indexOf(text) === at - 1);
    }
  }
}

/** Tells the story to its end, the best way. */
async function tell(page: Page, { steps }: Scenario): Promise<void> {
  for (;;) {
    const before = await asked(page);
    const step = steps.find((one) => one.kind === 'asks' && before.startsWith(one.ask));
    if (step?.kind !== 'asks') return;
    await choose(page, step.choices.toSorted((one, other) => other.points - one.points)[0]!.text);
    await go(page, 'Decide');
    await until('what came of it', async () => (await asked(page)) !== before);
  }
}

const asked = (page: Page) => page.evaluate(() => document.querySelector('fieldset legend')?.textContent ?? '');
const questionOnPage = async (page: Page): Promise<CourseQuestion> => {
  const words = await asked(page);
  return testQuestions(course).find(({ ask }) => words.startsWith(ask))!;
};

test(
  'a member takes the staff course by keyboard, loses the session in the middle of the test and no answer, and signs; a stranger verifies it',
  { timeout: 180_000 },
  async () => {
    let page = await browser.open(`${server.origin}/sign-in?next=/my/training`);
    onTestFailed(() => picture(page, 'failed-learning'));
    await signIn(page);
    await waitForText(page, course.title);
    await picture(page, 'learning-mine');
    expect(await findViolations(page)).toEqual([]);
    await go(page, new RegExp(course.title));
    await waitForText(page, 'About');
    await picture(page, 'learning-cover');
    await go(page, 'Start');
    const barriers: string[] = [];
    for (const [place, { title }] of course.sections.entries()) {
      await until(`the section ${title}`, async () => (await heading(page)) === title);
      if (place === 1) {
        barriers.push(...(await findViolations(page)));
        await picture(page, 'learning-section');
      }
      await go(page, place === course.sections.length - 1 ? 'Begin the test' : 'Go on');
    }
    let hasLostSession = false;
    for (let at = 1; at <= course.draw; at++) {
      await waitForText(page, `Question ${at} of ${course.draw}`);
      const question = await questionOnPage(page);
      if (!hasLostSession && question.type === 'single') {
        hasLostSession = true;
        // What is answered without a session waits in this browser until its member is back. By one press, right or wrong: the first that
        // is not taken leads to the sign-in.
        await endSession(page);
        await chooseFirst(page);
        await waitForText(page, 'Your session has ended');
        await page.close();
        page = await browser.open(`${server.origin}/sign-in?next=/my/training`);
        await signIn(page);
        await waitForText(page, course.title);
        await go(page, new RegExp(course.title));
        await waitForText(page, 'Go on where you were');
        await go(page, 'Go on where you were');
        await waitForText(page, `Question ${at + 1} of ${course.draw}`);
        barriers.push(...(await findViolations(page)));
        await picture(page, 'learning-question');
      } else {
        await answer(page, question);
        await waitForText(page, 'Saved.');
        await go(page, 'Go on');
      }
    }
    expect(hasLostSession).toBe(true);
    const stories = scenariosOf(course);
    for (const [place, story] of stories.entries()) {
      await waitForText(page, `Story ${place + 1} of ${stories.length}`);
      await tell(page, story);
      await go(page, 'Go on');
    }
    expect(barriers).toEqual([]);
    await waitForText(page, 'Before you hand in');
    await go(page, 'Hand in the test');
    await waitForText(page, 'You passed');
    await picture(page, 'learning-passed');
    expect(await findViolations(page)).toEqual([]);
    await tabTo(page, 'I agree');
    await press(page, 'Space');
    await tabTo(page, 'Your name');
    await page.keyboard.type(worker.name);
    await go(page, 'Sign and finish');
    await waitForText(page, 'Your training is on record.');
    await go(page, 'Go to my training');
    await waitForText(page, 'What you finished');
    await waitForText(page, 'Your certificates');
    expect(await findViolations(page)).toEqual([]);
    await page.setViewport({ width: 390, height: 844 });
    await picture(page, 'learning-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect((await officer.course.list.query()).find(({ id }) => id === 'staff-essentials')?.takers).toBe(1);

    // A stranger with its address, or with its file.
    const [address, badge] = await page.evaluate(async () => {
      const [verified, kept] = ['/verify/', '/badge'].map(
        (part) => document.querySelector<HTMLAnchorElement>(`main a[href*="${part}"]`)?.href ?? '',
      );
      return [verified ?? '', await (await fetch(kept ?? '')).text()] as const;
    });
    await endSession(page);
    await page.goto(address);
    await waitForText(page, 'Genuine and valid');
    await waitForText(page, worker.name);
    expect(await findViolations(page)).toEqual([]);
    await picture(page, 'certificate-verified');
    const altered = join(browser.profile, 'altered.jwt');
    const middle = Math.floor(badge.length / 2);
    await writeFile(altered, badge.slice(0, middle) + (badge[middle] === 'A' ? 'B' : 'A') + badge.slice(middle + 1));
    const input = await page.$('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(altered);
    await waitForText(page, 'This file was changed after it was signed');
  },
);

async function teachPackage(standard: '1.2' | '2004', title: string): Promise<void> {
  const sent = await fetch(`${loopback(server)}/course-packages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': 'fire.zip',
      cookie: officerCookie,
      origin: server.origin,
    },
    body: new Uint8Array(packageZip(standard)),
  });
  const { id } = z.object({ id: OwnCourseId }).parse(await sent.json());
  const { revision, texts } = await officer.course.get.query({ id });
  const named = texts.map((text) => ({
    ...text,
    markdown: text.markdown.replace('Fire & safety', title),
  }));
  const saved = await officer.course.saveDraft.mutate({ id, basedOn: revision, texts: named });
  await officer.course.publish.mutate({ id, basedOn: saved.revision, note: 'First', isMaterial: false });
}

const lessonOn = (page: Page) =>
  until('the lesson', () => page.frames().find((frame) => frame.url().includes('/packages/')));

const lessonSays = (page: Page, words: string) =>
  until(`the lesson to say ${words}`, async () =>
    (await (await lessonOn(page)).evaluate(() => document.body.innerText)).includes(words),
  );

/** Begins a course of the worker's list, or goes on with it. */
async function openLesson(page: Page, title: string, how: 'Start' | 'Go on where you were'): Promise<void> {
  await waitForText(page, title);
  await go(page, new RegExp(title));
  await waitForText(page, how);
  await go(page, how);
}

test(
  'a package of another maker reaches nothing of the console, goes on where it was left, and makes a record',
  { timeout: 180_000 },
  async () => {
    for (const standard of ['1.2', '2004'] as const) {
      await teachPackage(standard, `SCORM ${standard}`);
      let page = await browser.open(`${server.origin}/my/training`);
      await endSession(page);
      await page.goto(`${server.origin}/sign-in?next=/my/training`);
      await signIn(page);
      onTestFailed(() => picture(page, 'failed-package'));
      const says = (words: string) => lessonSays(page, words);
      const pressIn = async (id: string) =>
        (await lessonOn(page)).evaluate((one) => document.getElementById(one)?.click(), id);
      await openLesson(page, `SCORM ${standard}`, 'Start');
      await says('at the beginning');
      await says('reached: nothing');
      await waitForText(page, 'Not at its end yet');
      await picture(page, `package-${standard}`);
      expect(await findViolations(page)).toEqual([]);
      await pressIn('step');
      await waitForText(page, 'Your place in the lesson is saved.');
      await page.close();

      page = await browser.open(`${server.origin}/my/training`);
      await openLesson(page, `SCORM ${standard}`, 'Go on where you were');
      await says('at page 2');
      await pressIn('finish');
      await waitForText(page, 'At its end');
      await go(page, 'Go on to your signature');
      await waitForText(page, 'You have 90%.');
      await tabTo(page, 'I agree');
      await press(page, 'Space');
      await tabTo(page, 'Your name');
      await page.keyboard.type(worker.name);
      await go(page, 'Sign and finish');
      await waitForText(page, 'Your training is on record.');
      await page.close();
    }
    const taken = (await officer.course.list.query()).filter(({ title }) => title.startsWith('SCORM'));
    expect(taken.map(({ takers }) => takers)).toEqual([1, 1]);
  },
);

/** The lesson notes this and commits it, as a package does by itself; `when` it goes away, or at once. */
const note = (lesson: Frame, notes: readonly string[], when: 'now' | 'pagehide' = 'now') =>
  lesson.evaluate(
    (all, at) => {
      const { API: api } = window as unknown as {
        API: Record<'LMSSetValue' | 'LMSCommit', (...of: string[]) => string>;
      };
      const say = () => {
        for (const one of all) {
          api.LMSSetValue('cmi.suspend_data', one);
          api.LMSCommit('');
        }
      };
      if (at === 'now') say();
      else addEventListener('pagehide', say);
    },
    notes,
    when,
  );

test(
  'a lesson saves no oftener than it needs, loses nothing where it is left, and keeps nobody signed in by itself',
  { timeout: 180_000 },
  async () => {
    const title = 'Left in the middle';
    await teachPackage('1.2', title);
    const page = await browser.open(`${server.origin}/my/training`);
    onTestFailed(() => picture(page, 'failed-lesson'));
    await endSession(page);
    await page.goto(`${server.origin}/sign-in?next=/my/training`);
    await signIn(page);
    await openLesson(page, title, 'Start');
    await lessonSays(page, 'at the beginning');
    const comeBack = async (words: string) => {
      await openLesson(page, title, 'Go on where you were');
      await lessonSays(page, words);
    };

    const saves: { said: string; isIdle: boolean }[] = [];
    page.on('request', (request) => {
      if (!request.url().includes('learning.savePackage')) return;
      saves.push({ said: request.postData() ?? '', isIdle: request.headers()['x-wardline-idle'] === '1' });
    });
    await note(
      await lessonOn(page),
      Array.from({ length: 200 }, (_, at) => `note ${at}`),
    );
    await until('the newest to be saved', () => saves.at(-1)?.said.includes('note 199'));
    expect(saves.length).toBeLessThan(5);
    await go(page, 'My training');
    await comeBack('at note 199');

    // A page that frames another one was loaded before it, and says nothing, not when it goes away either.
    await (
      await lessonOn(page)
    ).evaluate(() => {
      const inner = document.createElement('iframe');
      inner.src = location.href;
      document.body.append(inner);
    });
    const inner = await until('the inner page', () =>
      page.frames().find((frame) => frame.parentFrame()?.url().includes('/packages/')),
    );
    await until('it to be ready', () => inner.evaluate(() => document.body.innerText.includes('at note 199')));
    const before = saves.length;
    await inner.evaluate(() => document.getElementById('step')?.click());
    await until('the inner page to be saved', () => saves.length > before);
    await go(page, 'My training');
    await comeBack('at page 2');

    // Its last words, said when its frame goes away, and what waits when the whole page does.
    await note(await lessonOn(page), ['last words'], 'pagehide');
    await go(page, 'My training');
    await comeBack('at last words');
    await note(await lessonOn(page), ['closing']);
    await waitForText(page, 'Your place in the lesson is saved.');
    await note(await lessonOn(page), ['closed']);
    await page.goto(`${server.origin}/my/training`);
    await comeBack('at closed');

    await page.evaluate(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 120_000;
    });
    let said = 0;
    const savedAs = (isIdle: boolean) =>
      until(`a save ${isIdle ? 'of nobody' : 'of somebody'}`, async () => {
        await note(await lessonOn(page), [`by itself ${++said}`]);
        return saves.at(-1)?.isIdle === isIdle;
      });
    await savedAs(true);
    await (await lessonOn(page)).click('#step');
    await savedAs(false);
    await page.close();
  },
);
