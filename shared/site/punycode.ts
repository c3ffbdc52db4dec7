/** https://www.rfc-editor.org/rfc/rfc3492#section-5 */
const BASE = 36;
const TMIN = 1;
const TMAX = 26;
const SKEW = 38;
const DAMP = 700;
const LONGEST_LABEL = 63;

/** A label in the letters it stands for, or null where it is none of these (`xn--…`) or is malformed. */
export function decodeLabel(label: string): string | null {
  if (!label.startsWith('xn--') || label.length > LONGEST_LABEL || label === 'xn--') return null;
  const encoded = label.slice('xn--'.length);
  const delimiter = encoded.lastIndexOf('-');
  const points = Array.from(encoded.slice(0, Math.max(delimiter, 0))).map((letter) => letter.charCodeAt(0));
  let point = 128;
  let bias = 72;
  let inserted = 0;
  for (let at = delimiter + 1; at < encoded.length;) {
    const before = inserted;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(encoded[at++]);
      if (digit === null) return null;
      inserted += digit * weight;
      const threshold = k <= bias ? TMIN : Math.min(k - bias, TMAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapted(inserted - before, points.length + 1, before === 0);
    point += Math.floor(inserted / (points.length + 1));
    if (point > 0x10_ff_ff) return null;
    inserted %= points.length + 1;
    points.splice(inserted++, 0, point);
  }
  return String.fromCodePoint(...points);
}

function digitOf(letter: string | undefined): number | null {
  if (letter === undefined || !/^[a-z0-9]$/.test(letter)) return null;
  return /\d/.test(letter) ? Number(letter) + 26 : letter.charCodeAt(0) - 'a'.charCodeAt(0);
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let scaled = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  scaled += Math.floor(scaled / length);
  let k = 0;
  for (; scaled > ((BASE - TMIN) * TMAX) >> 1; k += BASE) scaled = Math.floor(scaled / (BASE - TMIN));
  return k + Math.floor(((BASE - TMIN + 1) * scaled) / (scaled + SKEW));
}
