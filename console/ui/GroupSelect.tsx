import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../trpc.ts';

/** Chooses one of the organization's groups, as a field of a form. */
export function GroupSelect(field: NativeSelectProps) {
  const { data: groups } = useQuery(trpc.group.list.queryOptions());
  return (
    <NativeSelect
      label="Group"
      data={[
        { value: '', label: 'Choose one' },
        ...(groups?.map(({ id, name }) => ({ value: id, label: name })) ?? []),
      ]}
      {...field}
    />
  );
}
