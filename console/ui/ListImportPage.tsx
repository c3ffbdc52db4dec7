import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { importAction, ListImported } from './ListDifferences.tsx';
import { ChooseList, ListColumns, ListFirstRow, type ListPreview, ListProblems, ListSummary } from './ListImport.tsx';
import { Outline } from './Loading.tsx';
import { Message, Refused } from './Message.tsx';
import { Page } from './Page.tsx';
import type { useListImport } from './use-list-import.ts';

type Looking<Preview extends ListPreview<string> & { fingerprint: string | null }> = ReturnType<
  typeof useListImport<Preview>
>;

/** What all pages that import a list have, from the choice of a file to what came of it. */
export function ListImportPage<
  Field extends string,
  Preview extends ListPreview<Field> & { fingerprint: string | null },
>({
  list,
  title,
  above,
  answer,
  accept,
  takes,
  explains,
  row,
  suspicion,
  one,
  many,
  seeThem,
  fields,
  words,
  hasColumns = () => true,
  leftOut = 0,
  choices,
  afterwards,
  children,
}: {
  list: Looking<Preview>;
  title: string;
  above: ReactNode;
  answer: string;
  /** How the files may end that are offered. */
  accept?: string;
  /** Which file is taken, in a few words … */
  takes: string;
  /** … and what becomes of it. */
  explains: ReactNode;
  /** What a row is, such as "a person". */
  row: string;
  /** Why headings may look like a row. */
  suspicion: string;
  /** Such as "person" and "people". */
  one: string;
  many: string;
  /** Leads to what was imported. */
  seeThem: ReactNode;
  fields: readonly Field[];
  words: Readonly<Record<Field, string>>;
  /** Whether its columns can be chosen. */
  hasColumns?: (preview: Preview) => boolean;
  /** How many rows are knowingly left out. */
  leftOut?: number;
  /** What else can be chosen before a list is imported. */
  choices?: ReactNode;
  /** What else is said once it was. */
  afterwards?: ReactNode;
  /** What would change. */
  children: (preview: Preview) => ReactNode;
}) {
  const { file, preview, result } = list;
  return (
    <Page
      title={title}
      above={above}
      answer={answer}
      actions={<ChooseList isChosen={preview !== undefined} onChoose={list.choose} {...(accept ? { accept } : {})} />}
    >
      {!preview && <Refused sentence={list.lookRefused} />}
      {!file && <Message title={takes}>{explains}</Message>}
      {file && !preview && list.isLooking && <Outline />}
      {result && <ListImported result={result} one={`${one} was`} many={`${many} were`} action={seeThem} />}
      {result && afterwards}
      {file && preview && !result && (
        <div className="stack" aria-busy={list.isLooking}>
          <ListSummary preview={preview} fileName={file.name} leftOut={leftOut} />
          <ListFirstRow firstRow={preview.firstRow} row={row} suspicion={suspicion} onChoose={list.chooseFirstRow} />
          {choices}
          <ListProblems preview={preview} words={words} />
          {hasColumns(preview) && (
            <ListColumns preview={preview} fields={fields} words={words} onChoose={list.chooseColumns} />
          )}
          <Refused sentence={list.importRefused ?? list.lookRefused} />
          {children(preview)}
          {preview.fingerprint !== null && (
            <div className="row">
              <Button
                disabled={preview.counts.new + preview.counts.changed === 0}
                loading={list.isBusy}
                onClick={list.bring}
              >
                {importAction(preview, one, many)}
              </Button>
              {list.isImporting && (
                <span className="wl-quiet" role="status">
                  Importing {preview.rows.toLocaleString()} rows. Thousands take some seconds; all come or none.
                </span>
              )}
            </div>
          )}
        </div>
      )}
    </Page>
  );
}
