import type { Language } from '../domain/organization-settings.ts';

/** What stands around a lesson. */
export interface LessonWords {
  right: string;
  notQuite: string;
  back: string;
  /** What answering is kept as, said before. */
  recorded: string;
  notRecorded: string;
  /** After the first answer. */
  kept: string;
}

export const lessonWords: Readonly<Record<Language, LessonWords>> = {
  en: {
    right: 'That’s it.',
    notQuite: 'Not quite.',
    back: 'Go back',
    recorded:
      'Answering puts this lesson and today’s date on your training record, once it is known whose browser this is. Nothing about the page or your text.',
    notRecorded: 'This browser is not connected, so nothing is recorded.',
    kept: 'Thank you. This lesson is kept for your training record.',
  },
  es: {
    right: 'Eso es.',
    notQuite: 'No del todo.',
    back: 'Volver',
    recorded:
      'Al responder, esta lección y la fecha de hoy pasan a su registro de formación, en cuanto se sepa de quién es este navegador. Nada de la página ni de su texto.',
    notRecorded: 'Este navegador no está conectado, así que no se registra nada.',
    kept: 'Gracias. Esta lección se guarda para su registro de formación.',
  },
};

/** Wardline’s words for the way to a lesson, in the language of a browser such as `es-MX`. */
export const lessonInvitation = (browserLanguage: string): string =>
  languageOf(browserLanguage) === 'es' ? '¿Por qué? Un minuto' : 'Why? One minute';

export const languageOf = (browserLanguage: string): Language => (/^es\b/i.test(browserLanguage) ? 'es' : 'en');
