import { useMutation } from '@tanstack/react-query';
import type { Exception } from '../../../shared/domain/exception.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { FullDay } from '../../ui/When.tsx';
import { listOf } from '../../ui/words.ts';
import { dataClassWords } from '../../vendor-words.ts';

export type Act = 'granted' | 'refused' | 'end';

const actWords: Record<Act, string> = { granted: 'Grant the exception', refused: 'Refuse it', end: 'End it' };

/** A named authority’s answer, or the end of an exception, with its reason in writing. */
export function SettleExceptionDialog({ act, on, onClose }: { act: Act; on: Exception; onClose: () => void }) {
  const done = async () => {
    onClose();
    await queryClient.invalidateQueries();
  };
  const settle = useMutation({ ...trpc.exception.settle.mutationOptions(), onSuccess: done });
  const end = useMutation({ ...trpc.exception.end.mutationOptions(), onSuccess: done });
  const error = settle.error ?? end.error;
  const { id, vendorName } = on;
  return (
    <ReasonDialog
      title={`${actWords[act]} for ${vendorName}`}
      submit={actWords[act]}
      isDangerous={act !== 'granted'}
      isPending={settle.isPending || end.isPending}
      refusal={error ? sentenceOf(error) : null}
      onClose={onClose}
      onReason={(reason) => (act === 'end' ? end.mutate({ id, reason }) : settle.mutate({ id, outcome: act, reason }))}
    >
      {act === 'granted' ? (
        <p>
          Browsers of {on.groupName ?? 'everyone'} will let {listOf(on.dataClasses.map((one) => dataClassWords[one]))}{' '}
          through on {vendorName}, with a notice, within about a minute and until <FullDay day={on.endsOn} />. Requests
          for it are granted with it.
        </p>
      ) : (
        <p>Browsers do as your decision on {vendorName} says, within about a minute.</p>
      )}
    </ReasonDialog>
  );
}
