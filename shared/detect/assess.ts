import {
  tiers,
  type Assessment,
  type AssessmentKind,
  type Evidence,
  type RecordFormat,
  type Tier,
} from './assessment.ts';
import type { Match } from './detector.ts';
import { readRecord, type PatientRecord } from './formats/read-record.ts';
import { bias, learnedTextClues } from './learned-text-clues.ts';
import { isStatement, looksLikeCode, readSetting, saysItIsMadeUp } from './setting.ts';
import { placeholdersIn } from './placeholder.ts';
import { readPeopleAgain } from './people/people.ts';
import { readWords, tokensOf } from './reading.ts';
import { readSigns } from './signs.ts';
import { addTextClues, type TextClueKind } from './text-clues.ts';
import { saysCare } from './care.ts';

/** What one match of a detector weighs, low and high, and how many of them add up. */
const weights: Readonly<Record<string, readonly [low: number, high: number, atMost: number]>> = {
  'person-name': [1, 3, 4],
  mrn: [3, 3, 4],
  'us-ssn': [3, 3, 4],
  'us-mbi': [2, 3, 4],
  'health-plan-id': [2.5, 2.5, 3.5],
  'date-of-birth': [3, 3, 4],
  'account-number': [1.5, 1.5, 2],
  'claim-number': [1, 1, 1.5],
  'specimen-number': [1, 1, 1.5],
  'prescription-number': [1, 1, 1.5],
  'subject-number': [1, 1, 1],
  'licence-number': [1, 1, 1],
  'licence-plate': [1, 1, 1],
  'vehicle-number': [1, 1, 1],
  'device-udi': [1, 1, 1],
  'device-serial': [1, 1, 1],
  'payment-card': [0.5, 1, 1],
  'bank-account': [1, 1, 1],
  url: [1, 1, 1],
  'ip-address': [0.5, 0.5, 0.5],
  phone: [1, 1, 1.5],
  // Most fax numbers and towns are those of offices.
  fax: [0.5, 0.5, 0.5],
  'us-place': [0.25, 0.25, 0.25],
  'stay-date': [0.5, 0.75, 1.5],
  'care-day': [0, 0.1, 0.3],
  email: [1, 1, 1.5],
  'us-address': [1, 1, 1.5],
  'care-date': [0.25, 0.75, 1.5],
  'age-over-89': [1, 1, 1],
  // A provider's numbers are public; they say that this is health care, not who the patient is.
  'us-npi': [0.25, 0.25, 0.25],
  'us-dea': [0.25, 0.5, 0.5],
  'icd-10-cm': [1.5, 2, 4],
  'procedure-code': [0.5, 1, 2],
  ndc: [0.5, 1, 2],
  loinc: [0.5, 0.5, 1],
  snomed: [0.5, 0.5, 1],
  'clinical-term': [0.5, 1, 5],
};

/** What of some matches counts for an organization: not what is switched off, nor what stands in a text that it allows. */
export type Counted = (text: string, matches: readonly Match[]) => readonly Match[];
const all: Counted = (_, matches) => matches;

/** Weighs what was found: who, by which identifiers, and what about their health. Neither alone is patient information. */
export function assess(
  text: string,
  matches: readonly Match[],
  record: PatientRecord | null = readRecord(text),
  counted: Counted = all,
): Assessment {
  const format = record?.format ?? null;
  const evidence = weigh(text, matches);
  const identity = weightOf(evidence, ({ kind }) => kind !== 'health');
  const health = weightOf(evidence, ({ kind }) => kind === 'health');
  const prose = tierOfProse(text, matches, evidence, counted);
  const tier = record
    ? hasNoNarrative.has(record.format)
      ? tierOfRecord(text, record)
      : worse(tierOfRecord(text, record), prose)
    : prose;
  return {
    kind: kindOf(tier, identity, health, format),
    tier,
    format,
    confidence: identity + health,
    evidence:
      tier === 'none' || saysWho(evidence) ? evidence : [...evidence, ...weigh(text, faintNames(text, counted))],
  };
}

/** Whether what was found is enough to ask about the rest; where it is not, names too faint to be found by themselves may be. */
function saysWho(evidence: readonly Evidence[]): boolean {
  return weightOf(evidence, ({ kind }) => kind !== 'health') >= 0.5;
}

/** Names that count only in a text that tells of a patient; none in what an earlier redaction has left: that would never come to an end. */
function faintNames(text: string, counted: Counted): readonly Match[] {
  if (placeholdersIn(text).length > 0) return [];
  const names = readPeopleAgain(tokensOf(readWords(text)));
  return counted(
    text,
    names.map((name) => ({ ...name, detectorId: 'person-name', kind: 'person', confidence: 'low' })),
  );
}

function weigh(text: string, matches: readonly Match[]): Evidence[] {
  const shares = new Map<string, Evidence>();
  const seen = new Set<string>();
  for (const { detectorId, kind, start, end, confidence } of matches) {
    const share = shares.get(detectorId) ?? { detectorId, kind, count: 0, weight: 0 };
    share.count++;
    const [low, high, atMost] = weights[detectorId] ?? [1, 1, 2];
    // Ten times the same word is one piece of evidence. Beyond the cap nothing more can be added, so nothing more is compared.
    if (share.weight < atMost) {
      const said = `${detectorId} ${text.slice(start, Math.min(end, start + 80)).toLowerCase()}`;
      if (!seen.has(said)) share.weight = Math.min(atMost, share.weight + (confidence === 'high' ? high : low));
      seen.add(said);
    }
    shares.set(detectorId, share);
  }
  return [...shares.values()].toSorted((a, b) => b.weight - a.weight);
}

function weightOf(evidence: readonly Evidence[], counts: (share: Evidence) => boolean): number {
  return evidence.reduce((total, share) => total + (counts(share) ? share.weight : 0), 0);
}

/** A record tells of a patient by its own fields: what a laboratory's address or a doctor's name adds identifies nobody. */
function tierOfRecord(text: string, { fields }: PatientRecord): Tier {
  const identity = weightOf(
    weigh(text, fields),
    ({ kind, detectorId }) => kind !== 'health' && detectorId !== 'us-npi',
  );
  if (identity >= 3) return 'block';
  return identity > 0 ? 'warn' : 'none';
}

// Nobody writes sentences in these, so what reads like one is a code or a tag.
const hasNoNarrative: ReadonlySet<RecordFormat> = new Set<RecordFormat>(['x12', 'dicom-dump', 'ncpdp']);

function worse(one: Tier, other: Tier): Tier {
  return tiers.indexOf(one) < tiers.indexOf(other) ? one : other;
}

function tierOfProse(text: string, matches: readonly Match[], evidence: readonly Evidence[], counted: Counted): Tier {
  const clues = readTextClues(text, matches, evidence, counted);
  if (clues === null) return 'none';
  const logOdds = logOddsOf(clues);
  const isPlain = healthOf(evidence, surelyFound(matches)) < 0.4;
  if (logOdds < (isPlain ? warnPlainFrom : warnFrom) && !isVisit(clues)) return 'none';
  return isSureOfPatient(text, matches, evidence, logOdds) ? 'block' : 'warn';
}

/** What a text shows, by kind and value, and how much. */
export type TextClues = readonly (readonly [kind: TextClueKind, value: string, amount: number])[];

/**
 * What decides whether a text without a record's form tells of a patient; null where it names or numbers nobody, shows nothing of care,
 * says that it was made up, or is a program. `tools/learn-weights.ts` learns from the same clues.
 */
export function readTextClues(
  text: string,
  matches: readonly Match[],
  evidence: readonly Evidence[] = weigh(text, matches),
  counted: Counted = all,
): TextClues | null {
  if (!saysWho(evidence) && faintNames(text, counted).length === 0) return null;
  const tokens = tokensOf(readWords(text));
  const sure = surelyFound(matches);
  if (healthOf(evidence, sure) < 0.4 && !saysCare(tokens)) return null;
  if (saysItIsMadeUp(text)) return null;
  const isNamed = evidence.some(({ kind }) => kind === 'person');
  if ((looksLikeCode(text) || isStatement(text)) && !(isNamed && strongIdentifiers.some((id) => sure.has(id))))
    return null;
  const clues: [TextClueKind, string, number][] = [];
  addTextClues(tokens, matches, readSigns(text, matches, evidence), (...clue) => clues.push(clue));
  return clues;
}

// Where about one in fourteen of texts that look like a patient's and are nobody's is flagged, whoever wrote them (node tools/corpus-rates.ts held-out).
const warnFrom = 0.3;
// Where care is told of in words of every day alone.
const warnPlainFrom = 1.5;
// Where they stay below one in a hundred.
const blockFrom = 3;

/** Doctor and patient in turn, somebody named, and what ails them: too few cases to learn from, too plain to miss. */
function isVisit(clues: TextClues): boolean {
  const shows = (sign: string): number => clues.find(([kind, value]) => kind === 'sign' && value === sign)?.[2] ?? 0;
  return shows('visitDialogue') > 0 && shows('name') > 0 && shows('healthWords') >= 0.5;
}

// Generated weights are whole numbers, so that they stay short to read and to send.
const UNITS = 32;
const learned = new Map(
  Object.entries(learnedTextClues).map(([kind, values]) => [kind, new Map(Object.entries(values))] as const),
);

/** The sum of the learned weights of what shows, as log-odds that the text tells of a patient. */
function logOddsOf(clues: TextClues): number {
  let sum = bias;
  for (const [kind, value, amount] of clues) sum += amount * (learned.get(kind)?.get(value) ?? 0);
  return sum / UNITS;
}

/** Sure enough to stop a paste: somebody is surely named or numbered, and what the text shows leaves little doubt. */
function isSureOfPatient(
  text: string,
  matches: readonly Match[],
  evidence: readonly Evidence[],
  logOdds: number,
): boolean {
  const sure = surelyFound(matches);
  const health = healthOf(evidence, sure);
  const isStrong = strongIdentifiers.some((id) => sure.has(id));
  const isNamed = sure.has('person-name');
  if (logOdds >= blockFrom) return isStrong || isNamed;
  if (isStrong && isNamed && health >= 1 && logOdds >= blockFrom / 2) return true;
  const { isAged, isAboutOnePerson } = readSetting(text);
  return isStrong && health >= 2 && isAged && isAboutOnePerson;
}

function surelyFound(matches: readonly Match[]): ReadonlySet<string> {
  return new Set(matches.flatMap(({ detectorId, confidence }) => (confidence === 'high' ? detectorId : [])));
}

/** What is said of health; a record number or a plan number says by itself that somebody receives care. */
function healthOf(evidence: readonly Evidence[], sure: ReadonlySet<string>): number {
  const found = weightOf(evidence, ({ kind }) => kind === 'health');
  return found + (sure.has('mrn') || sure.has('us-mbi') ? 1 : 0) + (sure.has('health-plan-id') ? 0.5 : 0);
}

const strongIdentifiers = ['mrn', 'us-ssn', 'us-mbi', 'date-of-birth', 'health-plan-id'] as const;

function kindOf(tier: Tier, identity: number, health: number, format: RecordFormat | null): AssessmentKind {
  if (tier !== 'none') return 'phi';
  if (identity >= 1) return 'identifiers';
  return format || health >= 1 ? 'health' : 'clear';
}
