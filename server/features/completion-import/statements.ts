import { completionFields } from '../../../shared/domain/completion-import.ts';
import { IMPORT_MAX_ROWS } from '../../../shared/domain/list-import.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { z } from '../../../shared/zod.ts';
import { Refusal } from '../../errors.ts';
import type { Table } from '../../spreadsheet/table.ts';

const VERB = 'http://adlnet.gov/expapi/verbs/';
const finished = new Set([`${VERB}completed`, `${VERB}passed`]);

/** What is taken of an xAPI statement (ADL xAPI 1.0.3, Part Two, 2). */
const Statement = z.object({
  id: z.string().optional(),
  actor: z.object({
    mbox: z.string().optional(),
    account: z.object({ name: z.string() }).optional(),
  }),
  verb: z.object({ id: z.string() }),
  object: z.object({
    objectType: z.string().optional(),
    id: z.string().optional(),
    definition: z.object({ name: z.record(z.string(), z.string()).optional() }).optional(),
  }),
  result: z
    .object({
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      duration: z.string().optional(),
      score: z
        .object({
          scaled: z.number().optional(),
          raw: z.number().optional(),
          min: z.number().optional(),
          max: z.number().optional(),
        })
        .optional(),
    })
    .optional(),
  timestamp: z.string().optional(),
});
type Statement = z.infer<typeof Statement>;

/** Is it JSON rather than a list of rows? */
export const looksLikeStatements = (file: Buffer): boolean =>
  /^[\s\uFEFF]*[[{]/.test(file.subarray(0, 200).toString('utf8'));

/**
 * Reads xAPI statements (a JSON array, an LRS's `{"statements": […]}`, or one statement a line) as a list, one row for each person, course
 * and day. Only what was completed or passed counts, and nothing that was voided.
 *
 * @param timeZone of the organization, IANA name: an evening there is the next day in UTC
 * @throws Refusal BAD_REQUEST
 */
export function readStatements(file: Buffer, timeZone: string): Table {
  const all = parseAll(file.toString('utf8').replace(/^\uFEFF/, ''));
  const voided = new Set(all.flatMap(({ verb, object }) => (verb.id === `${VERB}voided` ? (object.id ?? []) : [])));
  const rows = new Map<string, { number: number; cells: string[] }>();
  for (const [index, statement] of all.entries()) {
    if (!counts(statement) || (statement.id !== undefined && voided.has(statement.id))) continue;
    const cells = cellsOf(statement, timeZone);
    const { email, staffNumber, course, completedOn } = cells;
    const key = [email, staffNumber, course, completedOn].join('\n').toLowerCase();
    const known = rows.get(key);
    // Systems say of one course both that it was completed and that it was passed; the score stands with either.
    const merged = known
      ? completionFields.map((field, at) => known.cells[at] || cells[field])
      : completionFields.map((field) => cells[field]);
    rows.set(key, { number: known?.number ?? index + 1, cells: merged });
  }
  if (rows.size === 0)
    throw new Refusal('BAD_REQUEST', 'None of these statements says that somebody completed or passed something.');
  if (rows.size > IMPORT_MAX_ROWS)
    throw new Refusal(
      'BAD_REQUEST',
      `The file has more than ${IMPORT_MAX_ROWS.toLocaleString('en')} completions. Import it in parts.`,
    );
  return { format: 'xAPI', header: [...completionFields], firstRow: 'headings', rows: [...rows.values()] };
}

const counts = ({ verb, object, result }: Statement): boolean =>
  finished.has(verb.id) &&
  (object.objectType ?? 'Activity') === 'Activity' &&
  result?.success !== false &&
  result?.completion !== false;

function cellsOf({ actor, object, result, timestamp }: Statement, timeZone: string) {
  const account = actor.account?.name ?? '';
  const mbox = actor.mbox?.replace(/^mailto:/i, '') ?? '';
  return {
    email: mbox === '' && account.includes('@') ? account : mbox,
    staffNumber: account.includes('@') ? '' : account,
    course: nameOf(object) ?? object.id ?? '',
    completedOn: dayOf(timestamp ?? '', timeZone),
    score: scoreOf(result?.score),
    minutes: minutesOf(result?.duration ?? ''),
    courseVersion: '',
    renewalDueOn: '',
    issuer: '',
  };
}

/** What is no instant stays as it is: a day is one already, and of anything else the row says what is wrong. */
function dayOf(timestamp: string, timeZone: string): string {
  const instant = new Date(timestamp);
  return !timestamp.includes('T') || Number.isNaN(instant.getTime()) ? timestamp : todayIn(timeZone, instant);
}

function nameOf({ definition }: Statement['object']): string | undefined {
  const names = definition?.name ?? {};
  const key = Object.keys(names).find((language) => language.startsWith('en')) ?? Object.keys(names)[0];
  return key === undefined ? undefined : names[key];
}

function scoreOf(score: NonNullable<Statement['result']>['score']): string {
  if (score?.scaled !== undefined) return String(Math.round(score.scaled * 100));
  if (score?.raw === undefined || score.max === undefined) return '';
  const min = score.min ?? 0;
  return score.max > min ? String(Math.round((100 * (score.raw - min)) / (score.max - min))) : '';
}

/** ISO 8601, such as PT1H30M. */
function minutesOf(duration: string): string {
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(duration) ?? [];
  const all = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60;
  return all === 0 ? '' : String(Math.max(1, Math.round(all)));
}

function parseAll(text: string): Statement[] {
  const whole = json(text);
  const listed =
    whole === undefined
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line, index) => json(line) ?? unreadable(`line ${index + 1}`))
      : Array.isArray(whole)
        ? whole
        : typeof whole === 'object' && whole !== null && 'statements' in whole && Array.isArray(whole.statements)
          ? whole.statements
          : [whole];
  return listed.map((one: unknown, index) => Statement.safeParse(one).data ?? unreadable(`statement ${index + 1}`));
}

function unreadable(where: string): never {
  throw new Refusal('BAD_REQUEST', `The file can’t be read as xAPI statements: look at ${where}.`);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Then it is one statement a line, or none.
  }
}
