import { Checkbox, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Baa } from '../../../shared/domain/baa.ts';
import { type ClauseProposal, ReadClauses } from '../../../shared/domain/baa-clause.ts';
import type { BaaClause, BaaClauseId } from '../../../shared/regulation/baa-clauses.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { countOf } from '../../ui/words.ts';

/** All passages that the search proposes, to be read in one go: whoever reads them leaves out those that are not the clause. */
export function ReadProposalsDialog({
  baa,
  proposed,
  onClose,
}: {
  baa: Baa;
  proposed: readonly { clause: BaaClause; proposal: ClauseProposal }[];
  onClose: () => void;
}) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<BaaClauseId>>(new Set());
  const found = proposed.filter(({ clause }) => !leftOut.has(clause.id));
  const read = useMutation({
    ...trpc.baa.readClauses.mutationOptions(),
    onSuccess: (after) => {
      queryClient.setQueryData(trpc.baa.clauses.queryKey({ baaId: baa.id }), after);
      onClose();
    },
  });
  const turn = (id: BaaClauseId, isIt: boolean) =>
    setLeftOut((before) => new Set([...before].filter((one) => one !== id).concat(isIt ? [] : [id])));

  return (
    <FormDialog
      title="Read what was proposed"
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        read.mutate(
          ReadClauses.parse({
            baaId: baa.id,
            found: found.map(({ clause, proposal }) => ({
              clause: clause.id,
              page: proposal.page,
              passage: proposal.words,
            })),
          }),
        );
      }}
      submit={`I have read them: ${countOf(found.length, 'clause')} found`}
      isPending={read.isPending}
      refusal={read.error ? sentenceOf(read.error) : null}
    >
      <p>
        A search for words proposes these passages; it does not understand them. Untick each that is not the clause: it
        stays to be checked.
      </p>
      <Stack gap={12}>
        {proposed.map(({ clause, proposal }) => (
          <Checkbox
            key={clause.id}
            label={clause.title}
            description={`Page ${proposal.page}: “${proposal.words}”`}
            checked={!leftOut.has(clause.id)}
            onChange={({ currentTarget }) => turn(clause.id, currentTarget.checked)}
          />
        ))}
      </Stack>
    </FormDialog>
  );
}
