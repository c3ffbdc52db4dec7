import { and, eq, gt, gte, lt, lte, sql } from 'drizzle-orm';
import { wrongGuesses } from '../../drizzle/schema/index.ts';
import type { Db } from '../database/tenant.ts';
import { Refusal } from '../errors.ts';
import { addressBlock } from './address-block.ts';
import { hashOfSecret } from './secrets.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How many wrong guesses of a kind are borne from one address, or at one account, before the next is refused unseen. */
export interface GuessLimit {
  /** What is guessed; each kind is counted by itself. */
  kind: string;
  most: number;
  seconds: number;
  /** What whoever has to wait is told. */
  sentence: string;
}

const fromHere = (kind: string, most: number): GuessLimit => ({
  kind,
  most,
  seconds: MINUTE,
  sentence: 'Too many wrong attempts from here. Wait a minute, then try again.',
});

export const passwordsFromAddress = fromHere('password from address', 10);
export const codesFromAddress = fromHere('second-factor code from address', 20);
/** Enrolment codes and the tokens of links have 60 bits and more; this keeps the noise down. */
export const enrolmentCodesFromAddress = fromHere('enrolment code from address', 10);
export const linksFromAddress = fromHere('link from address', 10);
/** Of people at vendors: counted apart, so that neither they nor members lock the other out. */
export const checkLinksFromAddress = fromHere('safeguard check link from address', 10);
/** A certificate's id has 122 random bits; of strangers who verify one, counted apart. */
export const certificatesFromAddress = fromHere('certificate from address', 20);

const wrongPasswords = 'Too many wrong passwords for this account. Wait an hour, then try again.';
/** From wherever, at the sign-in page: NIST SP 800-63B-4, 3.2.2 allows at most 100 in a row. */
export const passwordsAtAccount: GuessLimit = {
  kind: 'password at account',
  most: 50,
  seconds: HOUR,
  sentence: wrongPasswords,
};
/** By whoever is signed in already, or holds an invitation: counted apart, so that strangers do not keep them from their work. */
export const proofsAtAccount: GuessLimit = {
  kind: 'proof at account',
  most: 20,
  seconds: HOUR,
  sentence: wrongPasswords,
};
/** Three codes of a million are right at a time. */
export const codesAtAccount: GuessLimit = {
  kind: 'second-factor code at account',
  most: 10,
  seconds: HOUR,
  sentence: 'Too many wrong codes for this account. Wait an hour, then try again.',
};

interface Guesses {
  db: Db;
  now: () => Date;
}

/** Whether an error says that the guess was wrong; anything else that goes wrong is nobody's guess. */
type IsWrong = (error: unknown) => boolean;

/**
 * Runs one guess at an account's secret. It is counted before it is looked at, in the database that all servers share, so
 * that a thousand at the same moment are no more than one after the other; a right one clears the account's count.
 *
 * @throws Refusal TOO_MANY_REQUESTS, and whatever the work throws
 */
export async function guessAtAccount<T>(
  guesses: Guesses,
  limit: GuessLimit,
  account: string,
  work: () => Promise<T>,
  isWrong: IsWrong,
): Promise<T> {
  const bucket = bucketOf(limit, account);
  if (!(await count(guesses, limit, bucket))) throw new Refusal('TOO_MANY_REQUESTS', limit.sentence);
  const ofBucket = eq(wrongGuesses.bucket, bucket);
  try {
    const result = await work();
    await guesses.db.delete(wrongGuesses).where(ofBucket);
    return result;
  } catch (error) {
    if (!isWrong(error)) {
      await guesses.db
        .update(wrongGuesses)
        .set({ wrong: sql`${wrongGuesses.wrong} - 1` })
        .where(and(ofBucket, gt(wrongGuesses.wrong, 0)));
    }
    throw error;
  }
}

/**
 * Runs one guess from an address. Only what was wrong is counted, and once it is known: a whole hospital behind one
 * address signs in at the same minute.
 *
 * @throws Refusal TOO_MANY_REQUESTS, and whatever the work throws
 */
export async function guessFromAddress<T>(
  guesses: Guesses,
  limit: GuessLimit,
  address: string,
  work: () => Promise<T>,
  isWrong: IsWrong,
): Promise<T> {
  const { db, now } = guesses;
  const bucket = bucketOf(limit, addressBlock(address));
  const [full] = await db
    .select({ wrong: wrongGuesses.wrong })
    .from(wrongGuesses)
    .where(and(eq(wrongGuesses.bucket, bucket), gt(wrongGuesses.endsAt, now()), gte(wrongGuesses.wrong, limit.most)));
  if (full) throw new Refusal('TOO_MANY_REQUESTS', limit.sentence);
  try {
    return await work();
  } catch (error) {
    if (isWrong(error)) await count(guesses, limit, bucket);
    throw error;
  }
}

/** Removes counts whose time is over. */
export async function forgetGuesses(db: Db, now: Date): Promise<void> {
  await db.delete(wrongGuesses).where(lte(wrongGuesses.endsAt, now));
}

/** Whether a refusal says that the secret was wrong. */
export const isRefusedAs =
  (code: Refusal['code']): IsWrong =>
  (error) =>
    error instanceof Refusal && error.code === code;

/** Neither addresses nor what was typed as an e-mail address, which may have been a password, are to be read here. */
const bucketOf = ({ kind }: GuessLimit, whose: string): string => `${kind} ${hashOfSecret(whose)}`;

/** Adds one to a count, or begins it anew once its time is over. @returns false where it is full */
async function count({ db, now }: Guesses, { most, seconds }: GuessLimit, bucket: string): Promise<boolean> {
  const at = now();
  const endsAt = new Date(at.getTime() + seconds * 1000);
  const isOver = lte(wrongGuesses.endsAt, at);
  const counted = await db
    .insert(wrongGuesses)
    .values({ bucket, wrong: 1, endsAt })
    .onConflictDoUpdate({
      target: wrongGuesses.bucket,
      set: {
        wrong: sql`case when ${isOver} then 1 else ${wrongGuesses.wrong} + 1 end`,
        endsAt: sql`case when ${isOver} then excluded.ends_at else ${wrongGuesses.endsAt} end`,
      },
      setWhere: sql`${isOver} or ${lt(wrongGuesses.wrong, most)}`,
    })
    .returning({ bucket: wrongGuesses.bucket });
  return counted.length === 1;
}
