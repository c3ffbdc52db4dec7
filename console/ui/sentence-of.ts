import { refusalCode } from '../trpc.ts';

const deliberate = new Set([
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'PRECONDITION_FAILED',
  'PRECONDITION_REQUIRED',
  'TOO_MANY_REQUESTS',
  'SERVICE_UNAVAILABLE',
  'BAD_REQUEST',
]);

/** What a failed change means for the person, as a sentence: the server's own where it refused on purpose. */
export function sentenceOf(error: unknown): string {
  const code = refusalCode(error);
  // Whether it arrived cannot be known, so nothing is promised.
  if (code === null) return 'Can’t reach the server, so this may not be saved. Try again when it answers.';
  if (code === 'UNAUTHORIZED') return 'Your session has ended. Sign in again to go on.';
  if (deliberate.has(code) && error instanceof Error) return error.message;
  return 'Something went wrong on the server, and nothing was changed. Try again.';
}

/** The same for a page that could not be read. */
export function readingSentenceOf(error: unknown): string {
  const code = refusalCode(error);
  if (code === null) return 'Can’t reach the server. Try again when it answers; nothing is lost.';
  if (deliberate.has(code) && error instanceof Error) return error.message;
  return 'Something went wrong on the server. Try again; if it stays so, tell whoever runs it.';
}
