import { NumberInput, type NumberInputProps } from '@mantine/core';

/** A number of days, months or hours: neither a part of one nor less than none. */
export function WholeNumberInput({
  unit,
  ...input
}: Omit<NumberInputProps, 'suffix' | 'allowDecimal' | 'allowNegative'> & {
  /** As it stands behind the number. */
  unit: string;
}) {
  return <NumberInput suffix={` ${unit}`} allowDecimal={false} allowNegative={false} {...input} />;
}
