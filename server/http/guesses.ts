import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';
import type { Guess } from '../trpc.ts';

/** Wrong guesses from one address within a minute. Secrets have 60 bits and more; this keeps the noise down. */
const WRONG_GUESSES_A_MINUTE = 10;

/** Counts only what was guessed wrong, so that a whole hospital behind one address can enrol at once. */
export function limitGuesses(app: FastifyInstance, name: string): (request: FastifyRequest) => Guess {
  const limit = app.createRateLimit({
    max: WRONG_GUESSES_A_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: (request) => `${name} ${request.ip}`,
  });
  return (request) => async (work) => {
    const before = await limit(request, { increment: false });
    if (!before.isAllowed && before.remaining === 0) {
      throw new Refusal('TOO_MANY_REQUESTS', 'Too many wrong attempts from here. Wait a minute, then try again.');
    }
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal && error.code === 'NOT_FOUND') await limit(request);
      throw error;
    }
  };
}
