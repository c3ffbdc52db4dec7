import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPageFunctions, type PageFunctions } from '../support/page-functions.ts';

/** The guard's own functions, as the page has them. */
type InPage = typeof globalThis & {
  shownDomain: () => string | null;
  lookAtForms: () => { label: string }[];
  accountDomainIn: (form: { label: string }) => string | null;
};

/** Whose account a page is used with, read by the guard's own functions in a real browser. */
let functions: PageFunctions;
beforeAll(async () => {
  functions = await openPageFunctions({
    'extension/guard/account.ts': ['shownDomain'],
    'extension/guard/look.ts': ['lookAtForms'],
    'extension/guard/typed-account.ts': ['accountDomainIn'],
  });
}, 60_000);
afterAll(() => functions?.close());

async function shownOn(html: string, url?: string): Promise<string | null> {
  const page = await functions.open(html, url);
  const shown = await page.evaluate(() => (globalThis as InPage).shownDomain());
  await page.close();
  return shown;
}

/** The form's label, and the account domain that would be sent of it. */
async function sentOf(html: string): Promise<[label: string, domain: string | null]> {
  const page = await functions.open(`<main>${html}</main>`);
  const sent = await page.evaluate((): [string, string | null] => {
    const { lookAtForms: look, accountDomainIn: domainIn } = globalThis as InPage;
    const [form] = look();
    if (!form) throw new Error('There is no form');
    return [form.label, domainIn(form)];
  });
  await page.close();
  return sent;
}

describe('the account that a page shows is read', () => {
  test.each([
    [
      'from the label of its button',
      '<header><a href="#" aria-label="Google Account: Ana Ruiz (ana.ruiz@gmail.com)"></a></header>',
      'gmail.com',
    ],
    [
      'from the menu of the account',
      '<header><div class="user-menu"><span>Ana Ruiz</span><span>ana@riverside.example</span></div></header>',
      'riverside.example',
    ],
    ['where it says who is signed in', '<nav><p>Signed in as <strong>ana@gmail.com</strong></p></nav>', 'gmail.com'],
    ['in German', '<header><button id="konto"><span>ana@web.de</span></button></header>', 'web.de'],
    [
      'from a button with a picture of its user',
      '<nav><button class="btn"><img class="avatar" alt=""><span class="avatar-label">ana@gmail.com</span></button></nav>',
      'gmail.com',
    ],
    [
      'shown twice, once in capitals',
      '<header><button class="avatar" aria-label="Account: ANA@gmail.com"></button><div role="menu" aria-label="Account"><p>ana@gmail.com</p></div></header>',
      'gmail.com',
    ],
    [
      'at the site’s own domain, in such a menu',
      '<header><div data-testid="account-menu">ana@tool.example</div></header>',
      'tool.example',
    ],
  ])('%s', async (_, html, domain) => {
    expect(await shownOn(html)).toBe(domain);
  });

  test.each([
    ['whom to write to', '<header><span>Questions? ana@tool.example</span></header>'],
    ['a desk, even in an account’s menu', '<header><div class="account-menu">support@tool.example</div></header>'],
    [
      'a link for writing to somebody',
      '<header class="account-header"><a href="mailto:ana@vendor.example">ana@vendor.example</a></header>',
    ],
    ['a contact', '<header><div class="contact account-bar">bob@vendor.example</div></header>'],
    ['an account manager', '<nav><p class="account">Your account manager: bob@vendor.example</p></nav>'],
    ['the label of a help button', '<header><button aria-label="Account help: bob@vendor.example">?</button></header>'],
    [
      'somebody in a list',
      '<main><table><tr><td><span title="Profile of bob@gmail.com">Bob</span></td></tr></table></main><aside><article class="profile">bob@gmail.com</article></aside>',
    ],
    ['somebody’s profile in the page', '<main><div class="profile"><h1>Bob</h1>bob@gmail.com</div></main>'],
    [
      'one of two accounts',
      '<header><div class="account-switcher"><p>ana@gmail.com</p><p>ana@riverside.example</p></div></header>',
    ],
    ['a patient beside the page', '<aside class="patient-profile"><p>jane@gmail.com</p></aside>'],
    [
      'a customer beside the page',
      '<aside aria-label="Customer profile"><h2>Jane</h2><p>jane@clinic.example</p></aside>',
    ],
    ['a customer’s account', '<aside><section class="account-menu"><p>jane@clinic.example</p></section></aside>'],
    ['a colleague in the navigation', '<nav><h2>People</h2><div class="user">kim@clinic.example</div></nav>'],
    ['somebody’s account in the navigation', '<nav><div class="account-details">kim@clinic.example</div></nav>'],
    [
      'whom something is shared with',
      '<div role="menu" aria-label="Share"><p class="account">kim@clinic.example</p></div>',
    ],
    [
      'the head of a conversation',
      '<main><header class="chat-header"><b class="user-menu">kim@clinic.example</b></header></main>',
    ],
    [
      'the author of a post',
      '<header class="post-header"><span class="author user">kim@clinic.example</span></header>',
    ],
    ['a profile that a button opens', '<nav><button aria-label="Profile of kim@clinic.example"></button></nav>'],
    [
      'a list of accounts in a menu',
      '<nav class="side-menu"><ul class="accounts"><li>kim@clinic.example</li></ul></nav>',
    ],
    [
      'a menu of whoever is logged in',
      '<header class="is-logged-in"><ul class="menu"><li>kim@clinic.example</li></ul></header>',
    ],
    ['who was there', '<nav role="menu"><p>Kim logged in yesterday, kim@clinic.example</p></nav>'],
    ['a picture of somebody', '<nav><div class="avatar-row">kim@clinic.example</div></nav>'],
    ['a mailbox’s senders', '<nav><ul><li>bob@gmail.com</li></ul></nav>'],
  ])('and not from %s', async (_, html) => {
    expect(await shownOn(html)).toBeNull();
  });

  test('within bounds, on a page of addresses without end', async () => {
    const page = await functions.open(
      '<header><div class="account" title="account x@a.example">x@a.example</div></header>'.repeat(5000),
    );
    const ms = await page.evaluate(() => {
      const began = performance.now();
      (globalThis as InPage).shownDomain();
      return performance.now() - began;
    });
    expect(ms).toBeLessThan(200);
    await page.close();
  });
});

const email =
  '<label>Work email <input type="email" name="email" autocomplete="email" value="ana@mail.gmail.com"></label>';
const password = '<label>Password <input type="password" name="password" autocomplete="new-password"></label>';
const signUp = (fields: string): string =>
  `<h1>Create your account</h1><form>${fields}<button>Sign up</button></form><p>Already have an account? <a href="/login">Log in</a></p>`;

const asked = (label: string, name: string): string => `<label>${label} <input name="${name}"></label>`;

describe('the domain that was typed', () => {
  test.each([
    ['a sign-up', signUp(email + password), 'sign-up'],
    [
      'a sign-in',
      `<h1>Log in</h1><form>${email}<label>Password <input type="password" name="password" autocomplete="current-password"></label><a href="/forgot">Forgot password?</a><button>Log in</button></form>`,
      'sign-in',
    ],
    [
      'a sign-up that asks for an address alone',
      `<h1>Sign up for Tool</h1><form>${email}<button>Sign up with email</button></form><p>By signing up you agree to our terms of service. Already have an account? <a href="/login">Log in</a></p>`,
      'sign-up',
    ],
    [
      'a tool’s sign-up that speaks of patients',
      `<p>Reach more patients today</p>${signUp(email + password)}`,
      'sign-up',
    ],
  ])('is told of %s', async (_, html, label) => {
    expect(await sentOf(html)).toEqual([label, 'mail.gmail.com']);
  });

  test.each([
    ['a date of birth', asked('Date of birth', 'dob')],
    ['a record number', asked('MRN', 'mrn')],
    ['an insurance', asked('Insurance company', 'payer')],
    ['a member number', asked('Number', 'memberId')],
    ['a patient', asked('Name', 'patientName')],
    ['a birthday in German', asked('Geburtsdatum', 'gd')],
    ['an insurance in Spanish', asked('Número de seguro', 'ns')],
    ['a birthday in French', asked('Date de naissance', 'dn')],
    ['a birthday in Portuguese', asked('Data de nascimento', 'dn')],
  ])('is not told of a sign-up that also asks for %s', async (_, field) => {
    const [label, domain] = await sentOf(signUp(email + field + password));
    expect([label, domain]).toEqual(['sign-up', null]);
  });

  test('is not told of a new patient who is registered', async () => {
    const names = asked('First name', 'first') + asked('Last name', 'last');
    const [label, domain] = await sentOf(
      `<h1>Register new patient</h1><form>${names}${email}${password}<button>Register</button></form>`,
    );
    expect([label, domain]).toEqual(['sign-up', null]);
  });

  test.each([
    ['Create your patient account', 'Sign up'],
    ['Patient sign-up', 'Create account'],
    ['Add client', 'Create account'],
    ['New user', 'Create user'],
    ['Register a resident', 'Register'],
    ['Create an account for your client', 'Create account'],
    ['Benutzer anlegen', 'Registrieren'],
    ['Crear usuario', 'Registrarse'],
  ])('is not told where somebody else gets an account with a password: %s', async (heading, button) => {
    const [label, domain] = await sentOf(
      `<h1>${heading}</h1><form>${email}${password}<button>${button}</button></form><p>Already have an account? <a href="/login">Log in</a></p>`,
    );
    expect([label, domain]).toEqual(['sign-up', null]);
  });

  test('is told of somebody who comes as a new customer', async () => {
    const html = `<h1>Register as a new customer</h1><form>${email}${password}<button>Register</button></form>`;
    expect(await sentOf(html)).toEqual(['sign-up', 'mail.gmail.com']);
  });

  test('is not told where an address stands among other facts of somebody, without a password', async () => {
    const names = asked('First name', 'first') + asked('Last name', 'last') + asked('Phone', 'phone');
    const sent = await sentOf(`<h1>Register</h1><form>${names}${email}<button>Register</button></form>`);
    expect(sent).toEqual(['sign-up', null]);
  });

  test('is not told of two addresses', async () => {
    const other = '<label>Invite a colleague <input type="email" name="other" value="bob@other.example"></label>';
    expect(await sentOf(signUp(email + other + password))).toEqual(['sign-up', null]);
  });

  test('is not told of a form with more fields than are read', async () => {
    const many = Array.from({ length: 50 }, (_, at) => asked('Note', `n${at}`)).join('');
    expect(await sentOf(signUp(email + password + many))).toEqual(['sign-up', null]);
  });
});
