import { MultiSelect, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CreateGroup, type Group } from '../../../shared/domain/group.ts';
import { leaderships, type Member, roles } from '../../../shared/domain/member.ts';
import { roleWords } from '../../role-words.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { leadershipWords } from './member-words.ts';

interface Values extends Record<string, unknown> {
  name: string;
  kind: string;
  memberIds: string[];
  department: string;
  role: string;
  leadership: string;
  handlesPhi: string;
}

const valuesOf = (group: Group | null, chosen: readonly Member[]): Values => ({
  name: group?.name ?? '',
  kind: group !== null && group.rule === null ? 'chosen' : 'rule',
  memberIds: chosen.map(({ id }) => id),
  department: group?.rule?.department ?? '',
  role: group?.rule?.role ?? '',
  leadership: group?.rule?.leadership ?? '',
  handlesPhi: String(group?.rule?.handlesPhi ?? ''),
});

const wordOrNull = (word: string) => (word === '' ? null : word);

const inputOf = ({ name, kind, memberIds, department, role, leadership, handlesPhi }: Values) => ({
  name,
  membership:
    kind === 'chosen'
      ? { kind, memberIds }
      : {
          kind,
          rule: {
            department: wordOrNull(department),
            role: wordOrNull(role),
            leadership: wordOrNull(leadership),
            handlesPhi: handlesPhi === '' ? null : handlesPhi === 'true',
          },
        },
});

/** A group to make, or one to change. */
export function GroupDialog({
  group,
  chosen,
  onClose,
}: {
  group: Group | null;
  /** Who was chosen for it one by one. */
  chosen: readonly Member[];
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const { form, submitWith } = useSchemaForm(CreateGroup, valuesOf(group, chosen), inputOf);
  const saved = async ({ id }: Group) => {
    onClose();
    await navigate({ to: '/people/groups/$groupId', params: { groupId: id } });
    await queryClient.invalidateQueries();
  };
  const create = useMutation({ ...trpc.group.create.mutationOptions(), onSuccess: saved });
  const update = useMutation({ ...trpc.group.update.mutationOptions(), onSuccess: saved });
  const { data: counts } = useQuery(trpc.member.count.queryOptions());
  const departments = new Set([
    ...(counts?.departments.map(({ name }) => name) ?? []),
    ...(form.values.department === '' ? [] : [form.values.department]),
  ]);
  const error = create.error ?? update.error;

  return (
    <FormDialog
      title={group ? `Edit ${group.name}` : 'Add a group'}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => (group ? update.mutate({ ...input, id: group.id }) : create.mutate(input)))}
      submit={group ? 'Save changes' : 'Make the group'}
      isPending={create.isPending || update.isPending}
      refusal={error ? sentenceOf(error) : null}
    >
      <TextInput label="Name" data-autofocus {...form.getInputProps('name')} />
      <Radio.Group label="Who is in it" {...form.getInputProps('kind')}>
        <div className="stack">
          <Radio
            value="rule"
            label="Everybody who fits a rule"
            description="Follows people as they come, change and leave"
          />
          <Radio value="chosen" label="People whom I choose" />
        </div>
      </Radio.Group>
      {form.values.kind === 'chosen' ? (
        <PeopleSelect
          start={chosen}
          ids={form.values.memberIds}
          error={form.errors['memberIds']}
          onChoose={(ids) => form.setFieldValue('memberIds', ids)}
        />
      ) : (
        <>
          <NativeSelect
            label="Department"
            data={[{ value: '', label: 'Any' }, ...departments]}
            {...form.getInputProps('department')}
          />
          <NativeSelect
            label="Role"
            data={[{ value: '', label: 'Any' }, ...roles.map((value) => ({ value, label: roleWords[value] }))]}
            {...form.getInputProps('role')}
          />
          <NativeSelect
            label="Leads as"
            data={[
              { value: '', label: 'Leading or not' },
              { value: 'any', label: 'Leaders of any kind' },
              ...leaderships.map((value) => ({ value, label: leadershipWords[value] })),
            ]}
            {...form.getInputProps('leadership')}
          />
          <NativeSelect
            label="Patient information"
            data={[
              { value: '', label: 'Either' },
              { value: 'true', label: 'Passes through their hands' },
              { value: 'false', label: 'Does not pass through their hands' },
            ]}
            {...form.getInputProps('handlesPhi')}
          />
        </>
      )}
    </FormDialog>
  );
}

/** Looks people up by name or address, and keeps those who were chosen. */
function PeopleSelect({
  start,
  ids,
  error,
  onChoose,
}: {
  start: readonly Pick<Member, 'id' | 'name'>[];
  ids: string[];
  error: React.ReactNode;
  onChoose: (ids: string[]) => void;
}) {
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words, 200);
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map(start.map(({ id, name }) => [id, name])));
  const { data: found } = useQuery({
    ...trpc.member.page.queryOptions({ q: q.slice(0, 100), size: 30 }),
    placeholderData: keepPreviousData,
  });
  const names = new Map([...known, ...(found?.items ?? []).map(({ id, name }) => [id, name] as const)]);
  return (
    <MultiSelect
      label="People"
      placeholder="Type a name"
      searchable
      nothingFoundMessage="Nobody of that name"
      // The server has searched already, by more than the name.
      filter={({ options }) => options}
      data={[...names].map(([value, label]) => ({ value, label }))}
      value={ids}
      error={error}
      onSearchChange={setWords}
      onChange={(next) => {
        setKnown(new Map([...names].filter(([id]) => next.includes(id))));
        onChoose(next);
      }}
    />
  );
}
