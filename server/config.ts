import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from '../shared/zod.ts';
import { StartRefusal } from './database/errors.ts';

/** What the person who starts the server decides. Read once; below here nothing looks at the environment. */
export interface Config {
  host: string;
  port: number;
  /** Absolute. */
  dataFolder: string;
  databaseUrl: string | undefined;
  /** Where people's browsers find the server, without a path. */
  origin: string;
  logLevel: (typeof logLevels)[number];
  /** As given; null to keep a generated one in the data folder. */
  secret: string | null;
  /** The mail server, with its password, so it is never logged; null to put mail into the data folder. */
  smtpUrl: string | null;
  /** Whom mail comes from, such as `Wardline <wardline@riverside.example>`. */
  mailFrom: string;
  /** Proxies whose word on the caller's address counts. */
  trustedProxies: string[];
  files: FilePlace;
  /** Addresses inside one's own network that may be called when somebody enters them, such as an identity provider's. */
  inside: string[];
}

/** Where uploaded documents lie. */
export type FilePlace =
  | { kind: 'database' }
  /** Absolute. */
  | { kind: 'folder'; folder: string }
  /** The bucket's address by path, without a slash at its end. */
  | { kind: 's3'; bucket: string; region: string; accessKeyId: string; secretAccessKey: string };

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const Environment = z.object({
  PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  HOST: optional(z.string()),
  WARDLINE_DATA: optional(z.string()),
  DATABASE_URL: optional(z.string()),
  WARDLINE_ORIGIN: optional(z.string().refine(isOrigin)),
  LOG_LEVEL: optional(z.enum(logLevels)),
  WARDLINE_SECRET: optional(z.string().refine(isStrong)),
  SMTP_URL: optional(z.string().refine(isMailServer)),
  MAIL_FROM: optional(z.string().refine(isSender)),
  WARDLINE_INSIDE: optional(z.string().refine((list) => addressesIn(list).every(isAddress))),
  WARDLINE_FILES: optional(z.string()),
  WARDLINE_FILES_REGION: optional(z.string()),
  WARDLINE_FILES_KEY: optional(z.string()),
  WARDLINE_FILES_SECRET: optional(z.string()),
  WARDLINE_TRUSTED_PROXIES: optional(z.string().refine((list) => addressesIn(list).every(isAddress))),
});

const advice: Record<keyof z.infer<typeof Environment>, string> = {
  PORT: 'PORT must be a number from 0 to 65535, such as 4870.',
  HOST: 'HOST must be an address to listen on, such as 127.0.0.1 or 0.0.0.0.',
  WARDLINE_DATA: 'WARDLINE_DATA must be a folder, such as ./data.',
  DATABASE_URL: 'DATABASE_URL must be an address such as postgres://user:password@host:5432/database.',
  WARDLINE_ORIGIN:
    'WARDLINE_ORIGIN must be where browsers find the server, without a path, such as https://wardline.riverside.example.',
  LOG_LEVEL: `LOG_LEVEL must be one of ${logLevels.join(', ')}.`,
  WARDLINE_SECRET:
    'WARDLINE_SECRET is too weak. Use at least 32 random characters, such as those that "openssl rand -base64 32" prints, or leave it out: the server then makes one and keeps it in the data folder.',
  SMTP_URL:
    'SMTP_URL must be an address such as smtps://user:password@mail.riverside.example, with @ as %40 and / as %2F inside the password.',
  MAIL_FROM:
    'MAIL_FROM must be an address such as wardline@riverside.example or Wardline <wardline@riverside.example>.',
  WARDLINE_INSIDE:
    'WARDLINE_INSIDE must be addresses with commas between them, such as 10.0.0.5,10.0.1.0/24: those inside your network that Wardline may call, such as your identity provider’s.',
  WARDLINE_FILES:
    'WARDLINE_FILES must be “database”, a folder such as ./files, or the address of a bucket such as https://s3.us-east-1.amazonaws.com/riverside-wardline, together with WARDLINE_FILES_KEY and WARDLINE_FILES_SECRET.',
  WARDLINE_FILES_REGION: 'WARDLINE_FILES_REGION must be the region of the bucket, such as us-east-1.',
  WARDLINE_FILES_KEY: 'WARDLINE_FILES_KEY must be the id of the access key of the bucket.',
  WARDLINE_FILES_SECRET: 'WARDLINE_FILES_SECRET must be the secret of that access key.',
  WARDLINE_TRUSTED_PROXIES:
    'WARDLINE_TRUSTED_PROXIES must be addresses with commas between them, such as 10.0.0.5,10.0.1.0/24.',
};

/** Reads the environment. @throws {StartRefusal} with one sentence for each setting that is wrong, and never its value */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
    throw new StartRefusal(
      Object.entries(advice)
        .filter(([name]) => wrong.has(name))
        .map(([, sentence]) => sentence)
        .join('\n'),
    );
  }
  const settings = parsed.data;
  const port = settings.PORT ?? 4870;
  return {
    host: settings.HOST ?? '127.0.0.1',
    port,
    dataFolder: resolve(settings.WARDLINE_DATA ?? './data'),
    databaseUrl: settings.DATABASE_URL,
    origin:
      settings.WARDLINE_ORIGIN === undefined ? `http://localhost:${port}` : new URL(settings.WARDLINE_ORIGIN).origin,
    logLevel: settings.LOG_LEVEL ?? 'info',
    secret: settings.WARDLINE_SECRET ?? null,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM ?? 'Wardline <wardline@localhost>',
    trustedProxies: addressesIn(settings.WARDLINE_TRUSTED_PROXIES ?? '127.0.0.1,::1'),
    files: filePlaceOf(settings),
    inside: settings.WARDLINE_INSIDE === undefined ? [] : addressesIn(settings.WARDLINE_INSIDE),
  };
}

function filePlaceOf(settings: z.infer<typeof Environment>): FilePlace {
  const { WARDLINE_FILES: place = 'database', WARDLINE_FILES_KEY: key, WARDLINE_FILES_SECRET: secret } = settings;
  if (place === 'database') return { kind: 'database' };
  if (!place.includes('://')) return { kind: 'folder', folder: resolve(place) };
  if (!isBucket(place) || key === undefined || secret === undefined) {
    throw new StartRefusal(advice.WARDLINE_FILES);
  }
  return {
    kind: 's3',
    bucket: place.replace(/\/+$/, ''),
    region: settings.WARDLINE_FILES_REGION ?? 'us-east-1',
    accessKeyId: key,
    secretAccessKey: secret,
  };
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname, search, hash, username } = new URL(value);
  return /^https?:$/.test(protocol) && pathname === '/' && `${search}${hash}${username}` === '';
}

/** A bucket is asked below its own path, and by its own keys. */
function isBucket(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname, search, hash, username } = new URL(value);
  return /^https?:$/.test(protocol) && /[^/]/.test(pathname) && `${search}${hash}${username}` === '';
}

function isMailServer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname } = new URL(value);
  // A password with an @ or a / of its own would end the host early.
  return /^smtps?:$/.test(protocol) && hostname !== '' && /^\/?$/.test(pathname);
}

/** An address, alone or in angle brackets after a name. */
function isSender(value: string): boolean {
  const [, address = value] = /^[^<>\r\n]{0,80}<([^<>]{3,254})>$/.exec(value) ?? [];
  return /^[^<>@\s]{1,64}@[^<>@\s]{1,190}$/.test(address);
}

const addressesIn = (list: string): string[] => list.split(',').map((address) => address.trim());

/** One address, or a range of them such as `10.0.1.0/24`. */
function isAddress(value: string): boolean {
  const [address = '', bits, ...more] = value.split('/');
  const version = isIP(address);
  const isRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  return version !== 0 && isRange && more.length === 0;
}

/** Long enough, and not one character or one word over and over. */
function isStrong(secret: string): boolean {
  return secret.length >= 32 && new Set(secret).size >= 12;
}
