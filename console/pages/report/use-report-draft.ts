import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReportRecord, SaveReport } from '../../../shared/domain/report.ts';
import { queryClient, refusalCode, trpc } from '../../trpc.ts';

/** What an officer writes of a draft. */
export type DraftFields = Omit<SaveReport, 'id' | 'version'>;

/** Milliseconds after the last change in which it is kept. */
const KEPT_AFTER = 800;

/**
 * What is written of a draft goes to the server by itself, one save after the other, each on the version before. Where
 * somebody else saved meanwhile nothing of either is lost: saving waits until the writer has said whose words stay.
 */
export function useReportDraft(record: ReportRecord) {
  const [fields, setFields] = useState<DraftFields>(() => fieldsOf(record));
  const { mutateAsync, ...save } = useMutation(trpc.report.save.mutationOptions());
  const version = useRef(record.version);
  const unsaved = useRef<DraftFields | null>(null);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const { id } = record;

  const [flush] = useState(() => {
    const keepNewest = async (): Promise<void> => {
      const next = unsaved.current;
      if (next === null) return;
      unsaved.current = null;
      try {
        const saved = await mutateAsync({ id, version: version.current, ...next });
        version.current = saved.version;
      } catch (error) {
        unsaved.current ??= next;
        throw error;
      }
    };
    return (): Promise<void> => {
      // What failed before is said on the page, and this brings all of it again.
      saving.current = saving.current.catch(() => undefined).then(keepNewest);
      return saving.current;
    };
  });

  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(later.current);
      // Whoever leaves at once loses nothing.
      void flush().catch(() => undefined);
    },
    [flush],
  );

  function change(part: Partial<DraftFields>): void {
    const next = { ...fields, ...part };
    unsaved.current = next;
    setFields(next);
    clearTimeout(later.current);
    // An ask without words is not finished; it is kept with the first of them.
    if (!isWhole(next)) return;
    // What could not be kept is said beside the button.
    later.current = setTimeout(() => void flush().catch(() => undefined), KEPT_AFTER);
  }

  /** Everything written is on the server once this resolves, with the version that it has there. */
  async function keepAll(): Promise<number> {
    clearTimeout(later.current);
    await flush();
    return version.current;
  }

  const read = () => queryClient.fetchQuery({ ...trpc.report.get.queryOptions({ id }), staleTime: 0 });

  /** After somebody else saved: puts what is written here over it. */
  async function keepOwn(): Promise<void> {
    version.current = (await read()).version;
    unsaved.current = fields;
    await flush();
  }

  /** After somebody else saved: goes on with what they wrote. */
  async function takeTheirs(): Promise<void> {
    const theirs = await read();
    version.current = theirs.version;
    unsaved.current = null;
    setFields(fieldsOf(theirs));
    save.reset();
  }

  return {
    fields,
    change,
    keepAll,
    keepOwn,
    takeTheirs,
    save,
    isWhole: isWhole(fields),
    isConflict: refusalCode(save.error) === 'CONFLICT',
  };
}

const isWhole = ({ title, asks }: DraftFields): boolean =>
  title.trim() !== '' && asks.every(({ words }) => words.trim() !== '');

const fieldsOf = ({ title, narrative, meetingOn, asks }: ReportRecord): DraftFields => ({
  title,
  narrative,
  meetingOn,
  asks: asks.map(({ id, kind, subject, words }) => ({ id, kind, subject, words })),
});
