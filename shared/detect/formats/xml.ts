/** An element's start, its end, or a stretch of text between. Offsets are those of the original text, end exclusive. */
export type XmlEvent =
  | { kind: 'open'; name: string; start: number; end: number; isEmpty: boolean }
  | { kind: 'text'; start: number; end: number }
  | { kind: 'close'; name: string };

const tagName = /^\/?(?:[\w-]{1,40}:)?([\w.-]{1,80})/;

/** Reads XML in one pass; broken or cut-off text yields what can be read of it. Comments and instructions are skipped, prefixes dropped. */
export function* readXml(text: string): Generator<XmlEvent> {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const until = open === -1 ? text.length : open;
    if (until > at) yield { kind: 'text', start: at, end: until };
    if (open === -1) return;

    if (text.startsWith('<!--', open)) {
      const close = text.indexOf('-->', open + 4);
      if (close === -1) return;
      at = close + 3;
      continue;
    }
    const close = text.indexOf('>', open + 1);
    if (close === -1) return;
    at = close + 1;
    const name = tagName.exec(text.slice(open + 1, Math.min(close, open + 130)))?.[1];
    if (name === undefined) continue;
    if (text[open + 1] === '/') yield { kind: 'close', name };
    else yield { kind: 'open', name, start: open, end: at, isEmpty: text[close - 1] === '/' };
  }
}

const attribute = /(?<![\w:.-])([\w:.-]+)\s{0,8}=\s{0,8}(?:"([^"<]*)"|'([^'<]*)')/dg;

/** Where the value of an attribute stands inside a start tag; null where it has none. */
export function attributeOf(
  text: string,
  tag: { start: number; end: number },
  name: string,
): { start: number; end: number } | null {
  for (const hit of text.slice(tag.start, tag.end).matchAll(attribute)) {
    if (hit[1] !== name) continue;
    const [start, end] = hit.indices?.[2] ?? hit.indices?.[3] ?? [0, 0];
    return { start: tag.start + start, end: tag.start + end };
  }
  return null;
}
