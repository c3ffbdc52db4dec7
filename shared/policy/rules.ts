import { catalogCategories } from '../catalog/category.ts';
import { z } from '../zod.ts';
import { GroupLadder, Ladder, Policy, Preferred, Rungs, Sentences } from './bundle.ts';

/** The part of a policy that is prepared in a draft and published together. What counts and who is named are set by themselves. */
export const Rules = Policy.pick({
  ladder: true,
  groupLadders: true,
  sentences: true,
  preferred: true,
  staleAfterHours: true,
  whenStale: true,
  withoutBundle: true,
});
export type Rules = z.infer<typeof Rules>;

/** The rules of a policy, alone. */
export const rulesOf = (policy: Policy): Rules => Rules.parse(policy);

export const SENTENCE_MAX_CHARACTERS = 160;

// It stands in a warning that must be read in a moment, and half a character (a lone surrogate) is none.
const Sentence = z
  .string()
  .trim()
  .max(SENTENCE_MAX_CHARACTERS, `Keep it to ${SENTENCE_MAX_CHARACTERS} characters`)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Write it on one line');

const strictRungs = Rungs.strict();
const StrictLadder = Ladder.extend({ uncovered: strictRungs, undecided: strictRungs, denied: strictRungs }).strict();

const areDifferent = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** Rules as an officer may write them: within limits, and with nothing that is not known. */
export const WrittenRules = Rules.extend({
  ladder: StrictLadder,
  groupLadders: z
    .array(GroupLadder.extend({ ladder: StrictLadder }).strict())
    .max(50, 'At most 50 groups can have rules of their own')
    .refine((own) => areDifferent(own.map(({ groupId }) => groupId)), 'A group can have one set of rules'),
  sentences: Sentences.extend({ inform: Sentence, acknowledge: Sentence, justify: Sentence, block: Sentence }).strict(),
  preferred: z
    .array(
      Preferred.extend({
        category: z.enum(catalogCategories),
        vendorIds: Preferred.shape.vendorIds
          .min(1)
          .max(10, 'Choose at most ten')
          .refine(areDifferent, 'Choose each once'),
      }).strict(),
    )
    .refine((all) => areDifferent(all.map(({ category }) => category)), 'Each use is listed once'),
}).strict() satisfies z.ZodType<Rules>;

const reason = z.string().trim().min(1, 'Say why, in a sentence').max(1000, 'Keep it to 1,000 characters');

/** Replaces the draft. */
export const SaveDraft = z.strictObject({
  /** The revision of the draft that it was made from; null where there was none. */
  basedOn: z.int32().positive().nullable(),
  rules: WrittenRules,
});
export type SaveDraft = z.infer<typeof SaveDraft>;

export const DiscardDraft = z.strictObject({ revision: z.int32().positive() });

/** Publishes exactly the revision whose difference the officer has read. */
export const PublishDraft = DiscardDraft.extend({ reason });
export type PublishDraft = z.infer<typeof PublishDraft>;

/** Publishes the rules of an earlier version anew. */
export const RollBack = z.strictObject({ version: z.int32().positive(), reason });
export type RollBack = z.infer<typeof RollBack>;

/** What is prepared and not published. */
export const PolicyDraft = z.object({
  rules: Rules,
  revision: z.int(),
  startedBy: z.string(),
  startedAt: z.date(),
  changedBy: z.string(),
  changedAt: z.date(),
});
export type PolicyDraft = z.infer<typeof PolicyDraft>;
