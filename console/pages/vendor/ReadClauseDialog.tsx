import { NumberInput, Radio, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Baa } from '../../../shared/domain/baa.ts';
import {
  type ClauseProposal,
  type ClauseReading,
  clauseReadings,
  ReadClause,
} from '../../../shared/domain/baa-clause.ts';
import type { BaaClause } from '../../../shared/regulation/baa-clauses.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

const readingWords: Record<ClauseReading['reading'], string> = {
  present: 'The agreement has it',
  unclear: 'Unclear: something is there, but not all of it',
  absent: 'The agreement does not have it',
};

/** Writes down what somebody read of one clause. */
export function ReadClauseDialog({
  baa,
  clause,
  before,
  proposal,
  onClose,
}: {
  baa: Baa;
  clause: BaaClause;
  before: ClauseReading | undefined;
  proposal: ClauseProposal | undefined;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(
    ReadClause,
    {
      reading: before?.reading ?? ('present' as const),
      page: before ? (before.page ?? '') : (proposal?.page ?? ''),
      passage: before ? before.passage : (proposal?.words ?? ''),
    },
    ({ reading, page, passage }) => ({
      baaId: baa.id,
      clause: clause.id,
      reading,
      page: reading === 'absent' || page === '' ? null : page,
      passage: reading === 'absent' ? '' : passage,
    }),
  );
  const write = useMutation({
    ...trpc.baa.readClause.mutationOptions(),
    onSuccess: (after) => {
      queryClient.setQueryData(trpc.baa.clauses.queryKey({ baaId: baa.id }), after);
      onClose();
    },
  });
  return (
    <FormDialog
      title={clause.title}
      opened
      onClose={onClose}
      onSubmit={submitWith((read) => write.mutate(read))}
      submit="Write it down"
      isPending={write.isPending}
      refusal={write.error ? sentenceOf(write.error) : null}
    >
      <p className="wl-quiet">
        {clause.plainly} {clause.citation}.
      </p>
      <Radio.Group label="What the agreement says" {...form.getInputProps('reading')}>
        <Stack gap={8} mt={8}>
          {clauseReadings.map((reading) => (
            <Radio key={reading} value={reading} label={readingWords[reading]} />
          ))}
        </Stack>
      </Radio.Group>
      {form.values.reading !== 'absent' && (
        <>
          <NumberInput
            label="Page"
            description="As the viewer counts it; empty when you do not know."
            min={1}
            allowDecimal={false}
            {...form.getInputProps('page')}
          />
          <Textarea label="Its words" autosize minRows={2} maxRows={8} {...form.getInputProps('passage')} />
        </>
      )}
    </FormDialog>
  );
}
