import { z } from '../zod.ts';

/** A job that went wrong: why, and whether it is tried again. Its id is the queue's. */
export const FailedJob = z.object({
  id: z.string(),
  task: z.string(),
  /** A sentence, without content. */
  reason: z.string(),
  state: z.enum(['waiting', 'running', 'given-up']),
  attempts: z.int().min(0),
  mostAttempts: z.int().min(1),
  orderedAt: z.date(),
  failedAt: z.date(),
  nextAttemptAt: z.date().nullable(),
});
export type FailedJob = z.infer<typeof FailedJob>;

export const RetryJob = z.strictObject({ id: z.string().regex(/^[1-9]\d{0,17}$/, 'Enter the number of a job') });
export type RetryJob = z.infer<typeof RetryJob>;
