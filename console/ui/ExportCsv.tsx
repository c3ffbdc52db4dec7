import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useSession, useToday } from '../session.ts';
import { downloadCsv } from './csv.ts';
import { Refused } from './Message.tsx';
import { readingSentenceOf } from './sentence-of.ts';

/** Hands over what a list shows, all its pages, as a file that says by its name whether it is made up. */
export function ExportCsv({
  name,
  csv,
}: {
  /** What the file is called before the day. */
  name: string;
  csv: () => Promise<string>;
}) {
  const { isSample } = useSession();
  const today = useToday();
  const download = useMutation({
    mutationFn: csv,
    onSuccess: (text) => downloadCsv(`${isSample ? 'sample-' : ''}${name}-${today}.csv`, text),
  });
  return (
    <>
      <Button
        className="list-export"
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        Export CSV
      </Button>
      {download.error && <Refused sentence={readingSentenceOf(download.error)} />}
    </>
  );
}
