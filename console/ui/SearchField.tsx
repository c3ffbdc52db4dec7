import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';

/** Searches a list while its words are typed; the page keeps them in the URL. Undefined where nothing is searched for. */
export function SearchField({
  label,
  words,
  onSearch,
}: {
  /** What is searched, and by what, for those who don't see the field. */
  label: string;
  words: string | undefined;
  onSearch: (words: string | undefined) => void;
}) {
  return (
    <TextInput
      className="list-search"
      aria-label={label}
      placeholder="Search"
      type="search"
      size="sm"
      maxLength={100}
      leftSection={<IconSearch size={16} aria-hidden />}
      defaultValue={words ?? ''}
      onChange={({ currentTarget: { value } }) => onSearch(value === '' ? undefined : value)}
    />
  );
}
