import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFormReader, type FormReader, type JudgedPage } from '../corpus/forms-in-chromium.ts';

/** Forms as pages really hold them, found and judged by the built classifier in a real browser. */
let reader: FormReader;
beforeAll(async () => {
  reader = await openFormReader();
}, 60_000);
afterAll(() => reader.close());

const labelsOf = ({ forms }: JudgedPage) => forms.map(({ verdict }) => verdict.label);
const judge = async (html: string, url?: string) => (await reader.open(`<!doctype html>${html}`, url)).judge();

const signUp = `<h2>Create your account</h2><label>Email <input type="email" name="email"></label>
  <label>Password <input type="password" name="password" autocomplete="new-password"></label><button>Create account</button>`;
const signIn = `<h2>Log in</h2><label>Email <input type="email" name="email"></label>
  <label>Password <input type="password" name="password"></label><a href="/forgot">Forgot password?</a><button>Log in</button>`;
const newsletter = `<h3>Our newsletter</h3><input type="email" placeholder="Email"><button>Subscribe</button>`;
const search = `<input type="search" name="q"><button>Search</button>`;

describe('forms are found', () => {
  test('each of several on one page', async () => {
    const judged = await judge(
      `<header><form>${search}</form></header><main><section><form>${signIn}</form></section>
       <section><form>${signUp}</form></section></main><footer><form>${newsletter}</form></footer>`,
    );
    expect(labelsOf(judged)).toEqual(['search', 'sign-in', 'sign-up', 'newsletter']);
  });

  test('without a <form>', async () => {
    expect(labelsOf(await judge(`<main><div><div>${signUp}</div></div></main>`))).toEqual(['sign-up']);
  });

  test('in a dialog, beside another', async () => {
    const judged = await judge(`<dialog open><form>${signUp}</form></dialog><form>${search}</form>`);
    expect(labelsOf(judged)).toEqual(['sign-up', 'search']);
  });

  test('in shadow roots, one inside the other', async () => {
    const { page, judge: judgeNow } = await reader.open('<!doctype html><sign-up-page></sign-up-page>');
    await page.evaluate((html) => {
      const outer = document.querySelector('sign-up-page')!.attachShadow({ mode: 'open' });
      outer.innerHTML = '<sign-up-card></sign-up-card>';
      outer.querySelector('sign-up-card')!.attachShadow({ mode: 'open' }).innerHTML = `<div>${html}</div>`;
    }, signUp);
    expect(labelsOf(await judgeNow())).toEqual(['sign-up']);
  });

  test('with each field in a shadow root of its own', async () => {
    const { page, judge: judgeNow } = await reader.open(
      '<!doctype html><form><h2>Create your account</h2><x-input></x-input><x-input></x-input><x-button>Sign up</x-button></form>',
    );
    await page.evaluate(() => {
      const [mail, password] = document.querySelectorAll('x-input');
      mail!.attachShadow({ mode: 'open' }).innerHTML = '<label>Email <input type="email" name="email"></label>';
      password!.attachShadow({ mode: 'open' }).innerHTML =
        '<label>Password <input type="password" name="password"></label>';
      document.querySelector('x-button')!.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>';
    });
    const judged = await judgeNow();
    expect(labelsOf(judged)).toEqual(['sign-up']);
    expect(judged.forms[0]!.shape.submitText).toBe('Sign up');
  });

  test('in a frame, which reads its own', async () => {
    const frame = signUp.replaceAll('"', '&quot;');
    expect(labelsOf(await judge(`<form>${search}</form><iframe srcdoc="${frame}"></iframe>`))).toEqual([
      'search',
      'sign-up',
    ]);
  });

  test('under whatever names its fields have', async () => {
    const names = ['id', 'action', 'closest', 'contains', 'elements', 'getAttribute', 'parentNode', 'querySelectorAll'];
    const traps = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    expect(labelsOf(await judge(`<img name="querySelectorAll"><form>${traps}${signUp}</form>`))).toEqual(['sign-up']);
  });

  test('with words beside the fields that nothing ties to them', async () => {
    const judged = await judge(
      `<form><table><tr><td>Your first name<td><input name="f1"><tr><td>Password<td><input type="password" name="f2"></table></form>`,
    );
    expect(judged.forms[0]!.shape.fields.map(({ label }) => label)).toEqual(['Your first name', 'Password']);
  });
});

describe('forms that change', () => {
  test('a wizard is judged by the step that it shows', async () => {
    const { page, judge: judgeNow } = await reader.open(`<!doctype html><form>${signIn}</form>`);
    expect(labelsOf(await judgeNow())).toEqual(['sign-in']);
    await page.evaluate((html) => {
      document.querySelector('form')!.innerHTML = html;
    }, signUp);
    expect(labelsOf(await judgeNow())).toEqual(['sign-up']);
  });

  test('what somebody typed is no part of what is read', async () => {
    const { page, judge: judgeNow } = await reader.open(`<!doctype html><form>${signUp}</form>`);
    await page.type('input[type=email]', 'ana.ruiz@clinic.example');
    expect(JSON.stringify(await judgeNow())).not.toContain('ruiz');
  });
});

describe('work is bounded', () => {
  const bound = 400; // Milliseconds on a busy machine; a tenth of it on an idle one.

  test.for([
    [
      '10,000 fields in one form',
      `<form>${'<label>Name <input name="n"></label>'.repeat(10_000)}<button>Go</button></form>`,
    ],
    ['10,000 fields in no form', '<div><input name="n"></div>'.repeat(10_000)],
    ['10,000 forms', `<form><input name="n"><button>Go</button></form>`.repeat(10_000)],
    ['10,000 headings and links', `${'<h2>Sign up</h2><a href="#">Sign up</a>'.repeat(10_000)}<form>${signUp}</form>`],
    ['fields 400 boxes deep', `${'<div>'.repeat(400)}<input type="email">${'</div>'.repeat(400)}`],
    [
      'attributes of a megabyte',
      `<form class="${'sign up '.repeat(130_000)}" action="/${'a'.repeat(1_000_000)}"><input name="${'create '.repeat(140_000)}" placeholder="${'1-'.repeat(500_000)}"><button>${'join '.repeat(200_000)}</button></form>`,
    ],
  ])('%s', async ([, html]) => {
    const { judge: judgeNow } = await reader.open(`<!doctype html>${html}`);
    await judgeNow();
    expect((await judgeNow()).ms).toBeLessThan(bound);
  });
});
