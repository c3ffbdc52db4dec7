import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReportRecord, SaveReport } from '../../../shared/domain/report.ts';
import { queryClient, refusalCode, trpc } from '../../trpc.ts';

/** An ask while it is written: its place on the page has a name before the server has given the ask an id. */
export type DraftAsk = SaveReport['asks'][number] & { key: string; subjectName: string | null };

/** What an officer writes of a draft. */
export type DraftFields = Omit<SaveReport, 'id' | 'version' | 'asks'> & { asks: readonly DraftAsk[] };

/** Milliseconds after the last change in which it is kept. */
const KEPT_AFTER = 800;

/** Milliseconds after the first change that is not kept: whoever types on without a pause loses no more. */
const KEPT_AFTER_AT_MOST = 5000;

/**
 * What is written of a draft goes to the server by itself, one save after the other, each on the version before. Where
 * somebody else saved meanwhile nothing of either is lost: saving waits until the writer has said whose words stay.
 */
export function useReportDraft(record: ReportRecord) {
  const [fields, setFields] = useState<DraftFields>(() => fieldsOf(record));
  const { mutateAsync, ...save } = useMutation(trpc.report.save.mutationOptions());
  const newest = useRef(fields);
  const isUnsaved = useRef(false);
  const kept = useRef({ version: record.version, title: record.title });
  const saving = useRef<Promise<void>>(Promise.resolve());
  const { id } = record;

  const [{ show, flush }] = useState(() => {
    const showFields = (next: DraftFields): void => {
      newest.current = next;
      setFields(next);
    };
    const keepNewest = async (): Promise<void> => {
      if (!isUnsaved.current) return;
      isUnsaved.current = false;
      const sent = newest.current;
      try {
        const saved = await mutateAsync({ id, version: kept.current.version, ...savable(sent, kept.current.title) });
        kept.current = saved;
        showFields(withIds(newest.current, sent, saved));
        queryClient.setQueryData(trpc.report.get.queryKey({ id }), saved);
        await queryClient.invalidateQueries(trpc.report.list.queryFilter());
      } catch (error) {
        isUnsaved.current = true;
        throw error;
      }
    };
    return {
      show: showFields,
      flush: (): Promise<void> => {
        // What failed before is said on the page, and this brings all of it again.
        saving.current = saving.current.catch(() => undefined).then(keepNewest);
        return saving.current;
      },
    };
  });

  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const atLatest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(later.current);
      clearTimeout(atLatest.current);
      // Whoever leaves at once loses nothing.
      void flush().catch(() => undefined);
    },
    [flush],
  );

  const { isPending } = save;
  useEffect(() => {
    // The last save of an earlier visit may arrive after this one began, and so may what somebody else wrote.
    if (record.version <= kept.current.version || isUnsaved.current || isPending) return;
    kept.current = record;
    show(fieldsOf(record));
  }, [record, isPending, show]);

  function change(part: Partial<DraftFields>): void {
    isUnsaved.current = true;
    show({ ...newest.current, ...part });
    // "Saved." is not said of words that are not; what was refused stays said until it is saved.
    if (save.isSuccess) save.reset();
    clearTimeout(later.current);
    later.current = setTimeout(keep, KEPT_AFTER);
    atLatest.current ??= setTimeout(keep, KEPT_AFTER_AT_MOST);
  }

  function keep(): void {
    keepNothingLater();
    // What could not be kept is said beside the button.
    void flush().catch(() => undefined);
  }

  function keepNothingLater(): void {
    clearTimeout(later.current);
    clearTimeout(atLatest.current);
    atLatest.current = undefined;
  }

  /** Everything written is on the server once this resolves, with the version that it has there. */
  async function keepAll(): Promise<number> {
    keepNothingLater();
    await flush();
    return kept.current.version;
  }

  /** @param act throws the draft away by the version last seen: what is gone in a moment is not saved first */
  async function discardBy(act: (version: number) => Promise<void>): Promise<void> {
    keepNothingLater();
    await saving.current.catch(() => undefined);
    await act(kept.current.version);
    isUnsaved.current = false;
  }

  const read = () => queryClient.fetchQuery({ ...trpc.report.get.queryOptions({ id }), staleTime: 0 });

  /** After somebody else saved: puts what is written here over it. */
  async function keepOwn(): Promise<void> {
    const theirs = await read();
    const known = new Set(theirs.asks.map((ask) => ask.id));
    const asks = newest.current.asks.map((ask) => (ask.id === null || known.has(ask.id) ? ask : { ...ask, id: null }));
    kept.current = theirs;
    show({ ...newest.current, asks });
    isUnsaved.current = true;
    await flush();
  }

  /** After somebody else saved: goes on with what they wrote. */
  async function takeTheirs(): Promise<void> {
    const theirs = await read();
    keepNothingLater();
    kept.current = theirs;
    isUnsaved.current = false;
    show(fieldsOf(theirs));
    save.reset();
  }

  return {
    fields,
    change,
    keepAll,
    discardBy,
    keepOwn,
    takeTheirs,
    save,
    isWhole: isWhole(fields),
    isConflict: refusalCode(save.error) === 'CONFLICT',
  };
}

/** An ask without words asks nothing yet. */
export const isSaid = ({ words }: Pick<DraftAsk, 'words'>): boolean => words.trim() !== '';

const isWhole = ({ title, asks }: DraftFields): boolean => title.trim() !== '' && asks.every(isSaid);

/** What can be kept of a draft in the middle of writing: all but asks without words, under the last title that it had. */
function savable({ asks, title, ...fields }: DraftFields, lastTitle: string): Omit<SaveReport, 'id' | 'version'> {
  return {
    ...fields,
    title: title.trim() === '' ? lastTitle : title,
    asks: asks.filter(isSaid).map(({ key: _key, subjectName: _name, ...ask }) => ask),
  };
}

/** What is written now, with the ids that the asks sent have on the server; those without words have none there. */
function withIds(now: DraftFields, sent: DraftFields, saved: ReportRecord): DraftFields {
  const keys = sent.asks.filter(isSaid).map(({ key }) => key);
  const ids = new Map(keys.map((key, at) => [key, saved.asks[at]?.id ?? null]));
  return { ...now, asks: now.asks.map((ask) => ({ ...ask, id: ids.get(ask.key) ?? null })) };
}

const fieldsOf = ({ title, narrative, meetingOn, asks }: ReportRecord): DraftFields => ({
  title,
  narrative,
  meetingOn,
  asks: asks.map(({ id, kind, subject, subjectName, words }) => ({ id, kind, subject, subjectName, words, key: id })),
});
