import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from '../../../shared/zod.ts';
import { signInWithCode } from '../../session.ts';
import { Refused } from '../../ui/Message.tsx';
import { Threshold } from '../../ui/Threshold.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

const CodeForm = z.object({
  code: z.string().trim().min(6, 'Enter the six digits from your app, or a recovery code').max(40),
});

/** The second step of signing in. */
export function CodeCard({ onSignedIn, onBack }: { onSignedIn: () => void; onBack: () => void }) {
  const { form, submitWith } = useSchemaForm(CodeForm, { code: '' }, (values) => values);
  const entry = useMutation({
    mutationFn: ({ code }: { code: string }) => signInWithCode(code),
    onSuccess: (result) => {
      if (result.kind === 'signed-in') onSignedIn();
      else form.setFieldValue('code', '');
    },
  });
  const refusal =
    entry.data?.kind === 'refused'
      ? entry.data.because
      : entry.error
        ? 'Can’t reach the server. Check that it runs, then try again.'
        : null;

  return (
    <Threshold
      title="Enter your code"
      lead="Open your authenticator app and enter the six digits that it shows for Wardline."
    >
      <form noValidate className="stack" onSubmit={submitWith((values) => entry.mutate(values))}>
        <TextInput
          label="Code"
          description="Without your phone: one of your recovery codes."
          autoComplete="one-time-code"
          autoFocus
          key={form.key('code')}
          {...form.getInputProps('code')}
        />
        <Refused sentence={refusal} />
        <Button type="submit" size="md" loading={entry.isPending}>
          Continue
        </Button>
        <Button variant="subtle" onClick={onBack}>
          Start again
        </Button>
      </form>
    </Threshold>
  );
}
