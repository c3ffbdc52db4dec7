import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import { z } from '../../shared/zod.ts';

/** A mail to one person, in words already. */
export interface Letter {
  to: { name: string; email: string };
  subject: string;
  text: string;
  html: string;
  /** Whose members may look at it where mail goes to a folder; null for what holds a secret link, which only its receiver may use. */
  shownTo: OrganizationId | null;
}

/** A letter that lies in the folder. */
export const KeptLetter = z.object({ sentAt: z.date(), to: z.string(), subject: z.string(), text: z.string() });
export type KeptLetter = z.infer<typeof KeptLetter>;

/** Where letters go. */
export interface Post {
  /** The mail server's name, or null where letters are put into a folder. */
  server: string | null;
  /** @throws MailFailure with a sentence that says why */
  send(letter: Letter): Promise<void>;
  /** The newest 50 that lie in the folder for this organization; empty where there is a mail server. */
  kept(organizationId: OrganizationId): Promise<KeptLetter[]>;
}

export interface PostSettings {
  /** Such as `smtps://user:password@mail.riverside.example`; null to put letters into `folder`. */
  smtpUrl: string | null;
  /** The sender, such as `Wardline <wardline@riverside.example>`. */
  from: string;
  folder: string;
  now: () => Date;
}

/** Why a letter did not go. Its sentence is shown to people: the mail server's code, never its words, which may repeat an address. */
export class MailFailure extends Error {
  override name = 'MailFailure';
  /** `address`: for good, so trying again is of no use; `address-now`: other letters may go; `server`: none goes just now. */
  readonly stops: 'address' | 'address-now' | 'server';

  constructor(sentence: string, stops: MailFailure['stops'], cause: unknown) {
    super(sentence, { cause });
    this.stops = stops;
  }
}

export const openPost = (settings: PostSettings): Post =>
  settings.smtpUrl === null ? postToFolder(settings) : postByServer(settings, settings.smtpUrl);

const TIMEOUT_MS = 10_000;

function postByServer({ from }: PostSettings, smtpUrl: string): Post {
  const { hostname } = new URL(smtpUrl);
  const transport = createTransport({
    url: withTls(smtpUrl),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  return {
    server: hostname,
    async send(letter) {
      try {
        await transport.sendMail(messageOf(letter, from));
      } catch (error) {
        throw failureOf(error, hostname);
      }
    },
    kept: () => Promise.resolve([]),
  };
}

/** Letters hold links that let people in, so they travel encrypted unless whoever runs the server says `?requireTLS=false`. */
function withTls(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'smtp:' && !isLocal && !url.searchParams.has('requireTLS'))
    url.searchParams.set('requireTLS', 'true');
  return url.href;
}

function failureOf(error: unknown, server: string): MailFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  switch (code) {
    case 'EAUTH':
      return new MailFailure(`The mail server ${server} refused the user or the password.`, 'server', error);
    case 'ETLS':
      return new MailFailure(`The mail server ${server} does not offer an encrypted connection.`, 'server', error);
    case 'EENVELOPE':
    case 'EMESSAGE':
      // RFC 5321, 4.2.1: 5yz is for good, 4yz for now.
      return status >= 500
        ? new MailFailure(
            `The mail server ${server} does not take mail for this address (${status}).`,
            'address',
            error,
          )
        : new MailFailure(
            `The mail server ${server} does not take the mail just now (${status}).`,
            'address-now',
            error,
          );
    default:
      return new MailFailure(`The mail server ${server} does not answer.`, 'server', error);
  }
}

const KEPT_LETTERS = 50;

/** Without a mail server, letters lie beside the database as `.eml` files, which mail programs open. */
function postToFolder({ folder, from, now }: PostSettings): Post {
  const compose = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const folderOf = (organizationId: OrganizationId | null) => join(folder, organizationId ?? 'private');
  return {
    server: null,
    async send(letter) {
      const { message } = await compose.sendMail({ ...messageOf(letter, from), date: now() });
      const into = folderOf(letter.shownTo);
      await mkdir(into, { recursive: true, mode: 0o700 });
      // Names sort by time.
      const name = `${now().toISOString().replaceAll(':', '-')}-${randomUUID()}`;
      await writeFile(join(into, `${name}.eml`), message, { mode: 0o600 });
      const summary = { sentAt: now(), to: letter.to.email, subject: letter.subject, text: letter.text };
      await writeFile(join(into, `${name}.json`), JSON.stringify(summary), { mode: 0o600 });
      await dropOldest(into);
    },
    async kept(organizationId) {
      const of = folderOf(organizationId);
      const names = (await namesIn(of)).filter((name) => name.endsWith('.json')).slice(-KEPT_LETTERS);
      const letters = await Promise.all(names.toReversed().map((name) => readFile(join(of, name), 'utf8')));
      return letters.map((letter) => KeptOnDisk.parse(JSON.parse(letter)));
    },
  };
}

const KeptOnDisk = KeptLetter.extend({ sentAt: z.coerce.date() });

async function dropOldest(folder: string): Promise<void> {
  const names = await namesIn(folder);
  // Two files for each letter.
  for (const name of names.slice(0, -2 * KEPT_LETTERS)) await rm(join(folder, name), { force: true });
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

const messageOf = ({ to, subject, text, html }: Letter, from: string) => ({
  from,
  to: { name: to.name, address: to.email },
  subject,
  text,
  html,
  // Nobody's holiday answer is wanted (RFC 3834).
  headers: { 'Auto-Submitted': 'auto-generated' },
  // A letter is whole in itself: nothing is fetched from addresses or files that a name might look like.
  disableFileAccess: true,
  disableUrlAccess: true,
});
