import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ImportDifference, importFields, ImportPreview } from '../../../shared/domain/member-import.ts';
import { listSender } from '../../send-list.ts';
import { useToday } from '../../session.ts';
import { BeforeAfter, ListDifferences } from '../../ui/ListDifferences.tsx';
import { ListImportPage } from '../../ui/ListImportPage.tsx';
import { useListImport } from '../../ui/use-list-import.ts';
import { fieldWords, writtenWords } from './import-words.ts';

const people = listSender('members', ImportPreview);

/** Answers: what would this list change, and is it right? */
export function ImportPage() {
  const list = useListImport(people);
  return (
    <ListImportPage
      list={list}
      title="Import people"
      above={
        <Link to="/people" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> People
        </Link>
      }
      answer="Take people over from a list of your HR system. You see what would change before anything does."
      takes="A CSV or XLSX file, one row for each person"
      explains="The first row names the columns. A name and an e-mail address are needed; department, title, manager and dates are welcome. The same list can be brought again: people are known by staff number, or else by address. Roles are never imported."
      row="a person"
      suspicion="A heading of this list looks like an e-mail address or a date. If the list begins with a person at once, say so; nobody is lost then."
      one="person"
      many="people"
      seeThem={
        <Link to="/people" search={{}}>
          See the people
        </Link>
      }
      fields={importFields}
      words={fieldWords}
    >
      {(preview) => (
        <>
          <Assumed preview={preview} />
          <ListDifferences
            differences={preview.differences}
            counts={preview.counts}
            noun="Person"
            keyOf={(one) => `${one.kind} ${one.kind === 'missing' ? one.memberId : one.row}`}
          >
            {(difference) => <BeforeAndAfter difference={difference} />}
          </ListDifferences>
        </>
      )}
    </ListImportPage>
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
