import { describe, expect, test } from 'vitest';
import type { FormField } from './field-kind.ts';
import type { FormShape } from './form-shape.ts';
import { classifyForm } from './form.ts';
import { field as written, shape } from '../../test/corpus/form-writing.ts';

const field = (type: string, name: string, more: Partial<FormField> = {}): FormField => ({
  ...written(`${type}:${name}`),
  ...more,
});
const form = ({ fields = [], ...more }: Partial<FormShape>): FormShape => ({
  ...shape({ text: '', ...more }),
  fields,
  passwordForms: fields.some(({ type }) => type === 'password') ? 1 : 0,
});

const password = field('password', 'password');
const mail = field('email', 'email');

describe('a sign-up', () => {
  test.for<[string, Partial<FormShape>]>([
    [
      'with its address and a new password',
      {
        url: 'https://notely.example/signup',
        submitText: 'Continue',
        fields: [mail, field('password', 'password', { autocomplete: 'new-password' })],
      },
    ],
    [
      'with a repeated password',
      {
        heading: 'Create your account',
        submitText: 'Create account',
        fields: [mail, password, field('password', 'confirm_password')],
      },
    ],
    [
      'without a password',
      {
        heading: 'Sign up for free',
        submitText: 'Get started',
        links: ['Already have an account? Log in'],
        fields: [field('text', 'first_name'), mail],
      },
    ],
    ['in Russian', { submitText: 'Регистрация', fields: [field('text', 'name'), mail, password] }],
    [
      'that asks a robot to stay away',
      {
        heading: 'Create your account',
        submitText: 'Continue',
        text: 'By continuing you agree to the Terms of Service',
        fields: [mail, password, field('textarea', 'g-recaptcha-response')],
      },
    ],
    ['in German', { heading: 'Registrieren', submitText: 'Konto erstellen', fields: [mail, password] }],
    [
      'with a link back to sign-in',
      {
        submitText: 'Join now',
        text: 'By joining you agree to the Terms of Service',
        links: ['Already have an account?'],
        fields: [field('text', 'name'), mail, password],
      },
    ],
  ])('%s', ([, said]) => {
    expect(classifyForm(form(said)).label).toBe('sign-up');
  });
});

describe('no sign-up', () => {
  test.for<[string, Partial<FormShape>, string]>([
    [
      'a sign-in',
      {
        url: 'https://notely.example/login',
        heading: 'Welcome back',
        submitText: 'Log in',
        links: ['Forgot password?', 'Sign up'],
        fields: [mail, password],
      },
      'sign-in',
    ],
    [
      'a sign-in that asks for the address first',
      { url: 'https://notely.example/signin', heading: 'Sign in', submitText: 'Next', fields: [mail] },
      'sign-in',
    ],
    [
      'a changed password',
      {
        heading: 'Change your password',
        submitText: 'Save',
        fields: [
          field('password', 'current_password'),
          field('password', 'new_password'),
          field('password', 'confirm'),
        ],
      },
      'change-password',
    ],
    [
      'a recovery',
      { url: 'https://notely.example/forgot', heading: 'Reset your password', submitText: 'Send link', fields: [mail] },
      'recovery',
    ],
    ['a newsletter', { heading: 'Our newsletter', submitText: 'Subscribe', fields: [mail] }, 'newsletter'],
    [
      'a checkout',
      {
        heading: 'Checkout',
        submitText: 'Place order',
        fields: [field('text', 'name'), mail, field('text', 'cc-number')],
      },
      'checkout',
    ],
    [
      'a message',
      {
        heading: 'Contact us',
        submitText: 'Send message',
        fields: [field('text', 'name'), mail, field('textarea', 'message')],
      },
      'contact',
    ],
    [
      'a newsletter whose button says sign up and that asks for a name',
      {
        url: 'https://shop.example/email-sign-up',
        heading: 'Be the first to hear of special offers',
        submitText: 'Sign up',
        fields: [field('text', 'first_name'), mail],
      },
      'newsletter',
    ],
    [
      'a mailing list in the footer of a page about something else',
      { action: 'https://x.list-manage.com/subscribe/post', submitText: 'Join now', fields: [field('email', 'EMAIL')] },
      'newsletter',
    ],
    [
      'a new password after a recovery',
      {
        heading: 'Set a new password',
        submitText: 'Save',
        fields: [
          field('password', 'password', { autocomplete: 'new-password' }),
          field('password', 'confirm', { autocomplete: 'new-password' }),
        ],
      },
      'change-password',
    ],
    [
      'a demonstration to be asked for',
      {
        url: 'https://notely.example/request-demo',
        submitText: 'Get started',
        fields: [field('text', 'name'), mail, field('text', 'company')],
      },
      'other',
    ],
    ['a page that only offers an account', { heading: 'Create an account', links: ['Sign up'], fields: [] }, 'other'],
    ['a search by keywords', { url: 'https://shop.example/join', fields: [field('text', 'keywords')] }, 'search'],
    ['a sign-in in Polish', { submitText: 'Zaloguj się', fields: [field('text', 'login'), password] }, 'sign-in'],
    ['a search', { submitText: 'Search', fields: [field('search', 'q')] }, 'search'],
    ['nothing', {}, 'other'],
  ])('%s', ([, said, label]) => {
    expect(classifyForm(form(said)).label).toBe(label);
  });
});

test('a verdict names the signals that weighed most, the weightiest first', () => {
  const { label, signals } = classifyForm(
    form({ url: 'https://notely.example/signup', submitText: 'Sign up', fields: [mail, password] }),
  );
  expect(label).toBe('sign-up');
  expect(signals.map(({ signal }) => signal)).toContain('its button says sign up');
  const weights = signals.map(({ weight }) => Math.abs(weight));
  expect(weights).toEqual(weights.toSorted((one, other) => other - one));
});
