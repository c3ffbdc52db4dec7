import type { Assessment, AssessmentKind, Evidence, RecordFormat, Tier } from './assessment.ts';
import type { Match } from './detector.ts';
import { recogniseFormat } from './formats/recognise-format.ts';
import { hasClinicalCourse, isAboutOnePerson, looksLikeCode } from './setting.ts';

/** What one match of a detector weighs, low and high, and how many of them add up. */
const weights: Readonly<Record<string, readonly [low: number, high: number, atMost: number]>> = {
  'person-name': [1, 3, 4],
  mrn: [3, 3, 4],
  'us-ssn': [3, 3, 4],
  'us-mbi': [2, 3, 4],
  'health-plan-id': [2.5, 2.5, 3.5],
  'date-of-birth': [3, 3, 4],
  'account-number': [1.5, 1.5, 2],
  phone: [1, 1, 1.5],
  email: [1, 1, 1.5],
  'us-address': [1, 1, 1.5],
  'care-date': [0.25, 0.75, 1.5],
  'age-over-89': [1, 1, 1],
  // A provider's numbers are public; they say that this is health care, not who the patient is.
  'us-npi': [0.25, 0.25, 0.25],
  'us-dea': [0.25, 0.5, 0.5],
  'icd-10-cm': [1.5, 2, 4],
  'clinical-term': [0.4, 1, 5],
};

/** Weighs what was found: who, by which identifiers, and what about their health. Neither alone is patient information. */
export function assess(text: string, matches: readonly Match[]): Assessment {
  const format = recogniseFormat(text);
  const evidence = weigh(text, matches);
  const sum = (kind: Evidence['kind']) => evidence.reduce((total, share) => total + (share.kind === kind ? share.weight : 0), 0);
  const person = sum('person');
  const identifiers = sum('identifier');
  const health = sum('health');
  const tier = format ? tierOfRecord(person + identifiers) : tierOfProse(text, matches, person, identifiers, health);
  return {
    kind: kindOf(tier, person + identifiers, health, format),
    tier,
    format,
    confidence: person + identifiers + health,
    evidence,
  };
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

function tierOfRecord(identity: number): Tier {
  if (identity >= 3) return 'block';
  return identity > 0 ? 'warn' : 'none';
}

function tierOfProse(text: string, matches: readonly Match[], person: number, identifiers: number, health: number): Tier {
  const identity = person + identifiers;
  if (identity < 1 || health < 1) return 'none';
  if (looksLikeCode(text)) return 'none';
  const strong = matches.some(({ detectorId, confidence }) => confidence === 'high' && strongIdentifiers.has(detectorId));
  const cued = matches.some(({ detectorId, confidence }) => detectorId === 'person-name' && confidence === 'high');
  const individual = isAboutOnePerson(text);
  if (strong && (cued || individual || person > 0) && health >= 2) return 'block';
  if (cued && individual && identity >= 3.5 && health >= 2) return 'block';
  if (strong || cued) return 'warn';
  if (individual && identity >= 1 && hasClinicalCourse(text)) return 'warn';
  return 'none';
}

const strongIdentifiers: ReadonlySet<string> = new Set(['mrn', 'us-ssn', 'us-mbi', 'date-of-birth', 'health-plan-id']);

function kindOf(tier: Tier, identity: number, health: number, format: RecordFormat | null): AssessmentKind {
  if (tier !== 'none') return 'phi';
  if (identity >= 1) return 'identifiers';
  return format || health >= 1 ? 'health' : 'clear';
}
