import type { AssignmentCause } from '../../../shared/domain/assignment.ts';
import type { CourseLanguage } from '../../../shared/domain/course.ts';

/** Why a member is to take a course, said to them. */
export const causeWords: Readonly<Record<CourseLanguage, Readonly<Record<AssignmentCause, string>>>> = {
  en: {
    rule: 'Your organization’s policy asks everybody in your role to take it.',
    newcomer: 'You are new here; it comes before you work with patient information.',
    renewal: 'It is time to take it again, by your organization’s policy.',
    'material-change': 'The course has changed since you took it.',
    threat: 'There is a new threat that you should know.',
    incident: 'Something happened that all of you can learn from.',
    stops: 'It helps with what the warnings in your browser were about.',
    'by-hand': 'Somebody in your organization asked you to take it.',
  },
  es: {
    rule: 'La política de su organización se lo pide a todas las personas con su función.',
    newcomer: 'Usted acaba de llegar; va antes de trabajar con información de pacientes.',
    renewal: 'Toca tomarlo otra vez, según la política de su organización.',
    'material-change': 'El curso cambió desde que usted lo tomó.',
    threat: 'Hay una amenaza nueva que conviene conocer.',
    incident: 'Pasó algo de lo que todas las personas pueden aprender.',
    stops: 'Ayuda con aquello de lo que trataban las advertencias en su navegador.',
    'by-hand': 'Alguien de su organización le pidió que lo tome.',
  },
};
