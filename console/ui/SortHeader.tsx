import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';

/** A column heading that sorts; the second press turns the order round. */
export function SortHeader({
  label,
  direction,
  onSort,
}: {
  label: string;
  /** Null when the table is sorted by another column. */
  direction: 'ascending' | 'descending' | null;
  onSort: () => void;
}) {
  return (
    <th scope="col" aria-sort={direction ?? 'none'}>
      <button type="button" className="table-sort" onClick={onSort}>
        {label}
        {direction === 'ascending' && <IconArrowUp size={14} aria-hidden />}
        {direction === 'descending' && <IconArrowDown size={14} aria-hidden />}
      </button>
    </th>
  );
}
