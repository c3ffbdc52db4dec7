import { checkDigits } from '../detect/own/check-digit.ts';
import { isOwnId, MAX_OWN_ID, type OwnId } from '../detect/own/own-detector.ts';
import {
  isCommonShape,
  MAX_LENGTH,
  MAX_PIECES,
  objectionTo,
  type OwnFormat as Format,
  ownFormatKinds,
  type Piece as FormatPiece,
} from '../detect/own/own-format.ts';
import type { OwnTerms as Terms } from '../detect/own/own-terms.ts';
import { hasWords } from '../detect/own/word-sequences.ts';
import { z } from '../zod.ts';

const Id = z.custom<OwnId>(isOwnId, 'Not the key of an own detector');

// The words of officers go into warnings, so they fit in a line. Half a character (a lone surrogate) is none, and JSON columns refuse it.
const line = (max: number, empty: string) =>
  z
    .string()
    .trim()
    .min(1, empty)
    .max(max, `Keep it to ${max} characters`)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Write it on one line');

const Title = line(60, 'Say what warnings shall call it').regex(
  /^(?:an?|the|your) \S/i,
  'Begin with “a” or “an”, as in “a Riverside record number”: warnings say “looks like …”',
);

/** The detectors look hints up by the letters they begin with. */
const Hint = line(40, 'Enter a word')
  .toLowerCase()
  .regex(/^[a-z]/, 'Begin each word with a letter from A to Z');

const Count = z.int().min(1).max(MAX_LENGTH);

/** Letters, zeros and marks only: what could be a number of somebody has no place in a shape. */
const Piece = z.discriminatedUnion('is', [
  z
    .object({ is: z.enum(['digits', 'capitals', 'alphanumerics']), from: Count, to: Count })
    .refine(({ from, to }) => from <= to, 'A part cannot be longer at least than at most'),
  z.object({
    is: z.literal('text'),
    text: z
      .string()
      .max(MAX_LENGTH)
      .regex(
        /^(?:[A-Z]+|0+|[ ./#:_-])$/,
        'The fixed part of a shape holds letters, zeros or one mark, and no other digit',
      ),
  }),
]) satisfies z.ZodType<FormatPiece>;

/** One kind of number. The shape alone: there is no field for the samples it was derived from. */
export const OwnFormat = z
  .object({
    id: Id,
    title: Title,
    kind: z.enum(ownFormatKinds),
    pieces: z
      .array(Piece)
      .min(1, 'Give at least three sample numbers')
      .max(MAX_PIECES, 'This shape has too many parts'),
    checkDigit: z.enum(checkDigits).nullable(),
    needsHint: z.boolean(),
    hints: z.array(Hint).max(20, 'Keep it to 20 words'),
  })
  .superRefine((format, context) => {
    const objection = objectionTo(format.pieces);
    if (objection !== null) context.addIssue({ code: 'custom', path: ['pieces'], message: objection });
    if (isCommonShape(format) && !format.needsHint) {
      const message = 'Many other numbers look like this, so it counts only near a word that says what it is';
      context.addIssue({ code: 'custom', path: ['needsHint'], message });
    }
    if (format.needsHint && format.hints.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['hints'],
        message: 'Give at least one word that stands near these numbers',
      });
  }) satisfies z.ZodType<Format>;

const wordsOrNumbers = (text: string): boolean => hasWords(text);

export const OwnTerms = z.object({
  id: Id,
  title: Title,
  kind: z.enum(['identifier', 'health']),
  words: z
    .array(
      line(60, 'Enter a word').min(2, 'A single letter would match too much').refine(wordsOrNumbers, 'Enter words'),
    )
    .min(1, 'Enter at least one word')
    .max(500, 'A list holds at most 500 words or phrases'),
}) satisfies z.ZodType<Terms>;

/** Shorter ones would excuse too much. */
export const AllowedText = z
  .string()
  .trim()
  .min(4, 'Enter at least four characters')
  .max(300, 'Keep it to 300 characters')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Write it on one line')
  .refine(wordsOrNumbers, 'Enter words');

const MOST_OWN = 20;

/**
 * What counts as somebody's information, beyond what the built-in detectors know: your policy, not law. Browsers of an earlier release
 * read it too, so what they do not know is dropped; only a change of it (SetDetection) is strict.
 */
export const Detection = z.object({
  ownFormats: z.array(OwnFormat).max(MOST_OWN, 'Keep it to 20 formats'),
  ownTerms: z.array(OwnTerms).max(MOST_OWN, 'Keep it to 20 lists'),
  /** Letterheads, hotlines, the organization's own address: what is found inside them does not count. */
  allowedTexts: z.array(AllowedText).max(200, 'Keep it to 200 texts'),
  /** Ids of built-in and own detectors. One that an engine does not know changes nothing in it. */
  switchedOff: z.array(z.string().regex(/^[a-z0-9-]{1,40}$/)).max(100),
  /** The least sure assessment that gets the ladder's rung for `block`: `never` treats even the surest as `warn`. */
  blockFrom: z.enum(['warn', 'block', 'never']),
  /** Removed own detectors, so that what browsers once reported keeps its name and no key gets a second meaning. */
  retired: z.array(z.object({ id: Id, title: Title })).max(MAX_OWN_ID),
});
export type Detection = z.infer<typeof Detection>;

export const defaultDetection: Detection = {
  ownFormats: [],
  ownTerms: [],
  allowedTexts: [],
  switchedOff: [],
  blockFrom: 'block',
  retired: [],
};

const areDifferent = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** A change of it; what is retired follows from what is left out. */
export const SetDetection = z.strictObject({
  /** The version of the bundle that the officer looked at. */
  basedOn: z.int32().positive(),
  detection: z
    .strictObject({
      ...Detection.omit({ retired: true }).shape,
      ownFormats: z.array(OwnFormat.strict()).max(MOST_OWN, 'Keep it to 20 formats'),
      ownTerms: z.array(OwnTerms.strict()).max(MOST_OWN, 'Keep it to 20 lists'),
    })
    .refine(
      ({ ownFormats, ownTerms }) => areDifferent([...ownFormats, ...ownTerms].map(({ id }) => id)),
      'Two of these have the same key',
    ),
});
export type SetDetection = z.infer<typeof SetDetection>;

/** The next key that was never given to anything, or null when all are used up. */
export function nextOwnId({ ownFormats, ownTerms, retired }: Detection): OwnId | null {
  const used = [...ownFormats, ...ownTerms, ...retired].map(({ id }) => Number(id.slice('own-'.length)));
  const next = Math.max(0, ...used) + 1;
  return next > MAX_OWN_ID ? null : `own-${next}`;
}
