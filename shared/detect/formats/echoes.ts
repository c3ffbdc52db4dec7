import type { DetectorId } from '../detectors/index.ts';
import type { Match } from '../detector.ts';

const echoed: ReadonlySet<string> = new Set<DetectorId>([
  'person-name',
  'mrn',
  'us-ssn',
  'us-mbi',
  'health-plan-id',
  'account-number',
  'date-of-birth',
]);

// Parts of a name that are nobody's: titles, degrees, suffixes, codes of name types.
const noEcho: ReadonlySet<string> = new Set(
  'dr mr mrs ms miss mx md do phd rn np jr sr ii iii iv prof the of and de la van von del patient name test usa'.split(
    ' ',
  ),
);

const word = /[\p{L}\d](?:[\p{L}\d'’_-]*[\p{L}\d])?/gu;

/**
 * Finds a record's names and numbers again elsewhere in it, in its narrative or in a segment that carries no field of its own: a redaction
 * that leaves the second "Achterberg" standing has hidden nothing. Whole words as written; two passes over the text.
 */
export function withEchoes(text: string, fields: readonly Match[]): Match[] {
  const sources = new Map<string, Match>();
  for (const field of fields) {
    if (!echoed.has(field.detectorId) || sources.size > mostSources) continue;
    const value = text.slice(field.start, Math.min(field.end, field.start + 120));
    // The components of an HL7 name after the third say what kind of name it is.
    const telling = field.detectorId === 'person-name' ? value.split('^', 3).join('^') : value;
    for (const { 0: found } of telling.matchAll(word))
      if (isTelling(found, field.detectorId, value)) sources.set(found, field);
  }
  if (sources.size === 0) return [...fields];

  let next = 0;
  const echoes = (sources.size <= fewSources ? eachSought(text, sources) : amongAllWords(text, sources)).filter(
    ({ start, end }) => {
      while ((fields[next]?.end ?? Infinity) <= start) next++;
      return (fields[next]?.start ?? Infinity) >= end;
    },
  );
  return [...fields, ...echoes].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const fewSources = 40;

/** A few words are found fastest one by one. */
function eachSought(text: string, sources: ReadonlyMap<string, Match>): Match[] {
  const echoes: Match[] = [];
  for (const [sought, source] of sources) {
    for (let start = text.indexOf(sought); start !== -1; start = text.indexOf(sought, start + sought.length)) {
      const end = start + sought.length;
      if (!letterOrDigit.test(text[start - 1] ?? '') && !letterOrDigit.test(text[end] ?? ''))
        echoes.push({ ...source, start, end });
    }
  }
  return echoes.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const letterOrDigit = /[\p{L}\d]/u;

function amongAllWords(text: string, sources: ReadonlyMap<string, Match>): Match[] {
  const echoes: Match[] = [];
  for (const { 0: found, index: start } of text.matchAll(word)) {
    const source = sources.get(found);
    if (source) echoes.push({ ...source, start, end: start + found.length });
  }
  return echoes;
}

const mostSources = 4000;

function isTelling(found: string, detectorId: string, value: string): boolean {
  if (detectorId === 'person-name')
    return found.length > 1 && /^\p{Lu}/u.test(found) && !/\d/.test(found) && !noEcho.has(found.toLowerCase());
  // Of a number only the whole of it; a short one counts beds and pages as well.
  return found.length === value.length && /\d/.test(found) && found.length >= (/\D/.test(found) ? 3 : 5);
}
