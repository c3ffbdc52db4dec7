import { useMutation } from '@tanstack/react-query';
import { ComeBackMember, LeaveMember, type MemberRecord } from '../../../shared/domain/member.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

/** What both dialogs do with the person that the server gives back. */
const shownWhenDone = (onClose: () => void) => ({
  onSuccess: async (record: MemberRecord) => {
    queryClient.setQueryData(trpc.member.get.queryKey({ id: record.id }), record);
    onClose();
    await queryClient.invalidateQueries();
  },
});

export function LeaveDialog({ person, onClose }: { person: MemberRecord; onClose: () => void }) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm(LeaveMember, { leftOn: person.leftOn ?? today }, (values) => ({
    ...values,
    id: person.id,
  }));
  const leaving = useMutation({ ...trpc.member.leave.mutationOptions(), ...shownWhenDone(onClose) });
  return (
    <FormDialog
      title={`${person.name} leaves`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => leaving.mutate(input))}
      submit="Save the last day"
      isPending={leaving.isPending}
      refusal={leaving.error ? sentenceOf(leaving.error) : null}
    >
      <DayInput label="Last day" data-autofocus key={form.key('leftOn')} {...form.getInputProps('leftOn')} />
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>After that day they can’t act here any more. What they did, and what is known of them, stays.</p>
        <p>If they come back, they are the same person with the same history.</p>
      </div>
    </FormDialog>
  );
}

export function ComeBackDialog({ person, onClose }: { person: MemberRecord; onClose: () => void }) {
  const today = useToday();
  const { form, submitWith } = useSchemaForm(ComeBackMember, { joinedOn: today }, (values) => ({
    ...values,
    id: person.id,
  }));
  const comingBack = useMutation({ ...trpc.member.comeBack.mutationOptions(), ...shownWhenDone(onClose) });
  return (
    <FormDialog
      title={`${person.name} comes back`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => comingBack.mutate(input))}
      submit="Take them back"
      isPending={comingBack.isPending}
      refusal={comingBack.error ? sentenceOf(comingBack.error) : null}
    >
      <DayInput label="First day" data-autofocus key={form.key('joinedOn')} {...form.getInputProps('joinedOn')} />
      <p className="wl-quiet">Their roles are what they were. Look whether they still fit.</p>
    </FormDialog>
  );
}
