import { kindOfField, type FieldKind } from './field-kind.ts';
import { formWords, type FormWord } from './form-words.ts';
import type { FormShape } from './form-shape.ts';
import { plain, wordsOfName } from './plain.ts';

const everyWord = Object.keys(formWords) as FormWord[];

/** Where a form says something, and which words are looked for there. */
const places = {
  'its button': everyWord,
  'another button': [
    'signUp',
    'signIn',
    'recovery',
    'newsletter',
    'checkout',
    'contact',
    'search',
    'guest',
    'profile',
    'social',
  ],
  'its heading': everyWord,
  'the page title': [
    'signUp',
    'signIn',
    'recovery',
    'change',
    'newsletter',
    'checkout',
    'contact',
    'search',
    'profile',
    'demo',
    'verify',
  ],
  'the address': [
    'signUp',
    'signIn',
    'recovery',
    'change',
    'newsletter',
    'checkout',
    'contact',
    'search',
    'profile',
    'demo',
    'verify',
    'guest',
  ],
  'its name': [
    'signUp',
    'signIn',
    'recovery',
    'change',
    'newsletter',
    'checkout',
    'contact',
    'search',
    'profile',
    'demo',
    'verify',
    'guest',
  ],
  'where it is sent': [
    'signUp',
    'signIn',
    'recovery',
    'change',
    'newsletter',
    'checkout',
    'contact',
    'search',
    'profile',
    'demo',
  ],
  'a field': ['signUp', 'signIn', 'recovery', 'change', 'newsletter', 'contact', 'checkout', 'profile', 'demo'],
  'a link': ['signUp', 'signIn', 'recovery', 'haveAccount', 'noAccount', 'terms', 'guest', 'newsletter'],
  'its text': everyWord,
  'the text around it': [
    'signUp',
    'signIn',
    'recovery',
    'haveAccount',
    'noAccount',
    'terms',
    'newsletter',
    'social',
    'contact',
  ],
} as const satisfies Record<string, readonly FormWord[]>;

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
  profile: 'profile or settings',
  guest: 'guest',
  demo: 'demo, download or application',
  social: 'continue with another account',
};

/** The signals that a form shows, each once, in words for a log on the page. Time is bounded by the shape's own bounds. */
export function signalsOf(form: FormShape): string[] {
  const kinds = form.fields.map((field) => kindOfField(field)).filter((kind) => kind !== null);
  const has = (kind: FieldKind) => kinds.includes(kind);
  const count = (...some: FieldKind[]) => kinds.filter((kind) => some.includes(kind)).length;
  const address = readAddress(form.url);
  const said: Record<keyof typeof places, string> = {
    'its button': plain(form.submitText),
    'another button': plain(form.buttons.join(' | ')),
    'its heading': plain(form.heading),
    'the page title': plain(form.title),
    'the address': address,
    'its name': wordsOfName(form.names),
    'where it is sent': readAddress(form.action),
    'a field': form.fields.map(({ name, id }) => wordsOfName(`${name} ${id}`)).join(' | '),
    'a link': plain(form.links.join(' | ')),
    'its text': plain(form.text),
    'the text around it': plain(form.around),
  };
  const signals: string[] = [];
  const says = new Set<string>();
  for (const [place, words] of Object.entries(places) as [keyof typeof places, readonly FormWord[]][]) {
    if (said[place] === '') continue;
    for (const word of words) {
      if (!formWords[word].test(said[place])) continue;
      says.add(`${place}:${word}`);
      signals.push(`${place} says ${sayings[word]}`);
    }
  }
  for (const kind of new Set(kinds)) signals.push(`asks for ${kind}`);

  const typed = kinds.filter((kind) => !notTyped.has(kind)).length;
  const passwords = count('password', 'new password', 'current password', 'repeated password');
  const who = count(
    'first or last name',
    'name',
    'phone number',
    'organization',
    'postal address',
    'birthday',
    'gender',
  );
  const title = (word: FormWord) => says.has(`its button:${word}`) || says.has(`its heading:${word}`);
  const anywhere = (word: FormWord) =>
    title(word) ||
    (['the page title', 'the address', 'its name', 'where it is sent', 'a field'] as const).some((place) =>
      says.has(`${place}:${word}`),
    );
  const more: readonly (readonly [boolean, string])[] = [
    [passwords === 0, 'has no password field'],
    [passwords === 1, 'has one password field'],
    [passwords === 2, 'has two password fields'],
    [passwords > 2, 'has three password fields or more'],
    [typed === 1, 'has one field to type in'],
    [typed === 2, 'has two fields to type in'],
    [typed === 3 || typed === 4, 'has three or four fields to type in'],
    [typed > 4 && typed <= 8, 'has five to eight fields to type in'],
    [typed > 8, 'has nine fields or more to type in'],
    [passwords === 1 && typed === 2, 'has a password and one more field'],
    [passwords === 1 && who > 0, 'has one password and asks who somebody is'],
    [
      passwords === 1 && has('user name') && has('e-mail address'),
      'has one password, a user name and an e-mail address',
    ],
    [passwords === 0 && typed === 1 && has('e-mail address'), 'asks for an e-mail address alone'],
    [passwords > 0 && typed === passwords, 'asks for passwords alone'],
    [passwords === 2 && typed === 2, 'asks for two passwords alone'],
    [passwords > 0 && title('signUp') && !title('signIn'), 'asks for a password to sign up'],
    [passwords > 0 && title('signIn') && !title('signUp'), 'asks for a password to sign in'],
    [passwords > 0 && title('signIn') && title('signUp'), 'asks for a password to sign up or in'],
    [passwords > 0 && !title('signIn') && !title('signUp'), 'asks for a password without saying for what'],
    [passwords === 1 && anywhere('signUp') && !anywhere('signIn'), 'has one password and speaks of signing up alone'],
    [passwords === 1 && anywhere('signIn') && !anywhere('signUp'), 'has one password and speaks of signing in alone'],
    [passwords === 1 && !anywhere('signIn') && !anywhere('signUp'), 'has one password and speaks of neither'],
    [passwords === 0 && anywhere('signUp') && anywhere('newsletter'), 'has no password and speaks of news'],
    [
      passwords === 0 && anywhere('signUp') && !anywhere('newsletter') && !anywhere('signIn'),
      'has no password and speaks of signing up alone',
    ],
    [passwords === 0 && title('signUp') && who > 1, 'signs up somebody without a password and asks who'],
    [passwords === 0 && says.has('the address:signUp') && title('signUp'), 'has no password and says sign up twice'],
    [says.has('its button:signUp') && says.has('its heading:signUp'), 'its button and its heading say sign up'],
    [says.has('its button:signIn') && says.has('its heading:signIn'), 'its button and its heading say sign in'],
    [form.fields.some(({ autocomplete }) => /\bnew-password/i.test(autocomplete)), 'a field is marked new-password'],
    [
      form.fields.some(({ autocomplete }) => /\bcurrent-password/i.test(autocomplete)),
      'a field is marked current-password',
    ],
    [
      form.place === 'dialog' || /\b(?:modal|dialog|popup|overlay|lightbox)\b/.test(said['its name']),
      'stands in a dialog',
    ],
    [
      form.place === 'header' || /\b(?:header|nav|navbar|topbar|menu|dropdown)\b/.test(said['its name']),
      'stands at the top of the page',
    ],
    [form.place === 'footer' || /\bfooter\b/.test(said['its name']), 'stands at the bottom of the page'],
    [
      form.place === 'aside' || /\b(?:sidebar|widget|aside|block|box)\b/.test(said['its name']),
      'stands beside the page',
    ],
    [!form.isShown, 'is out of sight'],
    [form.isLargest, 'is the largest form of its page'],
    [form.passwordForms > 1 && passwords > 0, 'is one of several forms with a password'],
    [form.passwordForms > 0 && passwords === 0, 'stands beside a form with a password'],
    [form.submitText === '', 'has no button'],
  ];
  for (const [holds, signal] of more) if (holds) signals.push(signal);
  return signals;
}

const notTyped: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'agreement to terms',
  'agreement to news',
  'staying signed in',
  'choice',
  'gender',
  'file',
  'picture of letters',
]);

/** Words of an address's path and of what its query says of the page itself: where somebody goes from there is another page's matter. */
function readAddress(url: string): string {
  if (url === '') return '';
  const [, host = '', rest = ''] = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#]*)(.*)$/is.exec(url) ?? ['', '', url];
  const [path = '', ...parts] = rest.split(/[?#&;]/);
  const own = parts.filter(
    (part) =>
      part.length < 60 &&
      !/%2f|%3a|[=/].*\/.*\//i.test(part) &&
      !/^(?:re|return|back|next|continue|done|dest|url|from|ref)/i.test(part),
  );
  const door =
    /^(?:auth|accounts?|login|signin|signup|register|registration|join|sso|id|my|secure|news|search)\b/i.exec(
      host,
    )?.[0] ?? '';
  return wordsOfName(`${door} ${path} ${own.join(' ')}`.slice(0, 300)).trim();
}
