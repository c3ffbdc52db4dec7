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
export type FieldKind =
  | 'current password'
  | 'new password'
  | 'repeated password'
  | 'password'
  | 'one-time code'
  | 'e-mail address'
  | 'repeated e-mail address'
  | 'user name'
  | 'first or last name'
  | 'name'
  | 'phone number'
  | 'organization'
  | 'postal address'
  | 'birthday'
  | 'gender'
  | 'payment card'
  | 'words to search for'
  | 'message'
  | 'subject'
  | 'web address'
  | 'picture of letters'
  | 'agreement to terms'
  | 'staying signed in'
  | 'agreement to news'
  | 'file'
  | 'date or amount'
  | 'secret question'
  | 'choice'
  | 'anything else';

const kinds = {
  captcha:
    /captcha|\bverif(?:y|ication)? ?(?:code|image)|security ?(?:image|code)|\bturing|image ?code|картинк|anti ?spam|\bbot\b|spam/,
  again:
    /\b(?:confirm|repeat|retype|again|verif|second|duplicate|match|wiederhol|bestatig|erneut|nochmals|confir|repet|repit|conferm|ripeti|herhaal|bevestig|powtorz|potvrd|zopakuj|upprepa|gentag|gjenta|bekraft|bekreft|bekraeft|vahvista|toista|tekrar|megerosit|ismet|pakartok|zwei)|\bre ?-?(?:enter|type|pass|pwd|mail|e-?mail)|pass(?:word|wd)? ?(?:2|two|b\b|c\b|conf|check|rep)|pwd ?2|mail ?2|повтор|подтвер|еще раз|확인|再|確認/,
  current:
    /\b(?:current|old|existing|present|aktuell|altes|actual|antigua|ancien|atual|senha atual|vecchia|huidig|nuvarande|stare|stary)|стар|текущ/,
  fresh: /\b(?:new|choose|create|pick|set up|desired|neues|nueva|nouveau|nova|nuova|nieuw)\b|нов/,
  code: /one-time-code|\botp\b|\b2fa\b|\btotp|\bmfa\b|\bpin\b|\bverification|\b(?:security|sms|access|activation|confirmation|auth) ?code|\btoken\b/,
  mail: /e ?-?mail|\bmail\b|correo|courriel|\bmel\b|epost|email|sahkoposti|почт|メール|邮箱|電子郵件|이메일|البريد|דוא/,
  card: /\bcc-|card ?(?:number|no|num|holder)|credit ?card|\bcvv|\bcvc|\bccv|\bcsc\b|expir|\biban\b|kreditkarte|tarjeta|numero de (?:carte|cartao)|\bcard\b/,
  user: /\buser|\blogin|\bnick|screen ?name|display ?name|\busr\b|\bhandle\b|\balias\b|benutzer|usuario|identifiant|pseudo|utilizador|utente|gebruiker|kayttaja|brugernavn|brukernavn|anvandar|uzytkownik|uzivatel|felhasznalo|kullanici|логин|пользовател|아이디|ユーザ|用户|用戶|ник\b/,
  part: /\b(?:first|last|given|family|middle|fore|sur|f|l)[ -]?name|\b[fl]name\b|\bvorname|\bnachname|\bapellido|\bprenom|\bnom de famille|\bsobrenome|\bapelido|\bcognome|\bvoornaam|\bachternaam|\bfornamn|\befternamn|\bfornavn|\betternavn|\bimie\b|\bnazwisko|\bjmeno\b|\bprijmeni|\betunimi|\bsukunimi|\bvezetek|\bkereszt|фамили|отчеств|姓|\bvardas|\bpavarde/,
  name: /\bname\b|\bfull ?name|\bnombre\b|\bnom\b|\bnome\b|\bnaam\b|\bnamn\b|\bnavn\b|\bnazwa|\bnimi\b|\bnev\b|\bisim\b|имя|이름|名前|お名前/,
  phone:
    /\bphone|\btel\b|\btel-|telephone|mobile|\bcell|\bfax\b|telefon|handy|movil|celular|portable|телефон|전화|電話|手机/,
  organization:
    /compan|organi[sz]ation|\bfirma\b|business|employ|job ?title|\btitle\b|empresa|entreprise|societe|unternehmen|azienda|bedrijf|\bindustry|компани|организац|school|university|institut|\brole\b/,
  address:
    /address|street|\bcity\b|\btown|\bzip|post ?-?(?:al)? ?code|postcode|\bplz\b|\bstate\b|county|country|region|province|strasse|\bort\b|\bland\b|direccion|ciudad|\bpais\b|adresse|\bville\b|\bpays\b|endereco|cidade|estado|\bcep\b|indirizzo|citta|straat|plaats|adres|город|страна|адрес|регион|\bsuburb|\btimezone|time zone/,
  birthday:
    /\bbirth|\bbday|\bdob\b|geburt|nacimiento|naissance|nascimento|nascita|geboort|fodels|fodsel|urodz|narozen|syntym|szulet|dogum|\b(?:birth)? ?(?:day|month|year)\b|\bage\b|рожден|день|месяц|год\b/,
  gender:
    /\bgender|\bsex\b|geschlecht|\banrede|salutation|\bsexo\b|\bsexe\b|civilit|genero|sesso|\bgeslacht|\bpol\b|\bpohlavi|\bkon\b|\bkjonn|пол\b|\bmale\b|\bfemale\b|\bmr\b|\bmrs\b|\bherr\b|\bfrau\b/,
  query:
    /\bsearch|\bquery|\bkeyword|\bterms?\b|suche|busca|recherch|pesquis|cerca|zoek|\bhaku|szuk|hledat|keres|поиск|искать|검색|検索|搜/,
  secret:
    /(?:secret|security|hint) ?(?:question|answer)|password ?hint|sicherheitsfrage|pregunta secreta|question secrete|секретн/,
  subject: /\bsubject\b|\bbetreff|\basunto|\bsujet|\bassunto|\boggetto|\bonderwerp|\btopic|тема/,
  message:
    /message|comment|enquiry|inquiry|question|feedback|nachricht|mensaje|mensagem|messaggio|bericht|описани|сообщени|коммент|\bdescription/,
  site: /\burl\b|web ?site|home ?page|\bweb\b|сайт/,
  terms:
    /\bterms?\b|\bagree|\btos\b|\bpolicy|privacy|conditions|\bagb\b|nutzungsbed|datenschutz|terminos|condiciones|accept|conditions|termos|termini|voorwaarden|villkor|betingelser|vilkar|regulamin|podmink|consent|gdpr|\b1[368]\b|соглас|правил|услови|약관|規約|\brules\b|\bdisclaimer/,
  remember:
    /remember|keep ?(?:me)? ?(?:signed|logged)|stay ?(?:signed|logged)|persist|auto ?login|angemeldet|eingeloggt|recordar|recuerd|souvenir|lembrar|manter|ricorda|onthoud|husk|ihag|muista|zapami|zapamat|hatirla|запомн|чужои|permanent|\brem\b|cookie/,
  news: /news|subscri|opt ?-?in|mailing|marketing|promo|offers?|updates|notif|informed|abonn|boletin|suscri|novedades|rassegna|рассыл|новост|spam/,
  amount:
    /\bamount|\bquantity|\bqty|\bprice|\bdate\b|\bmin\b|\bmax\b|coupon|voucher|promo ?code|discount|\bfrom\b|\bto\b/,
};

/** Null for what nobody fills in: hidden fields and buttons. */
export function kindOfField(field: FormField): FieldKind | null {
  const { type } = field;
  if (/^(?:hidden|submit|button|image|reset)$/.test(type)) return null;
  const autocomplete = plain(field.autocomplete);
  const about = `${wordsOfName(field.name)} | ${wordsOfName(field.id)} | ${autocomplete} | ${plain(field.label)} | ${plain(field.placeholder)}`;
  if (kinds.captcha.test(about)) return 'picture of letters';
  if (type === 'checkbox' || type === 'radio') return kindOfChoice(about);
  if (type === 'file') return 'file';
  if (type === 'password' || /\b(?:current|new)-password/.test(autocomplete) || isPasswordByName(field))
    return kindOfPassword(about, autocomplete);
  if (type.startsWith('select')) return kindOfSelect(about);
  if (type === 'textarea') return 'message';
  if (type === 'search' || (kinds.query.test(about) && !kinds.mail.test(about))) return 'words to search for';
  if (/^(?:q|s|qs|search)$/i.test(field.name || field.id)) return 'words to search for';
  if (kinds.card.test(about)) return 'payment card';
  if (kinds.secret.test(about)) return 'secret question';
  if (type === 'email' || kinds.mail.test(about)) {
    if (
      type !== 'email' &&
      kinds.user.test(`${wordsOfName(field.name)} ${plain(field.label)} ${plain(field.placeholder)}`)
    )
      return 'user name';
    return kinds.again.test(about) ? 'repeated e-mail address' : 'e-mail address';
  }
  if (kinds.code.test(about)) return 'one-time code';
  if (kinds.part.test(about) || /\b(?:given|family)-name/.test(autocomplete)) return 'first or last name';
  if (kinds.user.test(about)) return 'user name';
  if (type === 'tel' || kinds.phone.test(about)) return 'phone number';
  if (kinds.birthday.test(about)) return 'birthday';
  if (kinds.organization.test(about)) return 'organization';
  if (kinds.address.test(about)) return 'postal address';
  if (kinds.name.test(withoutOtherNames(about))) return 'name';
  if (kinds.subject.test(about)) return 'subject';
  if (kinds.message.test(about)) return 'message';
  if (type === 'url' || kinds.site.test(about)) return 'web address';
  if (/^(?:date|number|range|month|time|week|datetime-local)$/.test(type) || kinds.amount.test(about))
    return 'date or amount';
  return 'anything else';
}

function isPasswordByName({ name, id }: FormField): boolean {
  return /^(?:new|user|login|reg|register|signup)?[-_ ]?(?:password|passwd|passwort|contrasena|senha)\d?$/i.test(
    name || id,
  );
}

function kindOfPassword(about: string, autocomplete: string): FieldKind {
  if (/\bone-time-code/.test(autocomplete)) return 'one-time code';
  if (/\bcurrent-password/.test(autocomplete)) return 'current password';
  if (kinds.again.test(about)) return 'repeated password';
  if (/\bnew-password/.test(autocomplete)) return 'new password';
  if (kinds.current.test(about)) return 'current password';
  return kinds.fresh.test(about) ? 'new password' : 'password';
}

function kindOfChoice(about: string): FieldKind {
  if (kinds.remember.test(about)) return 'staying signed in';
  if (kinds.terms.test(about)) return 'agreement to terms';
  if (kinds.news.test(about)) return 'agreement to news';
  return kinds.gender.test(about) ? 'gender' : 'choice';
}

function kindOfSelect(about: string): FieldKind {
  if (kinds.card.test(about)) return 'payment card';
  if (kinds.birthday.test(about)) return 'birthday';
  if (kinds.gender.test(about)) return 'gender';
  if (kinds.secret.test(about)) return 'secret question';
  if (kinds.address.test(about)) return 'postal address';
  return kinds.organization.test(about) ? 'organization' : 'choice';
}

/** A file's, a field's or a coupon's name is nobody's. */
function withoutOtherNames(about: string): string {
  return about.replaceAll(/\b(?:file|domain|event|product|item|pet|display|list) ?name\b/g, '');
}
