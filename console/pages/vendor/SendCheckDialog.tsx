import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { SendSafeguardCheck } from '../../../shared/domain/safeguard-check.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { addDays } from '../../ui/dates.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { readingSentenceOf, sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { CheckLinkDialog } from '../../ui/CheckLinkDialog.tsx';

/** Stands for Wardline's own questionnaire, which has no id. */
const BUILT_IN = '';

/** Sends a questionnaire to somebody at a vendor. */
export function SendCheckDialog({ vendor, onClose }: { vendor: VendorRecord; onClose: () => void }) {
  const settingsQuery = useQuery(trpc.organization.settings.queryOptions());
  const detailsQuery = useQuery(trpc.vendor.details.queryOptions({ id: vendor.id }));
  const { data: settings } = settingsQuery;
  const { data: details } = detailsQuery;
  const send = useMutation({
    ...trpc.safeguardCheck.send.mutationOptions(),
    onSuccess: () => queryClient.invalidateQueries(trpc.safeguardCheck.pathFilter()),
  });
  if (send.data) return <CheckLinkDialog sent={send.data} onClose={onClose} />;
  if (!settings || !details) {
    const failure = settingsQuery.error ?? detailsQuery.error;
    // Without it, the button that opens this would seem to do nothing.
    return (
      failure && (
        <FormDialog
          title={`Send ${vendor.name} a safeguard check`}
          opened
          onClose={onClose}
          onSubmit={(event) => {
            event.preventDefault();
            void settingsQuery.refetch();
            void detailsQuery.refetch();
          }}
          submit="Try again"
          isPending={settingsQuery.isFetching || detailsQuery.isFetching}
          refusal={readingSentenceOf(failure)}
        >
          <p>What your policy says and whom you know there could not be read.</p>
        </FormDialog>
      )
    );
  }
  const contacts = details.contacts.filter(({ email }) => email !== null);
  const contact = contacts.find(({ duty }) => duty === 'security' || duty === 'privacy') ?? contacts[0];
  return (
    <Form
      vendor={vendor}
      contact={{ name: contact?.name ?? '', email: contact?.email ?? '' }}
      language={settings.profile.languages[0] ?? 'en'}
      replyDays={settings.intervals.questionnaireReplyDays}
      isPending={send.isPending}
      refusal={send.error ? sentenceOf(send.error) : null}
      onSend={(check) => send.mutate(check)}
      onClose={onClose}
    />
  );
}

function Form({
  vendor,
  contact,
  language,
  replyDays,
  isPending,
  refusal,
  onSend,
  onClose,
}: {
  vendor: VendorRecord;
  contact: { name: string; email: string };
  language: SendSafeguardCheck['language'];
  replyDays: number;
  isPending: boolean;
  refusal: string | null;
  onSend: (check: SendSafeguardCheck) => void;
  onClose: () => void;
}) {
  const today = useToday();
  const { data: questionnaires = [], error: unread } = useQuery(trpc.questionnaire.list.queryOptions());
  const { form, submitWith } = useSchemaForm(
    SendSafeguardCheck,
    {
      questionnaireId: BUILT_IN,
      contactName: contact.name,
      contactEmail: contact.email,
      language,
      dueOn: addDays(today, replyDays),
    },
    (values) => ({
      ...values,
      vendorId: vendor.id,
      questionnaireId: values.questionnaireId === BUILT_IN ? null : values.questionnaireId,
    }),
  );
  return (
    <FormDialog
      title={`Send ${vendor.name} a safeguard check`}
      opened
      onClose={onClose}
      onSubmit={submitWith(onSend)}
      submit="Send the questions"
      isPending={isPending}
      refusal={refusal}
    >
      <NativeSelect
        label="Questionnaire"
        data={questionnaires
          .filter(({ version }) => version !== null)
          .map(({ id, name, questions }) => ({ value: id ?? BUILT_IN, label: `${name} (${questions} questions)` }))}
        {...form.getInputProps('questionnaireId')}
        error={unread ? readingSentenceOf(unread) : form.errors['questionnaireId']}
      />
      <TextInput label="Who answers" data-autofocus {...form.getInputProps('contactName')} />
      <TextInput label="Their e-mail" type="email" {...form.getInputProps('contactEmail')} />
      <div className="field-row">
        <DayInput label="Answers due" min={today} {...form.getInputProps('dueOn')} />
        <NativeSelect
          label="Language of the mail"
          data={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Spanish' },
          ]}
          {...form.getInputProps('language')}
        />
      </div>
      <p className="wl-quiet">
        Your policy gives vendors {replyDays} days. They get a link that needs no account and opens this check alone,
        and are reminded three days before, on the day, and after it until they answer.
      </p>
    </FormDialog>
  );
}
