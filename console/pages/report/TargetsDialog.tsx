import { NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { defaultTargets, metricIds, MetricTargets, metrics } from '../../../shared/domain/metric.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** As the fields hold them: an emptied number is an empty text, and means no target. */
type Values = Record<string, number | string>;

const valuesOf = (targets: MetricTargets): Values => Object.fromEntries(metricIds.map((id) => [id, targets[id] ?? '']));

/** What the organization wants of each figure: its own policy, by which the page tells red from green. */
export function TargetsDialog({ targets, onClose }: { targets: MetricTargets; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm<Values, MetricTargets>(MetricTargets, valuesOf(targets), (values) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
  );
  const set = useMutation({
    ...trpc.metric.setTargets.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title="Your targets"
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => set.mutate({ targets: input }))}
      submit="Set these targets"
      isPending={set.isPending}
      refusal={set.error ? sentenceOf(set.error) : null}
    >
      <p className="wl-quiet">
        Your own policy, not law. A figure that misses its target is red or amber; without a target, what should be less
        is held to none and what should be more to all. Reports that are frozen keep the targets they were frozen with.
      </p>
      {metricIds.map((id) => {
        const { title, unit, better } = metrics[id];
        return (
          <NumberInput
            key={id}
            label={title}
            description={`${better === 'less' ? 'At most' : 'At least'}${
              defaultTargets[id] === undefined ? '' : `; Wardline starts with ${defaultTargets[id]}`
            }`}
            suffix={unit === 'share' ? '%' : ''}
            min={0}
            max={unit === 'share' ? 100 : 1_000_000}
            allowDecimal={false}
            {...form.getInputProps(id)}
          />
        );
      })}
    </FormDialog>
  );
}
