import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { csvOf } from '../../shared/csv.ts';
import { useSession, useToday } from '../session.ts';
import { downloadCsv } from './csv.ts';
import { Refused } from './Message.tsx';
import { readingSentenceOf } from './sentence-of.ts';

type Row = Parameters<typeof csvOf>[0][number];

/** Hands over all that a list's filters match, as CSV or as a workbook, under a name that says whether it is made up. */
export function ExportRows({
  name,
  rows,
}: {
  /** What the file is called before the day. */
  name: string;
  /** The headings first. */
  rows: () => Promise<Row[]>;
}) {
  const { isSample } = useSession();
  const today = useToday();
  const fileName = `${isSample ? 'sample-' : ''}${name}-${today}`;
  const download = useMutation({
    mutationFn: async (format: 'csv' | 'xlsx') => {
      const all = await rows();
      if (format === 'csv') downloadCsv(`${fileName}.csv`, csvOf(all));
      else await downloadXlsx(`${fileName}.xlsx`, all);
    },
  });
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <Button
            className="list-export"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            rightSection={<IconChevronDown size={16} aria-hidden />}
            loading={download.isPending}
          >
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => download.mutate('csv')}>CSV, for any program</Menu.Item>
          <Menu.Item onClick={() => download.mutate('xlsx')}>XLSX, for Excel</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {download.error && <Refused sentence={readingSentenceOf(download.error)} />}
    </>
  );
}

/** What writes workbooks is fetched when the first one is wanted. */
async function downloadXlsx(fileName: string, rows: readonly Row[]): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  await writeXlsxFile(
    rows.map((row, at) => row.map((value) => ({ value: value ?? '', ...(at === 0 ? { fontWeight: 'bold' } : {}) }))),
  ).toFile(fileName);
}
