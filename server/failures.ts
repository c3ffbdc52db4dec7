import { isDatabaseUnavailable, sqlStateOf } from './database/errors.ts';
import { Refusal } from './errors.ts';

/** What a log line may say of a failure. Messages are left out: PostgreSQL and Drizzle put received values into theirs. */
export interface FailureRecord {
  name: string;
  code?: string;
  constraint?: string;
  /** Our own frames and those of libraries, without the message that a stack begins with. */
  at: string[];
  cause?: FailureRecord;
}

/** Describes any thrown value without its message, so that no content reaches a log. */
export function describeFailure(thrown: unknown): FailureRecord {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: [] };
  const { code, constraint } = postgresFields(thrown);
  return {
    name: thrown.name,
    ...(code === null ? {} : { code }),
    ...(constraint === null ? {} : { constraint }),
    at: framesOf(thrown),
    ...(thrown.cause === undefined ? {} : { cause: describeFailure(thrown.cause) }),
  };
}

/** A frame names a place in a file; a line of a message may begin with "at" too. */
const frame = /^ {4}at (?:.+ \()?(?:file:|node:|\/|[A-Z]:\\).+:\d+:\d+\)?$/;

function framesOf({ stack = '', message }: Error): string[] {
  const afterMessage = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack;
  return afterMessage
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}

/** character_not_in_repertoire and untranslatable_character: PostgreSQL text cannot hold U+0000, nor its JSON a lone surrogate. */
const unstorableText = new Set(['22021', '22P05']);
/** numeric_value_out_of_range, invalid_datetime_format and datetime_field_overflow. */
const outOfRange = new Set(['22003', '22007', '22008']);

/** The refusal that a failure stands for, or null where it is a bug. */
export function refusalFor(thrown: unknown): Refusal | null {
  if (thrown instanceof Refusal) return thrown;
  if (isDatabaseUnavailable(thrown)) {
    return new Refusal(
      'SERVICE_UNAVAILABLE',
      'The server cannot reach its database just now. Nothing was changed; try again in a few seconds.',
    );
  }
  if (unstorableText.has(sqlStateOf(thrown) ?? '')) {
    return new Refusal(
      'BAD_REQUEST',
      'The text holds a character that cannot be stored. Type it again rather than pasting it.',
    );
  }
  if (outOfRange.has(sqlStateOf(thrown) ?? '')) {
    return new Refusal(
      'BAD_REQUEST',
      'A date or a number is beyond what can be stored. Check it for a slip of the keyboard.',
    );
  }
  return null;
}

/** The name of the unique or foreign key that a write offended, or null. */
export function offendedConstraint(thrown: unknown): string | null {
  if (!(thrown instanceof Error)) return null;
  const { code, constraint } = postgresFields(thrown);
  return (code === '23505' || code === '23503') && constraint !== null ? constraint : offendedConstraint(thrown.cause);
}

function postgresFields(error: Error): { code: string | null; constraint: string | null } {
  return {
    code: 'code' in error && typeof error.code === 'string' ? error.code : null,
    constraint: 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : null,
  };
}
