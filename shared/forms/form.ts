/** A form as the extension reads it from a page: what it says and asks for, never what somebody typed. */
export interface FormShape {
  /** Address of the page, without a query string; empty where unknown. */
  url: string;
  heading: string;
  submitText: string;
  /** Words of the form and close to it, at most a few thousand characters. */
  text: string;
  action: string;
  /** Words of the links in and right below the form. */
  links: readonly string[];
  fields: readonly FormField[];
}

export interface FormField {
  type: string;
  name: string;
  id: string;
  autocomplete: string;
  label: string;
  placeholder: string;
}

export type FormLabel = 'sign-up' | 'sign-in' | 'other';

export interface Signal {
  /** What speaks for or against, in words for a log on the page. */
  signal: string;
  /** Above zero for a sign-up, below for anything else. */
  weight: number;
}

export interface FormVerdict {
  label: FormLabel;
  /** Sum of the weights. 0 and up reads as a sign-up. */
  score: number;
  signals: readonly Signal[];
}

const words = {
  signUp:
    /\b(?:sign(?:ing)?[ -]?up|register|registration|create (?:an? |your |my )?(?:new |free )?account|new account|join(?: (?:now|us|free|for free))?|get started|start (?:your |a )?(?:free )?trial|try (?:it )?(?:for )?free|open an account|enroll|become a member|créer|s'inscrire|inscription|registrieren|konto erstellen|registrarse|crear cuenta|regístrate|cadastr\w+|criar conta|registrati|crea account)\b/i,
  // Letters outside ASCII have no word boundaries in an expression, so these stand apart.
  signUpAbroad:
    /регистрац|зарегистр|зареєстр|реєстрац|zarejestruj|rejestracja|zaregistr|registrac[ei]|registrácia|regisztrác|registreer|registrer|skapa konto|opret konto|luo tili|rekisteröidy|kayıt ol|üye ol|đăng ký|εγγραφή|înregistr|cadastr|회원가입|注册|註冊|登録|تسجيل|הרשמה/iu,
  signInAbroad:
    /войти|вход|увійти|zaloguj|přihlásit|prihlásiť|bejelentkez|logga in|inloggen|aanmelden|log ind|kirjaudu|giriş|oturum aç|đăng nhập|σύνδεση|autentificare|로그인|登录|登入|ログイン/iu,
  account:
    /\b(?:account|regist\w+|trial|member(?:ship)?|profile|workspace|konto|compte|cuenta|conta|password|sign[ -]?up for free|join (?:now|free|us)|create|get started|start free)\b/i,
  signIn:
    /\b(?:sign(?:ing)?[ -]?in|log(?:ging)?[ -]?in|log ?on|login|welcome back|anmelden|einloggen|se connecter|connexion|iniciar sesi[oó]n|entrar|accedi|acceder|ingresar)\b/i,
  recovery:
    /\b(?:forg[oe]t(?:ten)?|reset|recover|lost|new|change|update|current|set)(?: (?:your|my|the|an?|new)){0,2} ?(?:password|passcode|passwort|username|contraseña)|password (?:reset|recovery|change|assistance)|passwort (?:vergessen|zurücksetzen|ändern)|mot de passe oublié|olvid|recuperar|reset link|восстанов/i,
  checkout:
    /\b(?:checkout|payment|billing|shipping|card number|cvv|cvc|place order|pay now|donat(?:e|ion)|delivery address)\b/i,
  newsletter:
    /\b(?:newsletters?|subscribe|mailing list|e-?mail (?:list|updates|alerts|sign[ -]?up)|stay (?:informed|up to date|in touch|connected|in the know)|latest (?:news|offers|deals|updates)|(?:special|exclusive) (?:offers|deals)|updates? in your inbox|\d{1,2}% off|be the first to)\b/i,
  newsletterField: /newsletter|subscri|mc[-_]?(?:embed|signup)|^EMAIL |FNAME|list-manage|mailchimp|klaviyo|mailing/,
  contact:
    /\b(?:contact us|contact form|kontakt|contato|contacto|get in touch|send (?:us )?(?:a )?message|your message|enquiry|inquiry|request a (?:demo|quote|call)|feedback|comment)\b/i,
  search: /\bsearch\b/i,
  haveAccount: /\b(?:already (?:have|registered|a member|got)|have an account|existing (?:user|customer|member))\b/i,
  noAccount:
    /\b(?:don'?t have an account|no account|new (?:here|user|to|customer)|not (?:a member|registered)|need an account)\b/i,
  terms:
    /\b(?:terms (?:of|and|&)|privacy (?:policy|notice|statement)|by (?:signing up|registering|creating|clicking|continuing|joining)|i (?:agree|accept))\b/i,
  confirm: /(?:confirm|repeat|retype|re-?enter|verify|again|confirmation|password_?2|second|wiederholen|confirmar)/i,
  keepSignedIn: /\b(?:remember me|keep me (?:signed|logged) in|stay (?:signed|logged) in)\b/i,
  urlSignUp:
    /(?:sign[-_]?up|register|registration|create[-_]?(?:an[-_]?)?account|new[-_]?account|join|enroll|onboarding|users?\/new|get-?started|\/trial)/i,
  urlSignIn: /(?:sign[-_]?in|log[-_]?in|logon|\/auth\b|\/sso\b|session)/i,
  urlRecovery: /(?:forgot|reset|recover|password|passwd|lost)/i,
  urlOther:
    /(?:newsletter|subscri|e-?mail-?sign-?up|mailing|contact|kontakt|contato|support|feedback|enquir|quote|request-?(?:a-)?demo|checkout|\/cart|payment|donat|search|profile|settings)/i,
};

/** Tells a sign-up form from a sign-in and from everything else by a weighted list of signals; each verdict carries the ones that counted. */
export function classifyForm(form: FormShape): FormVerdict {
  const signals = signalsOf(form);
  const score = signals.reduce((sum, { weight }) => sum + weight, -1);
  return { label: score >= 0 ? 'sign-up' : looksLikeSignIn(form) ? 'sign-in' : 'other', score, signals };
}

function signalsOf(form: FormShape): Signal[] {
  const fields = form.fields.filter(
    ({ type, name }) => !['hidden', 'submit', 'button', 'image', 'reset'].includes(type) && !/captcha/i.test(name),
  );
  const passwords = fields.filter(
    ({ type, name, id }) => type === 'password' || /^(?:new-?)?passw(?:or)?d/i.test(name || id),
  );
  const asksFor = (what: RegExp) => fields.some((field) => what.test(about(field)));
  const linkText = form.links.join(' | ');
  const path = form.url.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/, 1)[0] ?? '';
  const currentPassword = passwords.some(
    (field) => /current-password/i.test(field.autocomplete) || /\b(?:current|old)/i.test(about(field)),
  );
  const title = `${form.heading} ${form.submitText}`;
  const asksToFillIn = fields.filter(isText);
  const asksOnlyWhereToWrite =
    passwords.length === 0 &&
    asksToFillIn.length <= 4 &&
    asksToFillIn.every((field) => /e-?mail|name|zip|post.?code|phone|birth/i.test(about(field))) &&
    !asksFor(/user.?name|nick|company|organi[sz]ation/i);
  const saysSignUp = (said: string) => words.signUp.test(said) || words.signUpAbroad.test(said);
  const saysSignIn = (said: string) => words.signIn.test(said) || words.signInAbroad.test(said);

  const checks: readonly (readonly [holds: boolean, weight: number, signal: string])[] = [
    [passwords.some((field) => /new-password/i.test(field.autocomplete)), 2, 'asks for a new password'],
    [
      passwords.length === 2 && passwords.some((field) => words.confirm.test(about(field))),
      2,
      'asks to repeat a password',
    ],
    [passwords.length === 1, 0.5, 'has one password field'],
    [passwords.length === 0, -1.5, 'has no password field'],
    [passwords.length > 2 || currentPassword, -2.5, 'asks for the current password'],
    [asksFor(/first.?name|last.?name|full.?name|given-name|family-name|surname|\bname\b/i), 1.5, 'asks for a name'],
    [asksFor(/company|organi[sz]ation|job.?title|phone|tel\b|country|birth|gender/i), 0.75, 'asks who somebody is'],
    [asksFor(/e-?mail/i) && asksFor(/user.?name|nick/i), 1, 'asks for an e-mail address and a user name'],
    [saysSignUp(form.submitText), 3, 'its button says sign up'],
    [saysSignIn(form.submitText) && !saysSignUp(form.submitText), -3, 'its button says sign in'],
    [saysSignUp(form.heading), 2, 'its heading says sign up'],
    [saysSignIn(form.heading) && !saysSignUp(form.heading), -2, 'its heading says sign in'],
    [words.urlSignUp.test(path), 2, 'its address says sign up'],
    [words.urlSignIn.test(path) && !words.urlSignUp.test(path), -1.5, 'its address says sign in'],
    [words.urlRecovery.test(path), -1.5, 'its address says recovery'],
    [words.urlSignUp.test(form.action), 1, 'it is sent to a sign-up'],
    [words.urlSignIn.test(form.action) && !words.urlSignUp.test(form.action), -1.5, 'it is sent to a sign-in'],
    [
      words.haveAccount.test(form.text) || words.haveAccount.test(linkText),
      1.5,
      'mentions an account that one has already',
    ],
    [words.noAccount.test(form.text) || words.noAccount.test(linkText), -1.5, 'offers an account to those without one'],
    [words.terms.test(form.text), 1, 'asks to accept terms'],
    [words.keepSignedIn.test(form.text), -2, 'offers to keep somebody signed in'],
    [/forgot|lost your|reset/i.test(linkText), -2, 'links to a lost password'],
    [words.recovery.test(title), -5, 'resets or changes a password'],
    [words.urlOther.test(path), -3, 'its address says something else'],
    [asksToFillIn.length === 0, -4, 'asks for nothing'],
    [asksFor(/regist(?:er|ration)|sign_?up|new_?user|create_?account/i), 1.5, 'its fields say sign up'],
    [asksFor(/log_?in|signin/i) && !asksFor(/regist/i) && passwords.length === 1, -1, 'its fields say sign in'],
    [words.checkout.test(title) || asksFor(/cc-number|card.?number|cvv|cvc/i), -3, 'takes a payment'],
    [
      passwords.length === 0 &&
        (words.newsletter.test(title) || words.newsletterField.test(form.action) || asksFor(words.newsletterField)),
      -3.5,
      'subscribes to a newsletter',
    ],
    [
      asksOnlyWhereToWrite && words.newsletter.test(form.text) && !words.account.test(title),
      -1.5,
      'speaks of news and offers',
    ],
    [asksOnlyWhereToWrite && !words.account.test(`${title} ${path}`), -2, 'asks for nothing but where to write'],
    [
      (words.contact.test(title) || fields.some(({ type }) => type === 'textarea')) &&
        !saysSignUp(form.heading) &&
        passwords.length === 0,
      -2.5,
      'sends a message',
    ],
    [
      fields.some(({ type }) => type === 'search') ||
        words.search.test(form.submitText) ||
        (asksToFillIn.length === 1 && asksFor(/search|query|keyword|^q /i)),
      -3,
      'searches',
    ],
  ];
  return checks.flatMap(([holds, weight, signal]) => (holds ? [{ signal, weight }] : []));
}

function about({ name, id, label, placeholder, autocomplete }: FormField): string {
  return `${name} ${id} ${label} ${placeholder} ${autocomplete}`;
}

function looksLikeSignIn(form: FormShape): boolean {
  const said = `${form.heading} ${form.submitText} ${form.action} ${form.url}`;
  const hasPassword = form.fields.some(({ type }) => type === 'password');
  if (words.recovery.test(`${form.heading} ${form.submitText}`)) return false;
  return hasPassword || ((words.signIn.test(said) || words.urlSignIn.test(said)) && form.fields.length > 0);
}

function isText({ type }: FormField): boolean {
  return ['text', 'email', 'tel', 'password', 'textarea', 'number', 'url', ''].includes(type);
}
