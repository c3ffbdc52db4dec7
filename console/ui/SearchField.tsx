import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

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
  const [typed, setTyped] = useState(words ?? '');
  const [seen, setSeen] = useState(words);
  // What was typed reaches the page a moment later: only words that were not typed here replace those in the field.
  const [sent, setSent] = useState<readonly (string | undefined)[]>([]);
  if (words !== seen) {
    setSeen(words);
    setSent(sent.slice(sent.indexOf(words) + 1));
    if (!sent.includes(words)) setTyped(words ?? '');
  }
  return (
    <TextInput
      className="list-search"
      aria-label={label}
      placeholder="Search"
      type="search"
      size="sm"
      maxLength={100}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        const asked = value === '' ? undefined : value;
        setTyped(value);
        setSent([...sent, asked]);
        onSearch(asked);
      }}
    />
  );
}
