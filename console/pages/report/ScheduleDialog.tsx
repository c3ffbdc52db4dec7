import { useMutation } from '@tanstack/react-query';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import { Intervals } from '../../../shared/domain/organization-settings.ts';
import type { ReportSchedule } from '../../../shared/domain/report.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { fullDay, relativeDay } from '../../ui/dates.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { WholeNumberInput } from '../../ui/WholeNumberInput.tsx';

const Every = Intervals.pick({ leadershipReportMonths: true });
type Every = Pick<Intervals, 'leadershipReportMonths'>;

/** Says how often leadership is to have a report: one of the organization's intervals, changed where it is read. */
export function ScheduleDialog({ schedule, onClose }: { schedule: ReportSchedule; onClose: () => void }) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm<{ leadershipReportMonths: number | string }, Every>(
    Every,
    { leadershipReportMonths: schedule.months },
    (values) => values,
  );
  const { mutateAsync } = useMutation(trpc.organization.setIntervals.mutationOptions());
  const set = useMutation({
    // All intervals are saved together: the others as they are now, not as they were when this dialog opened.
    mutationFn: async (every: Every) => {
      const settings = { ...trpc.organization.settings.queryOptions(), staleTime: 0 };
      const { intervals } = await queryClient.fetchQuery(settings);
      return mutateAsync({ ...intervals, ...every });
    },
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  const { countedFromOn, lastToOn } = schedule;
  const wanted = Every.safeParse(form.values);
  const dueOn = wanted.success ? monthsAfter(countedFromOn, wanted.data.leadershipReportMonths) : null;
  return (
    <FormDialog
      title="How often a report is due"
      opened
      onClose={onClose}
      onSubmit={submitWith((every) => set.mutate(every))}
      submit="Set your policy"
      isPending={set.isPending}
      refusal={set.error ? sentenceOf(set.error) : null}
    >
      <WholeNumberInput
        label="Leadership has a report to sign every"
        description="Your policy. The law names no period; whoever is never told oversees nothing."
        unit={form.values.leadershipReportMonths === 1 ? 'month' : 'months'}
        min={1}
        data-autofocus
        {...form.getInputProps('leadershipReportMonths')}
      />
      {dueOn !== null && (
        <div className="consequence" aria-live="polite">
          <p className="consequence-title">What happens then</p>
          <p>
            The next report is due on {fullDay(dueOn)}, {relativeDay(dueOn, today)}: counted from{' '}
            {fullDay(countedFromOn)},{' '}
            {lastToOn === null
              ? 'when your organization began here'
              : 'the last day of the newest report that leadership was sent'}
            .{dueOn < today && ' That day has passed, so a finding is open until one is frozen and sent to leadership.'}
          </p>
        </div>
      )}
    </FormDialog>
  );
}
