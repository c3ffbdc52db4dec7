import { Button, Modal, MultiSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MemberId } from '../../../shared/domain/member.ts';
import { REPORT_LINK_DAYS, type ReportRecord, SendReport, type SentReport } from '../../../shared/domain/report.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog, useFocusAfter } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

interface Values extends Record<string, unknown> {
  memberIds: MemberId[];
  outside: { name: string; email: string }[];
}

/** Sends a frozen report to named readers: members who sign in, and people outside by a link. */
export function SendReportDialog({ record, onClose }: { record: ReportRecord; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm<Values, SendReport>(
    SendReport,
    { memberIds: [], outside: [] },
    ({ memberIds, outside }) => ({ id: record.id, memberIds, outside }),
  );
  const send = useMutation({
    ...trpc.report.send.mutationOptions(),
    onSuccess: async ({ links }) => {
      if (links.length === 0) onClose();
      await queryClient.invalidateQueries();
    },
  });
  const { memberIds, outside } = form.values;
  if (send.data && send.data.links.length > 0) return <LinksDialog links={send.data.links} onClose={onClose} />;
  const isNobody = memberIds.length === 0 && outside.length === 0;
  return (
    <FormDialog
      title="Send to readers"
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => send.mutate(input))}
      submit={isNobody ? null : 'Send it'}
      isPending={send.isPending}
      refusal={send.error ? sentenceOf(send.error) : null}
    >
      <People chosen={memberIds} onChoose={(ids) => form.setFieldValue('memberIds', ids)} />
      {outside.map((_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line has no other name, and only the last is taken away
        <div key={index} className="field-row">
          <TextInput label={`Name of person ${index + 1} outside`} {...form.getInputProps(`outside.${index}.name`)} />
          <TextInput label="Their e-mail" type="email" {...form.getInputProps(`outside.${index}.email`)} />
        </div>
      ))}
      <div className="row">
        <Button variant="default" onClick={() => form.setFieldValue('outside', [...outside, { name: '', email: '' }])}>
          Add somebody outside
        </Button>
        {outside.length > 0 && (
          <Button variant="subtle" onClick={() => form.setFieldValue('outside', outside.slice(0, -1))}>
            Take the last one away
          </Button>
        )}
      </div>
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>
          Each reader gets a mail. Whoever may read reports here signs in; everybody else gets a link that opens this
          report and nothing else, for {REPORT_LINK_DAYS} days. When each of them opens it first is recorded, and the
          report says so.
        </p>
      </div>
    </FormDialog>
  );
}

/** Each link is shown this once, for whoever hands it over otherwise than by mail. */
function LinksDialog({ links, onClose }: { links: SentReport['links']; onClose: () => void }) {
  useFocusAfter(true);
  return (
    <Modal opened onClose={onClose} title="It is sent">
      <div className="stack">
        <p className="wl-quiet">
          The links for who does not sign in. Whoever has one can read this report; they are not shown again.
        </p>
        {links.map(({ name, email, link, mail }) => (
          <TextInput
            key={email}
            label={name}
            description={mailWords[mail](email)}
            readOnly
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        ))}
        <div className="dialog-buttons">
          <Button onClick={onClose}>Close</Button>
        </div>
      </div>
    </Modal>
  );
}

const mailWords: Readonly<Record<SentReport['links'][number]['mail'], (email: string) => string>> = {
  sent: (email) => `Mailed to ${email}`,
  none: (email) => `Not mailed: this server sends no mail. Give it to ${email} yourself.`,
  failed: (email) => `Not mailed: the mail server did not take it. Give it to ${email} yourself, or send it again.`,
};

/** Several people, looked up by name: an organization has thousands. Leaders come first, before anything is typed. */
function People({ chosen, onChoose }: { chosen: readonly MemberId[]; onChoose: (ids: MemberId[]) => void }) {
  const [words, setWords] = useState('');
  const [known, setKnown] = useState<ReadonlyMap<MemberId, string>>(new Map());
  const [q] = useDebouncedValue(words, 200);
  const { data: found } = useQuery({
    ...trpc.member.page.queryOptions({ q: q.slice(0, 100), size: 30, ...(q === '' ? { leadership: 'any' } : {}) }),
    placeholderData: keepPreviousData,
  });
  const names = new Map([...known, ...(found?.items ?? []).map(({ id, name }) => [id, name] as const)]);
  return (
    <MultiSelect
      label="Members"
      data-autofocus
      // Opened at once, its list would lie over the rest of the dialog.
      openOnFocus={false}
      placeholder={chosen.length === 0 ? 'Leaders, or search by name' : ''}
      searchable
      searchValue={words}
      onSearchChange={setWords}
      nothingFoundMessage="Nobody of that name"
      // The server has searched already, by more than the name.
      filter={({ options }) => options}
      data={[...names].map(([value, label]) => ({ value, label }))}
      value={[...chosen]}
      onChange={(ids) => {
        const next = [...names.keys()].filter((id) => ids.includes(id));
        setKnown(new Map([...names].filter(([id]) => next.includes(id))));
        onChoose(next);
      }}
    />
  );
}
