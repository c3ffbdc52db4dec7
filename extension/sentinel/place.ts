import { shadowRootIn } from './shadow.ts';

/** Where text was about to go, so that it can still go there after a decision. */
export interface Place {
  /** What the event was aimed at; may have left the page meanwhile. */
  target: Element;
  /** The editable that takes the text, if any. */
  editable: HTMLElement | null;
  /** Selection of an input or text area, in UTF-16 offsets; null where it has none to tell (an e-mail field). */
  selection: readonly [start: number, end: number] | null;
  /** Selection of an editable document. */
  range: Range | null;
  /** Pointer position of a drop, in pixels of the viewport. */
  point: readonly [x: number, y: number] | null;
}

const textual = /^(?:text|search|email|url|tel|number|password|)$/;

/** True for what a member can type into. */
export function isEditable(node: unknown): node is HTMLElement {
  if (node instanceof HTMLTextAreaElement) return true;
  if (node instanceof HTMLInputElement) return textual.test(node.type);
  return node instanceof HTMLElement && (node.isContentEditable || node.ownerDocument.designMode === 'on');
}

/** The innermost element an event is aimed at, shadow roots included. */
export function targetOf(event: Event): Element {
  const [innermost] = event.composedPath();
  if (innermost instanceof Element) return inClosedRoots(event, innermost);
  return innermost instanceof Node && innermost.parentElement ? innermost.parentElement : document.documentElement;
}

/** An event leaves a closed shadow root as if it were aimed at its host; the pointer or else the focus tells what it is about. */
function inClosedRoots(event: Event, host: Element): Element {
  // What an open root holds would have been named itself.
  if (host.shadowRoot) return host;
  let inner = host;
  for (let root = shadowRootIn(inner); root; root = shadowRootIn(inner)) {
    // A click that a key made is at no point of its own.
    const isPointed = event instanceof DragEvent || (event instanceof MouseEvent && event.detail > 0);
    const next = isPointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
    if (!next || !root.contains(next)) return inner;
    inner = next;
  }
  return inner;
}

export function placeOf(event: ClipboardEvent | DragEvent | InputEvent): Place {
  const target = targetOf(event);
  const focused = focusedElement();
  const editable = isEditable(target)
    ? hostOf(target)
    : !(event instanceof DragEvent) && isEditable(focused)
      ? hostOf(focused)
      : null;
  const point = event instanceof DragEvent ? ([event.clientX, event.clientY] as const) : null;
  return {
    target,
    editable,
    selection: selectionIn(editable),
    range: point ? rangeAt(...point) : rangeIn(editable),
    point,
  };
}

/** The focused element, shadow roots included. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  for (let inner = focused; inner; inner = shadowRootIn(inner)?.activeElement ?? null) focused = inner;
  return focused;
}

/** A paragraph inside an editor is edited through the editor. */
function hostOf(element: HTMLElement): HTMLElement {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element;
  let host = element;
  while (host.parentElement?.isContentEditable === true) host = host.parentElement;
  return host;
}

function selectionIn(editable: HTMLElement | null): Place['selection'] {
  if (!(editable instanceof HTMLInputElement || editable instanceof HTMLTextAreaElement)) return null;
  const { selectionStart, selectionEnd } = editable;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}

function rangeIn(editable: HTMLElement | null): Range | null {
  if (!editable || editable instanceof HTMLInputElement || editable instanceof HTMLTextAreaElement) return null;
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
}

function rangeAt(x: number, y: number): Range | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return null;
  const range = document.createRange();
  range.setStart(caret.offsetNode, caret.offset);
  return range;
}
