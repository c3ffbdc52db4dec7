import { ColorInput, Radio, Select, TextInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import {
  entityKinds,
  languages,
  type OrganizationSettings,
  Profile,
  weekdays,
} from '../../../shared/domain/organization-settings.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { CheckboxChoices } from './CheckboxChoices.tsx';
import { SettingsForm, useSettingsTaken } from './SettingsForm.tsx';
import { kindWords, languageWords, weekdayLabel } from './settings-words.ts';

/** Answers: who are we, when do we work, and in which languages do we write? */
export function OrganizationPage() {
  const { data } = useSuspenseQuery(trpc.organization.settings.queryOptions());
  const { profile } = data;
  const [isSaved, setIsSaved] = useState(false);
  return (
    <Page
      title="Organization"
      answer={`${profile.name} is written down as a ${kindWords[profile.kind].label.toLowerCase()}, on the time of ${profile.timeZone}.`}
    >
      <ProfileForm
        key={JSON.stringify(profile)}
        profile={profile}
        isSaved={isSaved}
        onSaved={() => {
          setIsSaved(true);
        }}
      />
    </Page>
  );
}

function ProfileForm({
  profile,
  isSaved,
  onSaved,
}: {
  profile: OrganizationSettings['profile'];
  isSaved: boolean;
  onSaved: () => void;
}) {
  const can = useCan();
  const disabled = !can('organization:update');
  const timeZones = useMemo(
    () => [...new Set([profile.timeZone, ...Intl.supportedValuesOf('timeZone')])].toSorted(),
    [profile.timeZone],
  );
  const { form, submitWith } = useSchemaForm(Profile, { ...profile }, (values) => values);
  const taken = useSettingsTaken();
  const set = useMutation({
    ...trpc.organization.setProfile.mutationOptions(),
    onSuccess: async (settings) => {
      onSaved();
      await taken(settings);
    },
  });
  const { name, timeZone, color } = form.values;
  const reachesBrowsers = name !== profile.name || timeZone !== profile.timeZone || color !== profile.color;

  return (
    <SettingsForm
      isDirty={form.isDirty()}
      isPending={set.isPending}
      refusal={set.error ? sentenceOf(set.error) : null}
      isSaved={isSaved}
      consequence={
        reachesBrowsers
          ? 'Browsers learn it with the next policy, which is published at once. Agreements begin and end on days of the time zone.'
          : null
      }
      onSubmit={submitWith((input) => set.mutate(input))}
      onReset={() => form.reset()}
    >
      <TextInput
        label="Name"
        description="Your staff see it whenever Wardline speaks to them."
        disabled={disabled}
        {...form.getInputProps('name')}
      />
      <Radio.Group label="Under HIPAA" {...form.getInputProps('kind')}>
        <div className="stack settings-choices">
          {entityKinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={kindWords[kind].label}
              description={kindWords[kind].what}
              disabled={disabled}
            />
          ))}
        </div>
      </Radio.Group>
      <Select
        label="Time zone"
        description="Days begin and end by it, also those of agreements and reminders."
        searchable
        allowDeselect={false}
        data={timeZones}
        disabled={disabled}
        {...form.getInputProps('timeZone')}
      />
      <CheckboxChoices
        label="Working days"
        description="Periods in business days count these alone."
        choices={weekdays}
        labelOf={weekdayLabel}
        arranged="row"
        disabled={disabled}
        {...form.getInputProps('workingDays')}
      />
      <CheckboxChoices
        label="Languages"
        description="In which Wardline writes to your people. Who has chosen none gets the first."
        choices={languages}
        labelOf={(language) => languageWords[language]}
        arranged="row"
        disabled={disabled}
        {...form.getInputProps('languages')}
      />
      <ColorInput
        label="Colour"
        description="Marks the warnings as yours, so that people know who speaks."
        format="hex"
        withEyeDropper={false}
        disabled={disabled}
        {...form.getInputProps('color')}
      />
    </SettingsForm>
  );
}
