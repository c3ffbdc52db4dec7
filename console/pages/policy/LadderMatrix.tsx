import { NativeSelect } from '@mantine/core';
import type { Ladder } from '../../../shared/policy/bundle.ts';
import { type DecisionKind, decisionKinds } from '../../../shared/policy/decision.ts';
import { ladderColumns, ladderRows } from '../../../shared/policy/ladder.ts';
import { columnWords, rowWords, rungWords } from '../../policy-words.ts';
import { PaperWords } from '../../ui/PaperWords.tsx';
import { Rung, RungShape } from './Rung.tsx';

const options = decisionKinds.map((value) => ({ value, label: rungWords[value] }));

/** One ladder, to be read and, with `onChange`, to be changed cell by cell. */
export function LadderMatrix({
  label,
  ladder,
  before,
  isPending,
  onChange,
}: {
  /** Whose it is. */
  label: string;
  ladder: Ladder;
  /** The one in force, which changed cells are held against. */
  before: Ladder;
  isPending: boolean;
  /** Null where it may only be read. */
  onChange: ((ladder: Ladder) => void) | null;
}) {
  return (
    <div className="card table-frame">
      <table className="table ladder">
        <caption className="wl-visually-hidden">{label}: what happens, by how a site stands and what is put in</caption>
        <thead>
          <tr>
            <th scope="col">The site is</th>
            {ladderColumns.map((column) => (
              <th key={column} scope="col">
                {columnWords[column].title}
                <span className="ladder-what">{columnWords[column].what}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              Covered
              <span className="ladder-what">Approved, and with an agreement in force where patients are concerned</span>
            </th>
            {ladderColumns.map((column) => (
              <td key={column} data-label={columnWords[column].title}>
                <Rung kind="allow" />
              </td>
            ))}
          </tr>
          {ladderRows.map((row) => (
            <tr key={row}>
              <th scope="row">
                {rowWords[row].title}
                <span className="ladder-what">{rowWords[row].what}</span>
              </th>
              {ladderColumns.map((column) => {
                const [kind, was] = [ladder[row][column], before[row][column]];
                return (
                  <td key={column} data-label={columnWords[column].title}>
                    <div className={kind === was ? undefined : 'ladder-changed'}>
                      {onChange ? (
                        <RungSelect
                          label={`${label}: ${rowWords[row].title}, ${columnWords[column].title.toLowerCase()}`}
                          kind={kind}
                          isPending={isPending}
                          onChoose={(next) => onChange({ ...ladder, [row]: { ...ladder[row], [column]: next } })}
                        />
                      ) : (
                        <Rung kind={kind} />
                      )}
                      {kind !== was && <span className="ladder-was">was {rungWords[was]}</span>}
                    </div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A rung to choose, with the arrow keys or by its first letters. */
export function RungSelect({
  label,
  kind,
  isPending,
  onChoose,
}: {
  label: string;
  kind: DecisionKind;
  isPending: boolean;
  onChoose: (kind: DecisionKind) => void;
}) {
  return (
    <>
      <NativeSelect
        aria-label={label}
        className={`rung-select rung-${kind}`}
        size="sm"
        data={options}
        value={kind}
        leftSection={<RungShape kind={kind} />}
        // Not disabled while it is saved: that would take the focus from whoever goes on with the keyboard.
        aria-busy={isPending}
        onChange={({ currentTarget: { value } }) => {
          const chosen = decisionKinds.find((one) => one === value);
          if (chosen && !isPending) onChoose(chosen);
        }}
      />
      <PaperWords words={rungWords[kind]} />
    </>
  );
}
