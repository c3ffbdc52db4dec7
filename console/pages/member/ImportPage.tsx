import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ImportDifference, importFields, ImportPreview } from '../../../shared/domain/member-import.ts';
import { listSender } from '../../send-list.ts';
import { useToday } from '../../session.ts';
import { BeforeAfter, importAction, ListDifferences, ListImported } from '../../ui/ListDifferences.tsx';
import { ChooseList, ListColumns, ListFirstRow, ListProblems, ListSummary } from '../../ui/ListImport.tsx';
import { Outline } from '../../ui/Loading.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { useListImport } from '../../ui/use-list-import.ts';
import { fieldWords, writtenWords } from './import-words.ts';

const people = listSender('members', ImportPreview);

/** Answers: what would this list change, and is it right? */
export function ImportPage() {
  const list = useListImport(people);
  const { file, preview, result } = list;

  return (
    <Page
      title="Import people"
      above={
        <Link to="/people" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> People
        </Link>
      }
      answer="Take people over from a list of your HR system. You see what would change before anything does."
      actions={<ChooseList isChosen={preview !== undefined} onChoose={list.choose} />}
    >
      {!preview && <Refused sentence={list.lookRefused} />}
      {!file && (
        <Message title="A CSV or XLSX file, one row for each person">
          The first row names the columns. A name and an e-mail address are needed; department, title, manager and dates
          are welcome. The same list can be brought again: people are known by staff number, or else by address. Roles
          are never imported.
        </Message>
      )}
      {result ? (
        <ListImported
          result={result}
          one="person was"
          many="people were"
          action={
            <Link to="/people" search={{}}>
              See the people
            </Link>
          }
        />
      ) : (
        file &&
        (preview ? (
          <div className="stack" aria-busy={list.isLooking}>
            <ListSummary preview={preview} fileName={file.name} />
            <ListFirstRow
              firstRow={preview.firstRow}
              row="a person"
              suspicion="A heading of this list looks like an e-mail address or a date. If the list begins with a person at once, say so; nobody is lost then."
              onChoose={list.chooseFirstRow}
            />
            <ListProblems preview={preview} words={fieldWords} />
            <ListColumns preview={preview} fields={importFields} words={fieldWords} onChoose={list.chooseColumns} />
            <Refused sentence={list.importRefused ?? list.lookRefused} />
            <Assumed preview={preview} />
            <ListDifferences
              differences={preview.differences}
              counts={preview.counts}
              noun="Person"
              keyOf={(one) => `${one.kind} ${one.kind === 'missing' ? one.memberId : one.row}`}
            >
              {(difference) => <BeforeAndAfter difference={difference} />}
            </ListDifferences>
            {preview.fingerprint !== null && (
              <div className="row">
                <Button
                  disabled={preview.counts.new + preview.counts.changed === 0}
                  loading={list.isBusy}
                  onClick={list.bring}
                >
                  {importAction(preview, 'person', 'people')}
                </Button>
              </div>
            )}
          </div>
        ) : (
          list.isLooking && <Outline />
        ))
      )}
    </Page>
  );
}

/** What is written of new people although the list does not say it. */
function Assumed({ preview: { mapping, counts } }: { preview: ImportPreview }) {
  if (mapping.handlesPhi !== undefined || counts.new === 0) return null;
  return (
    <p className="wl-prose">
      No column says whether patient information passes through their hands. For new people it is taken that it does;
      for those who are known nothing changes.
    </p>
  );
}

function BeforeAndAfter({ difference }: { difference: ImportDifference }) {
  const today = useToday();
  switch (difference.kind) {
    case 'new':
      return (
        <div>
          <div className="wl-quiet">{difference.email}</div>
          {difference.written.map(({ field, value }) => (
            <div key={field}>{writtenWords(field, value, today)}</div>
          ))}
        </div>
      );
    case 'missing':
      return <span className="wl-quiet">Nothing happens to them. If they left, say so on their page.</span>;
    case 'changed':
      return <BeforeAfter changes={difference.changes.map((one) => ({ ...one, words: fieldWords[one.field] }))} />;
  }
}
