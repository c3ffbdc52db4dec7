import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type CourseLanguage,
  type CourseRecord,
  type CourseText,
  OwnCourseId,
  SaveCourseDraft,
} from '../../../shared/domain/course.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** An own course while somebody writes it, and what others saved of it meanwhile. */
export interface CourseAtWork {
  texts: readonly CourseText[];
  language: CourseLanguage;
  setLanguage: (language: CourseLanguage) => void;
  setMarkdown: (markdown: string) => void;
  addLanguage: (language: CourseLanguage) => void;
  /** As it was when the work on it began. */
  base: CourseRecord;
  /** What somebody else saved since then; null where nobody did. */
  theirs: CourseRecord | null;
  isSaved: boolean;
  isSaving: boolean;
  refusal: string | null;
  save: () => void;
  keep: (after: CourseRecord) => void;
  takeTheirs: () => void;
  keepMine: () => void;
}

/** @param record what the server has by now */
export function useCourseDraft(record: CourseRecord): CourseAtWork {
  const [base, setBase] = useState(record);
  const [texts, setTexts] = useState<readonly CourseText[]>(record.texts);
  const [language, setLanguage] = useState<CourseLanguage>(record.texts[0]?.language ?? 'en');
  const { id } = record;
  const keep = (after: CourseRecord) => {
    setBase(after);
    setTexts(after.texts);
    queryClient.setQueryData(trpc.course.get.queryKey({ id }), after);
  };
  const save = useMutation({
    ...trpc.course.saveDraft.mutationOptions(),
    onSuccess: (after, sent) => {
      setBase(after);
      // What was typed while it was saved stays, and is unsaved.
      setTexts((now) => (isSame(now, sent.texts) ? after.texts : now));
      queryClient.setQueryData(trpc.course.get.queryKey({ id }), after);
      return queryClient.invalidateQueries(trpc.course.list.queryFilter());
    },
    // Whoever was overtaken sees what the other one saved.
    onError: () => queryClient.invalidateQueries(trpc.course.get.queryFilter({ id })),
  });
  return {
    texts,
    language,
    setLanguage,
    setMarkdown: (markdown) =>
      setTexts((before) => before.map((text) => (text.language === language ? { language, markdown } : text))),
    addLanguage: (added) => {
      const markdown = texts[0]?.markdown.replace(/^language: .*$/m, `language: ${added}`) ?? '';
      setTexts([...texts, { language: added, markdown }]);
      setLanguage(added);
    },
    base,
    theirs: record.revision > base.revision && !save.isPending ? record : null,
    isSaved: isSame(texts, base.texts),
    isSaving: save.isPending,
    refusal: save.error ? sentenceOf(save.error) : null,
    save: () => {
      save.mutate(SaveCourseDraft.parse({ id: OwnCourseId.parse(id), basedOn: base.revision, texts }));
    },
    keep,
    takeTheirs: () => {
      save.reset();
      keep(record);
    },
    keepMine: () => {
      save.reset();
      setBase(record);
    },
  };
}

const isSame = (one: readonly CourseText[], other: readonly CourseText[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
