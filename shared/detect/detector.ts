import type { Reading } from './reading.ts';

/** What a match is evidence of. An assessment weighs these kinds separately. */
export type EvidenceKind = 'identifier' | 'person' | 'health';

/** Finds one kind of identifier, person or health content in text. Plain data plus, where the kind has one, a checksum. */
export interface Detector {
  /** Kebab case; the file name, the key in observations, the name in the policy. */
  id: string;
  /** What the warning calls it, in the singular and with its article: "a date of birth". */
  title: string;
  /** What takes its place in a redacted text: "DATE" becomes [DATE 1]. IDENTIFIER unless told. */
  placeholder?: string;
  kind: EvidenceKind;
  /** Why this counts as sensitive: a citation, so that a reviewer can disagree with it. */
  basis: string;
  /** Whole words or phrases, lower case, that make a match nearby more likely to be real. None: every match is sure. */
  hints: readonly string[];
  /** True where a match without a hint in reach is no match at all. */
  needsHint: boolean;
  /** How many characters before a match a hint may stand; 40 unless told. Half as many after it. */
  reach?: number;
  /** Words, lower case and letters only, with which the pattern begins: it is tried there and nowhere else. None: it is tried everywhere. */
  cues?: readonly string[];
  /** Global and linear-time; proved by test/conventions/patterns.test.ts. What stands before a last group named `value` is its cue. */
  pattern: RegExp;
  /** The check that a regular expression cannot make. `withCue` is the whole hit, cue included; the same as `found` where there is none. */
  isValid?: (found: string, withCue?: string) => boolean;
  /** For kinds that need more than one expression: reads the text itself. `pattern` is then the cheap look at whether to read at all. */
  find?: (text: string, reading: Reading) => Iterable<Found>;
}

/** A stretch of text that a detector takes for its kind: UTF-16 offsets, end exclusive. */
export interface Found {
  start: number;
  end: number;
  confidence: 'low' | 'high';
}

/** Where a detector matched. Lives only in page memory: it points at the text, so it never leaves. */
export interface Match extends Found {
  detectorId: string;
  kind: EvidenceKind;
}

export interface DetectorExamples {
  /** Texts in which this detector finds something. */
  match: readonly string[];
  /** Texts that look alike and in which it finds nothing; a comment says why. */
  ignore: readonly string[];
}

export const defineDetector = <const D extends Detector>(detector: D): D => detector;
