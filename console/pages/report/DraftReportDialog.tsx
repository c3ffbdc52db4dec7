import { TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CreateReport } from '../../../shared/domain/report.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { Outline } from '../../ui/Loading.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** Begins a report: of which days, under which title. What it asks is proposed from the facts. */
export function DraftReportDialog({ onClose }: { onClose: () => void }) {
  // The same period that the page shows by itself: since the last report.
  const { data: view } = useQuery(trpc.metric.view.queryOptions({}));
  return view ? <Fields period={view.figures.period} onClose={onClose} /> : <Outline />;
}

function Fields({ period, onClose }: { period: { fromOn: string; toOn: string }; onClose: () => void }) {
  const navigate = useNavigate();
  const { form, submitWith } = useSchemaForm(
    CreateReport,
    { title: `Leadership report, ${monthOf(period.toOn)}`, fromOn: period.fromOn, toOn: period.toOn },
    ({ title, fromOn, toOn }) => ({ title, period: { fromOn, toOn } }),
  );
  const create = useMutation({
    ...trpc.report.create.mutationOptions(),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries();
      await navigate({ to: '/reports/$reportId', params: { reportId: id } });
    },
  });
  return (
    <FormDialog
      title="Draft a report"
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => create.mutate(input))}
      submit="Begin the draft"
      isPending={create.isPending}
      refusal={create.error ? sentenceOf(create.error) : null}
    >
      <TextInput label="Title" data-autofocus {...form.getInputProps('title')} />
      <div className="field-row">
        <DayInput label="From" {...form.getInputProps('fromOn')} />
        <DayInput label="To" {...form.getInputProps('toOn')} />
      </div>
      <p className="wl-quiet">
        What it asks of leadership is proposed from the record: risks that wait for a signature, plans without money,
        vendors nobody decided on. You change and add what you want before it is frozen.
      </p>
    </FormDialog>
  );
}

const monthOf = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
