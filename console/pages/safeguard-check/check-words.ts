import { createContext, useContext } from 'react';
import type { Language } from '../../../shared/domain/organization-settings.ts';
import { refusalCode } from '../../trpc.ts';
import { fullDay } from '../../ui/dates.ts';
import { readingSentenceOf, sentenceOf } from '../../ui/sentence-of.ts';
import { countOf } from '../../ui/words.ts';
import { TransferRefused, transferSentence } from './link-transfer.ts';
import type { Saving } from './use-answers.ts';

/** Everything that the vendor's page says of itself. */
export type CheckWords = typeof english;

const english = {
  language: 'en' as Language,
  day: (day: string) => fullDay(day, 'en-US'),
  incomplete: 'This link is incomplete',
  incompleteLead:
    'The end of the link, from the # on, is missing. Copy it in full from the mail, or ask for a new one.',
  cannotOpen: 'These questions can’t be opened',
  tryAgain: 'Try again',
  opening: 'Opening the questions',
  oneMoment: 'One moment.',
  pageTitle: (organization: string) => `Questions of ${organization}`,
  heading: (vendor: string) => `How ${vendor} protects patient information`,
  ownLanguage: (organization: string) => `The questions are those of ${organization}, in its own words.`,
  decided: (organization: string) => `${organization} has reviewed your answers. There is nothing left to do.`,
  askedFor: (by: string, day: string, isLate: boolean) =>
    `${by} asks for your answers ${isLate ? 'and was to have them by' : 'by'} ${day}.`,
  sent: (organization: string) =>
    `Your answers were sent to ${organization}. Thank you: there is nothing left to do. If something is not clear, you get a mail.`,
  askedAgain: (organization: string) =>
    `${organization} asks about what you answered. What is asked about can be changed below; then answer the question.`,
  answered: 'Answered',
  progress: (done: number, all: number) => `${done} of ${countOf(all, 'question')} answered`,
  saving: {
    saved: 'All answers are saved',
    saving: 'Saving…',
    refused: 'Not every answer could be saved; beside it stands why. It is kept here.',
    unreachable: 'Can’t reach the server. Your answers are kept here, and sent as soon as it answers.',
  } satisfies Record<Saving, string> as Record<Saving, string>,
  lookOver: 'Look over it, then send',
  unanswered: (count: number) => `Not answered yet: ${countOf(count, 'question')}`,
  undocumented: (count: number) =>
    `No document yet: ${countOf(count, 'answer')}. You can send without, and say why in a note.`,
  complete: (organization: string) =>
    `Everything is answered. Once sent, answers can be read here and not changed, unless ${organization} asks about one.`,
  send: 'Send the answers',
  noAnswer: 'No answer',
  addNote: 'Add a note',
  note: 'Note',
  replyTo: (organization: string) => `Your answer to ${organization}`,
  sendReply: 'Send this answer',
  takeBack: 'Take back',
  addDocument: 'Add a document',
  documentKinds: 'PDF, picture, Office or text, up to 20 MB',
  sheet: 'Rather answer in a spreadsheet?',
  sheetHow:
    'Download the questions, fill in the column “Answer” in Excel or anything that saves .xlsx, and upload the file here. Empty cells change nothing. Documents are added on this page.',
  download: 'Download the questions',
  upload: 'Upload it filled in',
  sheetSaved: (count: number) => `${countOf(count, 'answer')} saved.`,
  sheetUnchanged: (count: number) => `${countOf(count, 'answer')} as before. `,
  sheetUnread: (count: number) => `${countOf(count, 'row')} couldn’t be read; all other rows are saved:`,
  sheetRow: (row: number) => `Row ${row}`,
  refusal: sentenceOf,
  readingRefusal: readingSentenceOf,
  transferRefusal: transferSentence,
};

const contar = (count: number, noun: string, plural = `${noun}s`): string => `${count} ${count === 1 ? noun : plural}`;

const spanish: CheckWords = {
  language: 'es',
  day: (day) => fullDay(day, 'es-US'),
  incomplete: 'Este enlace está incompleto',
  incompleteLead: 'Falta el final del enlace, a partir del signo #. Cópielo completo desde el correo o pida uno nuevo.',
  cannotOpen: 'No se pueden abrir estas preguntas',
  tryAgain: 'Intentar de nuevo',
  opening: 'Abriendo las preguntas',
  oneMoment: 'Un momento.',
  pageTitle: (organization) => `Preguntas de ${organization}`,
  heading: (vendor) => `Cómo protege ${vendor} la información de pacientes`,
  ownLanguage: (organization) => `Las preguntas son de ${organization} y están en su propio idioma.`,
  decided: (organization) => `${organization} ha revisado sus respuestas. No queda nada por hacer.`,
  askedFor: (by, day, isLate) =>
    isLate ? `${by} pide sus respuestas y las esperaba hasta el ${day}.` : `${by} pide sus respuestas hasta el ${day}.`,
  sent: (organization) =>
    `Sus respuestas se enviaron a ${organization}. Gracias: no queda nada por hacer. Si algo no está claro, recibirá un correo.`,
  askedAgain: (organization) =>
    `${organization} pregunta por lo que usted respondió. Puede cambiar abajo aquello por lo que se pregunta; después, responda a la pregunta.`,
  answered: 'Respondidas',
  progress: (done, all) => `${done} de ${contar(all, 'pregunta')} con respuesta`,
  saving: {
    saved: 'Todas las respuestas están guardadas',
    saving: 'Guardando…',
    refused: 'No se pudieron guardar todas las respuestas; el motivo está junto a cada una. Se conservan aquí.',
    unreachable:
      'No se puede conectar con el servidor. Sus respuestas se conservan aquí y se envían en cuanto vuelva a responder.',
  },
  lookOver: 'Repáselo y envíelo',
  unanswered: (count) => `Sin respuesta todavía: ${contar(count, 'pregunta')}`,
  undocumented: (count) =>
    `Sin documento todavía: ${contar(count, 'respuesta')}. Puede enviarlo así y decir el motivo en una nota.`,
  complete: (organization) =>
    `Todo tiene respuesta. Una vez enviadas, las respuestas se pueden leer aquí pero no cambiar, salvo que ${organization} pregunte por alguna.`,
  send: 'Enviar las respuestas',
  noAnswer: 'Sin respuesta',
  addNote: 'Añadir una nota',
  note: 'Nota',
  replyTo: (organization) => `Su respuesta a ${organization}`,
  sendReply: 'Enviar esta respuesta',
  takeBack: 'Retirar',
  addDocument: 'Añadir un documento',
  documentKinds: 'PDF, imagen, Office o texto, hasta 20 MB',
  sheet: '¿Prefiere responder en una hoja de cálculo?',
  sheetHow:
    'Descargue las preguntas, rellene la columna “Respuesta” en Excel o en un programa que guarde .xlsx y suba el archivo aquí. Las celdas vacías no cambian nada. Los documentos se añaden en esta página.',
  download: 'Descargar las preguntas',
  upload: 'Subir la hoja rellenada',
  sheetSaved: (count) => `${contar(count, 'respuesta guardada', 'respuestas guardadas')}.`,
  sheetUnchanged: (count) => `${contar(count, 'respuesta')} sin cambios. `,
  sheetUnread: (count) =>
    `No se ${count === 1 ? 'pudo' : 'pudieron'} leer ${contar(count, 'fila')}; las demás están guardadas:`,
  sheetRow: (row) => `Fila ${row}`,
  refusal: refusalInSpanish,
  readingRefusal: refusalInSpanish,
  transferRefusal: (error) =>
    error instanceof TransferRefused
      ? 'No se aceptó el archivo. Compruebe su tipo y su tamaño, e inténtelo de nuevo.'
      : 'No se puede conectar con el servidor. No se ha perdido nada; inténtelo de nuevo.',
};

/** The server says why in English; here the same by its code. */
function refusalInSpanish(error: unknown): string {
  switch (refusalCode(error)) {
    case null:
      return 'No se puede conectar con el servidor. Inténtelo de nuevo cuando responda; no se ha perdido nada.';
    case 'NOT_FOUND':
      return 'Este enlace no se reconoce. Ábralo completo o pida uno nuevo a quien se lo envió.';
    case 'PRECONDITION_FAILED':
      return 'Esto ya no es posible con este enlace, o falta todavía una respuesta. Si el enlace ha terminado, pida uno nuevo a quien se lo envió.';
    case 'CONFLICT':
      return 'Sus respuestas ya se enviaron o se revisaron; ahora solo se pueden leer.';
    case 'BAD_REQUEST':
      return 'Esta respuesta no se puede guardar así. Revísela, por favor.';
    case 'TOO_MANY_REQUESTS':
      return 'Demasiados intentos desde aquí. Espere un minuto e inténtelo de nuevo.';
    default:
      return 'Algo falló en el servidor y no se cambió nada. Inténtelo de nuevo.';
  }
}

export const checkWords: Readonly<Record<Language, CheckWords>> = { en: english, es: spanish };

const Words = createContext(english);
export const CheckWordsProvider = Words.Provider;
export const useCheckWords = (): CheckWords => useContext(Words);
