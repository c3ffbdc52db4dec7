import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { SignInHow, SignInOutcome } from '../../shared/domain/session.ts';
import { accounts } from './account.ts';
import { createdAt, instant } from './columns.ts';

/** Who signed in or tried to, from where: for the person to look through. */
export const signIns = pgTable(
  'sign_ins',
  {
    id: uuid().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
    address: text().notNull(),
    userAgent: text().notNull(),
    how: text().$type<SignInHow>().notNull(),
    outcome: text().$type<SignInOutcome>().notNull(),
  },
  (signIn) => [index('sign_ins_of_account').on(signIn.accountId, signIn.at)],
);

/** One-time links to a new password, kept as SHA-256 of their token. */
export const passwordResets = pgTable('password_resets', {
  tokenHash: text().primaryKey(),
  accountId: text()
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  expiresAt: instant().notNull(),
  usedAt: instant(),
  createdAt: createdAt(),
});
