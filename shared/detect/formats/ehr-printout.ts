import type { Match } from '../detector.ts';
import { looksLikeCode } from '../setting.ts';
import { isKnownName, isNameLike, judgeLabelled, type LabelledValue } from './labelled-values.ts';
import { PatientFields } from './patient-fields.ts';
import { meaningOf, type LabelMeaning } from './patient-labels.ts';
import { withoutTrailing } from './trailing.ts';
import { cellsOf, linesOf, type Cell } from './table-rows.ts';

/**
 * Reads a chart's print-out, an intake sheet, a letter's head or a schedule: labels and what stands behind or under them. Null where the labels
 * are not a patient's, or nobody filled them in.
 */
export function readEhrPrintout(text: string): Match[] | null {
  if (looksLikeCode(text)) return null;
  const fields = new PatientFields(text);
  const values = labelledValues(text);
  // One "(MRN: …)" in a sentence is no print-out; the detectors see to it.
  return values.filter(({ label }) => label !== unlabelled).length >= 2 &&
    judgeLabelled(text, values, fields).isPatients
    ? fields.matches()
    : null;
}

const mostLabels = 4000;

function labelledValues(text: string): LabelledValue[] {
  const values: LabelledValue[] = [];
  let open: Label | null = null;
  for (const { start, end } of linesOf(text)) {
    if (values.length > mostLabels) break;
    if (text.slice(start, Math.min(end, start + 4)).trim() === '' && text.slice(start, end).trim() === '') continue;
    const labels = labelsIn(text, start, end);
    // "Patient Name:" over "Theodore Brandvold": the value stands on the line below.
    if (open && labels.length === 0 && end - start < 120) values.push({ ...open, start, end });
    open = null;
    const named = labels[0] && isNumbering(labels[0]) ? nameBefore(text, start, labels[0].from) : null;
    if (named && nameMeaning) values.push({ label: unlabelled, meaning: nameMeaning, ...named });
    for (const [index, label] of labels.entries()) {
      const value = valueBehind(text, label.behind, labels[index + 1]?.from ?? end);
      if (value) values.push({ ...label, ...value });
      else if (index === labels.length - 1) open = label;
    }
  }
  return values;
}

const unlabelled = '';
const nameMeaning = meaningOf('name');

function isNumbering({ meaning }: Label): boolean {
  return meaning.detectorId === 'date-of-birth' || meaning.detectorId === 'mrn';
}

interface Label {
  label: string;
  meaning: LabelMeaning;
  /** Where the label begins, and where what it names may begin. */
  from: number;
  behind: number;
}

const longestLine = 2000;

function labelsIn(text: string, start: number, end: number): Label[] {
  const stop = Math.min(end, start + longestLine);
  const labels: Label[] = [];
  const line = text.slice(start, stop);
  for (const { 0: found, index } of line.matchAll(/[:=]/g)) {
    const label = labelBefore(text, Math.max(start, labels.at(-1)?.behind ?? start), start + index);
    if (label) labels.push({ ...label, behind: start + index + found.length });
  }
  labels.push(...barelyLabelled(line, start));
  if (labels.length === 0) return labelsByCells(text, start, stop);
  return labels
    .toSorted((a, b) => a.from - b.from)
    .filter((label, index, sorted) => index === 0 || label.from >= (sorted[index - 1]?.behind ?? 0));
}

const longestLabel = 48;
const decoration = ' \t*_"\'';
const breaks = /[\t|;,•·(){}[\]"*>]| {2}|\. /g;

/** Where the last break of a stretch ends; 0 where it has none. */
function lastBreak(stretch: string): number {
  let end = 0;
  for (const { 0: found, index } of stretch.matchAll(breaks)) end = index + found.length;
  return end;
}

/** The label that ends here: the whole stretch since the last break, or its last words where they are no one else's ("Ana Ruiz DOB:"). */
function labelBefore(text: string, from: number, to: number): Omit<Label, 'behind'> | null {
  const near = Math.max(from, to - longestLabel);
  const stretch = text.slice(near, to);
  const begin = near + lastBreak(withoutTrailing(stretch, decoration));
  const whole = withoutTrailing(text.slice(begin, to), decoration);
  const isWhole = near === from || begin > near;
  const trimmed = whole.trim().replace(/^(?:[-–•>#\d.)_]{1,6} ?){1,3}/, '');
  const meaning = isWhole ? meaningOf(trimmed) : null;
  if (meaning) return { label: trimmed, meaning, from: begin };

  const words = [...whole.matchAll(/\S+/g)];
  for (const word of words.slice(-4)) {
    const last = whole.slice(word.index).trim();
    const found = meaningOf(last);
    if (found && found.detectorId && !found.isCommon && !found.isOthers)
      return { label: last, meaning: found, from: begin + word.index };
  }
  return null;
}

// Labels that need no colon: "DOB 3/4/61", "MRN 7719204".
const bare =
  /(?:dob|d\.o\.b\.?|mrn|mr ?#|ssn|date of birth|acct ?#|chart ?#|member id)[ \t]{1,3}#?[ \t]?(?=[A-Za-z]{0,4}\d)/gi;

function barelyLabelled(line: string, start: number): Label[] {
  const labels: Label[] = [];
  if (!/\d{2}/.test(line)) return labels;
  for (const { 0: found, index } of line.matchAll(bare)) {
    const from = start + index;
    const meaning = /[A-Za-z0-9]/.test(line[index - 1] ?? '') ? null : meaningOf(found.trim());
    if (!meaning) continue;
    labels.push({ label: found.trim(), meaning, from, behind: from + found.length });
  }
  return labels;
}

/** "DOB<tab>3/4/1961", "| DOB | 3/4/1961 |", "DOB      3/4/1961": labels and values by turns; or a label alone on its line. */
function labelsByCells(text: string, start: number, stop: number): Label[] {
  const line = text.slice(start, stop).trim();
  for (const separator of ['\t', '|', 'wide'] as const) {
    if (!line.includes(separator === 'wide' ? '  ' : separator)) continue;
    const cells = cellsOf(text, start, stop, separator);
    if (cells.length >= 2 && cells.length <= 8 && cells.length % 2 === 0) {
      const labels = cells.flatMap((cell, index) => (index % 2 === 0 ? asLabel(cell) : []));
      if (labels.length === cells.length / 2) return labels;
    }
  }
  // "DOB - 3/4/1961", as letters and messages list things.
  const dash = / [-–] /.exec(line.slice(0, longestLabel));
  const dashed = dash && meaningOf(line.slice(0, dash.index).replace(/^[-•*] /, ''));
  if (dash && dashed) {
    const from = text.indexOf(line, start);
    return [{ label: line.slice(0, dash.index), meaning: dashed, from, behind: from + dash.index + dash[0].length }];
  }
  const meaning = line.length <= 32 ? meaningOf(line) : null;
  return meaning?.detectorId ? [{ label: line, meaning, from: start, behind: stop }] : [];
}

function asLabel({ start, end, value }: Cell): Label[] {
  const meaning = meaningOf(value.replace(/:$/, ''));
  return meaning ? [{ label: value, meaning, from: start, behind: end }] : [];
}

function valueBehind(text: string, behind: number, limit: number): { start: number; end: number } | null {
  let start = behind;
  while (start < limit && ' \t|"*_:='.includes(text[start] ?? '')) start++;
  let end = start;
  while (end < limit && end < start + 200 && !isBreak(text, end)) end++;
  while (end > start && ' \t\r,;.("*_-'.includes(text[end - 1] ?? '')) end--;
  return end > start ? { start, end } : null;
}

function isBreak(text: string, at: number): boolean {
  const character = text[at];
  return (
    character === '\t' ||
    character === '|' ||
    character === ';' ||
    character === '•' ||
    (character === ' ' && text[at + 1] === ' ')
  );
}

/** The name before a line's "DOB" or "MRN", as schedules and censuses print it. */
function nameBefore(text: string, start: number, end: number): { start: number; end: number } | null {
  const stretch = text.slice(Math.max(start, end - 60), end);
  let found: { start: number; end: number } | null = null;
  for (const { 0: candidate, index } of stretch.matchAll(
    /\p{Lu}[\p{L}'’-]{1,30}(?:, ?| )\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}\.?(?!\p{L}))?/gu,
  )) {
    if (candidate.includes(',') ? isNameLike(candidate) : isKnownName(candidate))
      found = { start: end - stretch.length + index, end: end - stretch.length + index + candidate.length };
  }
  return found;
}
