import type { Detection } from '../policy/detection.ts';
import { assess, type Counted } from './assess.ts';
import type { Assessment, Evidence } from './assessment.ts';
import { detect } from './detect.ts';
import type { Detector, Match } from './detector.ts';
import { detectors } from './detectors/index.ts';
import type { PatientRecord } from './formats/read-record.ts';
import { ownDetector } from './own/own-format.ts';
import { isOwnId, type OwnDetector } from './own/own-detector.ts';
import { termsDetector } from './own/own-terms.ts';
import { findSequences, wordSequences } from './own/word-sequences.ts';

/** What one organization looks for, made once and used for each text. */
export interface Engine {
  /** What the detectors find: sorted by start, an organization's own knowledge before the general. */
  find: (text: string) => Match[];
  /** What of it counts: not what is switched off, nor what stands in a text that the organization allows. */
  counted: Counted;
  /** What the matches that count mean together. */
  judge: (text: string, matches: readonly Match[], record: PatientRecord | null) => Assessment;
}

/** The detectors as they come. */
export const builtInEngine: Engine = {
  find: (text) => detect(text),
  counted: (_, matches) => matches,
  judge: (text, matches, record) => assess(text, matches, record),
};

/** The engine of an organization. Compiles its formats and words, so keep it for as long as its policy. */
export function engineOf(detection: Detection): Engine {
  const off = new Set(detection.switchedOff);
  const isOn = ({ id }: Detector): boolean => !off.has(id);
  const own = [...detection.ownFormats.map(ownDetector), ...detection.ownTerms.map(termsDetector)].filter(isOn);
  const using = [...own, ...detectors.filter(isOn)];
  const allowed = detection.allowedTexts.length > 0 ? wordSequences(detection.allowedTexts) : null;
  if (own.length === 0 && off.size === 0 && allowed === null) return builtInEngine;

  const counted: Counted = (text, matches) => {
    const on = matches.filter(({ detectorId }) => !off.has(detectorId));
    return allowed && on.length > 0 ? outside(on, [...findSequences(text, allowed)]) : on;
  };
  return {
    find: (text) => preferringOwn(detect(text, using)),
    counted,
    judge: (text, matches, record) =>
      judgeAsBuiltIn(own, text, matches, record && { ...record, fields: [...counted(text, record.fields)] }, counted),
  };
}

/**
 * The engine for what members type to be sent, such as a reason: it looks for everything, since what an organization lets pass in
 * a text for others is still nothing that may leave the page.
 */
export function noteEngineOf(detection: Detection): Engine {
  return engineOf({ ...detection, switchedOff: [], allowedTexts: [] });
}

/** What an organization knows by its own format or word needs no built-in identifier of the same stretch beside it. */
function preferringOwn(found: readonly Match[]): Match[] {
  const own = found.filter(({ detectorId, kind }) => kind === 'identifier' && isOwnId(detectorId));
  return outside(found, own, ({ detectorId, kind }) => kind === 'identifier' && !isOwnId(detectorId));
}

type Stretch = Pick<Match, 'start' | 'end'>;

/** The matches, in order of their starts, without those concerned that lie within a stretch. */
function outside(
  matches: readonly Match[],
  stretches: readonly Stretch[],
  isConcerned: (match: Match) => boolean = () => true,
): Match[] {
  const ordered = stretches.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return matches.filter((match) => {
    for (; (ordered[next]?.start ?? Infinity) <= match.start; next++) reach = Math.max(reach, ordered[next]?.end ?? 0);
    return match.end > reach || !isConcerned(match);
  });
}

/** Weighs own matches as those of the built-in detector whose kind they are, then gives each its own name in the evidence. */
function judgeAsBuiltIn(
  own: readonly OwnDetector[],
  text: string,
  matches: readonly Match[],
  record: PatientRecord | null,
  counted: Counted,
): Assessment {
  const weighsAs = new Map<string, string>(own.map((detector) => [detector.id, detector.weighsAs]));
  const asBuiltIn = matches.map((match) => ({
    ...match,
    detectorId: weighsAs.get(match.detectorId) ?? match.detectorId,
  }));
  const assessment = assess(text, asBuiltIn, record, counted);
  const counts = new Map<string, number>();
  for (const { detectorId } of matches) counts.set(detectorId, (counts.get(detectorId) ?? 0) + 1);
  const evidence = assessment.evidence.flatMap((share) => sharesOf(share, own, counts));
  return { ...assessment, evidence: evidence.toSorted((a, b) => b.weight - a.weight) };
}

/** Divides a built-in detector's share among it and the own detectors that weigh as it does, by their counts. */
function sharesOf(share: Evidence, own: readonly OwnDetector[], counts: ReadonlyMap<string, number>): Evidence[] {
  const ids = [share.detectorId, ...own.flatMap(({ id, weighsAs }) => (weighsAs === share.detectorId ? id : []))];
  // Names too faint to be matches of any detector.
  if (!ids.some((id) => counts.has(id))) return [share];
  return ids.flatMap((detectorId) => {
    const count = counts.get(detectorId) ?? 0;
    return count > 0 ? { ...share, detectorId, count, weight: (share.weight * count) / share.count } : [];
  });
}
