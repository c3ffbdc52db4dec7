import { TextInput, type TextInputProps } from '@mantine/core';

/** A calendar day in the browser's own control: it knows the reader's locale and keyboard, and yields `YYYY-MM-DD`. */
export function DayInput(props: Omit<TextInputProps, 'type'>) {
  return <TextInput {...props} type="date" />;
}

/** An empty field means no day. */
export const dayOrNull = (text: string): string | null => (text === '' ? null : text);
