import { describe, expect, test } from 'vitest';
import { shape, type Written } from '../../test/corpus/form-writing.ts';
import { formsThatRecord } from '../../test/corpus/forms-of-our-own.ts';
import type { FormLabel } from './form-labels.ts';
import type { FormShape } from './form-shape.ts';
import { signalsOf } from './form-signals.ts';
import { classifyForm } from './form.ts';
import { learnedWeights } from './learned-form-weights.ts';

/** Not among the forms that the weights were learned from. */
const forms: Record<string, Partial<Record<FormLabel, Written[]>>> = {
  English: {
    'sign-up': [
      { heading: 'Sign up', submitText: 'Create my account', fields: ['email:mail:Email', 'password:pw:Password'] },
      {
        heading: 'Try it free',
        submitText: 'Start free trial',
        fields: ['text:full:Full name', 'email:work:Work email'],
        text: 'By signing up you accept our Terms',
      },
      {
        url: 'https://ai.example/register',
        heading: 'Create an account',
        submitText: 'Email me a code',
        fields: ['email:email:Email'],
      },
    ],
    'sign-in': [
      {
        heading: 'Log in to your account',
        submitText: 'Log in',
        fields: ['text:email:Email', 'password:pw:Password'],
        links: ['Forgot password?'],
      },
      { url: 'https://ai.example/login', heading: 'Sign in', submitText: 'Continue', fields: ['email:email:Email'] },
    ],
    'change-password': [
      {
        heading: 'Change your password',
        submitText: 'Update password',
        fields: ['password:old:Current password', 'password:new:New password', 'password:again:Repeat new password'],
      },
    ],
    recovery: [{ heading: 'Reset your password', submitText: 'Send instructions', fields: ['email:email:Email'] }],
    newsletter: [{ heading: 'Subscribe to our newsletter', submitText: 'Subscribe', fields: ['email:email:Email'] }],
    checkout: [
      {
        heading: 'Payment',
        submitText: 'Place order',
        url: 'https://shop.example/checkout',
        fields: ['text:name:Name on card', 'text:card:Card number', 'text:cvc:CVC'],
      },
    ],
    contact: [
      {
        heading: 'Get in touch',
        submitText: 'Send message',
        fields: ['text:name:Name', 'email:mail:Email', 'textarea:text:Message'],
      },
    ],
    search: [{ submitText: 'Search', fields: ['text:q:Search'] }],
    other: [
      { heading: 'Convert units', submitText: 'Convert', fields: ['number:length:Length', 'select-one:unit:Unit'] },
    ],
  },
  Spanish: {
    'sign-up': [
      {
        heading: 'Crear una cuenta',
        submitText: 'Regístrate',
        fields: ['text:nombre:Nombre', 'email:mail:Correo', 'password:clave:Contraseña'],
      },
    ],
    'sign-in': [
      {
        heading: 'Inicia sesión',
        submitText: 'Iniciar sesión',
        fields: ['email:mail:Correo', 'password:clave:Contraseña'],
      },
    ],
    'change-password': [
      {
        heading: 'Cambiar la contraseña',
        submitText: 'Cambiar',
        fields: ['password:a:Contraseña actual', 'password:b:Nueva contraseña', 'password:c:Repetir contraseña'],
      },
    ],
    recovery: [{ heading: '¿Has olvidado tu contraseña?', submitText: 'Recuperar', fields: ['email:mail:Correo'] }],
    newsletter: [{ heading: 'Suscríbete a nuestro boletín', submitText: 'Suscribirse', fields: ['email:mail:Correo'] }],
    contact: [
      {
        heading: 'Contacto',
        submitText: 'Enviar mensaje',
        fields: ['text:n:Nombre', 'email:m:Correo', 'textarea:t:Mensaje'],
      },
    ],
    search: [{ submitText: 'Buscar', fields: ['search:buscar:Buscar'] }],
  },
  German: {
    'sign-up': [
      {
        heading: 'Registrieren',
        submitText: 'Konto anlegen',
        fields: ['text:vorname:Vorname', 'email:mail:E-Mail', 'password:pw:Passwort'],
      },
    ],
    'sign-in': [
      {
        heading: 'Einloggen',
        submitText: 'Anmelden',
        fields: ['email:mail:E-Mail', 'password:pw:Passwort'],
        links: ['Passwort vergessen?'],
      },
    ],
    'change-password': [
      {
        heading: 'Passwort ändern',
        submitText: 'Passwort speichern',
        fields: ['password:a:Altes Passwort', 'password:b:Neues Passwort', 'password:c:Passwort bestätigen'],
      },
    ],
    recovery: [{ heading: 'Passwort vergessen?', submitText: 'Passwort zurücksetzen', fields: ['email:mail:E-Mail'] }],
    newsletter: [{ heading: 'Newsletter', submitText: 'Abonnieren', fields: ['email:mail:E-Mail'] }],
    contact: [
      {
        heading: 'Kontaktformular',
        submitText: 'Absenden',
        fields: ['text:n:Name', 'email:m:E-Mail', 'textarea:t:Ihre Nachricht'],
      },
    ],
    search: [{ submitText: 'Suche', fields: ['search:suche:Suchbegriff'] }],
  },
  French: {
    'sign-up': [
      {
        heading: 'Inscription',
        submitText: 'Créer mon compte',
        fields: ['text:prenom:Prénom', 'email:mail:E-mail', 'password:mdp:Mot de passe'],
      },
    ],
    'sign-in': [
      { heading: 'Connexion', submitText: 'Se connecter', fields: ['email:mail:E-mail', 'password:mdp:Mot de passe'] },
    ],
    'change-password': [
      {
        heading: 'Modifier le mot de passe',
        submitText: 'Valider',
        fields: [
          'password:a:Ancien mot de passe',
          'password:b:Nouveau mot de passe',
          'password:c:Confirmer le mot de passe',
        ],
      },
    ],
    recovery: [{ heading: 'Mot de passe oublié ?', submitText: 'Réinitialiser', fields: ['email:mail:E-mail'] }],
    newsletter: [{ heading: 'Notre newsletter', submitText: "S'abonner", fields: ['email:mail:E-mail'] }],
    contact: [
      {
        heading: 'Nous contacter',
        submitText: 'Envoyer le message',
        fields: ['text:n:Nom', 'email:m:E-mail', 'textarea:t:Votre message'],
      },
    ],
    search: [{ submitText: 'Rechercher', fields: ['search:r:Rechercher'] }],
  },
  Portuguese: {
    'sign-up': [
      {
        heading: 'Cadastro',
        submitText: 'Criar minha conta',
        fields: ['text:nome:Nome', 'email:mail:E-mail', 'password:senha:Senha'],
      },
    ],
    'sign-in': [
      { heading: 'Fazer login', submitText: 'Entrar', fields: ['email:mail:E-mail', 'password:senha:Senha'] },
    ],
    'change-password': [
      {
        heading: 'Mudar a senha',
        submitText: 'Salvar',
        fields: ['password:a:Senha atual', 'password:b:Nova senha', 'password:c:Repetir senha'],
      },
    ],
    recovery: [{ heading: 'Esqueci minha senha', submitText: 'Recuperar senha', fields: ['email:mail:E-mail'] }],
    newsletter: [{ heading: 'Assine nossa newsletter', submitText: 'Assinar', fields: ['email:mail:E-mail'] }],
    contact: [
      {
        heading: 'Contato',
        submitText: 'Enviar mensagem',
        fields: ['text:n:Nome', 'email:m:E-mail', 'textarea:t:Mensagem'],
      },
    ],
    search: [{ submitText: 'Pesquisar', fields: ['search:p:Pesquisar'] }],
  },
  'Polish, Russian and Japanese': {
    'sign-up': [
      { heading: 'Załóż konto', submitText: 'Zarejestruj', fields: ['email:mail:E-mail', 'password:haslo:Hasło'] },
      { heading: 'Регистрация', submitText: 'Создать аккаунт', fields: ['email:mail:Почта', 'password:p:Пароль'] },
      { heading: '会員登録', submitText: '登録', fields: ['email:mail:メール', 'password:p:パスワード'] },
    ],
    'sign-in': [
      { heading: 'Logowanie', submitText: 'Zaloguj', fields: ['text:login:Login', 'password:haslo:Hasło'] },
      { heading: 'Вход', submitText: 'Войти', fields: ['text:login:Логин', 'password:p:Пароль'] },
      { heading: 'ログイン', submitText: 'ログイン', fields: ['email:mail:メール', 'password:p:パスワード'] },
    ],
  },
};

const cases = Object.entries(forms).flatMap(([language, byLabel]) =>
  Object.entries(byLabel).flatMap(([label, written]) =>
    written.map((each, index): [string, string, Written] => [`${language}, ${label} ${index + 1}`, label, each]),
  ),
);

test.for(cases)('%s', ([, label, written]) => {
  expect(classifyForm(shape(written)).label).toBe(label);
});

describe('a form that puts somebody or something on record is no sign-up of whoever fills it in', () => {
  const held = formsThatRecord('held');
  const ways = held.flatMap(({ label, language, shape: read }) => [
    { name: `${language}, ${read.heading}`, label, read },
    { name: `${language}, ${read.heading}, its address not known`, label, read: { ...read, url: '' } },
  ]);

  test.for(ways)('$name', ({ label, read }) => {
    expect(classifyForm(read).label === 'sign-up').toBe(label === 'sign-up');
  });
});

describe('whatever a page says', () => {
  const long = 'sign up create your new free account '.repeat(40);
  const hostile: FormShape = {
    ...shape({
      heading: long,
      submitText: long,
      url: `https://${long}/${long}?${long}`,
      title: long,
      text: long,
      around: long,
    }),
    buttons: Array.from({ length: 8 }, () => long),
    links: Array.from({ length: 20 }, () => long),
    names: long,
    action: long,
    fields: Array.from({ length: 40 }, () => ({
      type: 'text',
      name: long,
      id: long,
      autocomplete: long,
      label: long,
      placeholder: long,
    })),
  };

  test('a form ten times the size of the largest that is read takes no second', () => {
    const from = performance.now();
    classifyForm(hostile);
    expect(performance.now() - from).toBeLessThan(1_000);
  });

  test('the verdict is one of the labels, with a number', () => {
    const { label, score } = classifyForm(hostile);
    expect(label).toMatch(/^[a-z-]+$/);
    expect(score).not.toBeNaN();
  });
});

test('there is a weight for each signal and label, and one for each label itself', () => {
  const rows = signalsOf(shape({})).length + 1;
  expect(learnedWeights).toHaveLength(9 * rows);
});
