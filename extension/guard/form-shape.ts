import type { FormField } from '../../shared/forms/field-kind.ts';
import type { FormShape } from '../../shared/forms/form-shape.ts';
import { mayHideRoot, shadowRootIn } from '../sentinel/shadow.ts';
import { ownCards } from './own-cards.ts';

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
// Asking the browser for a closed root is dearer than looking at an open one.
const MAX_ASKED_FOR_CLOSED = 4_000;
const MAX_FIELDS_OF_PAGE = 1_000;
const MAX_FORMS = 12;
const MAX_FIELDS = 40;
const MAX_HEADINGS = 100;
const MAX_LINKS = 20;
const MAX_STEPS = 400;
const MAX_TEXT = 900;
const MAX_ATTRIBUTE = 160;

const FIELDS =
  'input:not([type=hidden i],[type=submit i],[type=button i],[type=image i],[type=reset i]),select,textarea';
const BUTTONS = 'button,input:is([type=submit i],[type=button i],[type=image i]),[role=button]:not(a)';
// A link that leads somewhere is no button of this form, whatever it looks like.
const LINKS_LIKE_BUTTONS =
  'a:is([role=button],[class*=btn i],[class*=button i],[class*=submit i],[id*=submit i]):not([href*="/"])';
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],caption';
const STANDS_FOR_HEADINGS = ':is([class*=title i],[class*=heading i],[class*=header i],[class*=headline i],strong,th)';
const DIALOGS = 'dialog,[role=dialog],[aria-modal=true]';
const BOXES = `${DIALOGS},[role=form],[role=search],fieldset,section,article,aside,header,footer,nav,main,[role=main]`;

/**
 * Every form of a document or shadow root, in the page's order, those inside shadow roots included; each frame reads its own. Bounded,
 * and read without the properties that a form's own fields can hide.
 */
export function formsOf(root: Document | ShadowRoot): FoundForm[] {
  const roots = [root, ...shadowRootsOf(root)];
  const all = roots.flatMap((part) => [...queryAll(part, FIELDS)].slice(0, MAX_FIELDS_OF_PAGE).filter(isField));
  const owners = new Map<Element, Field[]>();
  const loose: Field[] = [];
  for (const field of all.slice(0, MAX_FIELDS_OF_PAGE)) {
    const owner = formOf(field);
    if (!owner) loose.push(field);
    else if (owners.has(owner)) owners.get(owner)?.push(field);
    else owners.set(owner, [field]);
  }
  for (const [box, fields] of boxesOf(loose)) owners.set(box, fields);

  const forms = [...owners].filter(([, fields]) => fields.some(isFilledIn));
  // The first step of some sign-ups asks for nothing but a click.
  for (const form of [...queryAll(root, 'form')].slice(0, MAX_FORMS))
    if (!owners.has(form) && [...queryAll(form, BUTTONS)].some(isSubmit)) forms.push([form, []]);
  const page: Page = {
    url: addressOf(root),
    title: words(queryAll(root instanceof Document ? root : root.ownerDocument, 'title')[0], 120),
    passwordForms: forms.filter(([, fields]) => fields.some(isPassword)).length,
    most: Math.max(1, ...forms.map(([, fields]) => fields.length)),
    fields: all,
    headings: roots.flatMap((part) => [...queryAll(part, HEADINGS)].slice(0, MAX_HEADINGS)),
    labels: new Map(
      roots.flatMap((part) =>
        [...queryAll(part, 'label[for]')]
          .slice(0, MAX_FIELDS_OF_PAGE)
          .map((label) => [attribute(label, 'for'), label] as const),
      ),
    ),
    shadows: roots.slice(1).filter((part) => part instanceof ShadowRoot),
  };
  return mostTelling(forms).map(([element, fields]) => ({ element, fields, shape: shapeOf(element, fields, page) }));
}

/** A form of our own. Browsers compile a function when it first runs: better on this one in an idle moment than in the first look at a page. */
export function readOwnForm(): FormShape {
  const page = document.implementation.createHTMLDocument('x');
  const grow = (box: Element, parts: string) =>
    parts.split(';').map((part) => {
      const [tag = '', ...attributes] = part.split(' ');
      const element = page.createElement(tag);
      for (const each of attributes) {
        const [name = '', value = ''] = each.split('=');
        element.setAttribute(name, value);
      }
      box.append(element, 'x');
      return element;
    });
  for (const box of grow(page.body, 'section;form class=x;form action=/x'))
    grow(
      box,
      'h2;label for=x;input id=x;input type=email;input type=password;input type=checkbox;select;a href=/;button;button type=button',
    );
  formsOf(page);
  const [form] = formsOf(page);
  if (!form) throw new Error('Our own form was not found');
  return form.shape;
}

/** What all forms of a page are read with; looked up once, since each look goes through the whole page. */
interface Page {
  url: string;
  title: string;
  passwordForms: number;
  /** Fields of the form that has the most. */
  most: number;
  fields: readonly Field[];
  headings: readonly Element[];
  /** By the id of the field they name. */
  labels: ReadonlyMap<string, Element>;
  shadows: readonly ShadowRoot[];
}

function shapeOf(form: Element, fields: readonly Field[], page: Page): FormShape {
  const box = surroundingsOf(form, fields, page);
  const read = fields.slice(0, MAX_FIELDS);
  const { submit, others } = buttonsOf(form, box, fields, page);
  return {
    url: page.url,
    title: page.title,
    heading: headingOf(form, box, fields, page).slice(0, 240),
    submitText: submit,
    buttons: others,
    text: textOf(form, MAX_TEXT),
    around: box === form ? '' : textOf(box, MAX_TEXT / 2, { but: form }),
    action: (attribute(form, 'action') || attribute(form, 'data-action')).slice(0, 200),
    names: namesOf(form),
    links: [...queryAll(box, 'a')].slice(0, MAX_LINKS).map((link) => words(link, 80)),
    fields: read.map((field) => readField(field, form, page)),
    place: placeOf(form),
    isShown: read.length === 0 || read.slice(0, 6).some((field) => field.checkVisibility()),
    passwordForms: page.passwordForms,
    isLargest: fields.length === page.most,
  };
}

function readField(field: Field, form: Element, page: Page): FormField {
  return {
    type: field.type,
    name: attribute(field, 'name').slice(0, 80),
    id: field.id.slice(0, 80),
    autocomplete: attribute(field, 'autocomplete').slice(0, 80),
    label: labelOf(field, form, page).slice(0, 100),
    placeholder: attribute(field, 'placeholder').slice(0, 100),
  };
}

function labelOf(field: Field, form: Element, { labels }: Page): string {
  // The browser's own list of a field's labels goes through the whole page for each field.
  const label = closestOf(field, 'label') ?? labels.get(field.id);
  const said = words(label, 100) || attribute(field, 'aria-label') || attribute(field, 'title');
  if (said) return said;
  const [id = ''] = attribute(field, 'aria-labelledby').split(' ', 1);
  const namer = id === '' ? undefined : queryAll(rootOf(field), `[id="${CSS.escape(id)}"]`)[0];
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
function surroundingsOf(form: Element, fields: readonly Field[], page: Page): Element {
  const [first] = fields;
  const last = fields.at(-1);
  if (!first || !last) return form;
  const strangers = [page.fields[page.fields.indexOf(first) - 1], page.fields[page.fields.indexOf(last) + 1]];
  let box = form;
  for (let level = 0; level < 4; level++) {
    const parent = parentOf(box);
    if (!parent || /^(?:BODY|HTML)$/.test(parent.tagName)) return box;
    if (strangers.some((field) => field && inComposed(parent, field))) return box;
    box = parent;
  }
  return box;
}

function headingOf(form: Element, box: Element, fields: readonly Field[], { headings }: Page): string {
  const last = fields.findLast(isFilledIn) ?? form;
  const above = headings.filter((heading) => isBefore(heading, last));
  // A heading that is a link leads to something else than this form.
  const near = above.filter((heading) => inComposed(box, heading) && !isLink(heading));
  const inside = near.filter((heading) => inComposed(form, heading)).slice(0, 2);
  const beside = near.filter((heading) => !inComposed(form, heading)).slice(-2);
  const said = [...beside, ...inside].map((heading) => words(heading, 120)).filter(Boolean);
  if (said.length > 0) return said.join(' | ');
  const alike = [...queryAll(box, STANDS_FOR_HEADINGS)]
    .slice(0, 6)
    .filter((each) => isBefore(each, last) && !isLink(each))
    .slice(0, 2);
  return [
    ...alike.map((each) => words(each, 80)),
    textOf(box, 60, { skip: /^(?:a|button)$/i, until: fields.find(isFilledIn) }),
    words(above.at(-1), 120),
  ]
    .filter(Boolean)
    .join(' | ');
}

function isLink(element: Element): boolean {
  return closestOf(element, 'a') !== null || words(queryAll(element, 'a')[0], 40) !== '';
}

function buttonsOf(
  form: Element,
  box: Element,
  fields: readonly Field[],
  { shadows }: Page,
): { submit: string; others: string[] } {
  const shadowed = shadows
    .filter((shadow) => inComposed(form, shadow.host))
    .flatMap((shadow) => [...queryAll(shadow, BUTTONS)].slice(0, 10));
  let buttons = named([...queryAll(form, BUTTONS), ...shadowed]);
  if (buttons.length === 0) buttons = named([...queryAll(form, LINKS_LIKE_BUTTONS)]);
  if (buttons.length === 0) buttons = named([...queryAll(box, BUTTONS)]);
  const last = fields.findLast(isFilledIn) ?? form;
  const sends = buttons.filter(({ button }) => isSubmit(button));
  const submit =
    sends.find(({ button }) => isBefore(last, button)) ??
    sends[0] ??
    buttons.find(({ button }) => isBefore(last, button)) ??
    buttons.at(-1);
  return {
    submit: submit?.said ?? '',
    others: buttons
      .filter((each) => each !== submit)
      .slice(0, 8)
      .map(({ said }) => said),
  };
}

/** Buttons that say something, without those that only change how the form is shown. */
function named(buttons: readonly Element[]): { button: Element; said: string }[] {
  return buttons
    .slice(0, 40)
    .map((button) => ({ button, said: saidBy(button) }))
    .filter(
      ({ said }) =>
        said !== '' && !/^(?:show|hide|visibility.{0,10}|close|cancel|x|×|back|reset|clear|\?|help\w*)$/i.test(said),
    );
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
  if (closestOf(form, DIALOGS)) return 'dialog';
  if (closestOf(form, 'footer,[role=contentinfo]')) return 'footer';
  if (closestOf(form, 'header,nav,[role=banner]')) return 'header';
  return closestOf(form, 'aside,[role=complementary]') ? 'aside' : 'main';
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
  const weight = ([, fields]: [Element, readonly Field[]]) => (fields.some(isPassword) ? 1_000 : 0) + fields.length;
  const kept = new Set(forms.toSorted((one, other) => weight(other) - weight(one)).slice(0, MAX_FORMS));
  return forms.filter((form) => kept.has(form));
}

function shadowRootsOf(root: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const roots: (Document | ShadowRoot)[] = [root];
  let looks = 0;
  let asked = 0;
  for (let part = roots.shift(); part; part = roots.shift()) {
    const elements = queryAll(part, '*');
    const count = Math.min(elements.length, MAX_ELEMENTS - looks);
    looks += count;
    for (let at = 0; at < count && found.length < MAX_SHADOWS; at++) {
      const element = elements[at];
      if (!element || ownCards.has(element)) continue;
      const isAsked = mayHideRoot(element) && asked++ < MAX_ASKED_FOR_CLOSED;
      const shadowRoot = isAsked ? shadowRootIn(element) : element.shadowRoot;
      if (!(shadowRoot instanceof ShadowRoot)) continue;
      found.push(shadowRoot);
      roots.push(shadowRoot);
    }
  }
  return found;
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
  return !/^(?:checkbox|radio|file|range|color)$/.test(type) && !type.startsWith('select');
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

interface Reading {
  /** Elements left out, by tag, beside those whose words nobody reads. */
  skip?: RegExp;
  /** An element left out. */
  but?: Element;
  /** Where to stop. */
  until?: Element | undefined;
}

/** Words of an element, at most so many characters, without choices and what nobody sees. */
function textOf(element: Element, most: number, { skip, but, until }: Reading = {}): string {
  const walker = createWalker(element);
  let text = '';
  let node = walker.nextNode();
  for (let steps = 0; node && node !== until && text.length < most && steps < MAX_STEPS; steps++) {
    if (node instanceof Element) {
      const isLeftOut = node === but || unread.test(node.tagName) || skip?.test(node.tagName) === true;
      node = isLeftOut ? nextBeyond(walker) : walker.nextNode();
      continue;
    }
    const said = node.nodeValue?.slice(0, most).trim() ?? '';
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

function words(element: Element | null | undefined, most: number): string {
  if (!element) return '';
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

function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
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
