import { fieldKinds, kindOfField, type FieldKind } from './field-kind.ts';
import type { FormShape } from './form-shape.ts';
import { formWords, type FormWord } from './form-words.ts';
import { plain, wordsOfName } from './plain.ts';

const purposes = [
  'signUp',
  'signIn',
  'recovery',
  'change',
  'newsletter',
  'checkout',
  'contact',
  'search',
] as const satisfies FormWord[];

const sayings: Readonly<Record<FormWord, string>> = {
  signUp: 'sign up',
  signIn: 'sign in',
  recovery: 'forgotten password',
  change: 'change of password',
  newsletter: 'news',
  checkout: 'payment or order',
  contact: 'message to somebody',
  search: 'search',
  haveAccount: 'already have an account',
  noAccount: 'no account yet',
  terms: 'terms or privacy',
  remember: 'stay signed in',
  verify: 'verification',
  demo: 'demo, download or application',
  passwordRules: 'rules for a password',
  record: 'a record of somebody or something',
};

/** Where a form says something, and which words are looked for there. */
const places = {
  button: { name: 'its button', words: [...purposes, 'verify', 'demo', 'record'] },
  buttons: { name: 'another button', words: ['signUp', 'signIn'] },
  heading: { name: 'its heading', words: [...purposes, 'verify', 'demo', 'haveAccount', 'noAccount', 'record'] },
  title: { name: 'the page title', words: purposes },
  address: { name: 'the address', words: [...purposes, 'demo', 'record'] },
  names: { name: 'its name', words: purposes },
  action: { name: 'where it is sent', words: purposes },
  fields: { name: 'a field', words: purposes },
  links: { name: 'a link', words: ['signUp', 'signIn', 'recovery', 'noAccount'] },
  text: {
    name: 'its text',
    words: [...purposes, 'verify', 'demo', 'haveAccount', 'noAccount', 'terms', 'remember', 'passwordRules'],
  },
  around: {
    name: 'the text around it',
    words: ['signUp', 'signIn', 'recovery', 'newsletter', 'contact', 'haveAccount'],
  },
} satisfies Record<string, { name: string; words: readonly FormWord[] }>;

type Place = keyof typeof places;

/** What each place says, in words for a log on the page, by what `wordsSaid` calls it. */
const spoken = Object.entries(places).flatMap(([place, { name, words }]) =>
  words.map((word) => ({ key: `${place}:${word}`, signal: `${name} says ${sayings[word]}` })),
);
const asked = fieldKinds.map((kind) => ({ kind, signal: `asks for ${kind}` }));

/**
 * Every signal there is, in the order of the learned weights, and whether the form shows it. In words for a log on the page; time is bounded by
 * the shape's own bounds.
 */
export function signalsOf(form: FormShape): [signal: string, isShown: boolean][] {
  const said = wordsSaid(textsOf(form));
  const kinds = form.fields.map((field) => kindOfField(field)).filter((kind) => kind !== null);
  const names = wordsOfName(form.names);
  const typed = kinds.filter((kind) => !notTyped.has(kind)).length;
  const passwords = kinds.filter((kind) => kind.endsWith('password')).length;
  const who = kinds.filter((kind) => personal.has(kind)).length;
  const has = (kind: FieldKind) => kinds.includes(kind);
  const isMarked = (what: RegExp) => form.fields.some(({ autocomplete }) => what.test(autocomplete));
  const says = (word: FormWord, place: Place) => said.has(`${place}:${word}`);
  /** On its button or as its heading. */
  const titled = (word: FormWord) => says(word, 'button') || says(word, 'heading');
  /** Anywhere that speaks of this form and no other. */
  const speaksOf = (word: FormWord) => aboutThisForm.some((place) => says(word, place));

  /** Of a patient, a customer, an invoice: not an account of whoever fills it in. */
  const makesRecord =
    passwords === 0 &&
    (titled('record') || says('record', 'title') || says('record', 'address') || has('health or insurance'));

  const signals: [string, boolean][] = [];
  for (const { key, signal } of spoken) signals.push([signal, said.has(key)]);
  for (const { kind, signal } of asked) signals.push([signal, has(kind)]);
  signals.push(
    ...Object.entries({
      'has no password': passwords === 0,
      'has one password': passwords === 1,
      'has two passwords': passwords === 2,
      'has three passwords or more': passwords > 2,
      'has no field': typed === 0,
      'has one field': typed === 1,
      'has two fields': typed === 2,
      'has three or four fields': typed === 3 || typed === 4,
      'has five to eight fields': typed > 4 && typed <= 8,
      'has nine fields or more': typed > 8,
      'has a password and one more field': passwords === 1 && typed === 2,
      'has one password and asks who': passwords === 1 && who > 0,
      'asks for an e-mail address alone': typed === 1 && has('e-mail address'),
      'asks for words to search for alone': typed === 1 && has('words to search for'),
      'asks for a code alone': typed === 1 && has('one-time code'),
      'asks for passwords alone': passwords > 0 && typed === passwords,
      'asks for a password to sign up': passwords > 0 && titled('signUp') && !titled('signIn'),
      'asks for a password to sign in': passwords > 0 && titled('signIn') && !titled('signUp'),
      'asks for a password, says not why': passwords > 0 && !titled('signIn') && !titled('signUp'),
      'has one password and signs up': passwords === 1 && speaksOf('signUp') && !speaksOf('signIn'),
      'has one password and signs in': passwords === 1 && speaksOf('signIn') && !speaksOf('signUp'),
      'has one password and says neither': passwords === 1 && !speaksOf('signIn') && !speaksOf('signUp'),
      'has two passwords and changes none': passwords === 2 && !speaksOf('change') && !speaksOf('recovery'),
      'has several passwords and asks who':
        passwords > 1 && (who > 0 || has('e-mail address')) && !has('current password'),
      'has no password, signs up, has news': passwords === 0 && speaksOf('signUp') && speaksOf('newsletter'),
      'has no password and signs up':
        passwords === 0 && speaksOf('signUp') && !speaksOf('newsletter') && !speaksOf('signIn') && !makesRecord,
      'has no password, signs up, asks who': passwords === 0 && titled('signUp') && who > 1 && !makesRecord,
      'asks for an e-mail address to sign in': passwords === 0 && has('e-mail address') && titled('signIn'),
      'its button and its heading say sign up': says('signUp', 'button') && says('signUp', 'heading'),
      'its button and its heading say sign in': says('signIn', 'button') && says('signIn', 'heading'),
      'a field is marked new-password': isMarked(/new-password/i),
      'a field is marked current-password': isMarked(/current-password/i),
      'stands in a dialog': form.place === 'dialog' || /\b(?:modal|dialog|popup|overlay|lightbox)\b/.test(names),
      'stands at the top of the page':
        form.place === 'header' || /\b(?:header|nav|navbar|topbar|menu|dropdown)\b/.test(names),
      'stands at the bottom of the page': form.place === 'footer' || /\bfooter\b/.test(names),
      'stands beside the page': form.place === 'aside' || /\b(?:sidebar|widget|aside|block|box)\b/.test(names),
      'is out of sight': !form.isShown,
      'is the largest form of its page': form.isLargest,
      'is one of several forms with a password': form.passwordForms > 1 && passwords > 0,
      'stands beside a form with a password': form.passwordForms > 0 && passwords === 0,
      'has no button': form.submitText === '',
      'makes a record, has no password': makesRecord,
    }),
  );
  return signals;
}

const aboutThisForm: readonly Place[] = ['button', 'heading', 'title', 'address', 'names', 'action', 'fields'];

const notTyped: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'agreement to terms',
  'agreement to news',
  'staying signed in',
  'choice',
  'picture of letters',
]);

const personal: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'name',
  'phone number',
  'organization',
  'postal address',
  'birthday or gender',
]);

function textsOf(form: FormShape): Record<Place, string> {
  return {
    button: plain(form.submitText),
    buttons: plain(form.buttons.join(' | ')),
    heading: plain(form.heading),
    title: plain(form.title),
    address: readAddress(form.url),
    names: wordsOfName(form.names),
    action: readAddress(form.action),
    fields: form.fields.map(({ name, id }) => wordsOfName(`${name} ${id}`)).join(' | '),
    links: plain(form.links.join(' | ')),
    text: plain(form.text),
    around: plain(form.around),
  };
}

/**
 * Each `place:word` that is said. All places are read as one text, so that most words take one look. What puts something on record, as
 * "register new patient" does, is no word of a sign-up.
 */
function wordsSaid(texts: Readonly<Record<Place, string>>): ReadonlySet<string> {
  const said = new Set<string>();
  const whole = Object.values(texts).join('\n');
  const ends: [place: string, end: number][] = [];
  for (const [place, text] of Object.entries(texts)) ends.push([place, (ends.at(-1)?.[1] ?? -1) + 1 + text.length]);
  const look = (word: string, expression: RegExp, text: string) => {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const at = match.index;
      const [place, end] = ends.find(([, each]) => at <= each) ?? ['', text.length];
      said.add(`${place}:${word}`);
      expression.lastIndex = end + 1;
    }
  };
  for (const [word, expression] of Object.entries(otherWords)) look(word, expression, whole);
  look(
    'signUp',
    wordsOfSignUp,
    whole.replaceAll(formWords.record, (record) => '_'.repeat(record.length)),
  );
  return said;
}

const { signUp: wordsOfSignUp, ...otherWords } = formWords;

/** Words of an address's path and of what its query says of the page itself: where somebody goes from there is another page's matter. */
function readAddress(url: string): string {
  const [, host = '', rest = ''] = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#]*)(.*)$/is.exec(url) ?? ['', '', url];
  const [path = '', ...parts] = rest.split(/[?#&;]/);
  const own = parts.filter(
    (part) => part.length < 60 && !/%2f|%3a|\/.*\/|^(?:re(?!g)|back|next|continue|done|dest|url|from)/i.test(part),
  );
  const door =
    /^(?:auth|accounts?|login|signin|signup|register|registration|join|sso|news|search)\b|list-manage/i.exec(
      host,
    )?.[0] ?? '';
  return wordsOfName(`${door} ${path} ${own.join(' ')}`.slice(0, 300)).trim();
}
