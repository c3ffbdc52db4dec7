import { useMutation } from '@tanstack/react-query';
import { type ReportRecord, SetReportPeriod } from '../../../shared/domain/report.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** Gives a draft other days; what was written of it stays. */
export function ReportPeriodDialog({
  record: { id, version, period },
  keepAll,
  onClose,
}: {
  record: Pick<ReportRecord, 'id' | 'version' | 'period'>;
  keepAll: () => Promise<number>;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm<{ fromOn: string; toOn: string }, SetReportPeriod>(
    SetReportPeriod,
    { ...period },
    (days) => ({ id, version, period: days }),
  );
  const { mutateAsync } = useMutation(trpc.report.setPeriod.mutationOptions());
  const set = useMutation({
    // What is still on its way to the server makes a newer version of the draft.
    mutationFn: async (input: SetReportPeriod) => mutateAsync({ ...input, version: await keepAll() }),
    onSuccess: (saved) => {
      queryClient.setQueryData(trpc.report.get.queryKey({ id }), saved);
      onClose();
      return queryClient.invalidateQueries(trpc.report.list.queryFilter());
    },
  });
  return (
    <FormDialog
      title="Change the period"
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => set.mutate(input))}
      submit="Count these days"
      isPending={set.isPending}
      refusal={set.error ? sentenceOf(set.error) : null}
    >
      <div className="field-row">
        <DayInput label="From" data-autofocus {...form.getInputProps('fromOn')} />
        <DayInput label="To" {...form.getInputProps('toOn')} />
      </div>
      <p className="wl-quiet">
        Both days belong to it. The figures are counted anew for these days; your words and what you ask stay.
      </p>
    </FormDialog>
  );
}
