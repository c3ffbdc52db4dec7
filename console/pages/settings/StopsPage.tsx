import { Select, Switch } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { StopsPolicy, type StopsPolicyRecord } from '../../../shared/domain/stops-policy.ts';
import { type Visibility, visibilityOf } from '../../../shared/policy/visibility.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { WholeNumberInput } from '../../ui/WholeNumberInput.tsx';

/** Answers: what follows when somebody is stopped again and again? */
export function StopsPage() {
  const { data: record } = useSuspenseQuery(trpc.lesson.stopsPolicy.queryOptions());
  const { data: organization } = useSuspenseQuery(trpc.organization.get.queryOptions());
  const [isSaved, setIsSaved] = useState(false);
  const visibility = visibilityOf(organization.policy.discovery);
  return (
    <Page
      title="Your policy: repeated stops"
      answer={
        record.policy.isOn
          ? `After ${record.policy.stops} stops within ${record.policy.days} days, ${followingWords[visibility]}`
          : 'Nothing follows repeated stops. HIPAA asks for nothing here: this is your own policy.'
      }
    >
      <StopsForm
        key={JSON.stringify(record.policy)}
        record={record}
        visibility={visibility}
        isSaved={isSaved}
        onSaved={() => setIsSaved(true)}
      />
    </Page>
  );
}

const followingWords: Readonly<Record<Visibility, string>> = {
  named: 'the course is assigned to whoever was stopped.',
  pseudonymous: 'the course is suggested to whoever was stopped, and nobody else is told.',
  counted: 'the course is suggested to whoever was stopped, and nobody else is told.',
};

const consequences: Readonly<Record<Visibility, string>> = {
  named:
    'Whoever was stopped that often, the days before today included, gets the course assigned within an hour, with this policy as the reason.',
  pseudonymous:
    'Your policy uses pseudonyms, and an assignment would say who was stopped. So Wardline suggests the course to that person alone. You see a completion if they take it, as anybody’s.',
  counted:
    'Your policy is to count, and an assignment would say who was stopped. So Wardline suggests the course to that person alone. You see a completion if they take it, as anybody’s.',
};

interface Values extends Record<string, unknown> {
  isOn: boolean;
  stops: number | string;
  days: number | string;
  courseId: string;
}

function StopsForm({
  record,
  visibility,
  isSaved,
  onSaved,
}: {
  record: StopsPolicyRecord;
  visibility: Visibility;
  isSaved: boolean;
  onSaved: () => void;
}) {
  const can = useCan();
  const disabled = !can('policy:update');
  const { form, submitWith } = useSchemaForm<Values, StopsPolicy>(StopsPolicy, record.policy, (values) => values);
  const set = useMutation({
    ...trpc.lesson.setStopsPolicy.mutationOptions(),
    onSuccess: async (saved) => {
      onSaved();
      queryClient.setQueryData(trpc.lesson.stopsPolicy.queryKey(), saved);
      await queryClient.invalidateQueries();
    },
  });
  const { isOn } = form.values;
  return (
    <SettingsForm
      isDirty={form.isDirty()}
      isPending={set.isPending}
      refusal={set.error ? sentenceOf(set.error) : null}
      isSaved={isSaved}
      consequence={isOn ? consequences[visibility] : 'Nobody gets a course for having been stopped.'}
      onSubmit={submitWith((input) => set.mutate(input))}
      onReset={() => form.reset()}
    >
      <Switch
        label="Offer a course after repeated stops"
        description="What somebody reported as a mistake, or said is no patient’s or made up, does not count."
        disabled={disabled}
        {...form.getInputProps('isOn', { type: 'checkbox' })}
      />
      <div className="settings-intervals">
        <WholeNumberInput
          label="After so many stops"
          unit="stops"
          min={2}
          disabled={disabled || !isOn}
          {...form.getInputProps('stops')}
        />
        <WholeNumberInput
          label="Within so many days"
          unit="days"
          min={1}
          disabled={disabled || !isOn}
          {...form.getInputProps('days')}
        />
        <Select
          label="This course"
          data={record.courses.map(({ id, title }) => ({ value: id, label: title }))}
          allowDeselect={false}
          disabled={disabled || !isOn}
          {...form.getInputProps('courseId')}
        />
      </div>
    </SettingsForm>
  );
}
