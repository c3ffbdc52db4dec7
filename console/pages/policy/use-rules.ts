import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
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
  isPending: boolean;
  /** Why the last change was refused. */
  refusal: string | null;
  /** Changes a part of the draft, or begins one; what is not named stays. */
  save: (change: Partial<Rules>, afterwards?: () => void) => void;
}

export function useRules(): RulesChange {
  const { data: bundle } = useSuspenseQuery(trpc.policy.get.queryOptions());
  const { data: draft } = useSuspenseQuery(trpc.policy.draft.queryOptions());
  const published = rulesOf(bundle.policy);
  const rules = draft?.rules ?? published;
  const save = useMutation({
    ...trpc.policy.saveDraft.mutationOptions(),
    onSuccess: (saved) => queryClient.setQueryData(trpc.policy.draft.queryKey(), saved),
    // Whoever was overtaken sees what the other one saved.
    onError: () => queryClient.invalidateQueries(trpc.policy.draft.queryFilter()),
  });
  return {
    published,
    draft,
    rules,
    changes: draft ? differenceOfRules(published, draft.rules) : [],
    isPending: save.isPending,
    refusal: save.error ? sentenceOf(save.error) : null,
    save(change, afterwards) {
      // The fields of the page hold nothing that the schema refuses; what they would is said beside them.
      const input = SaveDraft.parse({ basedOn: draft?.revision ?? null, rules: { ...rules, ...change } });
      save.mutate(input, { onSuccess: () => afterwards?.() });
    },
  };
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
