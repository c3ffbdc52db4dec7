import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FirstRow, ImportResult, ListReading } from '../../shared/domain/list-import.ts';
import { ListRefused } from '../send-list.ts';
import { queryClient } from '../trpc.ts';

type Columns = Partial<Record<string, number>>;

interface Looked {
  mapping: Columns;
  firstRow: FirstRow;
  fingerprint: string | null;
  leavesStrangersOut?: boolean;
}

interface Sender<Preview> {
  preview: (file: File, reading: ListReading<Columns>) => Promise<Preview>;
  apply: (file: File, reading: ListReading<Columns>, fingerprint: string) => Promise<ImportResult>;
}

/** The steps of importing a list: choose a file, look at what it would do, perhaps say what its columns hold, import. */
export function useListImport<Preview extends Looked>(sender: Sender<Preview>) {
  const [file, setFile] = useState<File | null>(null);
  // The page stays, with what has the focus, while the list is looked at anew, and where that fails.
  const [looked, setLooked] = useState<Preview>();
  const look = useMutation({
    mutationFn: ({ from, ...reading }: { from: File } & ListReading<Columns>) => sender.preview(from, reading),
  });
  const bring = useMutation({
    mutationFn: ({ from, preview }: { from: File; preview: Preview }) =>
      sender.apply(from, readingOf(preview), preview.fingerprint ?? ''),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const lookAt = (from: File, reading: ListReading<Columns>) =>
    // What is given here is called for the latest look alone, so that no late answer about an earlier one is shown.
    look.mutate({ ...reading, from }, { onSuccess: setLooked });
  const asked: ListReading<Columns> | undefined = look.isPending ? look.variables : looked && readingOf(looked);
  // A column shows at once what was chosen for it.
  const preview = looked && { ...looked, mapping: asked?.columns ?? looked.mapping };
  return {
    file,
    preview,
    result: bring.data,
    isLooking: look.isPending,
    isBusy: look.isPending || bring.isPending,
    isImporting: bring.isPending,
    lookRefused: look.error && sentenceFor(look.error),
    importRefused: bring.error && sentenceFor(bring.error),
    choose: (from: File | null) => {
      if (!from) return;
      setFile(from);
      setLooked(undefined);
      bring.reset();
      lookAt(from, { columns: null, hasHeadings: true });
    },
    chooseFirstRow: (hasHeadings: boolean) => {
      if (file) lookAt(file, { ...asked, columns: null, hasHeadings });
    },
    chooseColumns: (columns: Columns) => {
      if (file && asked) lookAt(file, { ...asked, columns });
    },
    leaveStrangersOut: (leavesStrangersOut: boolean) => {
      if (file && asked) lookAt(file, { ...asked, leavesStrangersOut });
    },
    bring: () => {
      if (file && looked) bring.mutate({ from: file, preview: looked });
    },
  };
}

const readingOf = ({ mapping, firstRow, leavesStrangersOut = false }: Looked) => ({
  columns: mapping,
  hasHeadings: firstRow !== 'a-row',
  leavesStrangersOut,
});

const sentenceFor = (error: Error): string =>
  error instanceof ListRefused ? error.message : 'Can’t reach the server. Try again when it answers.';
