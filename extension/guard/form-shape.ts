import type { FormField } from '../../shared/forms/field-kind.ts';
import type { FormShape } from '../../shared/forms/form-shape.ts';

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A form that was found on a page: a `<form>`, or the box around fields that belong to none. */
export interface FoundForm {
  element: Element;
  fields: readonly Field[];
  shape: FormShape;
}

// Pages may be endless; whatever lies beyond these is not read.
const MAX_ELEMENTS = 20_000;
const MAX_SHADOWS = 200;
const MAX_FIELDS_OF_PAGE = 1_000;
const MAX_FORMS = 16;
const MAX_FIELDS = 50;
const MAX_LINKS = 20;
const MAX_STEPS = 400;
const MAX_TEXT = 900;
const MAX_ATTRIBUTE = 160;

const FIELDS = 'input:not([type="hidden" i]), select, textarea';
const BUTTONS =
  'button, input[type="submit" i], input[type="button" i], input[type="image" i], [role="button"], a[class*="btn" i], a[class*="button" i], a[class*="submit" i], a[id*="submit" i]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], caption';
const STANDS_FOR_HEADINGS =
  '[class*="title" i], [class*="heading" i], [class*="header" i], [class*="headline" i], strong, th';
const BOXES =
  'dialog, [role="dialog"], [aria-modal="true"], [role="form"], [role="search"], fieldset, section, article, aside, header, footer, nav, main, [role="main"]';

/**
 * Every form of a document or shadow root, in the page's order, those inside open shadow roots included; each frame reads its own. Bounded,
 * and read without the properties that a form's own fields can hide.
 */
export function formsOf(root: Document | ShadowRoot): FoundForm[] {
  const shadows = shadowRootsOf(root);
  const owners = new Map<Element, Field[]>();
  const loose: Field[] = [];
  for (const field of [root, ...shadows].flatMap((part) => fieldsOf(part)).slice(0, MAX_FIELDS_OF_PAGE)) {
    const owner = formOf(field);
    if (!owner) loose.push(field);
    else if (owners.has(owner)) owners.get(owner)?.push(field);
    else owners.set(owner, [field]);
  }
  for (const [box, fields] of boxesOf(loose)) owners.set(box, fields);

  const forms = [...owners].filter(([, fields]) => fields.some(isFilledIn));
  const most = Math.max(0, ...forms.map(([, fields]) => fields.length));
  const passwordForms = forms.filter(([, fields]) => fields.some(isPassword)).length;
  const page = { url: addressOf(root), title: titleOf(root), passwordForms };
  return mostTelling(forms).map(([element, fields]) => ({
    element,
    fields,
    shape: shapeOf(element, fields.slice(0, MAX_FIELDS), shadows, { ...page, isLargest: fields.length === most }),
  }));
}

type Page = Pick<FormShape, 'url' | 'title' | 'passwordForms' | 'isLargest'>;

function shapeOf(form: Element, fields: readonly Field[], shadows: readonly ShadowRoot[], page: Page): FormShape {
  const box = surroundingsOf(form);
  const { submit, others } = buttonsOf(form, box, fields, shadows);
  return {
    ...page,
    heading: headingOf(form, box).slice(0, 240),
    submitText: submit,
    buttons: others,
    text: textOf(form, MAX_TEXT),
    around: box === form ? '' : textOf(box, MAX_TEXT / 2, form),
    action: (attribute(form, 'action') || attribute(form, 'data-action')).slice(0, 200),
    names: namesOf(form),
    links: [...queryAll(box, 'a')].slice(0, MAX_LINKS).map((link) => words(link, 80)),
    fields: fields.map((field) => readField(field, form)),
    place: placeOf(form),
    isShown: fields.some((field) => field.checkVisibility()),
  };
}

function readField(field: Field, form: Element): FormField {
  return {
    type: field.type,
    name: attribute(field, 'name').slice(0, 80),
    id: field.id.slice(0, 80),
    autocomplete: attribute(field, 'autocomplete').slice(0, 80),
    label: labelOf(field, form).slice(0, 100),
    placeholder: attribute(field, 'placeholder').slice(0, 100),
  };
}

function labelOf(field: Field, form: Element): string {
  const labels = field.labels && field.labels.length > 0 ? words(field.labels[0] ?? field, 100) : '';
  const said = labels || attribute(field, 'aria-label') || attribute(field, 'title');
  if (said) return said;
  const named = attribute(field, 'aria-labelledby').split(' ', 1)[0] ?? '';
  const root = field.getRootNode();
  const namer = named !== '' && (root instanceof Document || root instanceof ShadowRoot) ? byId(root, named) : null;
  return namer ? words(namer, 100) : textBeside(field, form);
}

/** Many forms set a label's words beside the field and tie them to nothing: before it, and after it where it is ticked. */
function textBeside(field: Field, form: Element): string {
  const walker = createWalker(form);
  walker.currentNode = field;
  const isTicked = field.type === 'checkbox' || field.type === 'radio';
  for (let step = 0; step < 14; step++) {
    const node = isTicked ? walker.nextNode() : walker.previousNode();
    if (!node) return '';
    if (node instanceof Element) {
      if (/^(?:INPUT|SELECT|OPTION|TEXTAREA|BUTTON|SCRIPT|STYLE|FORM)$/.test(node.tagName)) return '';
      continue;
    }
    const text = node.nodeValue?.trim() ?? '';
    if (/\p{L}/u.test(text.slice(0, 100))) return node.parentElement?.tagName === 'OPTION' ? '' : text.slice(0, 100);
  }
  return '';
}

/** The largest box around a form that holds no other form's fields: what stands in it speaks of this form. */
function surroundingsOf(form: Element): Element {
  const own = queryAll(form, FIELDS).length;
  let box = form;
  for (let level = 0; level < 4; level++) {
    const parent = parentOf(box);
    if (!parent || /^(?:BODY|HTML)$/.test(parent.tagName) || queryAll(parent, FIELDS).length > Math.max(own, 1))
      return box;
    box = parent;
  }
  return box;
}

function headingOf(form: Element, box: Element): string {
  const inside = [...queryAll(form, HEADINGS)].slice(0, 2);
  const beside = [...queryAll(box, HEADINGS)]
    .slice(0, 20)
    .filter((heading) => !inside.includes(heading) && isBefore(heading, form));
  const near = [...beside.slice(-2), ...inside];
  if (near.length > 0) return near.map((heading) => words(heading, 120)).join(' | ');
  const alike = [...queryAll(box, STANDS_FOR_HEADINGS)].slice(0, 2);
  return [...alike.map((each) => words(each, 80)), headingAbove(box)].filter(Boolean).join(' | ');
}

/** The last heading before a form, from the closest part of the page that has one. */
function headingAbove(form: Element): string {
  for (let box = parentOf(form), level = 0; box && level < 6; box = parentOf(box), level++) {
    const above = [...queryAll(box, HEADINGS)].slice(0, 60).filter((heading) => isBefore(heading, form));
    const last = above.at(-1);
    if (last) return words(last, 120);
  }
  return '';
}

function buttonsOf(
  form: Element,
  box: Element,
  fields: readonly Field[],
  shadows: readonly ShadowRoot[],
): { submit: string; others: string[] } {
  const inside = [...queryAll(form, BUTTONS)].slice(0, 40);
  const shadowed = shadows
    .filter((shadow) => inComposed(form, shadow.host))
    .flatMap((shadow) => [...queryAll(shadow, BUTTONS)].slice(0, 10));
  let buttons = [...inside, ...shadowed];
  if (buttons.length === 0) buttons = [...queryAll(box, BUTTONS)].slice(0, 10);
  const typed = fields.filter(isFilledIn);
  const last = typed.at(-1) ?? form;
  const sends = buttons.filter(isSubmit);
  const submit =
    sends.find((button) => isBefore(last, button)) ??
    sends[0] ??
    buttons.find((button) => isBefore(last, button)) ??
    buttons.at(-1);
  return {
    submit: submit ? saidBy(submit) : '',
    others: buttons
      .filter((button) => button !== submit)
      .slice(0, 8)
      .map(saidBy),
  };
}

function isSubmit(button: Element): boolean {
  if (button instanceof HTMLButtonElement) return button.type === 'submit';
  return button instanceof HTMLInputElement && (button.type === 'submit' || button.type === 'image');
}

function saidBy(button: Element): string {
  const root = button.getRootNode();
  const said =
    button instanceof HTMLInputElement
      ? button.value || button.alt
      : words(button, 80) || (root instanceof ShadowRoot ? words(root.host, 80) : '');
  return (said || attribute(button, 'aria-label') || attribute(button, 'title') || attribute(button, 'name')).slice(
    0,
    80,
  );
}

function placeOf(form: Element): FormShape['place'] {
  const stands = (where: string) => closestOf(form, where) !== null;
  if (stands('dialog, [role="dialog"], [aria-modal="true"]')) return 'dialog';
  if (stands('footer, [role="contentinfo"]')) return 'footer';
  if (stands('header, nav, [role="banner"]')) return 'header';
  return stands('aside, [role="complementary"]') ? 'aside' : 'main';
}

function namesOf(form: Element): string {
  const names: string[] = [];
  for (let box: Element | null = form, level = 0; box && level < 4; box = parentOf(box), level++) {
    if (/^(?:BODY|HTML)$/.test(box.tagName)) break;
    names.push(attribute(box, 'id').slice(0, MAX_ATTRIBUTE), attribute(box, 'class').slice(0, MAX_ATTRIBUTE));
    if (level === 0)
      names.push(attribute(box, 'name').slice(0, MAX_ATTRIBUTE), attribute(box, 'data-testid').slice(0, 60));
  }
  return names.filter(Boolean).join(' ');
}

/** Fields outside of any `<form>`, by the box that holds them. */
function boxesOf(loose: readonly Field[]): Map<Element, Field[]> {
  const byBox = new Map<Element | null, Field[]>();
  for (const field of loose) {
    const box = closestOf(field, BOXES);
    const group = byBox.get(box);
    if (group) group.push(field);
    else byBox.set(box, [field]);
  }
  const groups = new Map<Element, Field[]>();
  for (const fields of byBox.values()) {
    const box = smallestBoxOf(fields);
    if (box) groups.set(box, [...(groups.get(box) ?? []), ...fields]);
  }
  return groups;
}

/** The smallest element that holds all of them, and a button where one is near. */
function smallestBoxOf([first, ...others]: readonly Field[]): Element | null {
  let box = first ? parentOf(first) : null;
  for (let level = 0; box && level < 40 && !others.every((field) => inComposed(box, field)); level++)
    box = parentOf(box);
  for (let level = 0; box && level < 5 && queryAll(box, BUTTONS).length === 0; level++) {
    const parent = parentOf(box);
    if (!parent || parent.tagName === 'HTML') break;
    box = parent;
  }
  return box;
}

/** Where a page has more forms than are read, those that ask for more, in the page's order. */
function mostTelling(forms: readonly [Element, Field[]][]): readonly [Element, Field[]][] {
  if (forms.length <= MAX_FORMS) return forms;
  const weight = ([, fields]: [Element, Field[]]) => (fields.some(isPassword) ? 1_000 : 0) + fields.length;
  const kept = new Set(forms.toSorted((one, other) => weight(other) - weight(one)).slice(0, MAX_FORMS));
  return forms.filter((form) => kept.has(form));
}

function shadowRootsOf(root: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const roots: (Document | ShadowRoot)[] = [root];
  let looks = 0;
  for (let part = roots.shift(); part; part = roots.shift()) {
    for (const element of queryAll(part, '*')) {
      if (++looks > MAX_ELEMENTS || found.length >= MAX_SHADOWS) return found;
      const { shadowRoot } = element;
      if (!(shadowRoot instanceof ShadowRoot)) continue;
      found.push(shadowRoot);
      roots.push(shadowRoot);
    }
  }
  return found;
}

function fieldsOf(root: Document | ShadowRoot): Field[] {
  return [...queryAll(root, FIELDS)].slice(0, MAX_FIELDS_OF_PAGE).filter(isField);
}

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function isPassword({ type }: Field): boolean {
  return type === 'password';
}

/** Typed into or chosen: a form of nothing but ticks and buttons asks for nothing. */
function isFilledIn({ type }: Field): boolean {
  return (
    !/^(?:submit|button|image|reset|checkbox|radio|hidden|file|range|color)$/.test(type) && !type.startsWith('select')
  );
}

function formOf(field: Field): Element | null {
  if (field.form) return field.form;
  for (let inner: Element | null = field; inner;) {
    const form = closestOf(inner, 'form');
    if (form) return form;
    const root: Node = inner.getRootNode();
    inner = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

function addressOf(root: Document | ShadowRoot): string {
  const { location } = (root instanceof Document ? root : root.ownerDocument).defaultView ?? globalThis;
  return (location.origin + location.pathname + location.search + location.hash).slice(0, 500);
}

function titleOf(root: Document | ShadowRoot): string {
  const title = queryAll(root instanceof Document ? root : root.ownerDocument, 'title')[0];
  return title ? words(title, 120) : '';
}

/** Words of an element, at most so many characters, without those of `but`, of choices, and of what nobody sees. */
function textOf(element: Element, most: number, but: Element | null = null): string {
  const walker = createWalker(element);
  let text = '';
  let node = walker.nextNode();
  for (let steps = 0; node && text.length < most && steps < MAX_STEPS; steps++) {
    if (node === but || (node instanceof Element && unread.test(node.tagName))) {
      node = nextBeyond(walker);
      continue;
    }
    const said = node instanceof Element ? '' : (node.nodeValue?.slice(0, most).trim() ?? '');
    if (said) text += `${said} `;
    node = walker.nextNode();
  }
  return text.slice(0, most);
}

const unread = /^(?:script|style|noscript|template|select|textarea|svg|iframe|object)$/i;

function nextBeyond(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

function words(element: Element, most: number): string {
  return textOf(element, most).replaceAll(/\s+/g, ' ').trim();
}

// A form's fields hide its own properties: `<input name="closest">` makes `form.closest` that input. The prototypes' cannot be hidden.

function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

function closestOf(element: Element, what: string): Element | null {
  return Element.prototype.closest.call(element, what);
}

function queryAll(root: Document | DocumentFragment | Element, what: string): NodeListOf<Element> {
  if (root instanceof Element) return Element.prototype.querySelectorAll.call(root, what);
  return root instanceof Document
    ? Document.prototype.querySelectorAll.call(root, what)
    : DocumentFragment.prototype.querySelectorAll.call(root, what);
}

function createWalker(root: Element): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
}

function byId(root: Document | ShadowRoot, id: string): Element | null {
  return root instanceof Document ? Document.prototype.getElementById.call(root, id) : root.getElementById(id);
}

/** The parent, out of a shadow root as well. */
function parentOf(element: Element): Element | null {
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function isBefore(one: Element, other: Element): boolean {
  return (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Contains it, shadow roots in between included. */
function inComposed(outer: Element | null, inner: Element): boolean {
  if (!outer) return false;
  for (let node: Element | null = inner; node;) {
    if (Node.prototype.contains.call(outer, node)) return true;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** Reads one form by itself, for callers that hold its element. */
export function formShapeOf(form: Element): FormShape {
  const fields = [...queryAll(form, FIELDS)].filter(isField).slice(0, MAX_FIELDS);
  const page = { url: addressOf(document), title: titleOf(document), passwordForms: 1, isLargest: true };
  return shapeOf(form, fields, [], page);
}
