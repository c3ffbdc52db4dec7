import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from './paced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Takes each for as long as it is told to, and those after the last it was told of for 100 ms. */
function receiver(...tookMs: number[]) {
  const sent: number[] = [];
  const send = async ({ page }: { page: number }) => {
    sent.push(page);
    await new Promise((done) => setTimeout(done, tookMs[sent.length - 1] ?? 100));
  };
  return { sent, ...paced(send, 2000) };
}

test('of what is said in a tight loop the first and the newest are sent, two seconds apart', async () => {
  const { sent, say } = receiver();
  for (let page = 1; page <= 500; page++) say({ page });
  expect(sent).toEqual([1]);
  await vi.advanceTimersByTimeAsync(1999);
  expect(sent).toEqual([1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([1, 500]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([1, 500]);
});

test('one is under way at a time, however long it takes', async () => {
  const { sent, say } = receiver(5000);
  say({ page: 1 });
  await vi.advanceTimersByTimeAsync(3000);
  say({ page: 2 });
  expect(sent).toEqual([1]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent).toEqual([1, 2]);
});

test('what is equal to the last is not sent again, and takes the place of what waited', async () => {
  const { sent, say } = receiver();
  say({ page: 1 });
  say({ page: 2 });
  say({ page: 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual([1]);
});

test('nothing is lost on leaving: what waits goes at once, beside what is under way, and once', async () => {
  const { sent, say, flush } = receiver();
  say({ page: 1 });
  say({ page: 2 });
  flush();
  expect(sent).toEqual([1, 2]);
  await vi.advanceTimersByTimeAsync(10_000);
  flush();
  expect(sent).toEqual([1, 2]);
});

test('an older one that arrives after a newer one does not stay: the newest is sent once more', async () => {
  const { sent, say, flush } = receiver(5000);
  say({ page: 1 });
  say({ page: 2 });
  flush();
  await vi.advanceTimersByTimeAsync(4999);
  expect(sent).toEqual([1, 2]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([1, 2, 2]);
});

test('what was refused is sent again when it is said again', async () => {
  const sent: number[] = [];
  const { say } = paced(async ({ page }: { page: number }) => {
    sent.push(page);
    if (sent.length === 1) throw new Error('Refused');
  }, 2000);
  say({ page: 1 });
  await vi.advanceTimersByTimeAsync(2000);
  say({ page: 1 });
  expect(sent).toEqual([1, 1]);
});
