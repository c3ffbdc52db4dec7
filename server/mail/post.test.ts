import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FindingId } from '../../shared/domain/finding.ts';
import { OrganizationId } from '../../shared/domain/organization.ts';
import { type MailServer, startMailServer } from '../../test/support/mail-server.ts';
import { type Addressed, digestLetter, invitationLetter, noticeLetter, passwordResetLetter } from './letters.ts';
import { openPost } from './post.ts';

const organization = {
  id: OrganizationId.parse(crypto.randomUUID()),
  name: 'Riverside & Søn <Clinic>',
  color: '#1c6e8c',
  isSample: false,
};
const addressed = (facts: Partial<Addressed> = {}): Addressed => ({
  to: { name: 'Ana Álvarez', email: 'ana@riverside.example' },
  language: 'en',
  organization,
  origin: 'https://wardline.riverside.example',
  ...facts,
});
const findingId = FindingId.parse(crypto.randomUUID());
const passed = { kind: 'information-passed', findingId, site: 'notely.example' } as const;

let folder: string;
const servers: MailServer[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wardline-mail-'));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true });
});

async function listening(...given: Parameters<typeof startMailServer>): Promise<MailServer> {
  const server = await startMailServer(...given);
  servers.push(server);
  return server;
}
const post = (smtpUrl: string | null) =>
  openPost({ smtpUrl, from: 'Wardline <wardline@riverside.example>', folder, now: () => new Date() });
const decoded = (raw: string) =>
  Buffer.from(
    raw
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

describe('by a mail server', () => {
  test('a letter arrives with its text and its page, in either language', async () => {
    const server = await listening();
    await post(server.url).send(noticeLetter(addressed(), passed));
    await post(server.url).send(noticeLetter(addressed({ language: 'es' }), passed));
    const [english, spanish] = server.received;
    expect(english?.to).toEqual(['ana@riverside.example']);
    expect(english?.raw).toMatch(/^From: Wardline <wardline@riverside\.example>\r$/m);
    expect(english?.raw).toMatch(/^Subject: What looks like patient information went to notely\.example\r$/m);
    expect(english?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(english?.raw).toMatch(/Content-Type: text\/plain[\s\S]*Content-Type: text\/html/);
    expect(decoded(english?.raw ?? '')).toContain(`https://wardline.riverside.example/findings/${findingId}`);
    expect(decoded(spanish?.raw ?? '')).toContain('Abra el hallazgo para ver lo que se sabe');
  });

  test('that wants a password gets the one in its address, and one that refuses it is named without it', async () => {
    const server = await listening({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _, done) =>
        username === 'ward' && password === 'line' ? done(null, { user: 'ward' }) : done(new Error('No')),
    });
    await post(server.url.replace('//', '//ward:line@')).send(noticeLetter(addressed(), passed));
    expect(server.received).toHaveLength(1);
    const wrong = post(server.url.replace('//', '//ward:hunter2@')).send(noticeLetter(addressed(), passed));
    await expect(wrong).rejects.toMatchObject({
      stops: 'server',
      message: 'The mail server 127.0.0.1 refused the user or the password.',
    });
  });

  test.each([
    [550, 'address', 'does not take mail for this address (550)'],
    [450, 'address-now', 'does not take the mail just now (450)'],
  ] as const)('that answers %i says whether to try again', async (responseCode, stops, words) => {
    const server = await listening({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('ana@riverside.example?'), { responseCode })),
    });
    const attempt = post(server.url).send(noticeLetter(addressed(), passed));
    await expect(attempt).rejects.toMatchObject({ stops, message: expect.stringContaining(words) });
    await expect(attempt).rejects.toMatchObject({ message: expect.not.stringContaining('ana@') });
  });

  test('that does not answer stops all letters, and says so', async () => {
    const server = await startMailServer();
    await server.close();
    const attempt = post(server.url).send(noticeLetter(addressed(), passed));
    await expect(attempt).rejects.toMatchObject({
      stops: 'server',
      message: 'The mail server 127.0.0.1 does not answer.',
    });
  });

  test('elsewhere gets no letter in the clear, unless whoever runs Wardline says so', async () => {
    const server = await listening({}, '127.0.0.2');
    await expect(post(server.url).send(noticeLetter(addressed(), passed))).rejects.toMatchObject({
      stops: 'server',
      message: 'The mail server 127.0.0.2 does not offer an encrypted connection.',
    });
    expect(server.received).toEqual([]);
    await post(`${server.url}?requireTLS=false`).send(noticeLetter(addressed(), passed));
    expect(server.received).toHaveLength(1);
  });
});

describe('without a mail server', () => {
  test('letters lie in a folder that their owner alone reads, and the organization may look at its own', async () => {
    const here = post(null);
    await here.send(digestLetter(addressed(), [passed, { kind: 'browsers-silent', count: 3 }]));
    const kept = await here.kept(organization.id);
    expect(kept).toMatchObject([
      {
        to: 'ana@riverside.example',
        subject: '2 things need you at Riverside & Søn <Clinic>',
        sentAt: expect.any(Date),
      },
    ]);
    expect(kept[0]?.text).toContain('3 browsers have been silent');
    expect(await here.kept(OrganizationId.parse(crypto.randomUUID()))).toEqual([]);
    const [name] = (await readdir(join(folder, organization.id))).filter((one) => one.endsWith('.eml'));
    const path = join(folder, organization.id, name!);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await readFile(path, 'utf8')).toMatch(/^To: =\?UTF-8\?/m);
  });

  test('a letter of made-up data says so, in its subject, its text and its page', async () => {
    const here = post(null);
    for (const language of ['en', 'es'] as const)
      await here.send(noticeLetter(addressed({ language, organization: { ...organization, isSample: true } }), passed));
    const kept = await here.kept(organization.id);
    const marks = kept.map(({ subject }) => subject.split(' ')[0]);
    expect(new Set(marks)).toEqual(new Set(['[Muestra]', '[Sample]']));
    expect(kept.every(({ text }) => /^(?:Sample data|Datos de muestra):/m.test(text))).toBe(true);
    const pages = (await readdir(join(folder, organization.id))).filter((one) => one.endsWith('.eml'));
    const page = decoded(await readFile(join(folder, organization.id, pages[0]!), 'utf8'));
    expect(page.match(/Sample data:|Datos de muestra:/g)).toHaveLength(2);
  });

  test('a letter with a secret link is shown to nobody', async () => {
    const here = post(null);
    const link = 'https://wardline.riverside.example/invitation#s3cret';
    await here.send(invitationLetter(addressed(), { link, invitedBy: 'Sam', days: 7 }));
    await here.send(passwordResetLetter(addressed(), { link, minutes: 30 }));
    expect(await here.kept(organization.id)).toEqual([]);
    expect((await readdir(join(folder, 'private'))).filter((one) => one.endsWith('.eml'))).toHaveLength(2);
  });

  test('only the newest fifty stay', async () => {
    const here = post(null);
    for (let index = 0; index < 60; index++) await here.send(noticeLetter(addressed(), passed));
    expect(await here.kept(organization.id)).toHaveLength(50);
    expect(await readdir(join(folder, organization.id))).toHaveLength(100);
  });
});

test('a name that looks like markup or like a header stays a name', () => {
  const vendorName = '<img src=x onerror=alert(1)>\r\nBcc: all@riverside.example';
  const notice = {
    kind: 'agreement-ended' as const,
    baaId: crypto.randomUUID(),
    vendorId: crypto.randomUUID(),
    vendorName,
    endsOn: '2026-06-30',
  };
  const letter = noticeLetter(addressed(), notice as never);
  expect(letter.html).not.toContain('<img');
  expect(letter.subject).not.toMatch(/[\r\n]/);
  expect(letter.html).toContain('Riverside &#38; Søn &#60;Clinic&#62;');
});
