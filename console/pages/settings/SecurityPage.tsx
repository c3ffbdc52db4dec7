import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roles } from '../../../shared/domain/member.ts';
import { Security } from '../../../shared/domain/organization-settings.ts';
import { roleWords } from '../../role-words.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { CheckboxChoices } from './CheckboxChoices.tsx';
import { SettingsForm, useSettingsTaken } from './SettingsForm.tsx';
import { WholeNumberInput } from '../../ui/WholeNumberInput.tsx';

/** Answers: what do we ask of people who sign in, and how long do they stay? */
export function SecurityPage() {
  const { data } = useSuspenseQuery(trpc.organization.settings.queryOptions());
  const { security } = data;
  const [isSaved, setIsSaved] = useState(false);
  return (
    <Page
      title="Security"
      answer={`A session ends after ${security.idleMinutes} minutes in which nobody does anything, and after ${security.absoluteHours} hours in any case.`}
    >
      <SecurityForm
        key={JSON.stringify(security)}
        security={security}
        isSaved={isSaved}
        onSaved={() => setIsSaved(true)}
      />
    </Page>
  );
}

/** As the fields hold them: an emptied number is an empty text. */
type Values = Omit<Security, 'idleMinutes' | 'absoluteHours'> &
  Record<'idleMinutes' | 'absoluteHours', number | string>;

const valuesOf = (security: Security): Values => ({ ...security });

function SecurityForm({ security, isSaved, onSaved }: { security: Security; isSaved: boolean; onSaved: () => void }) {
  const can = useCan();
  const disabled = !can('organization:update');
  const { form, submitWith } = useSchemaForm(Security, valuesOf(security), (values) => values);
  const taken = useSettingsTaken();
  const set = useMutation({
    ...trpc.organization.setSecurity.mutationOptions(),
    onSuccess: async (settings) => {
      onSaved();
      await taken(settings);
    },
  });
  const without = security.secondFactorFor.filter((role) => !form.values.secondFactorFor.includes(role));

  return (
    <SettingsForm
      isDirty={form.isDirty()}
      isPending={set.isPending}
      refusal={set.error ? sentenceOf(set.error) : null}
      isSaved={isSaved}
      consequence={
        without.length > 0
          ? 'Whoever learns the password of one of them gets in with it alone. Who has a second factor keeps it.'
          : 'It holds from the next sign-in, and for sessions that are open from their next request on.'
      }
      onSubmit={submitWith((input) => set.mutate(input))}
      onReset={() => form.reset()}
    >
      <CheckboxChoices
        label="Need a second factor"
        description="A code from their phone besides the password. They set it up when they next sign in."
        choices={roles}
        labelOf={(role) => roleWords[role]}
        arranged="stack"
        disabled={disabled}
        {...form.getInputProps('secondFactorFor')}
      />
      <div className="field-row">
        <WholeNumberInput
          label="A session in which nobody does anything ends after"
          description="Your policy: 2 to 15 minutes."
          unit="minutes"
          disabled={disabled}
          {...form.getInputProps('idleMinutes')}
        />
        <WholeNumberInput
          label="A session ends in any case after"
          description="Your policy: 1 to 12 hours."
          unit="hours"
          disabled={disabled}
          {...form.getInputProps('absoluteHours')}
        />
      </div>
    </SettingsForm>
  );
}
