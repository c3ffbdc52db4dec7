import { findingKinds, severities } from '../../../shared/domain/finding.ts';
import { z } from '../../../shared/zod.ts';

/** The inbox as its URL says it. What cannot be read is left out rather than refused. */
export const InboxSearch = z.object({
  state: z.literal('closed').optional().catch(undefined),
  severity: z.enum(severities).optional().catch(undefined),
  kind: z.enum(findingKinds).optional().catch(undefined),
});
export type InboxSearch = z.infer<typeof InboxSearch>;
