import { z } from '../../../shared/zod.ts';

export const SignInSearch = z.object({
  /** Where to go after sign-in; only a path of this console, never another site's address. */
  next: z
    .string()
    .regex(/^\/(?![/\\])/)
    .optional()
    .catch(undefined),
});
