import type { ReactNode } from 'react';
import type { ListPreview } from './ListImport.tsx';
import { Message } from './Message.tsx';
import { Section } from './Page.tsx';
import { Status, type Tone } from './Status.tsx';
import { countOf } from './words.ts';

const kindWords: Record<'new' | 'changed' | 'missing', { word: string; tone: Tone }> = {
  new: { word: 'New', tone: 'good' },
  changed: { word: 'Changed', tone: 'notice' },
  missing: { word: 'Not on the list', tone: 'unknown' },
};

/** What would become of each row's subject, in the order that the server gives. */
export function ListDifferences<Difference extends { kind: keyof typeof kindWords; name: string }>({
  differences,
  counts,
  noun,
  keyOf,
  children,
}: {
  differences: readonly Difference[];
  counts: ListPreview<string>['counts'];
  /** What a row is, such as "Person". */
  noun: string;
  keyOf: (difference: Difference) => string;
  /** Before and after. */
  children: (difference: Difference) => ReactNode;
}) {
  if (differences.length === 0) return null;
  const all = counts.new + counts.changed + counts.missing;
  return (
    <Section title="What would change" id="differences">
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{noun}</th>
              <th scope="col">What</th>
              <th scope="col">Before and after</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={keyOf(difference)}>
                <td data-label={noun} className="table-anywhere table-strong">
                  {difference.name}
                </td>
                <td data-label="What">
                  <Status tone={kindWords[difference.kind].tone}>{kindWords[difference.kind].word}</Status>
                </td>
                <td data-label="Before and after" className="table-anywhere">
                  {children(difference)}
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

/** "Field: before → after" for each. */
export function BeforeAfter({ changes }: { changes: readonly { words: string; before: string; after: string }[] }) {
  return (
    <div>
      {changes.map(({ words, before, after }) => (
        <div key={words}>
          {words}: <del>{before === '' ? 'nothing' : before}</del> <span aria-hidden>→</span>{' '}
          <ins>{after === '' ? 'nothing' : after}</ins>
        </div>
      ))}
    </div>
  );
}

/** What the button that imports says. */
export function importAction({ counts }: ListPreview<string>, one: string, many: string): string {
  if (counts.new + counts.changed === 0) return 'Nothing to import';
  const parts = [
    ...(counts.new > 0 ? [`add ${countOf(counts.new, one, many)}`] : []),
    ...(counts.changed > 0 ? [`change ${counts.changed.toLocaleString()}`] : []),
  ];
  const words = parts.join(' and ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function ListImported({
  result: { created, changed, same },
  one,
  many,
  action,
}: {
  result: { created: number; changed: number; same: number };
  /** Such as "person was", "people were". */
  one: string;
  many: string;
  action: ReactNode;
}) {
  return (
    <div role="status">
      <Message title="The list is imported" action={action}>
        {countOf(created, one, many)} added, {changed.toLocaleString()} changed, {same.toLocaleString()} stayed as they
        were.
      </Message>
    </div>
  );
}
