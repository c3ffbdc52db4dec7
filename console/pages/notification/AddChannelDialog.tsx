import { Button, Checkbox, Code, CopyButton, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { channelKinds, CreateChannel } from '../../../shared/domain/channel.ts';
import { noticeKinds } from '../../../shared/domain/notification.ts';
import { trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { channelNames, noticeNames } from './channels-words.ts';

const whereTo = {
  slack: 'Slack gives it under “Incoming webhooks” of an app.',
  teams: 'Teams gives it under “Workflows” of a channel: post to a channel when a webhook request is received.',
  webhook: 'Where the program listens. Each message is signed; the key is shown once after this.',
} as const;

const blank: CreateChannel = { kind: 'slack', name: '', address: '', notices: [...noticeKinds] };

/** Adds a channel; a webhook's key is shown once. */
export function AddChannelDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const queries = useQueryClient();
  const [key, setKey] = useState<string | null>(null);
  const { form, submitWith } = useSchemaForm(CreateChannel, blank, (values) => values);
  const create = useMutation({
    ...trpc.channel.create.mutationOptions(),
    onSuccess: async (made) => {
      form.reset();
      onClose();
      setKey(made.key);
      await queries.invalidateQueries({ queryKey: trpc.channel.pathKey() });
    },
  });
  return (
    <>
      <FormDialog
        title="Add a channel"
        opened={opened}
        onClose={onClose}
        onSubmit={submitWith((input) => create.mutate(input))}
        submit="Add and send a trial"
        isPending={create.isPending}
        refusal={create.error ? sentenceOf(create.error) : null}
      >
        <NativeSelect
          label="What it is"
          data={channelKinds.map((kind) => ({ value: kind, label: channelNames[kind] }))}
          {...form.getInputProps('kind')}
        />
        <TextInput label="Name" placeholder="Compliance room" {...form.getInputProps('name')} />
        <TextInput
          label="Address"
          description={whereTo[form.values.kind]}
          placeholder="https://…"
          autoComplete="off"
          {...form.getInputProps('address')}
        />
        <Checkbox.Group label="Told of" {...form.getInputProps('notices')}>
          <div className="stack channel-notices">
            {noticeKinds.map((kind) => (
              <Checkbox key={kind} value={kind} label={noticeNames[kind]} />
            ))}
          </div>
        </Checkbox.Group>
      </FormDialog>
      <Modal opened={key !== null} onClose={() => setKey(null)} title="The key of this webhook">
        <div className="stack">
          <p>Its program checks each message with this key. It is shown now and never again.</p>
          <Code block>{key}</Code>
          <div className="dialog-buttons">
            <CopyButton value={key ?? ''}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {copied ? 'Copied' : 'Copy the key'}
                </Button>
              )}
            </CopyButton>
            <Button onClick={() => setKey(null)}>I have kept it</Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
