/** What in a text identifies its patient, after 45 CFR 164.514(b)(2)(i). Claim, specimen, order and prescription numbers are `account`; ages count from 90. */
const identifyingKinds = [
  'name',
  'date',
  'phone',
  'email',
  'ssn',
  'mrn',
  'health-plan',
  'address',
  'account',
  'licence',
  'device',
  'vehicle',
  'url',
  'ip',
  'age',
] as const;
type IdentifyingKind = (typeof identifyingKinds)[number];

/** UTF-16 offsets into the case's text, end exclusive. */
export interface IdentifyingSpan {
  kind: IdentifyingKind;
  start: number;
  end: number;
}

/** A text that somebody might paste, written for this project about nobody, and what the detector should make of it. */
export interface CorpusCase {
  /** `genre/slug`; stays when the text is edited, because expected misses point at it. */
  id: string;
  genre: string;
  difficulty: 'easy' | 'medium' | 'hard';
  text: string;
  expect: 'phi' | 'not-phi';
  /** Everything that identifies the patient, their relatives and household; nothing that identifies staff. Empty for `not-phi`. */
  spans: readonly IdentifyingSpan[];
}

/** Slug, difficulty, text. In a patient's text `«kind:words»` marks what identifies the patient; the marks are not part of the text. */
export type CaseEntry = readonly [slug: string, difficulty: CorpusCase['difficulty'], text: string];

/** Cases of one genre that hold patient information. Throws where a mark names no known kind. */
export const aboutPatients = (genre: string, entries: readonly CaseEntry[]): CorpusCase[] =>
  entries.map(([slug, difficulty, marked]) => ({
    id: `${genre}/${slug}`,
    genre,
    difficulty,
    expect: 'phi',
    ...withoutMarks(marked),
  }));

/** Cases of one genre that look like patient information, or share its words, and are none. */
export const aboutNobody = (genre: string, entries: readonly CaseEntry[]): CorpusCase[] =>
  entries.map(([slug, difficulty, text]) => ({
    id: `${genre}/${slug}`,
    genre,
    difficulty,
    text,
    expect: 'not-phi',
    spans: [],
  }));

function withoutMarks(marked: string): Pick<CorpusCase, 'text' | 'spans'> {
  const spans: IdentifyingSpan[] = [];
  let text = '';
  let read = 0;
  for (const mark of marked.matchAll(/«([a-z-]+):([^«»]+)»/g)) {
    const [whole, kind = '', words = ''] = mark;
    text += marked.slice(read, mark.index);
    spans.push({ kind: knownKind(kind), start: text.length, end: text.length + words.length });
    text += words;
    read = mark.index + whole.length;
  }
  return { text: text + marked.slice(read), spans };
}

function knownKind(named: string): IdentifyingKind {
  const kind = identifyingKinds.find((known) => known === named);
  if (kind === undefined) throw new Error(`«${named}:…» marks no kind of identifier; see identifyingKinds`);
  return kind;
}
