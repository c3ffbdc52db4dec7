import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import {
  type CompletionField,
  completionFields,
  CompletionListPreview,
} from '../../../shared/domain/completion-import.ts';
import { listSender } from '../../send-list.ts';
import { BeforeAfter, ListDifferences } from '../../ui/ListDifferences.tsx';
import { ListImportPage } from '../../ui/ListImportPage.tsx';
import { useListImport } from '../../ui/use-list-import.ts';
import { LeftOut, StrangerChoice } from './Strangers.tsx';

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
  return (
    <ListImportPage
      list={list}
      title="Import completions"
      above={
        <Link to="/completions" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Completions
        </Link>
      }
      answer="Bring in what your people completed in another learning system. You see what would go on record before anything does."
      accept=".csv,.txt,.xlsx,.json,.jsonl,.ndjson"
      takes="A CSV or XLSX file, or xAPI statements as JSON"
      explains="One row for each completion: whose it is by e-mail address or staff number, the course, and the day. A course that is called like one here counts as that one. The same file can be brought again: what is on record already is left, and what it says otherwise is corrected by a further record. Rows of people who are not known here can be left out; you get them as a list."
      row="a completion"
      suspicion="A heading of this list looks like an e-mail address. If the list begins with a completion at once, say so; none is lost then."
      one="record"
      many="records"
      seeThem={
        <Link to="/completions" search={{}}>
          See the records
        </Link>
      }
      fields={completionFields}
      words={fieldWords}
      hasColumns={({ format }) => format !== 'xAPI'}
      leftOut={list.preview?.leavesStrangersOut ? list.preview.strangers.length : 0}
      choices={list.preview && <StrangerChoice preview={list.preview} onLeaveOut={list.leaveStrangersOut} />}
      afterwards={list.preview && <LeftOut preview={list.preview} />}
    >
      {(preview) => (
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
      )}
    </ListImportPage>
  );
}
