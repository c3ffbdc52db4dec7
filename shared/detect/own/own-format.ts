import { type CheckDigit, commonCheckDigit, satisfies } from './check-digit.ts';
import type { OwnDetector, OwnId } from './own-detector.ts';

/** What a format is made of, in order: letters and digits by number, or a fixed text. Nothing in it can backtrack. */
export type Piece =
  | { is: 'digits' | 'capitals' | 'alphanumerics'; from: number; to: number }
  | { is: 'text'; text: string };

/** What a format's numbers weigh as: the built-in detector whose kind of number they are. */
export const ownFormatKinds = ['mrn', 'health-plan-id', 'account-number'] as const;

/** An organization's own kind of number, derived from samples; the samples themselves are not kept. */
export interface OwnFormat {
  id: OwnId;
  /** What the warning calls it: "a Riverside record number". */
  title: string;
  kind: (typeof ownFormatKinds)[number];
  pieces: readonly Piece[];
  checkDigit: CheckDigit | null;
  /** True where the shape alone is too common: then a match needs one of the hints nearby. */
  needsHint: boolean;
  hints: readonly string[];
}

export type Shape = Pick<OwnFormat, 'pieces' | 'checkDigit'>;

export type Derivation =
  | { kind: 'derived'; pieces: Piece[]; checkDigit: CheckDigit | null; needsHint: boolean }
  | { kind: 'refused'; because: string };

export const MAX_LENGTH = 40;
export const MAX_PIECES = 9;
const MIN_LENGTH = 4;

/**
 * Derives the shape and the check digit that sample numbers have in common.
 *
 * @param samples as the officer typed them, one number each; at least three different ones
 */
export function deriveFormat(samples: readonly string[]): Derivation {
  const numbers = [...new Set(samples.map((sample) => sample.trim()).filter((sample) => sample !== ''))];
  if (numbers.length < 3)
    return refused('Give at least three different numbers, so that what they share can be told from chance.');
  if (numbers.some((number) => number.length > MAX_LENGTH))
    return refused(`A number of more than ${MAX_LENGTH} characters is not supported.`);
  if (numbers.some((number) => /[^A-Za-z0-9 ./#:_-]/.test(number))) {
    return refused('Use letters, digits, spaces and the marks . / # : _ - only.');
  }
  if (numbers.every((number) => !/\d/.test(number)))
    return refused('Numbers without any digit would match ordinary words.');

  const pieces = commonPieces(numbers);
  if (!pieces) return refused('These numbers have no shape in common. Derive one format for each kind of number.');
  if (pieces.length > MAX_PIECES) return refused('This shape has too many parts.');

  const objection = objectionTo(pieces);
  if (objection !== null) return refused(objection);
  const checkDigit = commonCheckDigit(numbers);
  return { kind: 'derived', pieces, checkDigit, needsHint: isCommonShape({ pieces, checkDigit }) };
}

/** Why a shape cannot be looked for, as a sentence; null where it can. Also for shapes that did not come from `deriveFormat`. */
export function objectionTo(pieces: readonly Piece[]): string | null {
  if (!pieces.some(({ is }) => is === 'digits' || is === 'alphanumerics'))
    return 'Numbers without any digit would match ordinary words.';
  if (pieces.reduce((sum, piece) => sum + shortest(piece), 0) < MIN_LENGTH)
    return `Numbers of fewer than ${MIN_LENGTH} characters would match almost everything.`;
  // A part of open length before one that could begin with its characters leaves several ways to read a text, and time to lose.
  const isAmbiguous = pieces.some((piece, index) => {
    const next = pieces[index + 1];
    return next !== undefined && piece.is !== 'text' && piece.from !== piece.to && mayFollowOn(piece, next);
  });
  return isAmbiguous
    ? 'This shape can be read in several ways, which may take long. Derive it from sample numbers.'
    : null;
}

const shortest = (piece: Piece): number => (piece.is === 'text' ? piece.text.length : piece.from);

/** Could the first character of the next piece belong to this one as well? */
function mayFollowOn(piece: Exclude<Piece, { is: 'text' }>, next: Piece): boolean {
  const beginnings =
    next.is === 'text' ? next.text.slice(0, 1) : { digits: '0', capitals: 'A', alphanumerics: '0A' }[next.is];
  return new RegExp(classes[piece.is]).test(beginnings);
}

const refused = (because: string): Derivation => ({ kind: 'refused', because });

const classes = { digits: String.raw`\d`, capitals: '[A-Za-z]', alphanumerics: '[A-Za-z0-9]' } as const;

type Run = { is: 'digits' | 'capitals' | 'mark'; text: string };

const runsOf = (number: string): Run[] =>
  (number.toUpperCase().match(/\d+|[A-Z]+|[^A-Z\d]/g) ?? []).map((text) => ({
    is: /\d/.test(text) ? 'digits' : /[A-Z]/.test(text) ? 'capitals' : 'mark',
    text,
  }));

const outlineOf = (runs: readonly Run[]): string => runs.map(({ is, text }) => (is === 'mark' ? text : is)).join(' ');

function commonPieces(numbers: readonly string[]): Piece[] | null {
  const all = numbers.map(runsOf);
  const [first = []] = all;
  if (all.every((runs) => outlineOf(runs) === outlineOf(first))) {
    return first.flatMap((_, index) => pieceOf(all.flatMap((runs) => runs[index] ?? [])));
  }
  // Letters and digits mixed at will, as in a Medicare number: only where no mark divides them.
  if (all.some((runs) => runs.some(({ is }) => is === 'mark'))) return null;
  const lengths = numbers.map((number) => number.length);
  const [from, to] = [Math.min(...lengths), Math.max(...lengths)];
  return from >= 6 && to - from <= 4 ? [{ is: 'alphanumerics', from, to }] : null;
}

function pieceOf(runs: readonly Run[]): Piece[] {
  const texts = runs.map(({ text }) => text);
  const [first = ''] = texts;
  const is = runs[0]?.is ?? 'mark';
  if (is === 'mark' || (is === 'capitals' && texts.every((text) => text === first)))
    return [{ is: 'text', text: first }];
  const lengths = texts.map((text) => text.length);
  // Leading zeros that all share are part of the format; other shared digits may be chance.
  const zeros = is === 'digits' ? Math.min(...texts.map((text) => text.length - text.replace(/^0+/, '').length)) : 0;
  const rest: Piece = {
    is: is === 'digits' ? 'digits' : 'capitals',
    from: Math.min(...lengths) - zeros,
    to: Math.max(...lengths) - zeros,
  };
  return zeros > 0 && rest.from > 0
    ? [{ is: 'text', text: '0'.repeat(zeros) }, rest]
    : [{ ...rest, from: rest.from + zeros, to: rest.to + zeros }];
}

/** Bare digits, or a short prefix with few of them, also number orders, invoices and rooms. */
export function isCommonShape({ pieces, checkDigit }: Shape): boolean {
  const letters = pieces.reduce(
    (sum, piece) => sum + (piece.is === 'text' ? piece.text.replaceAll(/[^A-Z]/g, '').length : 0),
    0,
  );
  const digits = pieces.reduce((sum, piece) => sum + (piece.is === 'text' ? 0 : piece.from), 0);
  return letters < 2 ? checkDigit === null || digits < 9 : digits < 4;
}

/** The pattern of a format: classes with bounded counts, one after another, so it is linear-time by construction. */
export function patternOf(pieces: readonly Piece[]): RegExp {
  const body = pieces
    .map((piece) =>
      piece.is === 'text'
        ? piece.text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
        : `${classes[piece.is]}{${piece.from},${piece.to}}`,
    )
    .join('');
  return new RegExp(String.raw`(?<![A-Za-z0-9])${body}(?![A-Za-z0-9])`, 'gi');
}

/** The detector of an organization's own format. */
export function ownDetector({ id, title, kind, pieces, checkDigit, needsHint, hints }: OwnFormat): OwnDetector {
  const hasMixture = pieces.some(({ is }) => is === 'alphanumerics');
  return {
    id,
    title,
    kind: 'identifier',
    weighsAs: kind,
    basis: '45 CFR 164.514(b)(2)(i)(R), by the organization’s own samples',
    // A shape that is nobody else's is sure wherever it stands.
    hints: needsHint ? hints : [],
    needsHint,
    pattern: patternOf(pieces),
    isValid: (found) => (!hasMixture || /\d/.test(found)) && (checkDigit === null || satisfies(checkDigit, found)),
  };
}

const lookAlikes = [
  ['telephone numbers', ['614-555-0177', '(614) 555-0177', '6145550177', '+16145550177']],
  ['dates', ['03/14/1962', '2026-11-21', '11.21.2026', '20261121']],
  ['years', ['1984', '2026']],
  ['ZIP codes', ['43215', '43215-1234']],
  ['Social Security numbers', ['219-09-9999', '219099999']],
  ['provider numbers (NPI)', ['1234567893', '1245319599']],
  ['payment cards', ['4111111111111111', '4111 1111 1111 1111']],
  ['order and invoice numbers', ['20251187', '100482913', 'INV-20260014', 'PO-448211', 'A1048291']],
  ['room and extension numbers', ['1204', 'R-204', 'x4821']],
  ['sign-in codes', ['482913', '48291']],
  ['version numbers', ['4.12.7', '2026.1.0']],
  ['times', ['09:40', '0940']],
  ['diagnosis codes', ['E11.9', 'I50.23']],
  ['IP addresses', ['192.168.10.24']],
] as const;

/** Which everyday numbers a format would take for the organization's own, where no hint is near: shown before it is saved. */
export function matchesElsewhere(shape: Shape): { what: string; such: string }[] {
  const detector = ownDetector({ id: 'own-1', title: '', kind: 'mrn', needsHint: false, hints: [], ...shape });
  return lookAlikes.flatMap(([what, examples]) => {
    const such = examples.find((example) =>
      [...example.matchAll(detector.pattern)].some(
        ([found]) => found.length === example.length && detector.isValid?.(found),
      ),
    );
    return such ? [{ what, such }] : [];
  });
}
