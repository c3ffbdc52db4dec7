import type { Finding } from './finding.ts';
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
        title: openedInEnglish[notice.findingKind](notice.site ?? ''),
        advice: 'Open the finding to see how often, and decide what is done about it.',
        action: 'Open the finding',
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
        title: `${what} ${notice.vendorName} ${notice.hasPassed ? 'was due' : 'is due'} on ${day}`,
        advice,
        action: notice.what === 'condition' ? 'Open conditions' : `Open ${notice.vendorName}`,
      };
    }
    case 'given-to-you':
      return {
        title: `${thingInEnglish[notice.itemKind]} was given to you: ${notice.name}`,
        advice: 'It waits in the inbox, among what is yours.',
        action: 'Open the inbox',
      };
  }
}

const openedInEnglish: Readonly<Record<Finding['kind'], (site: string) => string>> = {
  exposure: (site) => `What looks like patient information was stopped or flagged on ${site}`,
  'sign-up': (site) => `Somebody signs up for ${site} or uses an account there, which isn’t approved`,
  'scope-granted': (site) => `Somebody gave ${site} access to an account of the organization, which isn’t approved`,
  tampering: (site) => `Something disturbs the protection on ${site}`,
  'coverage-gap': () => 'A browser protects less than it should',
  'no-baa': () => 'A vendor may receive patient information without an agreement',
  'baa-expired': () => 'A vendor may receive patient information, and its agreement is over',
  'missing-clause': () => 'An agreement lacks a clause that it needs',
  'failed-check': () => 'A vendor did not pass its safeguard check',
  'review-overdue': () => 'The review of a vendor is overdue',
  'no-owner': () => 'Nobody is answerable for a vendor',
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
        title: openedInSpanish[notice.findingKind](notice.site ?? ''),
        advice: 'Abra el hallazgo para ver cuántas veces ocurrió y decidir qué se hace.',
        action: 'Abrir el hallazgo',
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
        title: `${what} ${notice.vendorName} ${notice.hasPassed ? 'venció' : 'vence'} el ${day}`,
        advice,
        action: notice.what === 'condition' ? 'Abrir condiciones' : `Abrir ${notice.vendorName}`,
      };
    }
    case 'given-to-you':
      return {
        title: `Se le asignó ${thingInSpanish[notice.itemKind]}: ${notice.name}`,
        advice: 'Espera en la bandeja de entrada, entre lo suyo.',
        action: 'Abrir la bandeja de entrada',
      };
  }
}

const openedInSpanish: Readonly<Record<Finding['kind'], (site: string) => string>> = {
  exposure: (site) => `Lo que parece información de pacientes fue detenido o señalado en ${site}`,
  'sign-up': (site) => `Alguien se registra en ${site} o usa una cuenta allí, lo que no está aprobado`,
  'scope-granted': (site) => `Alguien dio a ${site} acceso a una cuenta de la organización, lo que no está aprobado`,
  tampering: (site) => `Algo interfiere con la protección en ${site}`,
  'coverage-gap': () => 'Un navegador protege menos de lo debido',
  'no-baa': () => 'Un proveedor puede recibir información de pacientes sin un acuerdo',
  'baa-expired': () => 'Un proveedor puede recibir información de pacientes y su acuerdo terminó',
  'missing-clause': () => 'A un acuerdo le falta una cláusula que necesita',
  'failed-check': () => 'Un proveedor no superó su revisión de medidas de seguridad',
  'review-overdue': () => 'La revisión de un proveedor está atrasada',
  'no-owner': () => 'Nadie responde por un proveedor',
};

type Due = Extract<Notice, { kind: 'date-due' }>['what'];

const dueInEnglish: Readonly<Record<Due, readonly [what: string, advice: string]>> = {
  review: ['The review of', 'Your policy asks for another look. Decide anew, or end the use.'],
  condition: ['A condition for', 'Show that it is met, with what proves it.'],
  exception: [
    'The end of an exception for',
    'From the day after, browsers go by the decision again. Tell those who rely on it, or ask anew.',
  ],
};

const dueInSpanish: Readonly<Record<Due, readonly [what: string, advice: string]>> = {
  review: ['La revisión de', 'Su política pide otra revisión. Decida de nuevo o termine el uso.'],
  condition: ['Una condición para', 'Muestre que se cumple, con lo que lo prueba.'],
  exception: [
    'Una excepción para',
    'Desde el día siguiente, los navegadores vuelven a seguir la decisión. Avise a quienes dependen de ella o pídala de nuevo.',
  ],
};

const thingInEnglish: Readonly<Record<InboxKind, string>> = {
  finding: 'A finding',
  override: 'An override to review',
  'access-request': 'A request for access',
  'discovered-site': 'A discovered tool',
  coverage: 'A vendor without an agreement',
  agreement: 'An agreement that ends',
  review: 'A vendor’s review',
  'second-approval': 'A decision that waits for a second approver',
  'safeguard-check': 'A safeguard check to review',
  condition: 'A condition of an approval',
  exception: 'An exception',
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
  review: 'la revisión de un proveedor',
  'second-approval': 'una decisión que espera una segunda aprobación',
  'safeguard-check': 'un cuestionario de seguridad por revisar',
  condition: 'una condición de una aprobación',
  exception: 'una excepción',
  ownership: 'un proveedor sin responsable',
  browser: 'un navegador por revisar',
};

/** A calendar day has no zone, so none may move it. */
const dayIn = (locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
