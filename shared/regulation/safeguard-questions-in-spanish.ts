import type { Language } from '../domain/organization-settings.ts';
import type { Question, QuestionnaireContent } from '../domain/questionnaire.ts';
import { BUILT_IN_VERSION } from './safeguard-questions.ts';

interface SpanishQuestion {
  text: string;
  help?: string;
  /** By the ids of what can be chosen. */
  choices?: Readonly<Record<string, string>>;
}

const introduction =
  'Estas preguntas son sobre cómo protege usted la información de pacientes que le damos. La mayoría se responde con sí o no. Cada respuesta se guarda al darla; puede parar cuando quiera y continuar más tarde, también en otro dispositivo. Si algo no le corresponde, indíquelo y añada una nota.';

const sections: Readonly<Record<string, string>> = {
  'managing-risk': 'Gestión de riesgos',
  people: 'Su personal',
  'signing-in': 'Inicio de sesión',
  'the-data': 'Los datos',
  'incidents-and-others': 'Incidentes, y quién más los tiene',
};

const questions: Readonly<Record<string, SpanishQuestion>> = {
  'risk-analysis': {
    text: 'En los últimos 12 meses, ¿ha analizado los riesgos para la información de pacientes que tiene?',
    help: 'Un análisis por escrito de lo que podría pasarle a su confidencialidad, integridad y disponibilidad, esté donde esté.',
  },
  'risk-analysis-on': { text: '¿Cuándo se terminó ese análisis?' },
  'risk-treatment': { text: '¿Tiene cada riesgo grave que encontró un responsable y una fecha límite?' },
  'security-official': { text: '¿Hay una persona designada que responda por la seguridad?' },
  assessments: {
    text: '¿Qué evaluaciones independientes tiene, de hace un año como máximo?',
    help: 'Elija todas las que tenga y añada el informe o certificado más reciente de cada una.',
    choices: {
      'soc-2': 'Informe SOC 2 tipo II',
      hitrust: 'Certificación HITRUST',
      'iso-27001': 'Certificado ISO/IEC 27001',
      'penetration-test': 'Prueba de penetración hecha por alguien externo',
      none: 'Ninguna de estas',
    },
  },
  training: {
    text: '¿Recibe toda persona que puede acceder a información de pacientes formación para protegerla, antes de empezar y después con regularidad?',
  },
  'least-access': {
    text: '¿Tiene cada persona acceso solo a lo que su trabajo necesita, y lo aprueba alguien?',
  },
  leavers: { text: 'Cuando alguien deja su empresa, ¿termina su acceso en un día como máximo?' },
  'own-accounts': {
    text: '¿Inicia sesión cada persona con una cuenta propia?',
    help: 'Sin cuentas compartidas, tampoco para administradores.',
  },
  'second-factor': {
    text: '¿Quién necesita un segundo factor para acceder a información de pacientes?',
    help: 'Por ejemplo, una aplicación de autenticación o una llave de seguridad, además de la contraseña.',
    choices: {
      everybody: 'Todos, siempre',
      'from-outside': 'Todos los que acceden desde fuera de nuestra red',
      administrators: 'Solo los administradores',
      nobody: 'Nadie',
    },
  },
  logoff: { text: '¿Se bloquean solas las sesiones y las pantallas cuando nadie las usa?' },
  'encryption-in-transit': {
    text: '¿Se cifra la información de pacientes siempre que se transmite, también dentro de su red?',
    help: 'TLS 1.2 o posterior, o algo igual de fuerte.',
  },
  'encryption-at-rest': {
    text: '¿Se cifra dondequiera que se guarde, también en portátiles y en copias de seguridad?',
  },
  'audit-log': {
    text: '¿Registra quién abrió o cambió información de pacientes, y revisa esos registros?',
  },
  backups: { text: '¿Hace copias de seguridad a las que el ransomware no pueda llegar?' },
  'restore-tested-on': {
    text: '¿Cuándo restauró por última vez datos de una copia de seguridad para probar que funciona?',
  },
  disposal: {
    text: '¿Se borra de forma definitiva antes de entregar equipos o soportes o de usarlos para otra cosa?',
  },
  'model-training': { text: '¿Entrena usted, o alguien a quien la pase, modelos de IA con ella?' },
  'incident-plan': {
    text: '¿Tiene un plan por escrito para incidentes de seguridad que diga cuándo y cómo nos avisa?',
  },
  'past-breach': {
    text: 'En los últimos tres años, ¿hubo en su empresa una violación de seguridad de información de pacientes?',
  },
  'past-breach-story': {
    text: '¿Qué ocurrió y qué ha cambiado desde entonces?',
    help: 'En unas frases. Por favor, no nombre a ningún paciente.',
  },
  subcontractors: {
    text: '¿Guarda o trata alguien más nuestra información de pacientes por encargo suyo?',
    help: 'El alojamiento también cuenta.',
  },
  'subcontractor-agreements': {
    text: '¿Tiene cada uno de ellos un acuerdo de asociado comercial (BAA) con usted?',
  },
  facilities: {
    text: '¿Pueden entrar en los lugares donde se guarda solo quienes lo necesitan?',
    help: 'En el caso de un proveedor de nube, sus centros de datos.',
  },
};

/**
 * What a vendor is asked, in a language: Wardline's own questions are translated, an organization's stay as it wrote them.
 *
 * @param builtInVersion of the questionnaire that Wardline brings; null for an organization's own
 */
export const askedIn = (
  language: Language,
  content: QuestionnaireContent,
  builtInVersion: number | null,
): QuestionnaireContent =>
  language === 'es' && builtInVersion === BUILT_IN_VERSION ? safeguardQuestionsInSpanish(content) : content;

/**
 * Version 1 of the short questionnaire that Wardline brings, in Spanish: the same ids, so the same answers. What is not translated
 * stays as it is.
 */
export const safeguardQuestionsInSpanish = (content: QuestionnaireContent): QuestionnaireContent => ({
  introduction,
  sections: content.sections.map((section) => ({
    ...section,
    title: sections[section.id] ?? section.title,
    questions: section.questions.map(questionInSpanish),
  })),
});

function questionInSpanish(question: Question): Question {
  const spanish = questions[question.id];
  if (!spanish) return question;
  return {
    ...question,
    text: spanish.text,
    help: spanish.help ?? question.help,
    choices: question.choices.map((choice) => ({ ...choice, label: spanish.choices?.[choice.id] ?? choice.label })),
  };
}
