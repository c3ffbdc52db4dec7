/** What stands in JSON: an object or an array begins under a key, a value stands under one, or the innermost ends. An array lends its key to what it holds. */
export type JsonEvent =
  | { kind: 'open'; key: string; isArray: boolean }
  | { kind: 'value'; key: string; start: number; end: number }
  | { kind: 'close' };

const token = /["']|[{}[\]:,]|-?\d[\d.eE+-]{0,40}|[A-Za-z_$][\w$-]{0,80}/g;
const deepest = 200;

/**
 * Reads JSON in one pass, and what is nearly JSON: single quotes, bare keys, JSON inside a string ("{\"id\":…"), lines of objects, a paste
 * that begins or breaks off in the middle. Offsets are those of the original text, without the quotes.
 */
export function* readLooseJson(text: string): Generator<JsonEvent> {
  const levels: { key: string; isArray: boolean }[] = [];
  const isEscaped = /[{,]\s{0,20}\\"\w{1,40}\\"\s{0,4}:/.test(text);
  let key: string | null = null;
  token.lastIndex = 0;
  for (let at = 0; at < text.length;) {
    token.lastIndex = at;
    const hit = token.exec(text);
    if (!hit) return;
    const { 0: found, index } = hit;
    at = index + found.length;
    const level = levels.at(-1);
    if (found === '{' || found === '[') {
      if (levels.length >= deepest) return;
      const opened: { key: string; isArray: boolean } = {
        key: key ?? (level?.isArray ? level.key : ''),
        isArray: found === '[',
      };
      levels.push(opened);
      yield { kind: 'open', ...opened };
      key = null;
    } else if (found === '}' || found === ']') {
      if (levels.pop()) yield { kind: 'close' };
      key = null;
    } else if (found === ',') {
      key = null;
    } else if (found !== ':') {
      const isInner = text[index - 1] === '\\';
      // The quotes around JSON that is itself a string hold nothing of their own.
      if (
        isEscaped &&
        found === '"' &&
        !isInner &&
        (text[at] === '{' || text[at] === '[' || /[}\]]/.test(text[index - 1] ?? ''))
      )
        continue;
      const start = found === '"' || found === "'" ? at : index;
      const end = start === index ? at : endOfString(text, at, found, isEscaped && isInner);
      if (start !== index) at = end + (isEscaped && isInner ? 2 : 1);
      if (key === null && !level?.isArray && isKey(text, at)) key = text.slice(start, Math.min(end, start + 80));
      else {
        yield { kind: 'value', key: key ?? level?.key ?? '', start, end };
        key = null;
      }
    }
  }
}

/** True where a colon follows, so that what was read is a key. */
function isKey(text: string, at: number): boolean {
  return /^[\s"'\\]{0,20}:/.test(text.slice(at, at + 22));
}

function endOfString(text: string, from: number, quote: string, isInner: boolean): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (text[at] !== '\\') continue;
    if (isInner && text[at + 1] === quote) return at;
    at++;
  }
  return text.length;
}
