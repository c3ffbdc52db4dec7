import { domainOfAddress } from '../../shared/domain/account-kind.ts';
import { kindOfField } from '../../shared/forms/field-kind.ts';
import { formWords } from '../../shared/forms/form-words.ts';
import { plain } from '../../shared/forms/plain.ts';
import type { JudgedForm } from './look.ts';

/** Below this, in log-odds, a form that asks for several things merely looks more like a sign-up than like anything else. */
const SURE_FROM = 1;

/** What is asked of a patient and of nobody who makes an account for work. In five languages. */
const askedOfPatients =
  /patient|paciente|\bmrn\b|medical ?(?:record|history)|chart ?(?:no|number|id)\b|\bdob\b|birth|\bbday|geburt|geboren|nacim|naissance|nascim|insur|versicher|krankenkasse|seguro|assur(?:ance|\u00e9)|mutuelle|conv[e\u00ea]nio|plano de sa[u\u00fa]de|policy ?(?:no\b|number|id\b|holder)|(?:member|subscriber) ?(?:id\b|number|no\b)|medicare|medicaid|\bssn\b|social ?security|guardian|next of kin|emergency ?contact|diagnos|allerg|medication|symptom|referring ?(?:doctor|physician|provider)/i;
/** What a form that takes one down is called. A tool for clinics also speaks of patients where members of staff sign up. */
const takesDownPatients =
  /(?:new|register|add|create|enrol|admit|edit|invite|sign up)\w* (?:(?:an?|the|new|your|this|my) ){0,2}patient|patient[- ](?:registration|intake|information|details|record|form|demographics|admission|sign[- ]?up|account|profile|portal)|\bintake\b|neue[rn]? patient|patient(?:en)? ?(?:aufnahme|anlegen)|nuevo paciente|registr\w+ (?:de )?paciente|nouveau patient|novo paciente|cadastr\w+ (?:de )?paciente/i;

/** What a form is called by which somebody else gets an account: the administrator's form for a user, a colleague's for a friend. */
const takesDownSomebody =
  /\b(?:new|add|create|invite|register|edit|refer|sign up) (?:(?:an?|the|new|your|this|another) ){0,2}(?:users?|members?|clients?|customers?|residents?|guests?|friends?|colleagues?|persons?|people|students?|child(?:ren)?|tenants?|staff|employees?)\b(?! (?:account|id)\b)|\b(?:account|profile|log ?in) for (?:(?:an?|the|new|your|this|another) ){0,2}(?:users?|members?|clients?|customers?|residents?|guests?|friends?|colleagues?|persons?|people|students?|child|patients?|staff|employees?|someone|somebody)\b|\b(?:benutzer|nutzer|mitglied|kunden?) (?:anlegen|hinzufugen|erstellen|einladen)|\b(?:anadir|agregar|crear|nuevo|invitar|adicionar|criar|novo|convidar|ajouter|creer|nouvel|inviter) (?:(?:un|el|um|o) )?(?:usuario|utilisateur|miembro|membro|membre)\b/;
/** Whoever comes "as a new customer" comes for himself, and who is asked "New user?" is asked who he is. */
const ownWords = /\bas an? (?:new )?\w+|\bnew \w+ ?\?/g;

/**
 * The domain of the e-mail address that a form makes an account with or signs in with; null where that is not clear. The form must surely be
 * one, ask for nothing about a patient, put nobody else on record, and hold one address beside a password or a code, or ask for an
 * address alone: whoever takes down a patient types somebody else's. What stands before the @ is not kept.
 */
export function accountDomainIn(form: JudgedForm): string | null {
  const { label, score, fields, shape } = form;
  if ((label !== 'sign-up' && label !== 'sign-in') || isAboutPatients(form) || isAboutOthers(form)) return null;
  const kinds = shape.fields.map((field) => kindOfField(field) ?? '');
  const hasSecret = kinds.some((kind) => kind === 'one-time code' || kind.endsWith('password'));
  const typed = fields.filter((field) => field instanceof HTMLInputElement && typedInto.test(field.type));
  // Nobody takes down a patient by an address alone.
  const isAlone = typed.length === 1 && fields.every(({ type }) => type !== 'password');
  if (!isAlone && (!hasSecret || (label === 'sign-up' && score < SURE_FROM))) return null;
  const domains = new Set(typed.map(({ value }) => domainOfAddress(value)).filter((domain) => domain !== null));
  const [only = null, ...more] = domains;
  return more.length > 0 ? null : only;
}

const typedInto = /^(?:email|text|tel|search|url|date|number|)$/;

function isAboutPatients({ shape, fields }: JudgedForm): boolean {
  // What lies beyond the fields that were read is not known.
  if (shape.fields.length < fields.length) return true;
  const asked = shape.fields.flatMap(({ name, id, label, placeholder, autocomplete }) => [
    spelled(name),
    spelled(id),
    label,
    placeholder,
    autocomplete,
  ]);
  const called = [shape.heading, shape.submitText, spelled(shape.names), spelled(shape.action)];
  return asked.some((words) => askedOfPatients.test(words)) || called.some((words) => takesDownPatients.test(words));
}

/** A form with a password may also make somebody else's account, as an administrator's does. */
function isAboutOthers({ shape }: JudgedForm): boolean {
  return [shape.heading, shape.submitText, ...shape.buttons]
    .map((words) => plain(words).replaceAll(ownWords, ' '))
    .some((words) => words.search(formWords.record) >= 0 || takesDownSomebody.test(words));
}

/** A name of the markup as words: `patientDob`, `policy_number`. */
function spelled(name: string): string {
  return name.replaceAll(/[-_.[\]/]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}
