import { NativeSelect } from '@mantine/core';

const ANY = '';
/** Whoever works in none is found by the empty name, which stands for any in the control. */
const valueOf = (name: string): string => (name === '' ? 'none' : `in ${name}`);

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
  const names = [...new Set([...departments, ...(department === undefined ? [] : [department])])];
  return (
    <NativeSelect
      className="list-choice"
      aria-label="Department"
      size="sm"
      value={department === undefined ? ANY : valueOf(department)}
      onChange={({ currentTarget: { value } }) =>
        onChoose(value === ANY ? undefined : names.find((name) => valueOf(name) === value))
      }
      data={[
        { value: ANY, label: 'Any department' },
        ...names.map((name) => ({ value: valueOf(name), label: name === '' ? 'No department' : name })),
      ]}
    />
  );
}
