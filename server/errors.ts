type RefusalCode =
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'PRECONDITION_FAILED'
  | 'PRECONDITION_REQUIRED'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'TOO_MANY_REQUESTS'
  | 'SERVICE_UNAVAILABLE';

/** A refusal that the caller can act on. Anything else that is thrown is a bug, and clients see only "Something went wrong". */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;

  /** @param message a sentence for people; it may repeat what the caller typed to name a thing, never anything else */
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The same words whether it never existed or is another organization's. */
export const notFound = (noun: string): Refusal => new Refusal('NOT_FOUND', `${noun} not found`);

/** The only row of an insert or update that must have touched exactly one. */
export function theRow<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`Expected one row, got ${rows.length}`);
  return row;
}
