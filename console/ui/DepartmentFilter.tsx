import { NativeSelect } from '@mantine/core';

/** Narrows a list of people to a department; undefined is for any. One that nobody works in any more stays to be seen while it is chosen. */
export function DepartmentFilter({
  departments,
  department,
  onChoose,
}: {
  departments: readonly string[];
  department: string | undefined;
  onChoose: (department: string | undefined) => void;
}) {
  return (
    <NativeSelect
      className="list-choice"
      aria-label="Department"
      size="sm"
      value={department ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(value === '' ? undefined : value)}
      data={[
        { value: '', label: 'Any department' },
        ...new Set([...departments, ...(department === undefined ? [] : [department])]),
      ]}
    />
  );
}
