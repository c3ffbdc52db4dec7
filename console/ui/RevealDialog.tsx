import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { DiscoveredSiteId } from '../../shared/domain/discovery.ts';
import type { FindingId } from '../../shared/domain/finding.ts';
import { AskToReveal } from '../../shared/domain/reveal.ts';
import { queryClient, trpc } from '../trpc.ts';
import { FormDialog } from './Dialog.tsx';
import { sentenceOf } from './sentence-of.ts';
import { useSchemaForm } from './use-schema-form.ts';

type Place = { kind: 'finding'; id: FindingId } | { kind: 'discovered-site'; id: DiscoveredSiteId };

/** Asks why an officer must know one person's name on one finding or tool. Closed while `pseudonym` is null. */
export function RevealDialog({
  place,
  pseudonym,
  onClose,
}: {
  place: Place;
  pseudonym: string | null;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(AskToReveal, { reason: '' }, ({ reason }) => ({ pseudonym, reason }));
  const leave = () => {
    form.reset();
    onFinding.reset();
    onDiscovered.reset();
    onClose();
  };
  const onSuccess = async () => {
    await queryClient.invalidateQueries();
    leave();
  };
  const onFinding = useMutation({ ...trpc.reveal.onFinding.mutationOptions(), onSuccess });
  const onDiscovered = useMutation({ ...trpc.reveal.onDiscovered.mutationOptions(), onSuccess });
  const error = onFinding.error ?? onDiscovered.error;
  const send = (asked: AskToReveal) =>
    place.kind === 'finding'
      ? onFinding.mutate({ ...asked, id: place.id })
      : onDiscovered.mutate({ ...asked, id: place.id });

  return (
    <FormDialog
      title={`Reveal ${pseudonym ?? 'a name'}`}
      opened={pseudonym !== null}
      onClose={leave}
      onSubmit={submitWith(send)}
      submit="Reveal the name"
      isPending={onFinding.isPending || onDiscovered.isPending}
      refusal={error ? sentenceOf(error) : null}
    >
      <Textarea
        label="Why you must know"
        description="That person and other officers read it, and it stays on the audit trail. Name nobody in it, and leave patient information out."
        autosize
        minRows={2}
        data-autofocus
        key={form.key('reason')}
        {...form.getInputProps('reason')}
      />
      <p className="wl-quiet">
        {place.kind === 'finding'
          ? 'You alone see the name, on this finding alone.'
          : 'You alone see the name, on this tool and the requests for it alone.'}
      </p>
    </FormDialog>
  );
}
