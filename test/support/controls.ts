import type { ElementHandle, Locator, Page } from 'puppeteer-core';
import { press, until } from './browsers.ts';

// What a person sees and does on a page: labels, buttons, words. No test knows a class name.

const quoted = (name: string): string => `"${name.replaceAll('"', '\\"')}"`;

async function use(
  page: Page,
  what: string,
  selector: string,
  work: (control: Locator<Element>) => Promise<void>,
): Promise<void> {
  // A page behind another is not drawn, so nothing on it ever comes to rest and could be clicked.
  await page.bringToFront();
  try {
    await work(page.locator(selector).setTimeout(40_000));
  } catch (failure) {
    throw new Error(`${what} cannot be used on ${page.url()}, which says:\n${await textOf(page)}`, { cause: failure });
  }
}

/** Firefox's driver gives a label the name of its field, so fields are found by what their label is for. */
const labelled = (label: string): string =>
  `::-p-xpath(//*[@id = //label[normalize-space(.) = ${quoted(label)}]/@for])`;

/** Types over what is in the field with this label. */
export async function fillIn(page: Page, label: string, text: string): Promise<void> {
  await use(page, `the field ${label}`, labelled(label), (field) => field.fill(text));
}

/** Opens a searchable list, types into it and takes the first answer. */
export async function chooseFrom(page: Page, label: string, option: string): Promise<void> {
  await use(page, `the list ${label}`, labelled(label), (list) => list.click());
  await press(page, 'Control+A');
  await page.keyboard.type(option);
  // The server is asked a moment after the last letter, and its answer moves what is about to be clicked.
  await until(`the list ${label} to offer ${option} alone`, () =>
    page.evaluate((wanted) => {
      const options = Array.from(document.querySelectorAll<HTMLElement>('[role="option"]'));
      const offered = options.filter((one) => one.checkVisibility());
      return offered.length > 0 && offered.every(({ innerText }) => innerText.includes(wanted));
    }, option),
  );
  await click(page, option, 'option');
}

export async function click(page: Page, name: string, role: keyof typeof elements = 'button'): Promise<void> {
  await use(page, `the ${role} ${name}`, await named(page, name, role), (control) => control.click());
}

const elements = {
  button: '//*[self::button or @role="button"]',
  link: '//a[@href]',
  option: '//*[@role="option"]',
  radio: '//input[@type="radio"]',
};

/**
 * Where the control with this accessible name is. Firefox's driver computes the names of the whole page for each look, so
 * often that the page itself is held up for seconds; there the name is what the control or its label says.
 */
async function named(page: Page, name: string, role: keyof typeof elements): Promise<string> {
  if (!/firefox/i.test(await page.browser().version())) return `::-p-aria([name=${quoted(name)}][role="${role}"])`;
  const says = `normalize-space(.) = ${quoted(name)}`;
  // A number beside the words, as that of an inbox, is no part of the name.
  const ways = [
    says,
    `.//*[${says}]`,
    `text()[${says}]`,
    `@aria-label = ${quoted(name)}`,
    `@id = //label[${says}]/@for`,
  ];
  return `::-p-xpath(${elements[role]}[${ways.join(' or ')}])`;
}

/** All that a person can read on the page now. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until the page says it, without reloading, and gives all that it says. */
export async function waitForText(page: Page, words: string | RegExp, within = 40_000): Promise<string> {
  try {
    return await until(
      `the words ${words}`,
      async () => {
        const text = await textOf(page);
        return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
      },
      { within },
    );
  } catch (failure) {
    throw new Error(`${String(failure)} on ${page.url()}, which says:\n${await textOf(page)}`, { cause: failure });
  }
}

/** Hands a file to the page's file field, as the browser's own dialog would. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** Moves on with Tab until the control with this name has the focus; the way of a person without a mouse. */
export async function tabTo(page: Page, name: string | RegExp, backwards = false): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const focused = await focusedName(page);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    passed.push(focused);
    await press(page, backwards ? 'Shift+Tab' : 'Tab');
    // A dialog looks after a Tab in a date whether it left, and would take the next one back; no person is that quick.
    await page.evaluate(() => new Promise((looked) => setTimeout(looked, 10)));
  }
  throw new Error(`Tab reaches no ${name}; it passes: ${passed.join(' | ')}`);
}

/** The accessible name of what has the focus, as a screen reader says it. */
async function focusedName(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId!,
      fetchRelatives: false,
    });
    return String(nodes[0]?.name?.value ?? '');
  } finally {
    await session.detach();
  }
}

/** Waits until no dialog stands in front of the page; what is behind one cannot be clicked. */
export async function waitForDialogToClose(page: Page): Promise<void> {
  await until('the dialog to close', () => page.evaluate(() => document.querySelector('[role="dialog"]') === null));
}

/** A dialog takes the focus a moment after its words are there; keys before that would go to the page behind it. */
export async function waitForDialog(page: Page, words: string): Promise<void> {
  await waitForText(page, words);
  await until(`the focus in the dialog ${words}`, () =>
    page.evaluate(() => document.querySelector('[role="dialog"]')?.contains(document.activeElement)),
  );
}

/** A dialog that has gone gives the focus back a moment later; Tab before that would start from nowhere. */
export async function waitForFocusBack(page: Page): Promise<void> {
  await until('the focus back on the page', () => page.evaluate(() => document.activeElement !== document.body));
}
