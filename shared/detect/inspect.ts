import type { Assessment, RecordFormat } from './assessment.ts';
import type { Match } from './detector.ts';
import { builtInEngine, type Engine } from './engine.ts';
import { readRecord } from './formats/read-record.ts';
import { redactedIn } from './placeholder.ts';
import { forgetReading } from './reading.ts';
import { readAgain } from './second-reading.ts';
import { readTable } from './table.ts';

/**
 * Reads a text as a whole: what the detectors find, a record's or a table's patient fields, and what they mean together.
 * Synchronous; the matches point into `text` and stay in the page.
 */
export function inspect(text: string, engine: Engine = builtInEngine): Inspection {
  try {
    return inspectOnce(text, engine);
  } finally {
    forgetReading();
  }
}

interface Inspection {
  matches: Match[];
  assessment: Assessment;
}

function inspectOnce(text: string, engine: Engine): Inspection {
  const isRedacted = redactedIn(text);
  const isStanding = ({ kind, start, end }: Match): boolean => kind === 'health' || !isRedacted(start, end);
  const read = readRecord(text);
  const record = read && { ...read, fields: read.fields.filter(isStanding) };
  const matches = engine.counted(text, merged(record?.fields ?? readTable(text), engine.find(text))).filter(isStanding);
  const assessment = engine.judge(text, matches, record);
  // A text that is no message between machines, and tells of a patient: there each day and number may tell who.
  const more =
    assessment.kind === 'phi' && (record === null || writtenByPeople.has(record.format))
      ? engine.counted(text, readAgain(text, matches)).filter(isStanding)
      : [];
  return { matches: more.length === 0 ? matches : inOrder([...matches, ...more]), assessment };
}

/** A field read by its place knows better than a pattern what stands there, so a pattern's match inside it gives way. */
function merged(fields: readonly Match[], found: readonly Match[]): Match[] {
  let index = 0;
  const elsewhere = found.filter(({ start, end }) => {
    while ((fields[index]?.end ?? Infinity) <= start) index++;
    return (fields[index]?.start ?? Infinity) >= end;
  });
  return inOrder([...fields, ...elsewhere]);
}

const writtenByPeople: ReadonlySet<RecordFormat> = new Set<RecordFormat>([
  'patient-table',
  'ehr-printout',
  'cms-claims',
]);

function inOrder(matches: readonly Match[]): Match[] {
  return matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
