import { useIsMutating, useMutation, useMutationState, useSuspenseQuery } from '@tanstack/react-query';
import { differenceOfRules, type RuleChange } from '../../../shared/policy/difference.ts';
import { type PolicyDraft, type Rules, rulesOf, SaveDraft } from '../../../shared/policy/rules.ts';
import type { Names } from '../../policy-words.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** The rules in force, those of the draft, and the way to change a part of the draft. */
export interface RulesChange {
  published: Rules;
  draft: PolicyDraft | null;
  /** The draft's, or those in force where there is none. */
  rules: Rules;
  changes: RuleChange[];
  /** Whether any part of the page is saving: a change made meanwhile would be based on what is being replaced. */
  isPending: boolean;
  /** Why the last change by this part of the page was refused. */
  refusal: string | null;
  /** Changes a part of the draft, or begins one; what is not named stays. */
  save: (change: Partial<Rules>, afterwards?: () => void) => void;
}

const mutationKey = trpc.policy.saveDraft.mutationKey();

/** Rules that the schema refuses before the server is asked; its message is a sentence for the person. */
class Unsavable extends Error {}

const refusalOf = (error: unknown): string => (error instanceof Unsavable ? error.message : sentenceOf(error));

export function useRules(): RulesChange {
  const { data: bundle } = useSuspenseQuery(trpc.policy.get.queryOptions());
  const { data: draft } = useSuspenseQuery(trpc.policy.draft.queryOptions());
  const published = rulesOf(bundle.policy);
  const rules = draft?.rules ?? published;
  const save = useMutation({
    ...trpc.policy.saveDraft.mutationOptions(),
    // A refusal goes with the part of the page that it was told in.
    gcTime: 0,
    onSuccess: (saved) => {
      queryClient.setQueryData(trpc.policy.draft.queryKey(), saved);
      // What was refused before is told no more once something is saved.
      const changes = queryClient.getMutationCache();
      for (const refused of changes.findAll({ mutationKey, status: 'error' })) changes.remove(refused);
    },
    // Whoever was overtaken sees what the other one saved.
    onError: () => queryClient.invalidateQueries(trpc.policy.draft.queryFilter()),
  });
  // A change like any other, so that its refusal is told where the others are.
  const refuse = useMutation({
    mutationKey,
    gcTime: 0,
    mutationFn: (sentence: string): Promise<never> => Promise.reject(new Unsavable(sentence)),
  });
  const error = save.error ?? refuse.error;
  const isSaving = useIsMutating({ mutationKey });
  return {
    published,
    draft,
    rules,
    changes: draft ? differenceOfRules(published, draft.rules) : [],
    isPending: isSaving > 0,
    refusal: error ? refusalOf(error) : null,
    save(change, afterwards) {
      const input = SaveDraft.safeParse({ basedOn: draft?.revision ?? null, rules: { ...rules, ...change } });
      save.reset();
      refuse.reset();
      if (input.success) save.mutate(input.data, { onSuccess: () => afterwards?.() });
      else refuse.mutate(input.error.issues[0]?.message ?? 'These rules can’t be saved.');
    },
  };
}

/** Why the last change of the draft was refused, whichever part of the page it was made in. */
export function useRefusedSave(): string | null {
  const errors = useMutationState({ filters: { mutationKey }, select: ({ state }) => state.error });
  const error = errors.at(-1);
  return error ? refusalOf(error) : null;
}

/** Whose ids stand in rules. */
export function useNames(): Names {
  const { data: bundle } = useSuspenseQuery(trpc.policy.get.queryOptions());
  const { data: groups } = useSuspenseQuery(trpc.group.list.queryOptions());
  return {
    groupName: (id) => groups.find((group) => group.id === id)?.name ?? 'A group that was removed',
    vendorName: (id) => bundle.sites.find(({ vendorId }) => vendorId === id)?.vendorName ?? 'a vendor without sites',
  };
}
