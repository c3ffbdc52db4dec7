import { Parser } from 'saxen';

/** An element without its prefix: manifests name the same things by different prefixes. Names are in lower case. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
}

const DEEPEST = 60;
const MOST_ELEMENTS = 50_000;

const plain = (name: string): string => (name.split(':').at(-1) ?? '').toLowerCase();

/** The root of a document, or null for what is none. Entities of its own are never put in: that is how a few lines become gigabytes. */
export function readXml(xml: string): XmlElement | null {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  let isWrong = false;
  const parser = new Parser();
  const wrong = (): void => {
    isWrong = true;
    parser.stop();
  };
  parser.on('error', wrong);
  parser.on('warn', () => undefined);
  parser.on('openTag', (name, attributes, decode) => {
    const element: XmlElement = {
      name: plain(name),
      attributes: new Map(Object.entries(attributes()).map(([key, value]) => [plain(key), decode(value)])),
      children: [],
      text: '',
    };
    if (open.length >= DEEPEST || ++count > MOST_ELEMENTS) return wrong();
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root ??= element;
    open.push(element);
  });
  parser.on('closeTag', () => void open.pop());
  const add = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', (text, decode) => add(decode(text)));
  parser.on('cdata', add);
  parser.parse(xml);
  return isWrong || open.length > 0 ? null : root;
}

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** All of that name, at whatever depth, in the order of the document. */
export function allOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

export const textOf = (element: XmlElement | undefined): string => element?.text.trim() ?? '';
