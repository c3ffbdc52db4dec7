import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import {
  browserKinds,
  copyToClipboard,
  openBrowser,
  pasteInto,
  picture,
  type TestBrowser,
  until,
} from '../support/browsers.ts';
import { connectBrowser } from '../support/connected.ts';
import { dischargeNote } from '../support/documents.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { type Client, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { readWarning, waitForWarning } from '../support/warning.ts';

/** What the page gets hold of, whichever way: events it hears, text that stands in a field even for a moment. */
const spy = `<script>
  window.loot = [];
  const take = (how, text) => text?.trim() && loot.push(how + ': ' + text.slice(0, 40));
  setInterval(() => document.querySelectorAll('textarea').forEach((area) => take('field', area.value)), 5);
</script>`;
const page = (attack: string): string => `<!doctype html><title>Notely</title>${spy}${attack}`;
const field = '<textarea style="width:400px;height:120px"></textarea>';

interface Attack {
  name: string;
  html: string;
  /** The frame whose textarea is pasted into; the page itself by default. */
  inFrame?: true;
  /** Trusted or not, what happens before the paste and after it. */
  before?: (page: Page) => Promise<unknown>;
  after?: (page: Page) => Promise<unknown>;
  /** The warning cannot stand, so the page's meddling itself must reach the officer. */
  reported?: true;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const cover =
  '<dialog id="prize" style="inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0">Win a prize</dialog>';
const frame = (html: string) => `<iframe style="width:500px;height:200px" ${html}></iframe>`;

const attacks: Attack[] = [
  {
    name: 'listens first and stops propagation',
    html: `<script>
      for (const type of ['paste', 'beforeinput', 'input', 'drop']) addEventListener(type, (event) => {
        take(type, event.clipboardData?.getData('text/plain') ?? event.data);
        event.stopImmediatePropagation();
      }, true);
    </script>${field}`,
  },
  {
    name: 'replaces what scripts rely on',
    html: `<script>
      EventTarget.prototype.addEventListener = () => {};
      Element.prototype.attachShadow = () => { throw new Error('no'); };
      HTMLElement.prototype.showPopover = () => { throw new Error('no'); };
      Event.prototype.preventDefault = () => {};
      Event.prototype.stopImmediatePropagation = () => {};
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => false });
      window.chrome = { runtime: { sendMessage() { throw new Error('no'); } } };
    </script>${field}`,
  },
  {
    name: 'removes the warning as soon as it appears',
    html: `${field}<script>
      new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach((node) => {
        if (node.parentNode === document.documentElement) node.remove();
      }))).observe(document.documentElement, { childList: true });
    </script>`,
    reported: true,
  },
  {
    name: 'hides the warning with a style sheet',
    html: `<style>html > :not(head, body) { display: none !important }</style>${field}`,
  },
  {
    name: 'makes the warning transparent',
    html: `<style>html > :not(head, body) { opacity: 0 !important; pointer-events: none !important }</style>${field}`,
  },
  {
    name: 'covers the warning with a modal dialog',
    html: `${field}${cover}<script>
      new MutationObserver(() => setTimeout(() => { if (!prize.open) prize.showModal(); }, 50)).observe(document.documentElement, { childList: true });
    </script>`,
    // It comes back above the dialog.
    after: () => wait(1000),
  },
  {
    name: 'covers the warning again and again',
    html: `${field}${cover}<script>setInterval(() => { prize.close(); prize.showModal(); }, 20)</script>`,
    before: (tab) => tab.evaluate(() => document.querySelector('dialog')!.close()),
    reported: true,
  },
  {
    name: 'clicks and presses keys by script',
    html: field,
    after: (tab) =>
      tab.evaluate(async () => {
        for (let round = 0; round < 30; round++) {
          for (const target of [document.activeElement, document, window, ...document.documentElement.children]) {
            for (const key of ['Enter', ' ', 'Escape', 'Tab']) {
              target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
              target?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
            }
          }
          for (let x = 20; x < innerWidth; x += 60) {
            for (let y = 20; y < innerHeight; y += 40) {
              document
                .elementFromPoint(x, y)
                ?.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, composed: true }));
            }
          }
          await new Promise((resolve) => setTimeout(resolve, 40));
        }
      }),
  },
  {
    name: 'takes the focus back all the time',
    html: `${field}<script>setInterval(() => document.querySelector('textarea').focus(), 10)</script>`,
    after: (tab) => tab.keyboard.type('typed blindly'),
  },
  {
    name: 'writes itself anew with document.open()',
    html: '<p>Loading</p>',
    before: (tab) =>
      tab.evaluate(() => {
        document.open();
        document.write('<!doctype html><title>Notely</title><textarea style="width:400px;height:120px"></textarea>');
        document.close();
      }),
  },
  {
    name: 'puts its field into a sandboxed srcdoc frame',
    html: frame(`sandbox="allow-scripts" srcdoc='${field}'`),
    inFrame: true,
  },
  {
    name: 'builds its field in an about:blank frame and listens there first',
    html: `${frame('')}<script>
      const inner = document.querySelector('iframe').contentWindow;
      inner.addEventListener('paste', (event) => { take('paste', event.clipboardData.getData('text/plain')); event.stopImmediatePropagation(); }, true);
      inner.document.body.innerHTML = '<textarea style="width:400px;height:120px"></textarea>';
    </script>`,
    inFrame: true,
  },
  {
    name: 'opens a blob: frame',
    html: `${frame('')}<script>
      document.querySelector('iframe').src = URL.createObjectURL(new Blob(['<!doctype html><textarea style="width:400px;height:120px"></textarea>'], { type: 'text/html' }));
    </script>`,
    inFrame: true,
  },
];

const hostOf = (attack: Attack): string => `${attack.name.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '')}.test`;

describe.each(browserKinds)('a hostile page in %s', (kind) => {
  let network: Network;
  let server: ServerProcess;
  let officer: Client;
  let browser: TestBrowser;
  let record: Page;

  beforeAll(async () => {
    network = await openNetwork();
    network.site('ehr.test', () => '<!doctype html><title>Record</title>');
    network.site('forged.test', () => page(field));
    network.site('rewritten.test', () => page('<p>Loading</p>'));
    for (const attack of attacks) network.site(hostOf(attack), () => page(attack.html));
    server = await startServer();
    officer = (await setUpOfficer(server)).api;
    browser = await openBrowser(kind, network);
    await connectBrowser(browser, server, officer);
    record = await browser.open('http://ehr.test/');
    await copyToClipboard(record, dischargeNote);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.discard();
    await network?.close();
  });

  const findingOn = async (site: string, findingKind: 'exposure' | 'tampering') =>
    (await officer.finding.list.query({ state: 'open' })).items.find(
      (finding) => finding.site === site && finding.kind === findingKind,
    );

  test.each(attacks)('that $name gets nothing', async (attack) => {
    const tab = await browser.open(`http://${hostOf(attack)}/`);
    onTestFailed(() => picture(tab, `hostile-${kind}-${hostOf(attack)}`));
    await attack.before?.(tab);
    const target = attack.inFrame
      ? await until('the frame', () => tab.frames().find((one) => one !== tab.mainFrame()))
      : tab.mainFrame();
    await pasteInto(tab, 'textarea', target);
    if (!attack.reported) await waitForWarning(tab);
    await attack.after?.(tab);
    await wait(700);
    if (!attack.reported) await waitForWarning(tab);

    expect(await contents(tab), 'text in fields').toBe('');
    expect(
      await tab.evaluate(() => (window as unknown as { loot?: string[] }).loot ?? []),
      'what the page got hold of',
    ).toEqual([]);
    if (attack.reported) await until(`a report of ${attack.reported}`, () => findingOn(hostOf(attack), 'tampering'));
    else await until('the observation', () => findingOn(hostOf(attack), 'exposure'));
    await tab.close();
  });

  test('that writes itself anew and listens before we can gets through, and the officer learns of it', async () => {
    const tab = await browser.open('http://rewritten.test/');
    await tab.evaluate(() => {
      document.open();
      for (const type of ['paste', 'beforeinput', 'input'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      document.write('<!doctype html><title>Notely</title><textarea></textarea>');
      document.close();
    });
    await pasteInto(tab, 'textarea');
    // No browser tells an extension of this before the page; once it can be stopped, this line says so.
    expect(await contents(tab)).toBe(dischargeNote);
    await until('a report', () => findingOn('rewritten.test', 'tampering'));
    await tab.close();
  });

  test('that forges events is not believed: nothing stops, and nothing is counted', async () => {
    const tab = await browser.open('http://forged.test/');
    await (await tab.waitForSelector('textarea'))!.click();
    await tab.evaluate((text) => {
      const carried = new DataTransfer();
      carried.setData('text/plain', text);
      const area = document.querySelector('textarea')!;
      for (let forged = 0; forged < 20; forged++) {
        area.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true, composed: true }),
        );
        area.dispatchEvent(
          new InputEvent('beforeinput', { inputType: 'insertFromPaste', data: text, bubbles: true, cancelable: true }),
        );
        area.dispatchEvent(
          new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true, composed: true }),
        );
      }
    }, dischargeNote);
    await wait(500);
    expect(await readWarning(tab)).toBeNull();

    // The same page, by a person's own hand: so the silence above was no accident.
    await pasteInto(tab, 'textarea');
    await waitForWarning(tab);
    const finding = await until('the observation', () => findingOn('forged.test', 'exposure'));
    expect(finding.observations).toBe(1);
    await tab.close();
  });
});

/** What stands in every field of every frame. */
async function contents(tab: Page): Promise<string> {
  const texts = await Promise.all(
    tab
      .frames()
      .map((one) =>
        one.evaluate(() => Array.from(document.querySelectorAll('textarea'), (area) => area.value).join('')),
      ),
  );
  return texts.join('');
}
