import { GroupId } from '../../../shared/domain/group.ts';
import { MemberId } from '../../../shared/domain/member.ts';
import { accountKinds } from '../../../shared/domain/observation-words.ts';
import { ladderColumns } from '../../../shared/policy/ladder.ts';
import { z } from '../../../shared/zod.ts';

export const policyTabs = ['rules', 'try', 'versions'] as const;
export type PolicyTab = (typeof policyTabs)[number];

/** The page as its URL says it, with what is tried out, so that a link carries the question. */
export const PolicySearch = z.object({
  tab: z.enum(policyTabs).optional().catch(undefined),
  group: GroupId.optional().catch(undefined),
  member: MemberId.optional().catch(undefined),
  site: z.string().max(253).optional().catch(undefined),
  account: z.enum(accountKinds).optional().catch(undefined),
  what: z.enum(ladderColumns).optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
export type PolicySearch = z.infer<typeof PolicySearch>;

export const PAGE_VERSIONS = 20;
