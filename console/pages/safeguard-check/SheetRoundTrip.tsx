import { Button, FileButton } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { countOf } from '../../ui/words.ts';
import { downloadSheet, sendSheet, transferSentence } from './link-transfer.ts';

/** For whoever would rather answer in a spreadsheet, or must pass it around. */
export function SheetRoundTrip({ token }: { token: string }) {
  const reset = useRef<() => void>(null);
  const download = useMutation({ mutationFn: () => downloadSheet(token), networkMode: 'always' });
  const upload = useMutation({
    mutationFn: (file: File) => sendSheet(token, file),
    networkMode: 'always',
    onSuccess: () => queryClient.invalidateQueries(trpc.safeguardLink.open.queryFilter({ token })),
  });
  const failure = upload.error ?? download.error;
  return (
    <details className="card card-padded respond-sheet">
      <summary>Rather answer in a spreadsheet?</summary>
      <div className="stack stack-spaced">
        <p className="wl-prose">
          Download the questions, fill in the column “Answer” in Excel or anything that saves .xlsx, and upload the file
          here. Empty cells change nothing. Documents are added on this page.
        </p>
        <div className="row">
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={download.isPending}
            onClick={() => download.mutate()}
          >
            Download the questions
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
                Upload it filled in
              </Button>
            )}
          </FileButton>
        </div>
        <Refused sentence={failure ? transferSentence(failure) : null} />
        <div role="status">
          {upload.data && (
            <>
              <p>
                <strong>{countOf(upload.data.saved, 'answer')} saved.</strong>{' '}
                {upload.data.unchanged > 0 && `${countOf(upload.data.unchanged, 'answer')} as before. `}
                {upload.data.problems.length > 0 &&
                  `${countOf(upload.data.problems.length, 'row')} couldn’t be read; all other rows are saved:`}
              </p>
              <ul>
                {upload.data.problems.map(({ row, question, sentence }) => (
                  <li key={row}>
                    Row {row}, {question}: {sentence}
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
