import { useForm, type UseFormReturnType } from '@mantine/form';
import type { z } from '../../shared/zod.ts';

export interface SchemaForm<Values extends Record<string, unknown>, Output> {
  form: UseFormReturnType<Values>;
  /** For `<form onSubmit>`: sends only what the schema has parsed, or puts the cursor into the first field it refused. */
  submitWith: (send: (parsed: Output) => void) => (event: React.FormEvent<HTMLFormElement>) => void;
}

/**
 * A form that parses with the same schema as the server.
 *
 * @param inputOf turns what the fields hold (text, dates as text) into what the schema takes
 */
export function useSchemaForm<Values extends Record<string, unknown>, Output>(
  schema: z.ZodType<Output>,
  initialValues: Values,
  inputOf: (values: Values) => unknown,
): SchemaForm<Values, Output> {
  const form = useForm<Values>({
    initialValues,
    validate: (values) => {
      const parsed = schema.safeParse(inputOf(values));
      return parsed.success ? {} : errorsOf(parsed.error.issues);
    },
  });

  return {
    form,
    submitWith: (send) =>
      form.onSubmit(
        (values) => send(schema.parse(inputOf(values))),
        (errors) => {
          const [first] = Object.keys(errors).flatMap((name) => form.getInputNode(name) ?? []);
          first?.focus();
        },
      ),
  };
}

/**
 * What is wrong with each field, by the name that the field has in the form: the first issue is the one to fix first. A list's items answer
 * for the list, and a part goes by its own name; a field within a line of a list goes by its whole path too, such as `outside.0.email`.
 */
export function errorsOf(issues: readonly Pick<z.core.$ZodIssue, 'path' | 'message'>[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) {
    errors[path.join('.')] ??= message;
    errors[path.findLast((step) => typeof step === 'string') ?? ''] ??= message;
  }
  return errors;
}
