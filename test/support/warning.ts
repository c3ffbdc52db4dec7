import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from './browsers.ts';

/** A standing warning as assistive technology meets it: what it says in reading order, and the names of what can be pressed. */
export interface Warning {
  text: string;
  buttons: string[];
  frame: Frame;
}

/**
 * The warning that stands in any frame, or null. It lives in a closed shadow root, so it is read by means that a page does not have:
 * Chromium's accessibility tree, and in Firefox the driver's view of closed shadow roots.
 */
export async function readWarning(page: Page): Promise<Warning | null> {
  const read = (await isChromium(page)) ? readAccessibilityTree : readShadowTree;
  for (const frame of page.frames()) {
    const warning = await read(frame);
    if (warning) return { ...warning, frame };
  }
  return null;
}

const isChromium = async (page: Page): Promise<boolean> => /chrom/i.test(await page.browser().version());

export const waitForWarning = (page: Page): Promise<Warning> =>
  until('a warning', () => readWarning(page), { within: 20_000 });

/** A choice counts only in a warning that could be read, which takes half a second (extension/guard/warning/visibility.ts). */
export const timeToRead = (): Promise<void> => pause(600);

/** Presses Tab until the named button has the focus, as a person without a mouse would, then Enter. */
export async function chooseByKeyboard(page: Page, button: string | RegExp): Promise<void> {
  const isIt = (name: string) => (typeof button === 'string' ? name === button : button.test(name));
  for (let presses = 0; presses < 12; presses++) {
    const focused = await focusedInWarning(page);
    if (focused !== null && isIt(focused)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab reaches no button ${button} in: ${(await readWarning(page))?.text ?? 'no warning'}`);
}

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
  properties?: { name: string; value: { value?: unknown } }[];
}

async function accessibilityTree(frame: Frame): Promise<AxNode[]> {
  // The driver keeps a session for each frame's process, and a frame from another site has one of its own.
  const { client, _id: frameId } = frame as unknown as { client: CDPSession; _id: string };
  const { nodes } = (await client.send('Accessibility.getFullAXTree', { frameId })) as unknown as { nodes: AxNode[] };
  return nodes;
}

const isWarning = (node: AxNode): boolean => node.role?.value === 'alertdialog';

function insideWarning(nodes: AxNode[]): AxNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: AxNode): AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? below(byId.get(id)!) : [])),
  ];
  const warning = nodes.find(isWarning);
  return warning ? below(warning).filter((node) => !node.ignored) : [];
}

const name = (node: AxNode): string => node.name?.value ?? '';

async function readAccessibilityTree(frame: Frame): Promise<Omit<Warning, 'frame'> | null> {
  const nodes = insideWarning(await accessibilityTree(frame));
  if (nodes.length === 0) return null;
  return {
    text: nodes
      .filter((node) => node.role?.value === 'StaticText')
      .map(name)
      .join(' '),
    buttons: nodes.filter((node) => node.role?.value === 'button').map(name),
  };
}

async function focusedInWarning(page: Page): Promise<string | null> {
  const warning = await readWarning(page);
  if (!warning) return null;
  if (!(await isChromium(page))) return focusedInShadowTree(warning.frame);
  const focused = insideWarning(await accessibilityTree(warning.frame)).find((node) =>
    (node.properties ?? []).some((property) => property.name === 'focused' && property.value.value === true),
  );
  return focused ? name(focused) : null;
}

interface RemoteNode {
  type: string;
  sharedId?: string;
  value?: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

/** WebDriver BiDi itself; the driver's types leave its connection out. */
interface Bidi {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

async function call(frame: Frame, functionDeclaration: string, given: { sharedId: string }[] = []): Promise<unknown> {
  const { connection } = frame.page().browser() as unknown as Bidi;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: given,
    target: { context: (frame as unknown as { _id: string })._id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 20 },
  });
  return (result as { result: { value?: unknown } }).result.value;
}

/** The hosts of our shadow trees: what stands in the document beside its head and body. */
async function hostsIn(frame: Frame): Promise<RemoteNode[]> {
  const hosts = await call(
    frame,
    '() => [...document.documentElement.children].filter((element) => !["HEAD", "BODY"].includes(element.tagName))',
  );
  return (hosts as RemoteNode[] | undefined) ?? [];
}

async function focusedInShadowTree(frame: Frame): Promise<string | null> {
  for (const { value } of await hostsIn(frame)) {
    const sharedId = value?.shadowRoot?.sharedId;
    if (sharedId === undefined) continue;
    const focused = await call(
      frame,
      '(root) => root.activeElement && (root.activeElement.ariaLabel ?? root.activeElement.textContent)',
      [{ sharedId }],
    );
    if (typeof focused === 'string') return focused.trim();
  }
  return null;
}

async function readShadowTree(frame: Frame): Promise<Omit<Warning, 'frame'> | null> {
  const all = (await hostsIn(frame)).flatMap(below);
  const warning = all.find((node) => node.value?.attributes?.['role'] === 'alertdialog');
  if (!warning) return null;
  const text = (node: RemoteNode): string =>
    shown(node)
      .flatMap((one) => one.value?.nodeValue ?? [])
      .join(' ');
  return {
    text: text(warning),
    buttons: shown(warning)
      .filter((node) => node.value?.localName === 'button')
      .map(text),
  };
}

const below = (node: RemoteNode): RemoteNode[] => [
  node,
  ...(node.value?.shadowRoot ? below(node.value.shadowRoot) : []),
  ...(node.value?.children ?? []).flatMap(below),
];

const shown = (node: RemoteNode): RemoteNode[] =>
  node.value?.attributes && ('hidden' in node.value.attributes || node.value.localName === 'style')
    ? []
    : [node, ...(node.value?.children ?? []).flatMap(shown)];
