/**
 * A reason not to start that a person can act on: the message is one or two sentences saying what is wrong and what to
 * do. Whoever starts the server prints the message alone, never the stack.
 */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}

/** The SQLSTATE that PostgreSQL gave, also when drizzle has wrapped the error; undefined when PostgreSQL said nothing. */
export function sqlStateOf(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // pg marks what the server reported with a severity; socket errors carry a code too, such as ECONNREFUSED.
    if ('severity' in cause && 'code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return undefined;
}

/** Classes 08 (connection), 57P (shutting down, starting up) and 53 (no connections, memory or disk left). */
const unavailableStates = /^(08|57P|53)/;
const unavailableSockets = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
// pg and pg-pool give these no code: https://github.com/brianc/node-postgres/tree/master/packages
const unavailableMessages =
  /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end)/;

/** The database is away, for now: answer 503 and let the caller try again. Anything else is a bug or a refusal. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== undefined) return unavailableStates.test(state);
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('syscall' in cause && 'code' in cause && unavailableSockets.has(String(cause.code))) return true;
    if (unavailableMessages.test(cause.message)) return true;
  }
  return false;
}
