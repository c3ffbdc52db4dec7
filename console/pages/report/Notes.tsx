import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { NoteOnReport, noteKinds, type ReportNoteKind, type ReportRecord } from '../../../shared/domain/report.ts';
import { momentWords } from '../../../shared/domain/report-words.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { Paragraphs } from './ReportBody.tsx';

const noteWords: Readonly<Record<ReportNoteKind, string>> = {
  minutes: 'Minutes',
  question: 'Question',
  answer: 'Answer',
};

/** What was said about a report. Nothing that was written down is changed; a correction is written below it. */
export function Notes({ record: { id, notes }, timeZone }: { record: ReportRecord; timeZone: string }) {
  const can = useCan();
  return (
    <Section title="Minutes and questions" id="minutes">
      <div className="stack">
        {notes.length === 0 ? (
          <p className="wl-quiet report-paragraph">Nothing has been written down yet.</p>
        ) : (
          <ul className="card report-asks">
            {notes.map((note) => (
              <li key={`${note.writtenAt.toISOString()} ${note.kind}`}>
                <p className="wl-quiet">
                  {noteWords[note.kind]} by {note.writtenByName} on {momentWords(note.writtenAt, timeZone)}
                </p>
                <Paragraphs words={note.body} />
              </li>
            ))}
          </ul>
        )}
        {can('report:discuss') && <WriteDown id={id} />}
      </div>
    </Section>
  );
}

function WriteDown({ id }: { id: ReportRecord['id'] }) {
  const { form, submitWith } = useSchemaForm<{ kind: string; body: string }, NoteOnReport>(
    NoteOnReport,
    { kind: 'question', body: '' },
    (values) => ({ id, ...values }),
  );
  const note = useMutation({
    ...trpc.report.note.mutationOptions(),
    onSuccess: async () => {
      form.setFieldValue('body', '');
      await queryClient.invalidateQueries();
    },
  });
  return (
    <form
      className="card card-padded stack report-write"
      noValidate
      onSubmit={submitWith((input) => note.mutate(input))}
    >
      <NativeSelect
        label="What is it?"
        className="report-day"
        data={noteKinds.map((value) => ({ value, label: noteWords[value] }))}
        {...form.getInputProps('kind')}
      />
      <Textarea
        label="In words"
        description="Stays as it is written, with your name and the time."
        autosize
        minRows={2}
        maxLength={10_000}
        {...form.getInputProps('body')}
      />
      <Refused sentence={note.error ? sentenceOf(note.error) : null} />
      <div className="row">
        <Button type="submit" loading={note.isPending}>
          Write it down
        </Button>
      </div>
    </form>
  );
}
