import { Button, Textarea } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MemberId } from '../../../shared/domain/member.ts';
import { NameAuthority, type NamedAuthority } from '../../../shared/domain/named-authority.ts';
import { useCan, useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { Section } from '../../ui/Page.tsx';
import { PersonSelect } from '../../ui/PersonSelect.tsx';
import { Refused } from '../../ui/Message.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { FullDay } from '../../ui/When.tsx';

/** Who may go past a denial and grant exceptions, in writing. */
export function Authorities() {
  const { data: authorities } = useSuspenseQuery(trpc.authority.list.queryOptions());
  const can = useCan();
  const [isNaming, setIsNaming] = useState(false);
  return (
    <Section title="Who may go past a denial" id="authorities">
      {authorities.length === 0 ? (
        <p className="wl-quiet">
          Nobody yet, so every denial stands and no exception can be granted. Somebody in leadership is the usual
          choice.
        </p>
      ) : (
        <ul className="request-list card">
          {authorities.map((authority) => (
            <Authority key={authority.id} authority={authority} />
          ))}
        </ul>
      )}
      {can('authority:name') && (
        <Button variant="default" onClick={() => setIsNaming(true)}>
          Name an authority
        </Button>
      )}
      {isNaming && <NameAuthorityDialog onClose={() => setIsNaming(false)} />}
    </Section>
  );
}

function Authority({ authority }: { authority: NamedAuthority }) {
  const { id, memberName, statement, sinceOn, namedByName, endedAt, endedByName } = authority;
  const can = useCan();
  const end = useMutation({
    ...trpc.authority.end.mutationOptions(),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <li>
      <div className="request-what">
        <div className="row">
          <strong>{memberName}</strong>
          <Status tone={endedAt ? 'closed' : 'good'}>{endedAt ? 'Ended' : 'Named'}</Status>
        </div>
        <p>“{statement}”</p>
        <div className="wl-quiet">
          Since <FullDay day={sinceOn} />, named by {namedByName}
          {endedByName && `, ended by ${endedByName}`}
        </div>
        <Refused sentence={end.error ? sentenceOf(end.error) : null} />
      </div>
      {endedAt === null && can('authority:name') && (
        <Button
          variant="default"
          aria-label={`End the authority of ${memberName}`}
          loading={end.isPending}
          onClick={() => end.mutate({ id })}
        >
          End
        </Button>
      )}
    </li>
  );
}

function NameAuthorityDialog({ onClose }: { onClose: () => void }) {
  const today = useToday();
  const initial: { memberId: MemberId | ''; statement: string; sinceOn: string } = {
    memberId: '',
    statement: '',
    sinceOn: today,
  };
  const { form, submitWith } = useSchemaForm(NameAuthority, initial, (values) => values);
  const name = useMutation({
    ...trpc.authority.name.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title="Name an authority"
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => name.mutate(input))}
      submit="Name them"
      isPending={name.isPending}
      refusal={name.error ? sentenceOf(name.error) : null}
    >
      <PersonSelect
        label="Who"
        person={null}
        except={null}
        error={form.errors['memberId'] && 'Choose somebody'}
        onChoose={(id) => form.setFieldValue('memberId', id ?? '')}
      />
      <Textarea
        label="Where the authority comes from"
        placeholder="Resolution of the board of 4 May 2026"
        autosize
        minRows={2}
        {...form.getInputProps('statement')}
      />
      <DayInput label="Since" {...form.getInputProps('sinceOn')} />
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>From that day they can approve what was denied and grant exceptions, each time with a reason in writing.</p>
      </div>
    </FormDialog>
  );
}
