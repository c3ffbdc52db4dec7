import type { CourseLanguage } from '../../../shared/domain/course.ts';

const english = {
  right: 'Right.',
  wrong: 'Not quite.',
  yours: 'Your answer',
  rightOne: 'Right answer',
  rightOrder: 'The right order',
  chooseOne: 'Choose one.',
  chooseAll: 'Choose all that apply.',
  putInOrder: 'Put them in order, from first to last.',
  moveUp: 'Move up',
  moveDown: 'Move down',
  movedTo: (text: string, place: number, of: number) => `${text}: now ${place} of ${of}`,
  check: 'Check my answer',
  answerAgain: 'Answer again',
  keepOrder: 'Take this order',
  yourChoice: 'You chose',
  whatCame: 'What came of it',
  decide: 'Decide',
  storyEnds: 'The story ends here.',
  practice: 'Try it',
  story: 'What would you do?',
};
export type LearningWords = typeof english;

const spanish: LearningWords = {
  right: 'Correcto.',
  wrong: 'No del todo.',
  yours: 'Su respuesta',
  rightOne: 'Respuesta correcta',
  rightOrder: 'El orden correcto',
  chooseOne: 'Elija una.',
  chooseAll: 'Elija todas las que correspondan.',
  putInOrder: 'Póngalas en orden, de la primera a la última.',
  moveUp: 'Subir',
  moveDown: 'Bajar',
  movedTo: (text, place, of) => `${text}: ahora ${place} de ${of}`,
  check: 'Revisar mi respuesta',
  answerAgain: 'Responder otra vez',
  keepOrder: 'Tomar este orden',
  yourChoice: 'Usted eligió',
  whatCame: 'Lo que pasó',
  decide: 'Decidir',
  storyEnds: 'La historia termina aquí.',
  practice: 'Pruébelo',
  story: '¿Qué haría usted?',
};

/** What stands around a course's own text, in the language of the course. */
export const learningWords: Readonly<Record<CourseLanguage, LearningWords>> = { en: english, es: spanish };
