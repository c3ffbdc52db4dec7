import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import superjson from 'superjson';
import { afterEach, describe, expect, test } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { SubmitAccessRequest } from '../../shared/domain/access-request.ts';
import type { KeptRequest } from '../messages.ts';
import { requestSentence } from '../pages/request-words.ts';
import { afterSubmission, standingOn, submissionOf, unsentOf } from './kept-requests.ts';
import { serverAt } from './server-client.ts';

const kept = (facts: Partial<KeptRequest> = {}): KeptRequest => ({
  id: uuidv7(),
  site: 'notely.example',
  purpose: 'Notes of our meetings',
  dataClass: 'identifiers',
  requestedAt: 0,
  state: 'unsent',
  answer: '',
  isHeldUp: false,
  isRead: true,
  ...facts,
});

let server: Server | null = null;
afterEach(() => server?.close());

/** What a real call makes of a server that answers so; null for one that is not there. */
async function failureAt(answer: { status: number; body: string } | null): Promise<unknown> {
  const listening = createServer((_, response) =>
    response.writeHead(answer?.status ?? 200, { 'content-type': 'application/json' }).end(answer?.body),
  );
  server = listening;
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  const { port } = listening.address() as AddressInfo;
  if (answer === null) await new Promise((done) => listening.close(done));
  const { id, site, purpose, dataClass } = kept();
  return serverAt(`http://127.0.0.1:${port}`, 'secret')
    .accessRequest.submit.mutate(SubmitAccessRequest.parse({ id, site, purpose, dataClass }))
    .then(
      () => expect.fail('It was taken'),
      (failure: unknown) => failure,
    );
}

const word = (code: string, status: number, message: string) => ({
  status,
  body: JSON.stringify({ error: superjson.serialize({ message, code: -32_000, data: { code, httpStatus: status } }) }),
});

describe('what came of sending a request', () => {
  test.each([
    ['nobody there', null],
    ['a portal’s page', { status: 200, body: '<html>Log in to the Wi-Fi</html>' }],
    ['a gateway without a server', { status: 502, body: 'Bad gateway' }],
    ['a server in trouble', word('INTERNAL_SERVER_ERROR', 500, 'Something went wrong')],
    ['a server that is starting', word('SERVICE_UNAVAILABLE', 503, 'Starting')],
    ['too many requests at once', word('TOO_MANY_REQUESTS', 429, 'Ask again later')],
    ['a server from before access requests', word('NOT_FOUND', 404, 'No procedure found on path')],
  ])('%s is no answer: the request is kept, said to be tried again, and not called refused', async (_, answer) => {
    const request = kept();
    const submission = submissionOf(await failureAt(answer));
    expect(submission).toEqual({ kind: 'held-up' });
    const [after] = afterSubmission([request], request.id, submission);
    expect(after).toEqual({ ...request, isHeldUp: true });
    expect(unsentOf([after!])).toHaveLength(1);
    expect(standingOn([after!], request.site, false).request).toBe('open');
    expect(requestSentence(after!)).toBe('notely.example: couldn’t be sent yet. It is kept here and tried again.');
  });

  test('what the server will never take is told in its words, is no officer’s no, and can be asked for anew', async () => {
    const request = kept();
    const said = 'What you wrote looks like patient information.';
    const after = afterSubmission([request], request.id, submissionOf(await failureAt(word('BAD_REQUEST', 400, said))));
    expect(after).toEqual([{ ...request, state: 'not-taken', answer: said, isRead: false }]);
    expect(unsentOf(after)).toEqual([]);
    expect(standingOn(after, request.site, false)).toEqual({ request: 'none', answer: '' });
    expect(requestSentence(after[0]!)).not.toContain('refused');
  });

  test('a request that is taken as one the browser had open already becomes that one', () => {
    const earlier = kept({ state: 'open' });
    const again = kept();
    const request = { id: earlier.id, state: 'open', answer: '' } as const;
    const after = afterSubmission([earlier, again], again.id, { kind: 'taken', request });
    expect(after).toEqual([{ ...again, id: earlier.id, state: 'open' }]);
  });

  test('one that is held up lets those behind it go first', () => {
    const [stuck, fresh] = [kept({ isHeldUp: true }), kept({ site: 'other.example' })];
    expect(unsentOf([stuck, fresh])).toEqual([fresh, stuck]);
  });
});

describe('how a site’s request stands', () => {
  const site = 'notely.example';
  const refused = kept({ state: 'refused', answer: 'We have Clinic Notes' });

  test('a refusal is told with its answer, and a new request after it is open', () => {
    expect(standingOn([refused], site, true)).toEqual({ request: 'refused', answer: 'We have Clinic Notes' });
    expect(standingOn([refused, kept()], site, true).request).toBe('open');
  });

  test('a request in words that were not taken leaves the earlier answer standing', () => {
    expect(standingOn([refused, kept({ state: 'not-taken' })], site, false).request).toBe('refused');
  });

  test('what was granted and is denied since can be asked for', () => {
    const granted = kept({ state: 'granted' });
    expect([standingOn([granted], site, false).request, standingOn([granted], site, true).request]).toEqual([
      'granted',
      'none',
    ]);
  });
});
