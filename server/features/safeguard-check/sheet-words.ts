import { type Language, languages } from '../../../shared/domain/organization-settings.ts';
import type { Question } from '../../../shared/domain/questionnaire.ts';

/** Everything that a spreadsheet of questions, and a refusal of one of its rows, says of itself. */
export interface SheetWords {
  headings: { id: string; section: string; question: string; how: string; answer: string; note: string };
  /** The name of the sheet within its file. */
  sheet: string;
  yesNo: Readonly<Record<string, string>>;
  /** How each kind is answered, with what can be chosen. */
  ways: Readonly<Record<Question['kind'], (choices: string) => string>>;
  onlyIf: (way: string, answers: string, question: string) => string;
  or: string;
  unknownId: string;
  tooLong: string;
  /** What is wrong with an answer; the English sentences are those of `problemWithAnswer`. */
  problem: (kind: Question['kind'], english: string) => string;
  itSays: (problem: string, cell: string) => string;
}

const english: SheetWords = {
  headings: {
    id: 'Id',
    section: 'Section',
    question: 'Question',
    how: 'How to answer',
    answer: 'Answer',
    note: 'Note',
  },
  sheet: 'Answers',
  yesNo: { yes: 'Yes', no: 'No', 'not-applicable': 'Not applicable' },
  ways: {
    'yes-no': () => 'Yes, No, or Not applicable',
    'one-of': (choices) => `One of: ${choices}`,
    'any-of': (choices) => `One or more, with ; between them: ${choices}`,
    text: () => 'A text',
    date: () => 'A date such as 2026-12-31',
    file: () => 'Add the document on the page of the link',
  },
  onlyIf: (way, answers, question) => `${way}. Only if you answered ${answers} to “${question}”`,
  or: ' or ',
  unknownId: 'The Id in the first column is none of this questionnaire. Leave that column as it is.',
  tooLong: 'Keep it to 4,000 characters.',
  problem: (_kind, sentence) => sentence,
  itSays: (problem, cell) => `${problem} It says “${cell}”.`,
};

const spanishProblems: Readonly<Record<Question['kind'], string>> = {
  'yes-no': 'Elija una de las respuestas.',
  'one-of': 'Elija una de las respuestas.',
  'any-of': 'Elija entre las respuestas, cada una una sola vez.',
  date: 'Escriba una fecha como 2026-12-31.',
  text: 'Escriba la respuesta como un solo texto.',
  file: 'Esta pregunta se responde con un documento.',
};

const spanish: SheetWords = {
  headings: {
    id: 'Id',
    section: 'Sección',
    question: 'Pregunta',
    how: 'Cómo responder',
    answer: 'Respuesta',
    note: 'Nota',
  },
  sheet: 'Respuestas',
  yesNo: { yes: 'Sí', no: 'No', 'not-applicable': 'No corresponde' },
  ways: {
    'yes-no': () => 'Sí, No o No corresponde',
    'one-of': (choices) => `Una de estas: ${choices}`,
    'any-of': (choices) => `Una o varias, con ; entre ellas: ${choices}`,
    text: () => 'Un texto',
    date: () => 'Una fecha como 2026-12-31',
    file: () => 'Añada el documento en la página del enlace',
  },
  onlyIf: (way, answers, question) => `${way}. Solo si respondió ${answers} a «${question}»`,
  or: ' o ',
  unknownId: 'El Id de la primera columna no es de este cuestionario. Deje esa columna como está.',
  tooLong: 'Escriba 4000 caracteres como máximo.',
  problem: (kind) => spanishProblems[kind],
  itSays: (problem, cell) => `${problem} Dice «${cell}».`,
};

export const sheetWords: Readonly<Record<Language, SheetWords>> = { en: english, es: spanish };

/** The headings in the order of their columns. */
export const headingsOf = ({ headings: { id, section, question, how, answer, note } }: SheetWords): string[] => [
  id,
  section,
  question,
  how,
  answer,
  note,
];

/** The language of a sheet that came back, by its row of headings; null for another row. */
export const languageOf = (cells: readonly string[]): Language | null =>
  languages.find((language) => {
    const { headings } = sheetWords[language];
    const named = headingsOf(sheetWords[language]);
    return [headings.id, headings.answer].every((heading) => cells[named.indexOf(heading)] === heading);
  }) ?? null;
