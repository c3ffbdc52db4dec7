import type { CourseLanguage } from '../../../shared/domain/course.ts';

const english = {
  myTraining: 'My training',
  part: (at: number, of: number) => `Part ${at} of ${of}`,
  test: 'Test',
  back: 'Back',
  goOn: 'Go on',
  beginTest: 'Begin the test',
  goOnWithTest: 'Go on with the test',
  finish: 'Go on to your signature',
  parts: 'All parts',
  saved: 'Saved. You can leave and come back here.',
  saving: 'Saving…',
  unsaved:
    'Not saved yet: the server can’t be reached. Your answers are kept in this browser and sent again by themselves.',
  question: (at: number, of: number) => `Question ${at} of ${of}`,
  storyAt: (at: number, of: number) => `Story ${at} of ${of}`,
  review: 'Before you hand in',
  reviewWhole: 'Everything is answered. You can still change your answers.',
  reviewOpen: 'Some questions have no answer yet.',
  noAnswer: 'No answer yet',
  answered: 'Answered',
  handIn: 'Hand in the test',
  passed: 'You passed',
  notPassed: 'Not passed this time',
  score: (score: number, mark: number) => `You have ${score}%. ${mark}% are needed.`,
  noScore: 'You went through the whole course.',
  notPassedWords:
    'That is no trouble: read the explanations, now or later, and try again. The questions are drawn anew, the stories are told anew, and what you practiced stays.',
  tryAgain: 'Try the test again',
  readAgain: 'Read the course again first',
  explained: 'Your answers, explained',
  wrongOf: (wrong: number, of: number) =>
    wrong === 0
      ? `All ${of} are right.`
      : `${wrong} of ${of} to look at again${wrong < of ? '; they stand first' : ''}.`,
  storyShare: (title: string, share: number) => `${title}: ${share}% of the best way through`,
  signTitle: 'Your signature',
  agree: 'I agree',
  name: 'Your name',
  nameHint: (name: string) => `As it stands on your account: ${name}`,
  sign: 'Sign and finish',
  doneTitle: 'Done',
  doneWords: 'Your training is on record. Thank you for the time you took. Your certificate is under My training.',
  toTraining: 'Go to my training',
  loadAgain: 'Load the page again',
  lessonOpen: 'Not at its end yet',
  lessonFinished: 'At its end',
  lessonSaved: 'Your place in the lesson is saved.',
  lessonMisread:
    'The lesson reported something that can’t be read, so it is not kept. What it reported before is saved.',
  seeResult: 'See the result',
  lessonNotPassed: 'That is no trouble: take the lesson once more.',
  lessonAgain: 'Take the lesson once more',
};
export type PlayerWords = typeof english;

const spanish: PlayerWords = {
  myTraining: 'Mi capacitación',
  part: (at, of) => `Parte ${at} de ${of}`,
  test: 'Prueba',
  back: 'Atrás',
  goOn: 'Seguir',
  beginTest: 'Empezar la prueba',
  goOnWithTest: 'Seguir con la prueba',
  finish: 'Seguir a su firma',
  parts: 'Todas las partes',
  saved: 'Guardado. Puede irse y volver a este punto.',
  saving: 'Guardando…',
  unsaved:
    'Todavía no se guardó: no se puede alcanzar el servidor. Sus respuestas quedan en este navegador y se envían otra vez solas.',
  question: (at, of) => `Pregunta ${at} de ${of}`,
  storyAt: (at, of) => `Historia ${at} de ${of}`,
  review: 'Antes de entregar',
  reviewWhole: 'Todo está respondido. Todavía puede cambiar sus respuestas.',
  reviewOpen: 'Algunas preguntas todavía no tienen respuesta.',
  noAnswer: 'Sin respuesta todavía',
  answered: 'Respondida',
  handIn: 'Entregar la prueba',
  passed: 'Aprobó',
  notPassed: 'Esta vez no alcanzó',
  score: (score, mark) => `Tiene ${score}\u00a0%. Se necesita ${mark}\u00a0%.`,
  noScore: 'Recorrió todo el curso.',
  notPassedWords:
    'No pasa nada: lea las explicaciones, ahora o después, e inténtelo otra vez. Las preguntas se sortean de nuevo, las historias empiezan de nuevo, y lo que practicó se queda.',
  tryAgain: 'Intentar la prueba otra vez',
  readAgain: 'Leer antes el curso otra vez',
  explained: 'Sus respuestas, explicadas',
  wrongOf: (wrong, of) =>
    wrong === 0
      ? `Las ${of} son correctas.`
      : `${wrong} de ${of} por mirar otra vez${wrong < of ? '; están primero' : ''}.`,
  storyShare: (title, share) => `${title}: ${share}\u00a0% del mejor camino`,
  signTitle: 'Su firma',
  agree: 'Estoy de acuerdo',
  name: 'Su nombre',
  nameHint: (name) => `Como figura en su cuenta: ${name}`,
  sign: 'Firmar y terminar',
  doneTitle: 'Listo',
  doneWords:
    'Su capacitación quedó registrada. Gracias por el tiempo que se tomó. Su certificado está en “Mi capacitación”.',
  toTraining: 'Ir a mi capacitación',
  loadAgain: 'Cargar la página otra vez',
  lessonOpen: 'Todavía no ha terminado',
  lessonFinished: 'Terminada',
  lessonSaved: 'Su lugar en la lección está guardado.',
  lessonMisread:
    'La lección informó algo que no se puede leer, así que no se guarda. Lo que informó antes está guardado.',
  seeResult: 'Ver el resultado',
  lessonNotPassed: 'No pasa nada: tome la lección otra vez.',
  lessonAgain: 'Tomar la lección otra vez',
};

/** What the player says around a course, in the language of the course. */
export const playerWords: Readonly<Record<CourseLanguage, PlayerWords>> = { en: english, es: spanish };
