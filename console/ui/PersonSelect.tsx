import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Member, MemberId } from '../../shared/domain/member.ts';
import { trpc } from '../trpc.ts';

/** Looks people up by name or address: an organization has thousands. */
export function PersonSelect({
  label,
  person,
  except,
  error,
  isFirst = false,
  onChoose,
}: {
  label: string;
  /** Who is chosen when it opens. */
  person: { id: MemberId; name: string } | null;
  /** Somebody who is not offered. */
  except: MemberId | null;
  error: ReactNode;
  /** The dialog begins with it. */
  isFirst?: boolean;
  onChoose: (id: MemberId | null) => void;
}) {
  const [chosen, setChosen] = useState(person);
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words === chosen?.name ? '' : words, 200);
  const { data: found } = useQuery({
    ...trpc.member.page.queryOptions({ q: q.slice(0, 100), size: 30 }),
    placeholderData: keepPreviousData,
  });
  const others = (found?.items ?? []).filter(({ id }) => id !== except && id !== chosen?.id);
  const options: (Pick<Member, 'id' | 'name'> & { email?: string })[] = [...(chosen ? [chosen] : []), ...others];
  const names = options.map(({ name }) => name);
  return (
    <Select
      label={label}
      {...(isFirst ? { 'data-autofocus': true } : {})}
      placeholder="Nobody"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `${label}: nobody` }}
      nothingFoundMessage="Nobody of that name"
      // The server has searched already, by more than the name.
      filter={({ options: all }) => all}
      data={options.map((one) => ({
        value: one.id,
        // Two of one name are told apart by their address.
        label:
          one.email !== undefined && names.filter((name) => name === one.name).length > 1
            ? `${one.name}, ${one.email}`
            : one.name,
      }))}
      value={chosen?.id ?? null}
      error={error}
      onSearchChange={setWords}
      onChange={(id) => {
        const next = options.find((one) => one.id === id) ?? null;
        setChosen(next);
        onChoose(next?.id ?? null);
      }}
    />
  );
}
