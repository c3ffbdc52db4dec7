import { type Official, officialWords } from '../regulation/official-duties.ts';
import type { Finding, GovernanceKind } from './finding.ts';
import type { InboxKind } from './inbox.ts';
import type { Notice } from './notification.ts';
import type { Language } from './organization-settings.ts';

/** A notice in words: what happened, in one line, and what to do about it. */
export interface NoticeWords {
  title: string;
  advice: string;
  /** What the button that leads to its page says. */
  action: string;
}

/** "Looks like": nobody but the people concerned can say whether it was patient information. */
export function wordsOfNotice(notice: Notice, language: Language): NoticeWords {
  return language === 'es' ? inSpanish(notice) : inEnglish(notice);
}

function inEnglish(notice: Notice): NoticeWords {
  switch (notice.kind) {
    case 'information-passed':
      return {
        title: `What looks like patient information went to ${notice.site}`,
        advice: 'Open the finding to see what is known, and decide what is done about it.',
        action: 'Open the finding',
      };
    case 'finding-opened':
      return {
        title: openedInEnglish[notice.findingKind](notice.site ?? 'a vendor'),
        advice: 'Open the finding to see how often, and decide what is done about it.',
        action: 'Open the finding',
      };
    case 'gap-opened':
      return {
        title: openedInEnglish[notice.findingKind](notice.vendorName),
        advice: 'Open the finding to see what is missing. It closes by itself once it is there.',
        action: 'Open the finding',
      };
    case 'gaps-opened':
      return {
        title: `${notice.count} vendors: ${missingInEnglish[notice.findingKind]}`,
        advice: 'Open the findings to see which ones, the worst first. Each closes by itself once nothing is missing.',
        action: 'Open the findings',
      };
    case 'access-requested':
      return {
        title: `Somebody asks to use ${notice.site}`,
        advice: 'Whoever asked waits for your answer in the inbox.',
        action: 'Open the inbox',
      };
    case 'agreement-ending':
      return {
        title: `The agreement with ${notice.vendorName} ends on ${dayIn('en-US', notice.endsOn)}`,
        advice:
          'From the day after, it covers no patient information there. Record the renewed agreement, or end the use.',
        action: `Open ${notice.vendorName}`,
      };
    case 'agreement-ended':
      return {
        title: `The agreement with ${notice.vendorName} ended on ${dayIn('en-US', notice.endsOn)}`,
        advice: 'It covers no patient information there any more. Record the renewed agreement, or end the use.',
        action: `Open ${notice.vendorName}`,
      };
    case 'safeguard-check-answered':
      return {
        title: `${notice.vendorName} answered your safeguard check`,
        advice: 'Read the answers, ask about what is not clear, and decide whether it passes.',
        action: 'Open the check',
      };
    case 'safeguard-check-overdue':
      return {
        title: `${notice.vendorName} has not answered the safeguard check that was due on ${dayIn('en-US', notice.dueOn)}`,
        advice: 'It is reminded by itself. If the contact has changed, withdraw the check and send a new one.',
        action: 'Open the check',
      };
    case 'decision-waits':
      return notice.of === 'approval'
        ? {
            title: `A decision on ${notice.vendorName} waits for a second approver`,
            advice: 'Your policy asks for another person’s agreement. Until then nothing is published.',
            action: `Open ${notice.vendorName}`,
          }
        : {
            title: `An exception for ${notice.vendorName} waits for a named authority`,
            advice: 'Grant it or refuse it, in writing. Until then browsers do as before.',
            action: 'Open exceptions',
          };
    case 'decision-settled':
      return notice.of === 'approval'
        ? {
            title: `Your decision on ${notice.vendorName} was ${notice.isAgreed ? 'agreed to' : 'not agreed to'}`,
            advice: notice.isAgreed ? 'Browsers have it within about a minute.' : 'Open the vendor to read why.',
            action: `Open ${notice.vendorName}`,
          }
        : {
            title: `The exception for ${notice.vendorName} was ${notice.isAgreed ? 'granted' : 'refused'}`,
            advice: notice.isAgreed ? 'It ends by itself on its last day.' : 'Open exceptions to read why.',
            action: 'Open exceptions',
          };
    case 'condition-given':
      return {
        title: `A condition of ${notice.vendorName} is yours, due on ${dayIn('en-US', notice.dueOn)}`,
        advice: 'Read what has to be done, and write down what proves it once it is.',
        action: 'Open conditions',
      };
    case 'condition-met':
      return {
        title: `A condition of ${notice.vendorName} is met`,
        advice: 'Open the vendor to read who says so, and what proves it.',
        action: `Open ${notice.vendorName}`,
      };
    case 'browsers-silent':
      return {
        title:
          notice.count === 1
            ? 'One browser has been silent for more than 3 working days'
            : `${notice.count} browsers have been silent for more than 3 working days`,
        advice: 'What happens there can’t be seen. See which ones, and ask whether they are still in use.',
        action: 'Open browsers',
      };
    case 'date-due': {
      const [what, advice] = dueInEnglish[notice.what];
      const day = dayIn('en-US', notice.dueOn);
      return {
        title: `${what(notice.vendorName)} ${notice.hasPassed ? 'was due' : 'is due'} on ${day}`,
        advice,
        action: notice.what === 'condition' ? 'Open conditions' : `Open ${notice.vendorName}`,
      };
    }
    case 'findings-due': {
      const { one, count, hasPassed } = notice;
      const day = dayIn('en-US', notice.dueOn);
      const which = one ? `The finding about ${one.name ?? 'a browser'} ${hasPassed ? 'was' : 'is'}` : null;
      const several = hasPassed ? `${count} findings are overdue; the first was` : `${count} findings are`;
      return {
        title: `${which ?? several} due on ${day}`,
        advice:
          'Your policy sets this day. Do what was planned and close it, have the risk signed, or set another day.',
        action: one ? 'Open the finding' : 'Open the findings',
      };
    }
    case 'needs-due': {
      const of = `of ${notice.memberName}, ${officialWords[notice.official].toLowerCase()},`;
      return {
        title: `The needs assessment ${of} ${notice.hasPassed ? 'was due' : 'is due'} again on ${dayIn('en-US', notice.dueOn)}`,
        advice: 'Your policy asks for it, not the law. It takes about twenty minutes, and is done once it is signed.',
        action: 'Open needs assessment',
      };
    }
    case 'course-suggested':
      return {
        title: `A course that may help you: ${notice.courseTitle}`,
        advice: `In the last ${notice.days} days you were stopped ${notice.stops} times or more. Nobody else is told, and nothing is assigned to you: whether you take it is yours to decide.`,
        action: 'Open my training',
      };
    case 'training-assigned':
      return {
        title: `${notice.courseTitle} is yours to take, by ${dayIn('en-US', notice.dueOn)}`,
        advice: 'You can stop at any time and go on where you were.',
        action: 'Open the course',
      };
    case 'training-due':
      return {
        title: `${notice.courseTitle} ${notice.hasPassed ? 'was due' : 'is due'} on ${dayIn('en-US', notice.dueOn)}`,
        advice: 'What you have done is kept: go on where you were.',
        action: 'Open the course',
      };
    case 'training-overdue':
      return {
        title: `${notice.count === 1 ? 'One course' : `${notice.count} courses`} due on ${dayIn('en-US', notice.dueOn)} ${notice.count === 1 ? 'is' : 'are'} overdue${notice.isOwnTeam ? ' in your team' : ''}`,
        advice: 'See whose, and remind them or give them time for it.',
        action: notice.isOwnTeam ? 'Open your team' : 'Open training',
      };
    case 'report-sent':
      return {
        title: `The leadership report waits for you: ${notice.title}`,
        advice:
          'Ten minutes. It says what is uncovered and since when, and what is asked of you. That you open it is noted.',
        action: 'Open the report',
      };
    case 'report-due':
      return {
        title: `The leadership report ${notice.hasPassed ? 'was due' : 'is due'} on ${dayIn('en-US', notice.dueOn)}`,
        advice: 'Your policy sets this day. Draft it, freeze it, and send it to those who are to read and sign it.',
        action: 'Open reports',
      };
    case 'given-to-you':
      return {
        title: `${thingInEnglish[notice.itemKind]} was given to you: ${notice.name}`,
        advice: 'It waits in the inbox, among what is yours.',
        action: 'Open the inbox',
      };
  }
}

/** A finding in one line, about a site or a vendor; what is about neither leaves it out. */
export const openedInEnglish: Readonly<Record<Finding['kind'], (about: string) => string>> = {
  exposure: (site) => `What looks like patient information was stopped or flagged on ${site}`,
  'sign-up': (site) => `Somebody signs up for ${site} or uses an account there, which isn’t approved`,
  'scope-granted': (site) => `Somebody gave ${site} access to an account of the organization, which isn’t approved`,
  tampering: (site) => `Something disturbs the protection on ${site}`,
  'coverage-gap': () => 'A browser protects less than it should',
  'no-baa': (vendor) => `${vendor} may receive patient information without an agreement`,
  'baa-expired': (vendor) => `${vendor} may receive patient information, and its agreement is over`,
  'missing-clause': (vendor) => `The agreement with ${vendor} lacks a clause that it needs`,
  'failed-check': (vendor) => `${vendor} did not pass its safeguard check`,
  'review-overdue': (vendor) => `The review of ${vendor} is overdue`,
  'no-owner': (vendor) => `Nobody is answerable for ${vendor}`,
  'leaders-untrained': () => 'Leaders are not trained, though the staff is',
  'one-course-for-all': () => 'Everybody takes the same single course, whatever their role',
  'newcomer-untrained': () => 'A newcomer has access and has not finished the course that comes before it',
  'report-missing': () => 'A period passed without a report that leadership was sent',
};

const missingInEnglish: Readonly<Record<GovernanceKind, string>> = {
  'no-baa': 'each may receive patient information without an agreement',
  'baa-expired': 'each may receive patient information, and its agreement is over',
  'missing-clause': 'each agreement lacks a clause that it needs',
  'failed-check': 'none passed its safeguard check',
  'review-overdue': 'the review of each is overdue',
  'no-owner': 'nobody is answerable for them',
};

function inSpanish(notice: Notice): NoticeWords {
  switch (notice.kind) {
    case 'information-passed':
      return {
        title: `Lo que parece información de pacientes llegó a ${notice.site}`,
        advice: 'Abra el hallazgo para ver lo que se sabe y decidir qué se hace.',
        action: 'Abrir el hallazgo',
      };
    case 'finding-opened':
      return {
        title: openedInSpanish[notice.findingKind](notice.site ?? 'un proveedor'),
        advice: 'Abra el hallazgo para ver cuántas veces ocurrió y decidir qué se hace.',
        action: 'Abrir el hallazgo',
      };
    case 'gap-opened':
      return {
        title: openedInSpanish[notice.findingKind](notice.vendorName),
        advice: 'Abra el hallazgo para ver lo que falta. Se cierra por sí solo cuando ya no falta.',
        action: 'Abrir el hallazgo',
      };
    case 'gaps-opened':
      return {
        title: `${notice.count} proveedores: ${missingInSpanish[notice.findingKind]}`,
        advice: 'Abra los hallazgos para ver cuáles son, el peor primero. Cada uno se cierra cuando ya nada falta.',
        action: 'Abrir los hallazgos',
      };
    case 'access-requested':
      return {
        title: `Alguien pide usar ${notice.site}`,
        advice: 'Quien lo pidió espera su respuesta en la bandeja de entrada.',
        action: 'Abrir la bandeja de entrada',
      };
    case 'agreement-ending':
      return {
        title: `El acuerdo con ${notice.vendorName} termina el ${dayIn('es-US', notice.endsOn)}`,
        advice:
          'Desde el día siguiente ya no cubre información de pacientes. Registre el acuerdo renovado o termine el uso.',
        action: `Abrir ${notice.vendorName}`,
      };
    case 'agreement-ended':
      return {
        title: `El acuerdo con ${notice.vendorName} terminó el ${dayIn('es-US', notice.endsOn)}`,
        advice: 'Ya no cubre información de pacientes. Registre el acuerdo renovado o termine el uso.',
        action: `Abrir ${notice.vendorName}`,
      };
    case 'safeguard-check-answered':
      return {
        title: `${notice.vendorName} respondió a su revisión de medidas de protección`,
        advice: 'Lea las respuestas, pregunte lo que no esté claro y decida si la supera.',
        action: 'Abrir la revisión',
      };
    case 'safeguard-check-overdue':
      return {
        title: `${notice.vendorName} no ha respondido a la revisión de medidas de protección que vencía el ${dayIn('es-US', notice.dueOn)}`,
        advice:
          'Se le recuerda automáticamente. Si la persona de contacto ha cambiado, retire la revisión y envíe otra.',
        action: 'Abrir la revisión',
      };
    case 'decision-waits':
      return notice.of === 'approval'
        ? {
            title: `Una decisión sobre ${notice.vendorName} espera una segunda aprobación`,
            advice: 'Su política pide el acuerdo de otra persona. Hasta entonces no se publica nada.',
            action: `Abrir ${notice.vendorName}`,
          }
        : {
            title: `Una excepción para ${notice.vendorName} espera a una autoridad designada`,
            advice: 'Concédala o rechácela por escrito. Hasta entonces los navegadores siguen como antes.',
            action: 'Abrir excepciones',
          };
    case 'decision-settled':
      return notice.of === 'approval'
        ? {
            title: `Su decisión sobre ${notice.vendorName} ${notice.isAgreed ? 'fue aprobada' : 'no fue aprobada'}`,
            advice: notice.isAgreed
              ? 'Los navegadores la tienen en cerca de un minuto.'
              : 'Abra el proveedor para leer por qué.',
            action: `Abrir ${notice.vendorName}`,
          }
        : {
            title: `La excepción para ${notice.vendorName} fue ${notice.isAgreed ? 'concedida' : 'rechazada'}`,
            advice: notice.isAgreed ? 'Termina por sí sola en su último día.' : 'Abra excepciones para leer por qué.',
            action: 'Abrir excepciones',
          };
    case 'condition-given':
      return {
        title: `Una condición de ${notice.vendorName} es suya; vence el ${dayIn('es-US', notice.dueOn)}`,
        advice: 'Lea qué hay que hacer y anote la prueba cuando esté hecho.',
        action: 'Abrir condiciones',
      };
    case 'condition-met':
      return {
        title: `Una condición de ${notice.vendorName} está cumplida`,
        advice: 'Abra el proveedor para leer quién lo dice y qué lo prueba.',
        action: `Abrir ${notice.vendorName}`,
      };
    case 'browsers-silent':
      return {
        title:
          notice.count === 1
            ? 'Un navegador lleva más de 3 días laborables en silencio'
            : `${notice.count} navegadores llevan más de 3 días laborables en silencio`,
        advice: 'No se puede ver lo que ocurre allí. Vea cuáles son y pregunte si todavía se usan.',
        action: 'Abrir navegadores',
      };
    case 'date-due': {
      const [what, advice] = dueInSpanish[notice.what];
      const day = dayIn('es-US', notice.dueOn);
      return {
        title: `${what(notice.vendorName)} ${notice.hasPassed ? 'venció' : 'vence'} el ${day}`,
        advice,
        action: notice.what === 'condition' ? 'Abrir condiciones' : `Abrir ${notice.vendorName}`,
      };
    }
    case 'findings-due': {
      const { one, count, hasPassed } = notice;
      const day = dayIn('es-US', notice.dueOn);
      const which = one && `El hallazgo sobre ${one.name ?? 'un navegador'} ${hasPassed ? 'venció' : 'vence'}`;
      const several = hasPassed ? `${count} hallazgos están vencidos; el primero venció` : `${count} hallazgos vencen`;
      return {
        title: `${which ?? several} el ${day}`,
        advice: 'Su política fija este día. Haga lo planeado y ciérrelo, haga firmar el riesgo o fije otro día.',
        action: one ? 'Abrir el hallazgo' : 'Abrir los hallazgos',
      };
    }
    case 'needs-due': {
      const of = `de ${notice.memberName}, ${officialInSpanish[notice.official]},`;
      return {
        title: `La evaluación de necesidades ${of} ${notice.hasPassed ? 'venció' : 'vence'} de nuevo el ${dayIn('es-US', notice.dueOn)}`,
        advice: 'La pide su política, no la ley. Toma unos veinte minutos y queda hecha al firmarla.',
        action: 'Abrir la evaluación de necesidades',
      };
    }
    case 'course-suggested':
      return {
        title: `Un curso que puede ayudarle: ${notice.courseTitle}`,
        advice: `En los últimos ${notice.days} días se le detuvo ${notice.stops} veces o más. Nadie más lo sabe y no se le asigna nada: usted decide si lo toma.`,
        action: 'Abrir mi formación',
      };
    case 'training-assigned':
      return {
        title: `Tiene asignado el curso ${notice.courseTitle}, hasta el ${dayIn('es-US', notice.dueOn)}`,
        advice: 'Puede detenerse en cualquier momento y seguir donde estaba.',
        action: 'Abrir el curso',
      };
    case 'training-due':
      return {
        title: `El curso ${notice.courseTitle} ${notice.hasPassed ? 'venció' : 'vence'} el ${dayIn('es-US', notice.dueOn)}`,
        advice: 'Lo que ya hizo está guardado: siga donde estaba.',
        action: 'Abrir el curso',
      };
    case 'training-overdue':
      return {
        title: `${notice.count === 1 ? 'Un curso que vencía' : `${notice.count} cursos que vencían`} el ${dayIn('es-US', notice.dueOn)} ${notice.count === 1 ? 'sigue pendiente' : 'siguen pendientes'}${notice.isOwnTeam ? ' en su equipo' : ''}`,
        advice: 'Vea de quién y recuérdeselo o dele tiempo para hacerlo.',
        action: notice.isOwnTeam ? 'Abrir su equipo' : 'Abrir la formación',
      };
    case 'report-sent':
      return {
        title: `El informe para la dirección le espera: ${notice.title}`,
        advice: 'Diez minutos. Dice qué no está cubierto y desde cuándo, y qué se le pide. Queda anotado que lo abre.',
        action: 'Abrir el informe',
      };
    case 'report-due':
      return {
        title: `El informe para la dirección ${notice.hasPassed ? 'venció' : 'vence'} el ${dayIn('es-US', notice.dueOn)}`,
        advice: 'Su política fija este día. Redáctelo, ciérrelo y envíelo a quienes deben leerlo y firmarlo.',
        action: 'Abrir los informes',
      };
    case 'given-to-you':
      return {
        title: `Se le asignó ${thingInSpanish[notice.itemKind]}: ${notice.name}`,
        advice: 'Espera en la bandeja de entrada, entre lo suyo.',
        action: 'Abrir la bandeja de entrada',
      };
  }
}

const officialInSpanish: Readonly<Record<Official, string>> = {
  'security-official': 'responsable de seguridad',
  'privacy-official': 'responsable de privacidad',
};

const openedInSpanish: Readonly<Record<Finding['kind'], (site: string) => string>> = {
  exposure: (site) => `Lo que parece información de pacientes fue detenido o señalado en ${site}`,
  'sign-up': (site) => `Alguien se registra en ${site} o usa una cuenta allí, lo que no está aprobado`,
  'scope-granted': (site) => `Alguien dio a ${site} acceso a una cuenta de la organización, lo que no está aprobado`,
  tampering: (site) => `Algo interfiere con la protección en ${site}`,
  'coverage-gap': () => 'Un navegador protege menos de lo debido',
  'no-baa': (vendor) => `${vendor} puede recibir información de pacientes sin un acuerdo`,
  'baa-expired': (vendor) => `${vendor} puede recibir información de pacientes y su acuerdo terminó`,
  'missing-clause': (vendor) => `Al acuerdo con ${vendor} le falta una cláusula que necesita`,
  'failed-check': (vendor) => `${vendor} no superó su revisión de medidas de seguridad`,
  'review-overdue': (vendor) => `La revisión de ${vendor} está atrasada`,
  'no-owner': (vendor) => `Nadie responde por ${vendor}`,
  'leaders-untrained': () => 'Los directivos no están formados, aunque el personal sí',
  'one-course-for-all': () => 'Todos toman el mismo único curso, sea cual sea su función',
  'newcomer-untrained': () => 'Una persona recién llegada tiene acceso y no ha terminado el curso previo',
  'report-missing': () => 'Pasó un período sin que se enviara un informe a la dirección',
};

const missingInSpanish: Readonly<Record<GovernanceKind, string>> = {
  'no-baa': 'cada uno puede recibir información de pacientes sin un acuerdo',
  'baa-expired': 'cada uno puede recibir información de pacientes y su acuerdo terminó',
  'missing-clause': 'a cada acuerdo le falta una cláusula que necesita',
  'failed-check': 'ninguno superó su revisión de medidas de seguridad',
  'review-overdue': 'la revisión de cada uno está atrasada',
  'no-owner': 'nadie responde por ellos',
};

type Due = Extract<Notice, { kind: 'date-due' }>['what'];

type DueWords = readonly [what: (vendor: string) => string, advice: string];

const dueInEnglish: Readonly<Record<Due, DueWords>> = {
  review: [(vendor) => `The review of ${vendor}`, 'Your policy asks for another look. Decide anew, or end the use.'],
  condition: [(vendor) => `A condition for ${vendor}`, 'Show that it is met, with what proves it.'],
  exception: [
    (vendor) => `The end of an exception for ${vendor}`,
    'From the day after, browsers go by the decision again. Tell those who rely on it, or ask anew.',
  ],
  attestation: [
    (vendor) => `The attestation of the agreement with ${vendor}`,
    'Your policy asks somebody to look whether it still stands. Read it, then attest to it or renew it.',
  ],
  'renewal-notice': [
    (vendor) => `Notice, if the agreement with ${vendor} is not to be renewed,`,
    'The agreement names this day. Decide whether you go on, and give notice in writing if you don’t.',
  ],
  violation: [
    (vendor) => `The cure of a violation by ${vendor}`,
    'Write down whether it was cured or ended. Where neither worked, end the agreement if that is feasible: 45 CFR 164.504(e)(1)(ii).',
  ],
  check: [
    (vendor) => `A new safeguard check of ${vendor}`,
    'From the day after, the last one counts no more by your policy. Send a new one.',
  ],
};

const dueInSpanish: Readonly<Record<Due, DueWords>> = {
  review: [(vendor) => `La revisión de ${vendor}`, 'Su política pide otra revisión. Decida de nuevo o termine el uso.'],
  condition: [(vendor) => `Una condición para ${vendor}`, 'Muestre que se cumple, con lo que lo prueba.'],
  exception: [
    (vendor) => `Una excepción para ${vendor}`,
    'Desde el día siguiente, los navegadores vuelven a seguir la decisión. Avise a quienes dependen de ella o pídala de nuevo.',
  ],
  attestation: [
    (vendor) => `La confirmación del acuerdo con ${vendor}`,
    'Su política pide que alguien compruebe si sigue vigente. Léalo y confírmelo, o renuévelo.',
  ],
  'renewal-notice': [
    (vendor) => `El plazo para avisar que el acuerdo con ${vendor} no se renueva`,
    'El acuerdo fija este día. Decida si continúa y, si no, avise por escrito.',
  ],
  violation: [
    (vendor) => `La corrección de un incumplimiento de ${vendor}`,
    'Anote si se corrigió o terminó. Si no fue posible, termine el acuerdo si es viable: 45 CFR 164.504(e)(1)(ii).',
  ],
  check: [
    (vendor) => `Una nueva revisión de medidas de protección de ${vendor}`,
    'Desde el día siguiente, la última ya no cuenta según su política. Envíe otra.',
  ],
};

const thingInEnglish: Readonly<Record<InboxKind, string>> = {
  finding: 'A finding',
  override: 'An override to review',
  'access-request': 'A request for access',
  'discovered-site': 'A discovered tool',
  coverage: 'A vendor without an agreement',
  agreement: 'An agreement that ends',
  violation: 'A violation of an agreement',
  'renewal-notice': 'A notice that an agreement is not to be renewed',
  attestation: 'An agreement to look at again',
  review: 'A vendor’s review',
  'second-approval': 'A decision that waits for a second approver',
  'safeguard-check': 'A safeguard check to review',
  condition: 'A condition of an approval',
  exception: 'An exception',
  training: 'The overdue training of a department',
  'needs-assessment': 'A needs assessment of an official',
  ownership: 'A vendor without an owner',
  browser: 'A browser to look at',
};

const thingInSpanish: Readonly<Record<InboxKind, string>> = {
  finding: 'un hallazgo',
  override: 'una omisión por revisar',
  'access-request': 'una solicitud de acceso',
  'discovered-site': 'una herramienta descubierta',
  coverage: 'un proveedor sin acuerdo',
  agreement: 'un acuerdo que termina',
  violation: 'un incumplimiento de un acuerdo',
  'renewal-notice': 'un aviso de no renovación de un acuerdo',
  attestation: 'un acuerdo por confirmar',
  review: 'la revisión de un proveedor',
  'second-approval': 'una decisión que espera una segunda aprobación',
  'safeguard-check': 'un cuestionario de seguridad por revisar',
  condition: 'una condición de una aprobación',
  exception: 'una excepción',
  training: 'la formación vencida de un departamento',
  'needs-assessment': 'una evaluación de necesidades',
  ownership: 'un proveedor sin responsable',
  browser: 'un navegador por revisar',
};

/** A calendar day has no zone, so none may move it. */
const dayIn = (locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
