import { build } from 'vite';
import type { Frame, Page } from 'puppeteer-core';
import type { Page as Answer, RecordedRequest, Site } from './network.ts';
import { until } from './browsers.ts';

/**
 * Ten ways in which tools let people sign up, as small programs of our own that are served here. React is the real one; Vue and Svelte
 * are not installed, so `vue-like` is a template that is rendered from reactive state, and `svelte-like` what a compiler would write.
 * Each refuses the address `taken@…`, as its kind of program does.
 */
export interface Flow {
  name: string;
  /** Hosts and their programs; the first one is signed up for. */
  sites: Readonly<Record<string, Site>>;
  /** Goes through it as a person would. */
  signUp: (page: Page, email: string) => Promise<void>;
  /** What the tool says at its end. */
  done: string;
}

const html = (body: string, script = ''): string =>
  `<!doctype html><html lang="en"><title>Tool</title><main>${body}</main><script>${script}</script></html>`;
const moved = (to: string): Answer => ({ html: '', status: 303, headers: { location: to } });
const isTaken = ({ body }: RecordedRequest): boolean => /taken(?:@|%40)/.test(body.toString());

/** An API that takes a new account or says that it exists. */
const api =
  (page: string): Site =>
  (request) => {
    if (request.method !== 'POST') return page;
    return isTaken(request) ? { html: '{"error":"taken"}', status: 409 } : { html: '{"ok":true}', status: 201 };
  };

const fields = `<label>Work email <input type="email" name="email" autocomplete="email" required></label>
<label>Password <input type="password" name="password" autocomplete="new-password" required></label>`;
const signUpForm = (attributes = ''): string => `<h1>Create your account</h1>
<form ${attributes}>${fields}<button type="submit">Sign up</button></form><p>Already have an account? <a href="/login">Log in</a></p>`;

const send = `(path, body) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })`;

/** Keys arrive as a person's do, so that every framework hears them. */
async function type(place: Page | Frame, selector: string, text: string, page: Page): Promise<void> {
  const field = await place.waitForSelector(selector, { timeout: 20_000 });
  await field!.click();
  await page.keyboard.type(text);
}

async function fillInForm(page: Page, email: string, place: Page | Frame = page, within = ''): Promise<void> {
  await type(place, `${within}input[type="email"]`, email, page);
  await type(place, `${within}input[type="password"]`, 'correct horse battery', page);
}

const pressIn = async (place: Page | Frame, selector: string): Promise<void> => {
  await (await place.waitForSelector(selector, { timeout: 20_000 }))!.click();
};

const server: Site = (request) => {
  if (request.url.pathname === '/welcome') return html('<h1>Welcome aboard</h1><p>Your account is ready.</p>');
  if (request.method !== 'POST') return html(signUpForm('method="post" action="/signup"'));
  if (isTaken(request))
    return { html: html(`<p role="alert">Taken</p>${signUpForm('method="post" action="/signup"')}`), status: 422 };
  return moved('/welcome');
};

const reactSource = `
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
function App() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [state, setState] = useState('form');
  async function submit(event) {
    event.preventDefault();
    const response = await fetch('/api/accounts', { method: 'POST', body: JSON.stringify({ email, password }) });
    if (!response.ok) return setState('taken');
    history.pushState({}, '', '/home');
    setState('home');
  }
  if (state === 'home') return h('section', null, h('h1', null, 'Welcome aboard'), h('input', { placeholder: 'Search notes', type: 'search' }));
  return h('section', null, h('h1', null, 'Create your account'), state === 'taken' && h('p', { role: 'alert' }, 'Taken'),
    h('form', { onSubmit: submit },
      h('input', { type: 'email', placeholder: 'Email', value: email, onChange: (e) => setEmail(e.target.value) }),
      h('input', { type: 'password', placeholder: 'Password', autoComplete: 'new-password', value: password, onChange: (e) => setPassword(e.target.value) }),
      h('button', { type: 'submit' }, 'Create account')));
}
createRoot(document.getElementById('root')).render(h(App));
`;

async function bundled(source: string): Promise<string> {
  const entry = '\0flow.js';
  const [output] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [
        {
          name: 'flow',
          resolveId: (id) => (id === 'flow' ? entry : null),
          load: (id) => (id === entry ? source : null),
        },
      ],
      build: { write: false, rollupOptions: { input: 'flow', output: { format: 'iife' } } },
    }),
  ].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was built');
  return output.output[0].code;
}

const vueLike = html(
  '<div id="app"></div>',
  `const send = ${send};
  // A template over reactive state: every change renders it, and fields keep their nodes as a virtual tree would let them.
  const state = new Proxy({ done: false, error: '' }, { set(target, key, value) { target[key] = value; queueMicrotask(render); return true; } });
  function render() {
    const app = document.getElementById('app');
    if (state.done) { app.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'Welcome aboard' })); return; }
    if (!app.firstChild) {
      app.innerHTML = \`${signUpForm()}<p role="alert"></p>\`;
      app.querySelector('form').addEventListener('submit', async (event) => {
        event.preventDefault();
        const response = await send('/api/register', Object.fromEntries(new FormData(event.target)));
        if (response.ok) state.done = true; else state.error = 'Taken';
      });
    }
    app.querySelector('[role=alert]').textContent = state.error;
  }
  render();`,
);

const svelteLike = html(
  '<div id="target"></div>',
  `// What a compiler writes: create, mount, and patch single nodes; no <form>, a button that calls.
  const target = document.getElementById('target');
  const el = (tag, props) => Object.assign(document.createElement(tag), props);
  const h1 = el('h1', { textContent: 'Start your free trial' });
  const email = el('input', { type: 'email', placeholder: 'Work email', name: 'email' });
  const password = el('input', { type: 'password', placeholder: 'Choose a password', autocomplete: 'new-password', name: 'password' });
  const button = el('button', { type: 'button', textContent: 'Create account' });
  const error = el('p', {});
  const box = el('section', {});
  box.append(h1, email, password, button, error);
  target.append(box);
  button.onclick = () => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/trial');
    request.onload = () => {
      if (request.status >= 400) { error.textContent = 'Taken'; return; }
      box.remove();
      target.append(el('h1', { textContent: 'Welcome aboard' }));
    };
    request.send(JSON.stringify({ email: email.value, password: password.value }));
  };`,
);

const wizard = html(
  '<div id="step"></div>',
  `const send = ${send};
  const steps = [
    \`<h1>Create your account</h1><form><label>Email <input type="email" name="email" autocomplete="email"></label><button>Continue</button></form>\`,
    \`<h1>Create a password</h1><form><label>Password <input type="password" name="password" autocomplete="new-password"></label><button>Next</button></form>\`,
    \`<h1>Tell us about your team</h1><form><label>Company <input name="company"></label><label>Your role <input name="role"></label><button>Create account</button></form>\`,
  ];
  let at = 0; const given = {};
  const draw = () => {
    const step = document.getElementById('step');
    if (at === steps.length) { step.innerHTML = '<h1>Welcome aboard</h1>'; return; }
    step.innerHTML = steps[at];
    step.querySelector('form').addEventListener('submit', async (event) => {
      event.preventDefault();
      Object.assign(given, Object.fromEntries(new FormData(event.target)));
      const response = await send('/api/step/' + at, given);
      if (response.ok) { at++; draw(); } else step.append('Taken');
    });
  };
  draw();`,
);

const dialog = html(
  `<h1>Tool</h1><p>Notes for teams.</p><button id="open">Sign up</button>
  <dialog id="box" aria-label="Sign up"><h2>Sign up for Tool</h2><form method="dialog">${fields}<button type="submit">Sign up</button></form></dialog>`,
  `const send = ${send};
  document.getElementById('open').onclick = () => box.showModal();
  box.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const response = await send('/api/users', Object.fromEntries(new FormData(event.target)));
    if (!response.ok) { box.append('Taken'); return; }
    box.close(); document.querySelector('h1').textContent = 'Welcome aboard';
  });`,
);

const shadow = html(
  '<sign-up></sign-up>',
  `const send = ${send};
  customElements.define('sign-up', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = \`${signUpForm()}\`;
      root.querySelector('form').addEventListener('submit', async (event) => {
        event.preventDefault();
        const response = await send('/api/join', Object.fromEntries(new FormData(event.target)));
        if (response.ok) root.innerHTML = '<h1>Welcome aboard</h1>'; else root.append('Taken');
      });
    }
  });`,
);

const code = html(
  '<div id="app"></div>',
  `const send = ${send};
  const app = document.getElementById('app');
  const ask = (form, path, next) => { app.innerHTML = form; app.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const response = await send(path, Object.fromEntries(new FormData(event.target)));
    if (response.ok) next(); else app.append('Taken');
  }); };
  ask('<h1>Sign up for Tool</h1><form><label>Email <input type="email" name="email" autocomplete="email"></label><button>Sign up with email</button></form><p>By signing up you agree to our terms of service. Already have an account? <a href="/login">Log in</a></p>', '/api/begin', () =>
    ask('<h1>Check your email</h1><p>We sent a code.</p><form><label>Verification code <input name="code" inputmode="numeric" autocomplete="one-time-code"></label><button>Verify</button></form>', '/api/verify', () => {
      app.innerHTML = '<h1>Welcome aboard</h1>';
    }));`,
);

const provider = 'clinic.okta-emea.com';
const oauth: Site = ({ url }) => {
  if (url.pathname === '/callback') return moved('/home');
  if (url.pathname === '/home') return html('<h1>Welcome aboard</h1>');
  const ask = `http://${provider}/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid%20email%20okta.users.read&state=s1&login_hint=ana%40riverside.example&redirect_uri=${encodeURIComponent('http://oauth.test/callback')}`;
  return html(`<h1>Create your account</h1><a id="with" href="${ask}">Continue with your clinic</a>`);
};
const identityProvider: Site = ({ url }) => {
  const back = url.searchParams.get('redirect_uri') ?? '';
  return {
    after: 150,
    html: html(
      `<h1>Tool wants to read accounts</h1><a id="allow" href="${back}?code=c0de&state=s1">Allow</a><a id="deny" href="${back}?error=access_denied&state=s1">Deny</a>`,
    ),
  };
};

/** The button is named last, so that one way of sending serves most of them. */
const plainly =
  (button: string) =>
  async (page: Page, email: string): Promise<void> => {
    await fillInForm(page, email);
    await pressIn(page, button);
  };

export async function signUpFlows(): Promise<readonly Flow[]> {
  const react = `<!doctype html><html lang="en"><title>Tool</title><div id="root"></div><script>${await bundled(reactSource)}</script></html>`;
  const done = 'Welcome aboard';
  return [
    { name: 'server-rendered', sites: { 'server.test': server }, signUp: plainly('button'), done },
    { name: 'React', sites: { 'react.test': api(react) }, signUp: plainly('button'), done },
    { name: 'Vue-like', sites: { 'vue.test': api(vueLike) }, signUp: plainly('button'), done },
    { name: 'Svelte-like', sites: { 'svelte.test': api(svelteLike) }, signUp: plainly('button'), done },
    {
      name: 'wizard',
      sites: { 'wizard.test': api(wizard) },
      async signUp(page, email) {
        await type(page, 'input[type="email"]', email, page);
        await pressIn(page, 'button');
        await type(page, 'input[type="password"]', 'correct horse battery', page);
        await pressIn(page, 'button');
        await type(page, 'input[name="company"]', 'Riverside', page);
        await pressIn(page, 'button');
      },
      done,
    },
    {
      name: 'dialog',
      sites: { 'dialog.test': api(dialog) },
      async signUp(page, email) {
        await pressIn(page, '#open');
        await fillInForm(page, email);
        await pressIn(page, 'dialog button');
      },
      done,
    },
    {
      name: 'frame',
      sites: {
        'frame.test': () =>
          html('<h1>Tool</h1><iframe src="http://join.frame.test/" style="width:600px;height:400px"></iframe>'),
        'join.frame.test': server,
      },
      async signUp(page, email) {
        const frame = await until('the frame', () => page.frames().find((one) => one.url().includes('join.frame')));
        await fillInForm(page, email, frame);
        await pressIn(frame, 'button');
      },
      done,
    },
    {
      name: 'shadow root',
      sites: { 'shadow.test': api(shadow) },
      async signUp(page, email) {
        await fillInForm(page, email, page, 'sign-up >>> ');
        await page.keyboard.press('Enter');
      },
      done,
    },
    {
      name: 'one-time code',
      sites: { 'code.test': api(code) },
      async signUp(page, email) {
        await type(page, 'input[type="email"]', email, page);
        await pressIn(page, 'button');
        await type(page, 'input[name="code"]', '314159', page);
        await pressIn(page, 'button');
      },
      done,
    },
    {
      name: 'OAuth',
      sites: { 'oauth.test': oauth, [provider]: identityProvider },
      async signUp(page) {
        await pressIn(page, '#with');
        await pressIn(page, '#allow');
      },
      done,
    },
  ];
}
