import { Button, Checkbox, FileButton, NativeSelect } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import type { FirstRow, ListProblem } from '../../shared/domain/list-import.ts';
import { notTaken } from './not-taken.ts';
import { Section } from './Page.tsx';
import { countOf } from './words.ts';

/** The parts of a preview that all lists have, whatever their rows are. */
export interface ListPreview<Field extends string> {
  format: string;
  firstRow: FirstRow;
  columns: { header: string; samples: string[] }[];
  mapping: Partial<Record<Field, number>>;
  rows: number;
  counts: { new: number; changed: number; same: number; wrong: number; missing: number; problems: number };
  problems: ListProblem<Field>[];
}

export function ChooseList({
  isChosen,
  accept = '.csv,.txt,.xlsx',
  onChoose,
}: {
  isChosen: boolean;
  /** How the files may end that are offered. */
  accept?: string;
  onChoose: (file: File | null) => void;
}) {
  const reset = useRef<() => void>(null);
  return (
    <FileButton
      resetRef={reset}
      onChange={(file) => {
        onChoose(file);
        // Else the browser would see no change where the same list is chosen again, corrected.
        reset.current?.();
      }}
      accept={accept}
    >
      {(props) => (
        <Button {...props} variant={isChosen ? 'default' : 'filled'} leftSection={<IconUpload size={16} aria-hidden />}>
          {isChosen ? 'Choose another file' : 'Choose a file'}
        </Button>
      )}
    </FileButton>
  );
}

export function ListSummary({
  preview,
  fileName,
  leftOut,
}: {
  preview: ListPreview<string>;
  fileName: string;
  /** How many rows are knowingly left out. */
  leftOut: number;
}) {
  const { counts } = preview;
  const facts: [string, string][] = [
    ['File', `${fileName} (${preview.format}), ${countOf(preview.rows, 'row')}`],
    ['New', counts.new.toLocaleString()],
    ['Changed', counts.changed.toLocaleString()],
    ['As before', counts.same.toLocaleString()],
    ...(counts.wrong > 0 ? [['With errors', counts.wrong.toLocaleString()] satisfies [string, string]] : []),
    ...(leftOut > 0 ? [['Left out', leftOut.toLocaleString()] satisfies [string, string]] : []),
    ...(counts.missing > 0 ? [['Not on the list', counts.missing.toLocaleString()] satisfies [string, string]] : []),
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

/** A list without headings would lose its first row unnoticed. */
export function ListFirstRow({
  firstRow,
  row,
  suspicion,
  onChoose,
}: {
  firstRow: FirstRow;
  /** What a row is, such as "a person". */
  row: string;
  /** Why the headings look like a row. */
  suspicion: string;
  onChoose: (hasHeadings: boolean) => void;
}) {
  if (firstRow === 'headings') return null;
  return (
    <div className="stack" role="alert">
      {firstRow === 'looks-like-a-row' && <p className="wl-prose">{suspicion}</p>}
      <Checkbox
        label={`The first row is ${row}, not headings`}
        checked={firstRow === 'a-row'}
        onChange={({ currentTarget: { checked } }) => onChoose(!checked)}
      />
    </div>
  );
}

/** Which column holds what: guessed by its name, to be set right here. */
export function ListColumns<Field extends string>({
  preview,
  fields,
  words,
  onChoose,
}: {
  preview: ListPreview<Field>;
  fields: readonly Field[];
  words: Readonly<Record<Field, string>>;
  onChoose: (columns: Partial<Record<Field, number>>) => void;
}) {
  const ignored = notTaken(preview);
  const fieldOf = (column: number) => fields.find((field) => preview.mapping[field] === column);
  const choose = (column: number, chosen: Field | undefined) => {
    const mapping: Partial<Record<Field, number>> = {};
    for (const field of fields) {
      const at = field === chosen ? column : preview.mapping[field];
      if (at !== undefined && (at !== column || field === chosen)) mapping[field] = at;
    }
    onChoose(mapping);
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
                        fields.find((field) => field === value),
                      )
                    }
                    data={[
                      { value: '', label: 'Nothing we need' },
                      ...fields.map((value) => ({ value: value as string, label: words[value] })),
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

export function ListProblems<Field extends string>({
  preview: { problems, counts },
  words,
}: {
  preview: ListPreview<Field>;
  words: Readonly<Record<Field, string>>;
}) {
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
                <td data-label="Field">{field === null ? '' : words[field]}</td>
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
