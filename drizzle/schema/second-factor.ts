import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { accounts } from './account.ts';
import { createdAt, instant } from './columns.ts';

/** The authenticator app of an account. Like the account it belongs to a person, so it comes before the tenant. */
export const secondFactors = pgTable('second_factors', {
  accountId: text()
    .primaryKey()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  /** In force; null while the first one is being set up. Sealed, as the server must read it to compare codes. */
  sealedSecret: text(),
  /** Being set up, until a code shows that the app has it. */
  sealedNextSecret: text(),
  confirmedAt: instant(),
  /** The time step (RFC 6238) of the last code that was taken: that code and earlier ones are used up. */
  lastCounter: bigint({ mode: 'number' }),
});

/** For the day when the app is lost: each works once. SHA-256 of the code, which is random. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    accountId: text()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    hash: text().notNull(),
    usedAt: instant(),
    createdAt: createdAt(),
  },
  (code) => [primaryKey({ columns: [code.accountId, code.hash] })],
);
