import { Button, Checkbox, FileButton, NativeSelect } from '@mantine/core';
import { IconArrowLeft, IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type ImportColumns,
  type ImportDifference,
  type ImportField,
  importFields,
  type ImportPreview,
  type ImportReading,
  type ImportResult,
} from '../../../shared/domain/member-import.ts';
import { useToday } from '../../session.ts';
import { queryClient } from '../../trpc.ts';
import { Outline } from '../../ui/Loading.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Status, type Tone } from '../../ui/Status.tsx';
import { countOf } from '../../ui/words.ts';
import { fieldWords, notTaken, writtenWords } from './import-words.ts';
import { importList, ListRefused, previewList } from './send-list.ts';

/** Answers: what would this list change, and is it right? */
export function ImportPage() {
  const [file, setFile] = useState<File | null>(null);
  const look = useMutation({
    mutationFn: ({ from, ...reading }: { from: File } & ImportReading) => previewList(from, reading),
  });
  const bring = useMutation({
    mutationFn: ({ from, preview }: { from: File; preview: ImportPreview }) =>
      importList(from, readingOf(preview), preview.fingerprint ?? ''),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const choose = (from: File | null) => {
    if (!from) return;
    setFile(from);
    bring.reset();
    look.mutate({ from, columns: null, hasHeadings: true });
  };
  const preview = look.data;

  return (
    <Page
      title="Import people"
      above={
        <Link to="/people" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> People
        </Link>
      }
      answer="Take people over from a list of your HR system. You see what would change before anything does."
      actions={
        <FileButton onChange={choose} accept=".csv,.txt,.xlsx">
          {(props) => (
            <Button
              {...props}
              variant={preview ? 'default' : 'filled'}
              leftSection={<IconUpload size={16} aria-hidden />}
            >
              {preview ? 'Choose another file' : 'Choose a file'}
            </Button>
          )}
        </FileButton>
      }
    >
      <Refused sentence={look.error ? sentenceFor(look.error) : null} />
      {!file && (
        <Message title="A CSV or XLSX file, one row for each person">
          The first row names the columns. A name and an e-mail address are needed; department, title, manager and dates
          are welcome. The same list can be brought again: people are known by staff number, or else by address. Roles
          are never imported.
        </Message>
      )}
      {bring.data ? (
        <Done result={bring.data} />
      ) : (
        file &&
        (preview ? (
          <div className="stack" aria-busy={look.isPending}>
            <Summary preview={preview} fileName={file.name} />
            <FirstRow
              preview={preview}
              onChoose={(hasHeadings) => look.mutate({ from: file, columns: null, hasHeadings })}
            />
            <Problems preview={preview} />
            <Columns
              preview={preview}
              onChoose={(columns) => look.mutate({ from: file, ...readingOf(preview), columns })}
            />
            <Refused sentence={bring.error ? sentenceFor(bring.error) : null} />
            <Assumed preview={preview} />
            <Differences preview={preview} />
            {preview.fingerprint !== null && (
              <div className="row">
                <Button
                  disabled={preview.counts.new + preview.counts.changed === 0}
                  loading={bring.isPending || look.isPending}
                  onClick={() => bring.mutate({ from: file, preview })}
                >
                  {actionOf(preview)}
                </Button>
              </div>
            )}
          </div>
        ) : (
          look.isPending && <Outline />
        ))
      )}
    </Page>
  );
}

const readingOf = ({ mapping, firstRow }: ImportPreview) => ({
  columns: mapping,
  hasHeadings: firstRow !== 'a-person',
});

const sentenceFor = (error: Error): string =>
  error instanceof ListRefused ? error.message : 'Can’t reach the server. Try again when it answers.';

function actionOf({ counts }: ImportPreview): string {
  if (counts.new + counts.changed === 0) return 'Nothing to import';
  const parts = [
    ...(counts.new > 0 ? [`add ${countOf(counts.new, 'person', 'people')}`] : []),
    ...(counts.changed > 0 ? [`change ${counts.changed.toLocaleString()}`] : []),
  ];
  const words = parts.join(' and ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Done({ result: { created, changed, same } }: { result: ImportResult }) {
  return (
    <div role="status">
      <Message
        title="The list is imported"
        action={
          <Link to="/people" search={{}}>
            See the people
          </Link>
        }
      >
        {countOf(created, 'person was', 'people were')} added, {changed.toLocaleString()} changed,{' '}
        {same.toLocaleString()} stayed as they were.
      </Message>
    </div>
  );
}

function Summary({ preview, fileName }: { preview: ImportPreview; fileName: string }) {
  const { counts } = preview;
  const facts: [string, string][] = [
    ['File', `${fileName} (${preview.format})`],
    ['Rows', preview.rows.toLocaleString()],
    ['New', counts.new.toLocaleString()],
    ['Changed', counts.changed.toLocaleString()],
    ['As before', counts.same.toLocaleString()],
    ...(counts.wrong > 0 ? [['With errors', counts.wrong.toLocaleString()] satisfies [string, string]] : []),
    ['Not on the list', counts.missing.toLocaleString()],
  ];
  return (
    <div className="card" role="status">
      <dl className="facts">
        {facts.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** A list without headings would lose its first person unnoticed. */
function FirstRow({ preview, onChoose }: { preview: ImportPreview; onChoose: (hasHeadings: boolean) => void }) {
  if (preview.firstRow === 'headings') return null;
  return (
    <div className="stack" role="alert">
      {preview.firstRow === 'looks-like-a-person' && (
        <p className="wl-prose">
          A heading of this list looks like an e-mail address or a date. If the list begins with a person at once, say
          so; nobody is lost then.
        </p>
      )}
      <Checkbox
        label="The first row is a person, not headings"
        checked={preview.firstRow === 'a-person'}
        onChange={({ currentTarget: { checked } }) => onChoose(!checked)}
      />
    </div>
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

/** Which column holds what: guessed by its name, to be set right here. */
function Columns({ preview, onChoose }: { preview: ImportPreview; onChoose: (columns: ImportColumns) => void }) {
  const ignored = notTaken(preview);
  const fieldOf = (column: number) => importFields.find((field) => preview.mapping[field] === column);
  const choose = (column: number, field: ImportField | undefined) => {
    const others = Object.entries(preview.mapping).filter(([one, at]) => at !== column && one !== field);
    onChoose({ ...Object.fromEntries(others), ...(field === undefined ? {} : { [field]: column }) });
  };
  return (
    <Section title="Columns" id="columns">
      {ignored.length > 0 && <p className="wl-quiet table-anywhere">Not taken: {ignored.join(', ')}.</p>}
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">First values</th>
              <th scope="col">Holds</th>
            </tr>
          </thead>
          <tbody>
            {preview.columns.map(({ header, samples }, column) => (
              // Columns have no name of their own but their place.
              <tr key={`${column} ${header}`}>
                <td data-label="Column" className="table-anywhere table-strong">
                  {header === '' ? `Column ${column + 1}` : header}
                </td>
                <td data-label="First values" className="table-anywhere wl-quiet">
                  {samples.filter((sample) => sample !== '').join(' · ')}
                </td>
                <td data-label="Holds">
                  <NativeSelect
                    aria-label={`What the column ${header === '' ? column + 1 : header} holds`}
                    size="sm"
                    value={fieldOf(column) ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      choose(
                        column,
                        importFields.find((field) => field === value),
                      )
                    }
                    data={[
                      { value: '', label: 'Nothing we need' },
                      ...importFields.map((value) => ({ value, label: fieldWords[value] })),
                    ]}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Problems({ preview: { problems, counts } }: { preview: ImportPreview }) {
  if (problems.length === 0) return null;
  return (
    <Section title={`${countOf(counts.problems, 'thing')} to set right first`} id="problems">
      <p className="wl-quiet">
        {problems.every(({ row }) => row === null)
          ? 'Say in the table of columns below which one holds what; then the rows are looked at.'
          : 'Nothing is imported while a row is wrong. Correct the list, then choose it again.'}
      </p>
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Field</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ row, field, sentence }) => (
              <tr key={`${row} ${field ?? ''} ${sentence}`}>
                <td data-label="Row">{row ?? <a href="#columns">Columns</a>}</td>
                <td data-label="Field">{field === null ? '' : fieldWords[field]}</td>
                <td data-label="What is wrong" className="table-anywhere">
                  {sentence}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length < counts.problems && (
        <p className="wl-quiet">
          The first {problems.length} of {counts.problems.toLocaleString()}.
        </p>
      )}
    </Section>
  );
}

const kindWords: Record<ImportDifference['kind'], { word: string; tone: Tone }> = {
  new: { word: 'New', tone: 'good' },
  changed: { word: 'Changed', tone: 'notice' },
  missing: { word: 'Not on the list', tone: 'unknown' },
};

function Differences({ preview: { differences, counts } }: { preview: ImportPreview }) {
  if (differences.length === 0) return null;
  const all = counts.new + counts.changed + counts.missing;
  return (
    <Section title="What would change" id="differences">
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">What</th>
              <th scope="col">Before and after</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={`${difference.kind} ${difference.kind === 'missing' ? difference.memberId : difference.row}`}>
                <td data-label="Person" className="table-anywhere table-strong">
                  {difference.name}
                </td>
                <td data-label="What">
                  <Status tone={kindWords[difference.kind].tone}>{kindWords[difference.kind].word}</Status>
                </td>
                <td data-label="Before and after" className="table-anywhere">
                  <BeforeAndAfter difference={difference} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {differences.length < all && (
        <p className="wl-quiet">
          {differences.length.toLocaleString()} of {all.toLocaleString()} are shown; all of them are imported.
        </p>
      )}
    </Section>
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
      return (
        <div>
          {difference.changes.map(({ field, before, after }) => (
            <div key={field}>
              {fieldWords[field]}: <del>{before === '' ? 'nothing' : before}</del> <span aria-hidden>→</span>{' '}
              <ins>{after === '' ? 'nothing' : after}</ins>
            </div>
          ))}
        </div>
      );
  }
}
