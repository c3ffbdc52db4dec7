import { browser } from 'wxt/browser';

/** A browser's own widgets have roots of their own, which are no page's: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const mayBeHost = /^(?:[a-z].*-.*|article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Firefox's way: a property that only extensions see. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** True where nothing but asking the browser tells whether an element has a closed root. */
export function mayHideRoot(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.shadowRoot === null && mayBeHost.test(element.localName);
}

/** The shadow root of an element, closed ones included: a page that closes one hides it from other scripts of its own, not from extensions. */
export function shadowRootIn(element: Element): ShadowRoot | null {
  if (element.shadowRoot instanceof ShadowRoot) return element.shadowRoot;
  if (!mayHideRoot(element)) return null;
  const opened: Opened = element;
  const root = opened.openOrClosedShadowRoot ?? closedInChromium(element);
  return root instanceof ShadowRoot ? root : null;
}

/** Only content scripts of an extension have it. */
function closedInChromium(element: HTMLElement): ShadowRoot | null {
  const api: Partial<typeof browser> | undefined = browser;
  return api?.dom?.openOrClosedShadowRoot(element) ?? null;
}
