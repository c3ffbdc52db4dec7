import { decodeLabel } from './punycode.ts';

/** Where a host lives: in the public name system, under a bare address, or in a network of somebody's own. */
export type HostKind = 'public' | 'address' | 'local';

/** https://www.rfc-editor.org/rfc/rfc6762 (.local), rfc8375 (home.arpa), ICANN 2024 (.internal), rfc6761, and what routers and directories hand out. */
const localSuffix = /\.(?:local|localhost|internal|intranet|lan|home|corp|private|home\.arpa|localdomain)$/;

/** A host as people meet it. `hostname` is in small letters, without a port: a port makes no other site of a host. */
export function hostKindOf(hostname: string): HostKind {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname) || hostname.includes(':')) return 'address';
  return !hostname.includes('.') || localSuffix.test(hostname) ? 'local' : 'public';
}

/**
 * A site's name in the letters it was registered in: `münchen.example` for `xn--mnchen-3ya.example`. Where letters of several alphabets
 * stand in one label, or letters that pass for others, the name as the network knows it follows, since nobody can tell by looking.
 */
export function shownName(site: string): string {
  if (!site.includes('xn--')) return site;
  const labels = site.split('.').map((label) => decodeLabel(label) ?? label);
  const letters = labels.join('.');
  return labels.some(isDeceptive) ? `${letters} (${site})` : letters;
}

/** What look-alike letters pass for, most of https://www.unicode.org/Public/security/latest/confusables.txt that matters for a name in Latin letters. */
const passesFor: Readonly<Record<string, string>> = Object.fromEntries(
  'аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ьb вb нh кk мm тt гr αa οo ρp νv υu ιi κk τt ηn ɡg ɩi ı'
    .split(' ')
    .flatMap((pair) => {
      const [letter, latin] = pair;
      return letter === undefined ? [] : [[letter, latin ?? 'i']];
    }),
);

/** A label as it looks at a glance: look-alikes, accents, and pairs such as `rn` taken for what they resemble. */
function glance(label: string): string {
  return Array.from(label.normalize('NFD').replaceAll(/\p{M}/gu, ''))
    .map((letter) => passesFor[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll(/[1|!]/g, 'l')
    .replaceAll('i', 'l')
    .replaceAll('5', 's')
    .replaceAll('-', '');
}

/**
 * The site among `known` that a host passes for at a glance without being it, or null. It looks the same (`nоtely`, `not-ely`, `noteIy`), is one
 * letter off a long name, or carries the whole name in front of its own (`notely.example.evil.example`).
 *
 * @param registrable registrable domain of `hostname`
 */
export function lookalikeOf(hostname: string, registrable: string, known: readonly string[]): string | null {
  if (known.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))) return null;
  const own = nameIn(registrable);
  const shape = glance(own);
  return (
    known.find((domain) => {
      const name = nameIn(domain);
      if (name.length < 4) return false;
      if (hostname.startsWith(`${domain}.`) || hostname.includes(`.${domain}.`)) return true;
      if (own === name) return false; // The same name under another ending is as often its owner's.
      return shape === glance(name) || (name.length >= 7 && isOneOff(shape, glance(name)));
    }) ?? null
  );
}

/** The label that somebody chose, in its own letters: `notely` of `notely.co.uk`. */
function nameIn(registrable: string): string {
  const [label = ''] = registrable.split('.');
  return decodeLabel(label) ?? label;
}

const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

function isDeceptive(label: string): boolean {
  const isMixed = alphabets.filter((alphabet) => alphabet.test(label)).length > 1;
  const isDisguised =
    !alphabets[0]?.test(label) && Array.from(label).every((letter) => letter in passesFor || /[\d-]/.test(letter));
  return isMixed || isDisguised;
}

/** One letter more, less, other, or two swapped. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  const isSwapped = left.length === 2 && left === `${right[1] ?? ''}${right[0] ?? ''}`;
  return (left.length <= 1 && right.length <= 1) || isSwapped;
}
