import { refusalCode } from '../trpc.ts';

const refusals = new Set(['NOT_FOUND', 'FORBIDDEN', 'CONFLICT', 'PRECONDITION_FAILED', 'TOO_MANY_REQUESTS']);

/** What a failed request means for the person, as a sentence. The server's own sentence where it refused on purpose. */
export function sentenceOf(error: unknown): string {
  const code = refusalCode(error);
  if (code === null) return 'Can’t reach the server. Nothing was changed; try again when it answers.';
  if (refusals.has(code) && error instanceof Error) return error.message;
  if (code === 'UNAUTHORIZED') return 'Your session has ended. Sign in again to go on.';
  if (code === 'BAD_REQUEST') return 'The server could not accept what was entered. Check the fields and try again.';
  return 'Something went wrong on the server. Nothing was changed; try again.';
}
