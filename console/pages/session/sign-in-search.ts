import { SingleSignOnFailure } from '../../../shared/domain/identity-provider.ts';
import { z } from '../../../shared/zod.ts';

export const SignInSearch = z.object({
  /** Where to go after sign-in; only a path of this console, never another site's address. */
  next: z
    .string()
    .regex(/^\/(?![/\\])[^\s\p{Cc}]*$/u)
    .optional()
    .catch(undefined),
  /** Why a sign-in by the organization's own provider came to nothing. */
  failed: SingleSignOnFailure.optional().catch(undefined),
});
