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
      if (parsed.success) return {};
      // The first issue of a field is the one to fix first. A list's items answer for the list, and a part goes by its own name.
      const errors: Record<string, string> = {};
      for (const issue of parsed.error.issues) {
        errors[issue.path.findLast((step) => typeof step === 'string') ?? ''] ??= issue.message;
      }
      return errors;
    },
  });

  return {
    form,
    submitWith: (send) =>
      form.onSubmit(
        (values) => send(schema.parse(inputOf(values))),
        (errors) => {
          const first = Object.keys(errors)[0];
          if (first) form.getInputNode(first)?.focus();
        },
      ),
  };
}
