import { plain, wordsOfName } from './plain.ts';

export interface FormField {
  type: string;
  name: string;
  id: string;
  autocomplete: string;
  label: string;
  placeholder: string;
}

/** What a field wants, whatever language it asks in. */
export const fieldKinds = [
  'current password',
  'new password',
  'repeated password',
  'password',
  'one-time code',
  'e-mail address',
  'repeated e-mail address',
  'user name',
  'name',
  'phone number',
  'organization',
  'postal address',
  'birthday or gender',
  'payment card',
  'words to search for',
  'message',
  'health or insurance',
  'picture of letters',
  'agreement to terms',
  'staying signed in',
  'agreement to news',
  'date or amount',
  'choice',
  'anything else',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

// On words in plain letters, as `plain` and `wordsOfName` make them: names of the markup beside labels.
const kinds = {
  captcha: /captcha|\bverif(?:y|ication)? ?(?:code|image)|(?:security|image) ?(?:image|code)|\bspam|картинк/,
  again:
    /\b(?:confirm|repeat|retype|again|verif|second|match|wiederhol|bestatig|confir|repet|repit|conferm|ripeti|herhaal|re ?-?(?:enter|type|pass|pwd|mail|e-?mail))|pass(?:word|wd)? ?(?:2|two|b\b|c\b|conf|check|rep)|(?:pwd|mail) ?2|повтор|подтвер|еще раз|확인/,
  current: /\b(?:current|old|existing|aktuell|alt(?:es)?\b|actual|antigua|ancien|atual)|стар|текущ/,
  fresh: /\b(?:new|choose|create|neu(?:es)?|nueva)\b|нов/,
  code: /one-time-code|\b(?:otp|2fa|mfa|pin|verification|token|(?:security|sms|access|activation|confirmation|auth|digit) ?code)\b/,
  mail: /e ?-?mail|\bmail\b|correo|courriel|epost|почт|メール|邮箱/,
  card: /\bcc[- ]|card ?(?:number|no|num|holder)|\b(?:credit ?card|cvv|cvc|expir|card\b)|kreditkarte|tarjeta|numero d[eo] cart/,
  user: /\b(?:user|login|nick|(?:screen|display) ?name|handle|alias)|benutzer|usuario|identifiant|pseudo|utilizador|utente|gebruiker|brugernavn|uzytkownik|uzivatel|логин|пользовател|ник\b/,
  name: /\b(?:(?:first|last|given|family|middle|fore|sur|full|f|l)[ -]?name|name\b|nombre|nom\b|nome\b|naam\b|namn|navn\b|vorname|nachname|apellido|prenom|sobrenome|apelido|cognome|voornaam|achternaam|imie\b|nazwisko)|имя|фамили|姓|名前|이름/,
  phone: /\b(?:phone|tel\b|mobile|cell|fax\b|handy|movil|celular|portable)|tele(?:ph|f)on|phone|телефон/,
  organization:
    /compan|organi[sz]ation|\bfirma\b|business|employ|empresa|entreprise|unternehmen|компани|организац|\b(?:title|industry|role|workspace)\b/,
  address:
    /address|street|\b(?:city|zip|town|plz|state|ort|land|pais|ville|pays|cep)\b|post ?-?(?:al)? ?code|country|region|province|strasse|direccion|ciudad|adres|endereco|cidade|estado|time ?zone|город|страна|адрес/,
  birthday:
    /\b(?:birth|bday|dob\b|geburt|nacimiento|naissance|nascimento|nascita|day\b|month\b|year\b|age\b|gender|sex[oe]?\b|geschlecht|anrede|salutation|civilit|genero|(?:fe)?male\b|mrs?\b)|рожден|месяц|год\b|пол\b/,
  query:
    /\b(?:search|query|keyword|terms?\b|such(?:e|begriff)|busca|busqueda|recherch|pesquis|cerca)|поиск|искать|검색|検索|搜/,
  message:
    /message|comment|enquiry|inquiry|question|feedback|nachricht|mensaje|mensagem|messaggio|\b(?:subject|betreff)|сообщени|коммент|тема/,
  terms:
    /\b(?:terms?\b|agree|tos\b|policy|privacy|conditions|agb\b|nutzungsbed|datenschutz|terminos|condiciones|accept|termos|termini|regulamin|consent|gdpr|cgu\b|acepto)|соглас|правил|услови/,
  remember:
    /remember|(?:keep|stay) ?(?:me)? ?(?:signed|logged)|auto ?login|angemeldet|eingeloggt|recordar|recuerd|souvenir|lembrar|manter|ricorda|запомн|чужои|cookie/,
  health:
    /\b(?:mrn|nhs|medica(?:re|id|l (?:rec|hist|cond|num|id\b))|patient ?(?:id|no|num)|insur|subscriber ?id|versich|krankenkasse|seguro|assurance|mutuelle|convenio|plano de saude|historia clinica|prontuario|next of kin|guardian|notfall|emergenc|urgence|physician|doctor\b|hausarzt|medic[oai]|medecin|al+erg|medikament|diagnos|s[yi]n?m?ptom|blood|reason for|beschwerden|motif|motivo)/,
  news: /news|subscri|opt ?-?in|mailing|marketing|promo|offers?|updates|notif|informed|abonn|boletin|suscri|novedades|рассыл|новост/,
};

/** Null for what nobody fills in: hidden fields and buttons. */
export function kindOfField(field: FormField): FieldKind | null {
  const { type } = field;
  if (/^(?:hidden|submit|button|image|reset)$/.test(type)) return null;
  const autocomplete = plain(field.autocomplete);
  const label = plain(`${field.label} | ${field.placeholder}`);
  const name = wordsOfName(`${field.name} ${field.id}`);
  const about = `${name} | ${autocomplete} | ${label}`;
  const wants = (kind: keyof typeof kinds) => kinds[kind].test(about);

  if (wants('captcha')) return 'picture of letters';
  if (type === 'checkbox' || type === 'radio') {
    if (wants('remember')) return 'staying signed in';
    if (wants('terms')) return 'agreement to terms';
    return wants('news') ? 'agreement to news' : 'choice';
  }
  if (type === 'password' || /-password/.test(autocomplete) || isPasswordByName(field)) {
    if (/one-time-code/.test(autocomplete)) return 'one-time code';
    if (/current-password/.test(autocomplete)) return 'current password';
    if (wants('again')) return 'repeated password';
    if (/new-password/.test(autocomplete)) return 'new password';
    if (wants('current')) return 'current password';
    return wants('fresh') ? 'new password' : 'password';
  }
  // "Insurance company" and "emergency contact" are none of the person's own.
  if (wants('health')) return 'health or insurance';
  if (type.startsWith('select')) {
    if (wants('card')) return 'payment card';
    if (wants('birthday')) return 'birthday or gender';
    return wants('address') ? 'postal address' : 'choice';
  }
  if (type === 'textarea') return 'message';
  if (type === 'search' || (wants('query') && !wants('mail')) || /^(?:q|s|qs)$/i.test(field.name || field.id))
    return 'words to search for';
  if (wants('card')) return 'payment card';
  if (type === 'email' || wants('mail')) {
    if (type !== 'email' && kinds.user.test(`${name} ${label}`)) return 'user name';
    return wants('again') ? 'repeated e-mail address' : 'e-mail address';
  }
  if (wants('code')) return 'one-time code';
  if (wants('user')) return 'user name';
  if (type === 'tel' || wants('phone')) return 'phone number';
  if (wants('birthday')) return 'birthday or gender';
  if (wants('organization')) return 'organization';
  if (wants('address')) return 'postal address';
  if (wants('name')) return 'name';
  if (wants('message')) return 'message';
  return type === 'date' || type === 'number' ? 'date or amount' : 'anything else';
}

function isPasswordByName({ name, id }: FormField): boolean {
  return /^(?:new|user|login|reg|register|signup)?[-_ ]?(?:password|passwd|passwort|contrasena|senha)\d?$/i.test(
    name || id,
  );
}
