import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportRecord } from '../../../shared/domain/report.ts';
import { askWords, partTitles, periodWords } from '../../../shared/domain/report-words.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { Asks } from './Asks.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import { Paragraphs, ReportBody } from './ReportBody.tsx';
import { ReportPeriodDialog } from './ReportPeriodDialog.tsx';
import { SaidAsks } from './SaidAsks.tsx';
import { isSaid, useReportDraft } from './use-report-draft.ts';

const above = (
  <Link to="/reports" search={{}} className="row">
    <IconArrowLeft size={16} aria-hidden /> Reports on record
  </Link>
);

/** A report that is being written: for officers its fields, and for everybody how it reads so far. */
export function DraftReport({ record }: { record: ReportRecord }) {
  const can = useCan();
  return can('report:update') ? <Written record={record} /> : <ReadSoFar record={record} />;
}

function ReadSoFar({ record }: { record: ReportRecord }) {
  return (
    <Page
      title={record.title}
      above={above}
      answer={`A draft of ${record.createdByName}’s for ${periodWords(record.period)}. It is not frozen, so it changes still.`}
    >
      <Asks title={partTitles.asks} asks={record.asks} timeZone={record.snapshot.timeZone} empty={null} isDraft />
      <ReportBody snapshot={record.snapshot} />
    </Page>
  );
}

function Written({ record }: { record: ReportRecord }) {
  const [acting, setActing] = useState<'freeze' | 'period' | 'discard' | null>(null);
  const draft = useReportDraft(record);
  const { fields, save, isWhole, isConflict } = draft;
  const asks = fields.asks.filter(isSaid).map((ask) => ({ id: ask.key, words: askWords(ask), about: ask.subjectName }));
  return (
    <Page
      title={fields.title || 'Report without a title'}
      above={above}
      answer={
        <>
          <Status tone="notice">Draft</Status> For {periodWords(record.period)}. The figures below are of this moment;
          freezing counts them once more and keeps them.
        </>
      }
      actions={
        <>
          <Button variant="default" onClick={() => setActing('discard')}>
            Discard the draft
          </Button>
          <Button variant="default" disabled={!isWhole || isConflict} onClick={() => setActing('period')}>
            Change the period
          </Button>
          <Button disabled={!isWhole || isConflict} onClick={() => setActing('freeze')}>
            Freeze it
          </Button>
        </>
      }
    >
      <div className="report-saving">
        <p role="status" className="wl-quiet">
          {savingWords(save)}
          {!isWhole && ' A title and the words of each ask are needed before you freeze it or change its period.'}
        </p>
        {isConflict ? (
          <Conflict onKeepOwn={draft.keepOwn} onTakeTheirs={draft.takeTheirs} />
        ) : (
          <Refused sentence={save.error ? sentenceOf(save.error) : null} />
        )}
      </div>
      <div className="draft-on-screen">
        <DraftEditor fields={fields} onChange={draft.change} />
      </div>
      {/* Fields do not print, what stands in them does. */}
      <div className="draft-on-paper">
        {asks.length > 0 && (
          <Section title={partTitles.asks} id="asks">
            <SaidAsks items={asks} />
          </Section>
        )}
        {fields.narrative.trim() !== '' && (
          <Section title={partTitles.narrative} id="narrative">
            <Paragraphs words={fields.narrative} />
          </Section>
        )}
      </div>
      <ReportBody snapshot={{ ...record.snapshot, narrative: '' }} />
      {acting === 'freeze' && <FreezeDialog record={record} keepAll={draft.keepAll} onClose={() => setActing(null)} />}
      {acting === 'period' && (
        <ReportPeriodDialog record={record} keepAll={draft.keepAll} onClose={() => setActing(null)} />
      )}
      {acting === 'discard' && (
        <DiscardDialog id={record.id} discardBy={draft.discardBy} onClose={() => setActing(null)} />
      )}
    </Page>
  );
}

function savingWords({
  isPending,
  isSuccess,
  isError,
}: Pick<ReturnType<typeof useReportDraft>['save'], 'isPending' | 'isSuccess' | 'isError'>): string {
  if (isPending) return 'Saving…';
  if (isError) return 'Not saved.';
  return isSuccess ? 'Saved.' : 'What you write is saved by itself.';
}

function Conflict({ onKeepOwn, onTakeTheirs }: { onKeepOwn: () => Promise<void>; onTakeTheirs: () => Promise<void> }) {
  const settle = useMutation({ mutationFn: (act: () => Promise<void>) => act() });
  return (
    <div className="card card-padded stack" role="alert">
      <p className="report-paragraph">
        Somebody else saved this draft while you wrote. What you wrote is still here and not saved.
      </p>
      <div className="row">
        <Button loading={settle.isPending} onClick={() => settle.mutate(onKeepOwn)}>
          Save mine over theirs
        </Button>
        <Button variant="default" disabled={settle.isPending} onClick={() => settle.mutate(onTakeTheirs)}>
          Go on with theirs
        </Button>
      </div>
      <Refused sentence={settle.error ? sentenceOf(settle.error) : null} />
    </div>
  );
}

function FreezeDialog({
  record: { id, period },
  keepAll,
  onClose,
}: {
  record: ReportRecord;
  keepAll: () => Promise<number>;
  onClose: () => void;
}) {
  const { mutateAsync } = useMutation(trpc.report.freeze.mutationOptions());
  const freeze = useMutation({
    mutationFn: async () => mutateAsync({ id, version: await keepAll() }),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title="Freeze this report"
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        freeze.mutate();
      }}
      submit="Freeze this report"
      isPending={freeze.isPending}
      refusal={freeze.error ? sentenceOf(freeze.error) : null}
    >
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>
          The figures for {periodWords(period)} are counted once more and stay as they are, whatever changes afterwards.
          The report becomes a PDF and a Word file that are kept for six years.
        </p>
        <p>
          Nobody can change it from then on: not its figures, not your words, not what it asks. You send it to its
          readers, and leadership answers and signs it.
        </p>
      </div>
    </FormDialog>
  );
}

function DiscardDialog({
  id,
  discardBy,
  onClose,
}: {
  id: ReportRecord['id'];
  discardBy: (act: (version: number) => Promise<void>) => Promise<void>;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const { mutateAsync } = useMutation(trpc.report.discard.mutationOptions());
  const discard = useMutation({
    mutationFn: () => discardBy((version) => mutateAsync({ id, version })),
    onSuccess: async () => {
      await navigate({ to: '/reports', search: {} });
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title="Discard this draft"
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        discard.mutate();
      }}
      submit="Discard it for good"
      isDangerous
      isPending={discard.isPending}
      refusal={discard.error ? sentenceOf(discard.error) : null}
    >
      <p>
        Your words and what you asked for are gone then. The figures stay; they are counted anew for the next draft.
      </p>
    </FormDialog>
  );
}
