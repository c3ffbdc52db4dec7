import type { Match } from '../detector.ts';
import { judgeLabelled, type Judgement, type LabelledValue } from './labelled-values.ts';
import { readLooseJson } from './loose-json.ts';
import { PatientFields } from './patient-fields.ts';
import { meaningOf, type LabelMeaning } from './patient-labels.ts';
import { readXml } from './xml.ts';

/** Patients as a program exports them: objects or elements with a patient's fields, of no standard. */
export interface RecordExport {
  fields: Match[];
  /** More than one patient, so that it is a table in all but its form. */
  isSeveral: boolean;
}

const mostValues = 20_000;

/** Reads a JSON export of patients, or null where the keys are not a patient's or hold no values. */
export function readJsonExport(text: string): RecordExport | null {
  const values: LabelledValue[] = [];
  const path: string[] = [];
  for (const event of readLooseJson(text)) {
    if (values.length > mostValues) break;
    if (event.kind === 'open') path.push(event.key);
    else if (event.kind === 'close') path.pop();
    else addValue(values, event.key, path, event.start, event.end);
  }
  return judged(text, values);
}

/** Reads an XML export of patients, by elements or by attributes. */
export function readXmlExport(text: string): RecordExport | null {
  const values: LabelledValue[] = [];
  const path: string[] = [];
  let label: { label: string; meaning: LabelMeaning } | null = null;
  for (const event of readXml(text)) {
    if (values.length > mostValues) break;
    if (event.kind === 'open') {
      for (const { name, start, end } of attributesIn(text, event))
        addValue(values, name, [...path.slice(-2), event.name], start, end);
      if (!event.isEmpty && path.length < deepest) path.push(event.name);
    } else if (event.kind === 'close') {
      const opened = path.lastIndexOf(event.name);
      if (opened >= 0) path.length = opened;
    } else if (text.slice(event.start, Math.min(event.end, event.start + 200)).trim() !== '') {
      addValue(values, path.at(-1) ?? '', path.slice(-3, -1), event.start, event.end);
      // A page shows its labels as text: "<th>DOB</th><td>…", "<b>MRN:</b> …".
      const shown = labelShown(text.slice(event.start, Math.min(event.end, event.start + 60)));
      if (label && !shown) values.push({ ...label, start: event.start, end: event.end });
      label = shown;
    }
  }
  return judged(text, values);
}

const deepest = 60;

function labelShown(content: string): { label: string; meaning: LabelMeaning } | null {
  const label = content.trim().replace(/:$/, '');
  const meaning = label.length <= 32 ? meaningOf(label) : null;
  return meaning && { label, meaning };
}

function* attributesIn(
  text: string,
  tag: { start: number; end: number },
): Generator<{ name: string; start: number; end: number }> {
  for (const { 0: found, 1: name = '', 2: value = '', index } of text
    .slice(tag.start, tag.end)
    .matchAll(/(?<![\w:.-])([\w.-]{1,40})=["']([^"'<>]{1,200})["']/g)) {
    const end = tag.start + index + found.length - 1;
    yield { name, start: end - value.length, end };
  }
}

const withinPatient = /^(?:patients?|pt|demographics|member|subscriber|subject|resident|beneficiary|person)$/i;

/** Keys are read with what they stand in: `patient: { id, name }` holds a patient's id and name, `provider: { name }` none. */
function addValue(values: LabelledValue[], key: string, path: readonly string[], start: number, end: number) {
  if (end <= start || key === '') return;
  const around = path.findLast((name) => name !== '' && name !== key) ?? '';
  const label = withinPatient.test(around) || around.toLowerCase() === 'name' ? `${around} ${key}` : key;
  const meaning = meaningOf(label) ?? meaningOf(key);
  if (!meaning || (around !== '' && isOfOthers(around))) return;
  values.push({ label, meaning, start, end });
}

function isOfOthers(around: string): boolean {
  return /provider|physician|doctor|practitioner|facility|hospital|clinic|pharmacy|prescriber|author|user|staff|nurse|organi[sz]ation|payer|insurer|employer/i.test(
    around,
  );
}

function judged(text: string, values: readonly LabelledValue[]): RecordExport | null {
  if (values.length < 2) return null;
  const fields = new PatientFields(text);
  const { isPatients, persons }: Judgement = judgeLabelled(text, values, fields);
  return isPatients ? { fields: fields.matches(), isSeveral: persons >= 2 && repeats(values) } : null;
}

/** True where one label of identity comes more than once. */
function repeats(values: readonly LabelledValue[]): boolean {
  const seen = new Set<string>();
  for (const { label, meaning } of values) {
    if (!meaning.detectorId) continue;
    if (seen.has(label)) return true;
    seen.add(label);
  }
  return false;
}
