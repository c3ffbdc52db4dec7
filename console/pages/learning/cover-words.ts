import type { CourseLanguage } from '../../../shared/domain/course.ts';

const english = {
  myTraining: 'My training',
  language: 'Language',
  time: (minutes: number) => `About ${minutes} minutes. You can stop at any time and go on later.`,
  test: (questions: number, mark: number) =>
    `A test of ${questions} questions at the end; ${mark}% are needed, and you can try again.`,
  noTest: 'No questions at the end.',
  packageSays: 'The lesson itself says at its end whether you passed; you can take it again.',
  due: (day: string) => `Due on ${day}.`,
  overdue: (day: string) => `It was due on ${day}.`,
  stop: (day: string) =>
    `Without it, your access to patient information is to be stopped on ${day}, by your organization’s policy.`,
  finished: (day: string, again: string | null) =>
    again === null
      ? `You finished it on ${day}.`
      : `You finished it on ${day}; due again on ${again}, by your organization’s policy.`,
  changed: (note: string) =>
    `The course has changed since you began it, so it begins anew: “${note}” What you had answered doesn’t count any more.`,
  newer:
    'There is a newer version than the one that you began. You can go on with yours, or start over with the new one.',
  otherLanguage: (began: string) =>
    `You began it in ${began}. If you change the language, you stay at the same part; the questions begin anew.`,
  passed: 'You passed the test. Only your signature is missing.',
  failed: (score: number) =>
    `Your last test had ${score}%, so it isn’t passed yet. Each answer is explained there, and you can try again.`,
  retired: 'This course was taken off the list, so it can’t be begun any more.',
  start: 'Start',
  again: 'Take it again',
  goOn: 'Go on where you were',
  sign: 'Go on to your signature',
  toResult: 'See your answers and try again',
  over: 'Start over with the new version',
  change: (to: string) => `Change to ${to}`,
};
type CoverWords = typeof english;

const spanish: CoverWords = {
  myTraining: 'Mi capacitación',
  language: 'Idioma',
  time: (minutes) => `Unos ${minutes} minutos. Puede parar cuando quiera y seguir después.`,
  test: (questions, mark) =>
    `Una prueba de ${questions} preguntas al final; se necesita ${mark}\u00a0%, y puede intentarlo otra vez.`,
  noTest: 'Sin preguntas al final.',
  packageSays: 'La propia lección dice al final si aprobó; puede tomarla otra vez.',
  due: (day) => `Tiene plazo hasta el ${day}.`,
  overdue: (day) => `El plazo era hasta el ${day}.`,
  stop: (day) =>
    `Sin él, su acceso a la información de pacientes se suspenderá el ${day}, según la política de su organización.`,
  finished: (day, again) =>
    again === null
      ? `Lo terminó el ${day}.`
      : `Lo terminó el ${day}; toca otra vez el ${again}, según la política de su organización.`,
  changed: (note) =>
    `El curso cambió desde que usted lo empezó, así que comienza de nuevo: “${note}” Lo que había respondido ya no cuenta.`,
  newer: 'Hay una versión más nueva que la que usted empezó. Puede seguir con la suya o empezar de nuevo con la nueva.',
  otherLanguage: (began) =>
    `Lo empezó en ${began}. Si cambia de idioma, se queda en la misma parte; las preguntas empiezan de nuevo.`,
  passed: 'Aprobó la prueba. Solo falta su firma.',
  failed: (score) =>
    `En su última prueba obtuvo ${score}\u00a0%, así que todavía no aprobó. Ahí se explica cada respuesta, y puede intentarlo otra vez.`,
  retired: 'Este curso se quitó de la lista, así que ya no se puede empezar.',
  start: 'Empezar',
  again: 'Tomarlo otra vez',
  goOn: 'Seguir donde estaba',
  sign: 'Seguir a su firma',
  toResult: 'Ver sus respuestas e intentarlo otra vez',
  over: 'Empezar de nuevo con la versión nueva',
  change: (to) => `Cambiar a ${to}`,
};

/** What stands in front of a course, in the language in which it is to be taken. */
export const coverWords: Readonly<Record<CourseLanguage, CoverWords>> = { en: english, es: spanish };
