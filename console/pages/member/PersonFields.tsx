import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { leaderships, type Member, type MemberId } from '../../../shared/domain/member.ts';
import { DayInput, dayOrNull } from '../../ui/DayInput.tsx';
import { PersonSelect } from '../../ui/PersonSelect.tsx';
import { leadershipWords } from './member-words.ts';

export interface PersonFieldValues extends Record<string, unknown> {
  name: string;
  email: string;
  staffNumber: string;
  department: string;
  title: string;
  managerId: string | null;
  leadership: string;
  handlesPhi: boolean;
  joinedOn: string;
}

/** What the fields hold of a person, or of nobody yet. */
export const personFieldsOf = (person: Member | null): PersonFieldValues => ({
  name: person?.name ?? '',
  email: person?.email ?? '',
  staffNumber: person?.staffNumber ?? '',
  department: person?.department ?? '',
  title: person?.title ?? '',
  managerId: person?.managerId ?? null,
  leadership: person?.leadership ?? '',
  // Wardline starts careful: most people in a clinic meet patient information, and it decides on their training.
  handlesPhi: person?.handlesPhi ?? true,
  joinedOn: person?.joinedOn ?? '',
});

/** The fields' text as the schema takes it. */
export const personInputOf = (values: PersonFieldValues) => ({
  ...values,
  leadership: values.leadership === '' ? null : values.leadership,
  joinedOn: dayOrNull(values.joinedOn),
});

/** What is entered about a person, whether they are added or edited. */
export function PersonFields({
  form,
  manager,
  self,
}: {
  form: UseFormReturnType<PersonFieldValues>;
  /** Who is their manager now. */
  manager: { id: MemberId; name: string } | null;
  /** Nobody is offered as their own manager. */
  self: MemberId | null;
}) {
  return (
    <>
      <TextInput label="Name" data-autofocus key={form.key('name')} {...form.getInputProps('name')} />
      <TextInput label="E-mail" type="email" key={form.key('email')} {...form.getInputProps('email')} />
      <div className="person-pair">
        <TextInput label="Department" key={form.key('department')} {...form.getInputProps('department')} />
        <TextInput label="Title" key={form.key('title')} {...form.getInputProps('title')} />
      </div>
      <PersonSelect
        label="Manager"
        person={manager}
        except={self}
        error={form.errors['managerId']}
        onChoose={(id) => form.setFieldValue('managerId', id)}
      />
      <div className="person-pair">
        <TextInput
          label="Staff number"
          description="By which your own list tells people apart, if it has one"
          key={form.key('staffNumber')}
          {...form.getInputProps('staffNumber')}
        />
        <DayInput
          label="First day"
          description="Empty if they have long been here"
          key={form.key('joinedOn')}
          {...form.getInputProps('joinedOn')}
        />
      </div>
      <NativeSelect
        label="Leads as"
        description="Leaders take the training of leaders too"
        data={[
          { value: '', label: 'Does not lead' },
          ...leaderships.map((value) => ({ value, label: leadershipWords[value] })),
        ]}
        key={form.key('leadership')}
        {...form.getInputProps('leadership')}
      />
      <Checkbox
        label="Patient information passes through their hands"
        key={form.key('handlesPhi')}
        {...form.getInputProps('handlesPhi', { type: 'checkbox' })}
      />
    </>
  );
}
