import { pathOfNotice, type Notice } from '../../shared/domain/notification.ts';
import { wordsOfNotice } from '../../shared/domain/notification-words.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { Language } from '../../shared/domain/organization-settings.ts';
import type { Letter } from './post.ts';

/** Whom a letter is for and who writes. */
export interface Addressed {
  to: Letter['to'];
  language: Language;
  organization: { id: OrganizationId; name: string; color: string; isSample: boolean };
  /** Where the console is, without a path. */
  origin: string;
}

/** One thing that somebody is told at once. */
export function noticeLetter(addressed: Addressed, notice: Notice): Letter {
  const { title, advice, action } = wordsOfNotice(notice, addressed.language);
  const button = { says: action, to: addressed.origin + pathOfNotice(notice) };
  return letterOf(addressed, {
    subject: title,
    heading: title,
    parts: [{ text: advice }, { button }],
    isSecret: false,
  });
}

/** Several things, as the digest of a day. */
export function digestLetter(addressed: Addressed, notices: readonly Notice[]): Letter {
  const { language, origin, organization } = addressed;
  const words = wordsIn[language];
  const items = notices.map((notice) => {
    const { title, advice } = wordsOfNotice(notice, language);
    return { title, advice, to: origin + pathOfNotice(notice) };
  });
  return letterOf(addressed, {
    subject: words.digestSubject(notices.length, organization.name),
    heading: words.digestHeading(notices.length),
    parts: [{ items }, { button: { says: words.digestAction, to: `${origin}/notifications` } }],
    isSecret: false,
  });
}

/** An invitation to get an account; `link` is good once. */
export function invitationLetter(
  addressed: Addressed,
  { link, invitedBy, days }: { link: string; invitedBy: string; days: number },
): Letter {
  const words = wordsIn[addressed.language];
  return letterOf(addressed, {
    subject: words.invitationSubject(addressed.organization.name),
    heading: words.invitationSubject(addressed.organization.name),
    parts: [
      { text: words.invitationText(invitedBy, addressed.organization.name) },
      { button: { says: words.invitationAction, to: link } },
      { text: words.invitationEnd(days) },
    ],
    isSecret: true,
  });
}

/** What somebody at a vendor is written about a safeguard check; `daysLate` is negative where there is still time. */
export type SafeguardLetter =
  | { kind: 'asked' }
  | { kind: 'reminder'; daysLate: number }
  | { kind: 'answer-awaited' }
  | { kind: 'asked-again'; question: string };

/** To somebody at a vendor, who has no account: `link` opens their check and nothing else, and works as often as they need it. */
export function safeguardCheckLetter(
  addressed: Addressed,
  { link, dueOn, sentByName, about }: { link: string; dueOn: string; sentByName: string; about: SafeguardLetter },
): Letter {
  const { language, organization } = addressed;
  const words = wordsIn[language];
  const due = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${dueOn}T00:00:00Z`));
  const [subject, text] = ((): [string, string] => {
    switch (about.kind) {
      case 'asked':
        return [words.checkSubject(organization.name), words.checkText(sentByName, organization.name, due)];
      case 'reminder':
        return about.daysLate > 0
          ? [words.checkLateSubject(organization.name), words.checkLateText(organization.name, due)]
          : [words.checkReminderSubject(organization.name, due), words.checkReminderText(organization.name, due)];
      case 'answer-awaited':
        return [words.checkAwaitedSubject(organization.name), words.checkAwaitedText(organization.name)];
      case 'asked-again':
        return [words.checkAgainSubject(organization.name), words.checkAgainText(organization.name)];
    }
  })();
  return letterOf(addressed, {
    subject,
    heading: subject,
    parts: [
      { text },
      ...(about.kind === 'asked-again' ? [{ text: `“${about.question}”` }] : []),
      { button: { says: words.checkAction, to: link } },
      { text: words.checkEnd },
    ],
    isSecret: true,
  });
}

/** To somebody who reads a report without an account: `link` opens that report and nothing else, as often as they need it. */
export function reportLetter(
  addressed: Addressed,
  { link, title, sentByName, days }: { link: string; title: string; sentByName: string; days: number },
): Letter {
  const words = wordsIn[addressed.language];
  const { name } = addressed.organization;
  return letterOf(addressed, {
    subject: words.reportSubject(name),
    heading: title,
    parts: [
      { text: words.reportText(sentByName, name) },
      { button: { says: words.reportAction, to: link } },
      { text: words.reportEnd(days) },
    ],
    isSecret: true,
  });
}

/** A way back in for somebody who forgot the password; `link` is good once. */
export function passwordResetLetter(
  addressed: Addressed,
  { link, minutes }: { link: string; minutes: number },
): Letter {
  const words = wordsIn[addressed.language];
  return letterOf(addressed, {
    subject: words.resetSubject,
    heading: words.resetSubject,
    parts: [
      { text: words.resetText },
      { button: { says: words.resetAction, to: link } },
      { text: words.resetEnd(minutes) },
    ],
    isSecret: true,
  });
}

const wordsIn = {
  en: {
    digestSubject: (count: number, name: string) =>
      `${count === 1 ? 'One thing needs' : `${count} things need`} you at ${name}`,
    digestHeading: (count: number) => (count === 1 ? 'One thing needs you' : `${count} things need you`),
    digestAction: 'See all of them',
    invitationSubject: (name: string) => `You are invited to ${name} on Wardline`,
    invitationText: (by: string, name: string) =>
      `${by} gave you an account with ${name}. Wardline shows which tools may have patient information, and what needs somebody.`,
    invitationAction: 'Accept the invitation',
    invitationEnd: (days: number) =>
      `The link works once, within ${days} days. If you did not expect it, do nothing: no account is made.`,
    resetSubject: 'Choose a new password for Wardline',
    resetText: 'Somebody, probably you, asked for a new password for this address.',
    resetAction: 'Choose a new password',
    resetEnd: (minutes: number) =>
      `The link works once, within ${minutes} minutes. If it wasn’t you, do nothing: your password stays as it is.`,
    checkSubject: (name: string) => `${name} asks how you protect patient information`,
    checkText: (by: string, name: string, due: string) =>
      `${by} of ${name} asks you to answer some questions about your safeguards by ${due}. You need no account. Every answer is saved as you give it, so you can stop and go on later, also on another device.`,
    checkReminderSubject: (name: string, due: string) => `${name} waits for your answers until ${due}`,
    checkReminderText: (name: string, due: string) =>
      `The questions of ${name} about your safeguards are due on ${due}. What you answered is saved; this link goes on where you stopped.`,
    checkLateSubject: (name: string) => `${name} still waits for your answers`,
    checkLateText: (name: string, due: string) =>
      `The questions of ${name} about your safeguards were due on ${due}. What you answered is saved; this link goes on where you stopped. If somebody else should answer, pass this mail on.`,
    checkAgainSubject: (name: string) => `${name} asks about one of your answers`,
    checkAgainText: (name: string) => `${name} has read your answers about your safeguards, and asks:`,
    checkAwaitedSubject: (name: string) => `${name} still waits for an answer from you`,
    checkAwaitedText: (name: string) =>
      `${name} asked about one of your answers about your safeguards, and has not heard from you. This link leads to the question.`,
    checkAction: 'Open the questions',
    checkEnd:
      'Whoever has this link can read and change these answers, so pass it on only to those who are to answer with you.',
    reportSubject: (name: string) => `The leadership report of ${name}`,
    reportText: (by: string, name: string) =>
      `${by} of ${name} sends you the leadership report: what is uncovered and since when it is known, who owns it, and what is asked of leadership. You need no account.`,
    reportAction: 'Open the report',
    reportEnd: (days: number) =>
      `The link works for ${days} days and opens this report alone. Whoever has it can read the report, so keep it to yourself. When you first open it is noted.`,
    why: (name: string) => `${name} sends this by Wardline.`,
    sample: 'Sample data: this organization and everything in this mail is made up.',
    sampleSubject: (subject: string) => `[Sample] ${subject}`,
    settings: 'Choose what is mailed to you',
  },
  es: {
    digestSubject: (count: number, name: string) =>
      count === 1 ? `Un asunto le espera en ${name}` : `${count} asuntos le esperan en ${name}`,
    digestHeading: (count: number) => (count === 1 ? 'Un asunto le espera' : `${count} asuntos le esperan`),
    digestAction: 'Verlos todos',
    invitationSubject: (name: string) => `Invitación a ${name} en Wardline`,
    invitationText: (by: string, name: string) =>
      `${by} le ha dado una cuenta en ${name}. Wardline muestra qué herramientas pueden recibir información de pacientes y qué necesita atención.`,
    invitationAction: 'Aceptar la invitación',
    invitationEnd: (days: number) =>
      `El enlace sirve una sola vez, durante ${days} días. Si no lo esperaba, no haga nada: no se crea ninguna cuenta.`,
    resetSubject: 'Elija una contraseña nueva para Wardline',
    resetText: 'Alguien, probablemente usted, pidió una contraseña nueva para esta dirección.',
    resetAction: 'Elegir una contraseña nueva',
    resetEnd: (minutes: number) =>
      `El enlace sirve una sola vez, durante ${minutes} minutos. Si no fue usted, no haga nada: su contraseña no cambia.`,
    checkSubject: (name: string) => `${name} pregunta cómo protege la información de pacientes`,
    checkText: (by: string, name: string, due: string) =>
      `${by}, de ${name}, le pide que responda a unas preguntas sobre sus medidas de protección antes del ${due}. No necesita ninguna cuenta. Cada respuesta se guarda al darla: puede parar y seguir más tarde, también en otro dispositivo.`,
    checkReminderSubject: (name: string, due: string) => `${name} espera sus respuestas hasta el ${due}`,
    checkReminderText: (name: string, due: string) =>
      `Las preguntas de ${name} sobre sus medidas de protección vencen el ${due}. Lo que respondió está guardado; este enlace sigue donde lo dejó.`,
    checkLateSubject: (name: string) => `${name} sigue esperando sus respuestas`,
    checkLateText: (name: string, due: string) =>
      `Las preguntas de ${name} sobre sus medidas de protección vencían el ${due}. Lo que respondió está guardado; este enlace sigue donde lo dejó. Si debe responder otra persona, reenvíele este mensaje.`,
    checkAgainSubject: (name: string) => `${name} pregunta por una de sus respuestas`,
    checkAgainText: (name: string) => `${name} ha leído sus respuestas sobre sus medidas de protección y pregunta:`,
    checkAwaitedSubject: (name: string) => `${name} todavía espera una respuesta suya`,
    checkAwaitedText: (name: string) =>
      `${name} preguntó por una de sus respuestas sobre sus medidas de protección y aún no ha recibido la suya. Este enlace lleva a la pregunta.`,
    checkAction: 'Abrir las preguntas',
    checkEnd:
      'Quien tenga este enlace puede leer y cambiar estas respuestas; páselo solo a quien deba responder con usted.',
    reportSubject: (name: string) => `El informe de ${name} para la dirección`,
    reportText: (by: string, name: string) =>
      `${by}, de ${name}, le envía el informe para la dirección: qué no está cubierto y desde cuándo se sabe, quién responde de ello y qué se pide a la dirección. No necesita ninguna cuenta.`,
    reportAction: 'Abrir el informe',
    reportEnd: (days: number) =>
      `El enlace sirve durante ${days} días y abre solo este informe. Quien lo tenga puede leerlo; no lo comparta. Queda anotado cuándo lo abre por primera vez.`,
    why: (name: string) => `${name} envía este mensaje con Wardline.`,
    sample: 'Datos de muestra: esta organización y todo lo que dice este mensaje es inventado.',
    sampleSubject: (subject: string) => `[Muestra] ${subject}`,
    settings: 'Elegir qué se le envía por correo',
  },
} as const;

type Part =
  | { text: string }
  | { button: { says: string; to: string } }
  | { items: { title: string; advice: string; to: string }[] };

interface Draft {
  subject: string;
  heading: string;
  parts: Part[];
  isSecret: boolean;
}

function letterOf(addressed: Addressed, { subject, heading, parts, isSecret }: Draft): Letter {
  const { to, language, organization, origin } = addressed;
  const words = wordsIn[language];
  const settings = isSecret ? [] : [{ says: words.settings, to: `${origin}/notifications` }];
  const marks = organization.isSample ? [words.sample] : [];
  return {
    to,
    subject: (organization.isSample ? words.sampleSubject(subject) : subject).replaceAll(/\s+/g, ' '),
    text: [
      heading,
      ...parts.map(textOf),
      '--',
      ...marks,
      words.why(organization.name),
      ...settings.map(({ says, to: address }) => `${says}: ${address}`),
    ].join('\n\n'),
    html: page(addressed, heading, [
      ...parts.map((part) => htmlOf(part, organization.color)),
      footer([
        ...marks.map(escaped),
        escaped(words.why(organization.name)),
        ...settings.map(({ says, to: address }) => link(says, address)),
      ]),
    ]),
    shownTo: isSecret ? null : organization.id,
  };
}

function textOf(part: Part): string {
  if ('text' in part) return part.text;
  if ('button' in part) return `${part.button.says}:\n${part.button.to}`;
  return part.items.map(({ title, advice, to }) => `* ${title}\n  ${advice}\n  ${to}`).join('\n\n');
}

// Mail programs know tables and inline styles, and little else.

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";

function page({ language, organization }: Addressed, heading: string, parts: string[]): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(heading)}</title></head>
<body style="margin:0;padding:24px 12px;background:#f3f5f7;${FONT}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border-radius:12px;border-top:6px solid ${organization.color}">
<tr><td style="padding:28px 32px 8px;color:#4a5560;font-size:14px">${escaped(organization.name)}</td></tr>
<tr><td style="padding:0 32px 8px"><h1 style="margin:0;color:#16202a;font-size:22px;line-height:1.35;overflow-wrap:anywhere">${escaped(heading)}</h1></td></tr>
${parts.map((part) => `<tr><td style="padding:8px 32px;color:#27323c;font-size:16px;line-height:1.5">${part}</td></tr>`).join('\n')}
</table>
</td></tr></table>
</body>
</html>
`;
}

function htmlOf(part: Part, color: string): string {
  if ('text' in part) return escaped(part.text);
  if ('button' in part) {
    const ink = isLight(color) ? '#16202a' : '#ffffff';
    return `<a href="${escaped(part.button.to)}" style="display:inline-block;margin:8px 0;padding:12px 20px;border-radius:8px;background:${color};color:${ink};font-weight:600;text-decoration:none">${escaped(part.button.says)}</a>`;
  }
  return part.items
    .map(
      ({ title, advice, to }) =>
        `<div style="padding:12px 0;border-bottom:1px solid #e3e7eb"><a href="${escaped(to)}" style="color:#123a5c;font-weight:600;overflow-wrap:anywhere">${escaped(title)}</a><br><span style="color:#4a5560;font-size:14px">${escaped(advice)}</span></div>`,
    )
    .join('');
}

const footer = (lines: string[]): string =>
  `<div style="margin:16px 0 20px;color:#4a5560;font-size:13px;line-height:1.6">${lines.join('<br>')}</div>`;

const link = (says: string, to: string): string =>
  `<a href="${escaped(to)}" style="color:#4a5560">${escaped(says)}</a>`;

/** Whether dark letters are easier to read on it than white ones (WCAG 2.2, relative luminance; both contrasts are equal at 0.179). */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const share = Number.parseInt(color.slice(from, from + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}

/** Names of vendors and organizations are whatever somebody typed. */
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
