import { Button, TagsInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { defaultIntervals, Intervals } from '../../../shared/domain/organization-settings.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { countOf } from '../../ui/words.ts';
import { SettingsForm, useSettingsTaken } from './SettingsForm.tsx';
import { WholeNumberInput } from '../../ui/WholeNumberInput.tsx';
import { intervalWords } from './settings-words.ts';

const periods = Intervals.omit({ baaExpiryNoticeDays: true }).keyof().options;

/** Answers: how often and how soon have we decided to act? */
export function IntervalsPage() {
  const { data } = useSuspenseQuery(trpc.organization.settings.queryOptions());
  const { intervals } = data;
  const [isSaved, setIsSaved] = useState(false);
  const own = periods.filter((period) => intervals[period] !== defaultIntervals[period]).length;
  return (
    <Page
      title="Your policy: intervals"
      answer={`Your own policy, not law: where the law names no period, or a longer one, these decide. ${
        own === 0
          ? 'All are Wardline’s defaults.'
          : `${countOf(own, 'period differs', 'periods differ')} from Wardline’s defaults.`
      }`}
    >
      <IntervalsForm
        key={JSON.stringify(intervals)}
        intervals={intervals}
        isSaved={isSaved}
        onSaved={() => setIsSaved(true)}
      />
    </Page>
  );
}

/** As the fields hold them: an emptied number is an empty text. */
type Values = Record<(typeof periods)[number], number | string> & { baaExpiryNoticeDays: string[] };

const valuesOf = (intervals: Intervals): Values => ({
  ...intervals,
  baaExpiryNoticeDays: intervals.baaExpiryNoticeDays.map(String),
});

function IntervalsForm({
  intervals,
  isSaved,
  onSaved,
}: {
  intervals: Intervals;
  isSaved: boolean;
  onSaved: () => void;
}) {
  const can = useCan();
  const disabled = !can('policy:update');
  const { form, submitWith } = useSchemaForm(Intervals, valuesOf(intervals), (values) => ({
    ...values,
    baaExpiryNoticeDays: values.baaExpiryNoticeDays.map((days) => (/^\d+$/.test(days) ? Number(days) : Number.NaN)),
  }));
  const taken = useSettingsTaken();
  const set = useMutation({
    ...trpc.organization.setIntervals.mutationOptions(),
    onSuccess: async (settings) => {
      onSaved();
      await taken(settings);
    },
  });
  const isAsWardlineStarts = JSON.stringify(form.values) === JSON.stringify(valuesOf(defaultIntervals));

  return (
    <SettingsForm
      isDirty={form.isDirty()}
      isPending={set.isPending}
      refusal={set.error ? sentenceOf(set.error) : null}
      isSaved={isSaved}
      consequence="What is due from now on is counted by these. What was told before is not told again."
      onSubmit={submitWith((input) => set.mutate(input))}
      onReset={() => form.reset()}
    >
      <div className="settings-intervals">
        {periods.map((period) => {
          const { label, unit, law } = intervalWords[period];
          return (
            <WholeNumberInput
              key={period}
              label={label}
              description={law}
              unit={form.values[period] === 1 ? unit.slice(0, -1) : unit}
              min={1}
              disabled={disabled}
              {...form.getInputProps(period)}
            />
          );
        })}
        <TagsInput
          label="Before an agreement ends, or anything else about a vendor or a finding falls due, its owner is told this many days ahead"
          description="0 is the day itself. Press Enter after each."
          splitChars={[',', ' ', ';', '/']}
          acceptValueOnBlur
          clearable={false}
          disabled={disabled}
          {...form.getInputProps('baaExpiryNoticeDays')}
        />
      </div>
      {!disabled && !isAsWardlineStarts && (
        <div className="row">
          <Button variant="subtle" onClick={() => form.setValues(valuesOf(defaultIntervals))}>
            Fill in Wardline’s defaults
          </Button>
        </div>
      )}
    </SettingsForm>
  );
}
