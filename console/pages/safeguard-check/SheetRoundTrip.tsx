import { Button, FileButton } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { useCheckWords } from './check-words.ts';
import { downloadSheet, sendSheet } from './link-transfer.ts';

/** For whoever would rather answer in a spreadsheet, or must pass it around. */
export function SheetRoundTrip({ token }: { token: string }) {
  const words = useCheckWords();
  const reset = useRef<() => void>(null);
  const download = useMutation({ mutationFn: () => downloadSheet(token, words.language), networkMode: 'always' });
  const upload = useMutation({
    mutationFn: (file: File) => sendSheet(token, file),
    networkMode: 'always',
    onSuccess: () => queryClient.invalidateQueries(trpc.safeguardLink.open.queryFilter({ token })),
  });
  const failure = upload.error ?? download.error;
  return (
    <details className="card card-padded respond-sheet">
      <summary>{words.sheet}</summary>
      <div className="stack stack-spaced">
        <p className="wl-prose">{words.sheetHow}</p>
        <div className="row">
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={download.isPending}
            onClick={() => download.mutate()}
          >
            {words.download}
          </Button>
          <FileButton
            resetRef={reset}
            accept=".xlsx"
            onChange={(file) => {
              if (!file) return;
              upload.mutate(file);
              // Else the browser would see no change where the same name is chosen again, mended.
              reset.current?.();
            }}
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                leftSection={<IconUpload size={16} aria-hidden />}
                loading={upload.isPending}
              >
                {words.upload}
              </Button>
            )}
          </FileButton>
        </div>
        <Refused sentence={failure ? words.transferRefusal(failure) : null} />
        <div role="status">
          {upload.data && (
            <>
              <p>
                <strong>{words.sheetSaved(upload.data.saved)}</strong>{' '}
                {upload.data.unchanged > 0 && words.sheetUnchanged(upload.data.unchanged)}
                {upload.data.problems.length > 0 && words.sheetUnread(upload.data.problems.length)}
              </p>
              <ul>
                {upload.data.problems.map(({ row, question, sentence }) => (
                  <li key={row}>
                    {words.sheetRow(row)}, {question}: {sentence}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </details>
  );
}
