import writeXlsxFile from 'write-excel-file/node';
import {
  answersTo,
  type Question,
  questionsOf,
  type QuestionnaireContent,
  yesNoAnswers,
} from '../../../shared/domain/questionnaire.ts';
import { problemWithAnswer } from '../../../shared/domain/safeguard-answers.ts';
import type { Language } from '../../../shared/domain/organization-settings.ts';
import type { CheckAnswer, SheetResult } from '../../../shared/domain/safeguard-check.ts';
import { askedIn } from '../../../shared/regulation/safeguard-questions-in-spanish.ts';
import type { CheckLink } from '../../auth/check-link.ts';
import { Refusal } from '../../errors.ts';
import { readXlsx } from '../../spreadsheet/read-xlsx.ts';
import { type CheckRow, readAnswers, readCheckRow } from './record.ts';
import { holdCheck, openQuestionIds, writeAnswer } from './respond.ts';
import { headingsOf, languageOf, type SheetWords, sheetWords } from './sheet-words.ts';

/** Where the columns are. */
const [ID, QUESTION, ANSWER, NOTE] = [0, 2, 4, 5] as const;
const MOST_ROWS = 400;
const MOST_COLUMNS = 20;

/** The questionnaire as a spreadsheet to fill in, with the answers that there are; in a language as far as its questions are in it. */
export async function sheetOf({ org, checkId }: CheckLink, language: Language = 'en'): Promise<Buffer> {
  const { content, answers } = await org.read(async (db) => ({
    content: contentIn(language, await readCheckRow(db, org, checkId)),
    answers: await readAnswers(db, org, [checkId]),
  }));
  const words = sheetWords[language];
  const given = new Map(answers.map((answer) => [answer.questionId, answer]));
  const rows = content.sections.flatMap((section) =>
    section.questions.map((question) => {
      const answer = given.get(question.id);
      return [
        question.id,
        section.title,
        question.help === '' ? question.text : `${question.text}\n${question.help}`,
        howToAnswer(question, content, words),
        answer ? labelsOf(question, answer.value, words).join('; ') : '',
        answer?.note ?? '',
      ].map((value) => ({ value, type: String, wrap: true, alignVertical: 'top' as const }));
    }),
  );
  const heading = headingsOf(words).map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  return writeXlsxFile([heading, ...rows], {
    sheet: words.sheet,
    stickyRowsCount: 1,
    columns: [{ width: 22 }, { width: 22 }, { width: 60 }, { width: 36 }, { width: 32 }, { width: 40 }],
  }).toBuffer();
}

/** What Wardline asks in a language; an organization's own questions stay as it wrote them. */
const contentIn = (
  language: Language,
  { content, questionnaireId, questionnaireVersion }: CheckRow,
): QuestionnaireContent => askedIn(language, content, questionnaireId === null ? questionnaireVersion : null);

const labelOf = ({ kind, choices }: Question, id: string, { yesNo }: SheetWords): string =>
  (kind === 'yes-no' ? yesNo[id] : choices.find((one) => one.id === id)?.label) ?? id;

const labelsOf = (question: Question, value: readonly string[], words: SheetWords): string[] =>
  question.kind === 'text' || question.kind === 'date' ? [...value] : value.map((id) => labelOf(question, id, words));

function howToAnswer(question: Question, content: QuestionnaireContent, words: SheetWords): string {
  const { kind, shownIf } = question;
  const choices = answersTo(question).map((id) => labelOf(question, id, words));
  const way = words.ways[kind](choices.join(' / '));
  const other = shownIf && questionsOf(content).find(({ id }) => id === shownIf.questionId);
  if (!shownIf || !other) return way;
  const answers = shownIf.answers.map((id) => labelOf(other, id, words)).join(words.or);
  return words.onlyIf(way, answers, other.text);
}

/**
 * Takes a filled-in spreadsheet: what can be read is saved at once, an empty cell leaves the answer that there is, and each row
 * that can't be read says why.
 *
 * @throws Refusal BAD_REQUEST | CONFLICT
 */
export async function takeSheet({ org, checkId }: CheckLink, file: Buffer): Promise<SheetResult> {
  if (!file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1')))
    throw new Refusal(
      'BAD_REQUEST',
      'This is not an .xlsx file. Fill in the one that you downloaded here, and save it as .xlsx.',
    );
  const rows = await readXlsx(file, MOST_ROWS, MOST_COLUMNS);
  const head = rows.findIndex(({ cells }) => languageOf(cells) !== null);
  const language = languageOf(rows[head]?.cells ?? []);
  if (language === null)
    throw new Refusal(
      'BAD_REQUEST',
      'The columns Id and Answer are missing. Fill in the spreadsheet that you downloaded here.',
    );
  const words = sheetWords[language];
  return org.append(async (tx) => {
    const check = await holdCheck(tx, org, checkId);
    const questions = new Map(questionsOf(contentIn(language, check)).map((question) => [question.id, question]));
    const before = new Map((await readAnswers(tx, org, [checkId])).map((answer) => [answer.questionId, answer]));
    const open = await openQuestionIds(tx, org, check);
    if (open?.length === 0) throw new Refusal('CONFLICT', 'Your answers were sent, so they can only be read now.');
    const result: SheetResult = { saved: 0, unchanged: 0, problems: [] };
    for (const { number, cells } of rows.slice(head + 1)) {
      const [answer = '', note = ''] = [cells[ANSWER]?.trim(), cells[NOTE]?.trim()];
      if (answer === '' && note === '') continue;
      const refuse = (sentence: string) =>
        void result.problems.push({ row: number, question: (cells[QUESTION] ?? '').split('\n')[0] ?? '', sentence });
      const question = questions.get(cells[ID] ?? '');
      if (!question) {
        refuse(words.unknownId);
        continue;
      }
      if (open !== null && !open.includes(question.id)) {
        result.unchanged++;
        continue;
      }
      const earlier = before.get(question.id);
      const value = answer === '' ? (earlier?.value ?? []) : valueOf(question, answer, words);
      const problem = problemWithAnswer(question, value);
      if (problem !== null || note.length > 4000 || answer.length > 4000) {
        refuse(
          problem === null ? words.tooLong : words.itSays(words.problem(question.kind, problem), shortened(answer)),
        );
        continue;
      }
      const next = { questionId: question.id, value, note: note === '' ? (earlier?.note ?? '') : note };
      if (isSame(earlier, next)) result.unchanged++;
      else {
        await writeAnswer(tx, org, checkId, next);
        result.saved++;
      }
    }
    return result;
  });
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const isSame = (earlier: CheckAnswer | undefined, next: Pick<CheckAnswer, 'value' | 'note'>): boolean =>
  earlier !== undefined && earlier.note === next.note && earlier.value.join('\n') === next.value.join('\n');

/** What a cell means; what it can't mean stays as it is, for the sentence that refuses it. */
function valueOf(question: Question, answer: string, { yesNo }: SheetWords): string[] {
  switch (question.kind) {
    case 'text':
    case 'date':
    case 'file':
      return [answer];
    case 'yes-no':
      return [yesNoAnswers.find((id) => means(answer, id, yesNo[id] ?? id)) ?? shortYesNo[plain(answer)] ?? answer];
    case 'one-of':
      return [idMeant(question, answer)];
    case 'any-of':
      return answer
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => idMeant(question, part));
  }
}

const shortYesNo: Readonly<Record<string, string>> = {
  y: 'yes',
  s: 'yes',
  si: 'yes',
  n: 'no',
  true: 'yes',
  false: 'no',
  'n/a': 'not-applicable',
  na: 'not-applicable',
};

const idMeant = ({ choices }: Question, words: string): string =>
  choices.find(({ id, label }) => means(words, id, label))?.id ?? words;

const plain = (text: string): string => text.trim().toLowerCase();
const means = (words: string, id: string, label: string): boolean =>
  plain(words) === id || plain(words) === plain(label);
