import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import {
  type CompletionField,
  completionFields,
  CompletionListPreview,
} from '../../../shared/domain/completion-import.ts';
import { listSender } from '../../send-list.ts';
import { BeforeAfter, importAction, ListDifferences, ListImported } from '../../ui/ListDifferences.tsx';
import { ChooseList, ListColumns, ListFirstRow, ListProblems, ListSummary } from '../../ui/ListImport.tsx';
import { Outline } from '../../ui/Loading.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { useListImport } from '../../ui/use-list-import.ts';

const completions = listSender('completions', CompletionListPreview);

const fieldWords: Record<CompletionField, string> = {
  email: 'E-mail',
  staffNumber: 'Staff number',
  course: 'Course',
  completedOn: 'Completed on',
  score: 'Score in percent',
  minutes: 'Minutes',
  courseVersion: 'Version',
  renewalDueOn: 'Due again on',
  issuer: 'Issuer',
};

/** Answers: what would this list put on record, and is it right? */
export function ImportCompletionsPage() {
  const list = useListImport(completions);
  const { file, preview, result } = list;
  return (
    <Page
      title="Import completions"
      above={
        <Link to="/completions" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Completions
        </Link>
      }
      answer="Bring in what your people completed in another learning system. You see what would go on record before anything does."
      actions={
        <ChooseList
          isChosen={preview !== undefined}
          onChoose={list.choose}
          accept=".csv,.txt,.xlsx,.json,.jsonl,.ndjson"
        />
      }
    >
      {!preview && <Refused sentence={list.lookRefused} />}
      {!file && (
        <Message title="A CSV or XLSX file, or xAPI statements as JSON">
          One row for each completion: whose it is by e-mail address or staff number, the course, and the day. A course
          that is called like one here counts as that one. The same file can be brought again: what is on record already
          is left, and what it says otherwise is corrected by a further record.
        </Message>
      )}
      {result ? (
        <ListImported
          result={result}
          one="record was"
          many="records were"
          action={
            <Link to="/completions" search={{}}>
              See the records
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
              row="a completion"
              suspicion="A heading of this list looks like an e-mail address. If the list begins with a completion at once, say so; none is lost then."
              onChoose={list.chooseFirstRow}
            />
            <ListProblems preview={preview} words={fieldWords} />
            {preview.format !== 'xAPI' && (
              <ListColumns
                preview={preview}
                fields={completionFields}
                words={fieldWords}
                onChoose={list.chooseColumns}
              />
            )}
            <Refused sentence={list.importRefused ?? list.lookRefused} />
            <ListDifferences
              differences={preview.differences}
              counts={preview.counts}
              noun="Completion"
              keyOf={({ row }) => String(row)}
            >
              {({ kind, changes }) =>
                kind === 'changed' ? (
                  <BeforeAfter changes={changes.map((one) => ({ ...one, words: fieldWords[one.field] }))} />
                ) : (
                  <div>
                    {changes.map(({ field, after }) => (
                      <div key={field}>
                        {fieldWords[field]}: {after}
                      </div>
                    ))}
                  </div>
                )
              }
            </ListDifferences>
            {preview.fingerprint !== null && (
              <div className="row">
                <Button
                  disabled={preview.counts.new + preview.counts.changed === 0}
                  loading={list.isBusy}
                  onClick={list.bring}
                >
                  {importAction(preview, 'record', 'records')}
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
