import { Checkbox, type CheckboxGroupProps } from '@mantine/core';

/** Any of a few choices, each with its own box. */
export function CheckboxChoices<Choice extends string>({
  choices,
  labelOf,
  arranged,
  disabled,
  ...group
}: Omit<CheckboxGroupProps, 'children'> & {
  choices: readonly Choice[];
  labelOf: (choice: Choice) => string;
  /** Side by side where there is room, or one below the other. */
  arranged: 'row' | 'stack';
  disabled: boolean;
}) {
  return (
    <Checkbox.Group {...group}>
      <div className={`${arranged} settings-choices`}>
        {choices.map((choice) => (
          <Checkbox key={choice} value={choice} label={labelOf(choice)} disabled={disabled} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
