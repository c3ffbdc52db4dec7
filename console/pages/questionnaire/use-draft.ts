import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type QuestionnaireContent,
  type QuestionnaireRecord,
  SaveDraft,
} from '../../../shared/domain/questionnaire.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** A questionnaire while somebody works on it, and what others saved of it meanwhile. */
export interface DraftAtWork {
  name: string;
  draft: QuestionnaireContent;
  setName: (name: string) => void;
  setDraft: (draft: QuestionnaireContent) => void;
  /** As it was when the work on it began. */
  base: QuestionnaireRecord;
  /** What somebody else saved since then; null where nobody did. */
  theirs: QuestionnaireRecord | null;
  isSaved: boolean;
  /** Why it cannot be saved as it is. */
  fault: string | null;
  /** Why the server did not take it. */
  refusal: string | null;
  isSaving: boolean;
  isPublishing: boolean;
  save: () => void;
  publish: () => void;
  takeTheirs: () => void;
  keepMine: () => void;
}

/** @param record what the server has by now */
export function useDraft(record: QuestionnaireRecord): DraftAtWork {
  const [base, setBase] = useState(record);
  const [name, setName] = useState(record.name);
  const [draft, setDraft] = useState(record.draft);
  const { id } = record;
  const keep = (after: QuestionnaireRecord) => {
    setBase(after);
    queryClient.setQueryData(trpc.questionnaire.get.queryKey({ id }), after);
    return queryClient.invalidateQueries(trpc.questionnaire.list.queryFilter());
  };
  // Whoever was overtaken sees what the other one saved.
  const onError = () => queryClient.invalidateQueries(trpc.questionnaire.get.queryFilter({ id }));
  const save = useMutation({ ...trpc.questionnaire.saveDraft.mutationOptions(), onSuccess: keep, onError });
  const publish = useMutation({ ...trpc.questionnaire.publish.mutationOptions(), onSuccess: keep, onError });

  const basedOn = base.revision;
  const readable = SaveDraft.safeParse({ id, basedOn, name, draft });
  const kept = SaveDraft.safeParse({ id, basedOn, name: base.name, draft: base.draft });
  const error = save.error ?? publish.error;
  const forget = () => {
    save.reset();
    publish.reset();
  };
  return {
    name,
    draft,
    setName,
    setDraft,
    base,
    // A version that was read before the own save arrived is older, and nobody else's.
    theirs: record.revision > base.revision && !save.isPending ? record : null,
    // What would be saved, not what was typed: a space at the end is not kept, and would stay unsaved for ever.
    isSaved: readable.success && JSON.stringify(readable.data) === JSON.stringify(kept.data),
    fault: readable.success ? null : (readable.error.issues[0]?.message ?? 'This can’t be saved as it is.'),
    refusal: error ? sentenceOf(error) : null,
    isSaving: save.isPending,
    isPublishing: publish.isPending,
    save() {
      forget();
      if (readable.success) save.mutate(readable.data);
    },
    publish() {
      forget();
      publish.mutate({ id, basedOn });
    },
    takeTheirs() {
      forget();
      setBase(record);
      setName(record.name);
      setDraft(record.draft);
    },
    keepMine() {
      forget();
      setBase(record);
    },
  };
}
