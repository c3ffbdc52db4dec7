import { NativeSelect } from '@mantine/core';

/** By what a list is sorted; the page keeps it in the URL. Undefined is what it is sorted by where nobody says. */
export function SortSelect<Sort extends string>({
  sorts,
  words,
  sort,
  usual,
  onSort,
}: {
  /** In the order in which they are offered. */
  sorts: readonly Sort[];
  words: Readonly<Record<Sort, string>>;
  sort: Sort | undefined;
  usual: Sort;
  onSort: (sort: Sort | undefined) => void;
}) {
  return (
    <NativeSelect
      className="list-choice"
      aria-label="Sort by"
      size="sm"
      value={sort ?? usual}
      onChange={({ currentTarget: { value } }) => onSort(sorts.find((one) => one === value && one !== usual))}
      data={sorts.map((one) => ({ value: one, label: words[one] }))}
    />
  );
}
