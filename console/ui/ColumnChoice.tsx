import { Button, Checkbox, Popover } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconColumns } from '@tabler/icons-react';

/** Which columns of a list somebody wants to see. This browser remembers them, since they are nobody else's concern. */
export function useColumns<Column extends string>(
  list: string,
  all: readonly Column[],
  usual: readonly Column[],
): [Column[], (chosen: Column[]) => void] {
  const [kept, keep] = useLocalStorage<Column[]>({
    key: `wardline-columns-${list}`,
    defaultValue: [...usual],
    getInitialValueInEffect: false,
  });
  // What an earlier version kept may name columns that are no more.
  return [all.filter((column) => Array.isArray(kept) && kept.includes(column)), keep];
}

/** Chooses them. The first column of a list names its rows and always stands, so it is not among these. */
export function ColumnChoice<Column extends string>({
  all,
  words,
  chosen,
  onChoose,
}: {
  all: readonly Column[];
  words: Readonly<Record<Column, string>>;
  chosen: readonly Column[];
  onChoose: (chosen: Column[]) => void;
}) {
  return (
    <Popover position="bottom-end" withinPortal={false} trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns size={16} aria-hidden />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="stack" role="group" aria-label="Columns">
          {all.map((column) => (
            <Checkbox
              key={column}
              label={words[column]}
              checked={chosen.includes(column)}
              onChange={({ currentTarget: { checked } }) =>
                onChoose(all.filter((one) => (one === column ? checked : chosen.includes(one))))
              }
            />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
