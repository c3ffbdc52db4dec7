import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { MemberId } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { SignInHow } from '../../shared/domain/session.ts';
import { createdAt, instant } from './columns.ts';
import { organizations } from './organization.ts';

/*
 * Who can sign in. An account belongs to a person, who may be a member of several organizations, so these tables come
 * before the tenant. Their columns are better-auth's; the names of the tables are ours.
 */

export const accounts = pgTable('accounts', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique('accounts_email_is_unique'),
  emailVerified: boolean().notNull(),
  image: text(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
});

export const sessions = pgTable(
  'sessions',
  {
    id: text().primaryKey(),
    token: text().notNull().unique('sessions_token_is_unique'),
    userId: text()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
    // Ours, from here on: better-auth neither writes nor reads them.
    how: text().$type<SignInHow>().notNull().default('password'),
    /** When a code of the second factor followed the password. */
    secondFactorAt: instant(),
    /** When the person last showed who they are: at the start, and before what hurts. */
    confirmedAt: createdAt(),
    /** The one of their organizations that the person acts in. */
    organizationId: uuid()
      .$type<OrganizationId>()
      .references(() => organizations.id),
  },
  (session) => [index('sessions_of_account').on(session.userId)],
);

export const credentials = pgTable(
  'credentials',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (credential) => [index('credentials_of_account').on(credential.userId)],
);

export const verifications = pgTable(
  'verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (verification) => [index('verifications_identifier').on(verification.identifier)],
);

/** Wrong passwords and codes, counted where all servers see them: by account and by address, each by itself. */
export const wrongGuesses = pgTable(
  'wrong_guesses',
  {
    /** What is guessed, and whose it is as SHA-256. */
    bucket: text().primaryKey(),
    wrong: integer().notNull(),
    /** From when on they count no more. */
    endsAt: instant().notNull(),
  },
  (guess) => [index('wrong_guesses_by_end').on(guess.endsAt)],
);

/** Which organizations an account may act in: asked before there is a tenant, so it is outside row level security and holds ids alone. */
export const memberships = pgTable(
  'memberships',
  {
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    organizationId: uuid()
      .$type<OrganizationId>()
      .notNull()
      .references(() => organizations.id),
    memberId: uuid().$type<MemberId>().notNull(),
    createdAt: createdAt(),
  },
  (membership) => [index('memberships_of_account').on(membership.accountId)],
);

/** One-time set-up links, kept as SHA-256 of their token. */
export const setupLinks = pgTable('setup_links', {
  tokenHash: text().primaryKey(),
  /** Whether it founds an organization beside those that are there; otherwise the first. */
  isFurther: boolean().notNull().default(false),
  expiresAt: instant().notNull(),
  usedAt: instant(),
  createdAt: createdAt(),
});
