import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { closesByItself, type Finding } from '../../../shared/domain/finding.ts';
import { headlineOf } from '../../finding-words.ts';
import { trpc } from '../../trpc.ts';
import { countOf } from '../../ui/words.ts';
import { ChangeDialog, refreshFindings } from './ChangeDialog.tsx';

/** What is missing of a vendor is one finding of its kind already, and closes by itself. */
export const canMerge = ({ kind, closedAt }: Finding): boolean => closedAt === null && !closesByItself(kind);

const MOST_OFFERED = 20;

/** Closes duplicates into this finding, which are looked up by site or vendor. */
export function MergeDialog({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const [chosen, setChosen] = useState<readonly Finding[]>([]);
  const [missing, setMissing] = useState(false);
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim().slice(0, 100), 200);
  const { data: found, isFetching } = useQuery({
    // Until something is looked for: what is open of the same vendor, else of any site.
    ...trpc.finding.list.queryOptions(
      q === '' ? { vendorId: finding.vendorId, size: MOST_OFFERED } : { q, size: MOST_OFFERED },
    ),
    placeholderData: keepPreviousData,
  });
  const merge = useMutation({
    ...trpc.finding.merge.mutationOptions(),
    onSuccess: async () => {
      await refreshFindings();
      onClose();
    },
  });
  const isChosen = (one: Finding) => chosen.some(({ id }) => id === one.id);
  const others = (found?.items ?? []).filter((one) => one.id !== finding.id && canMerge(one) && !isChosen(one));
  const options = [...chosen, ...others];
  return (
    <ChangeDialog
      title="Merge duplicates into this finding"
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(chosen.length === 0);
        if (chosen.length > 0) merge.mutate({ id: finding.id, duplicates: chosen.map(({ id }) => id) });
      }}
      submit={chosen.length === 0 ? 'Merge' : `Merge ${countOf(chosen.length, 'finding')} into this one`}
      change={merge}
    >
      <MultiSelect
        label="Duplicates"
        description="Open findings, by site or vendor."
        placeholder={chosen.length === 0 ? 'Search' : ''}
        data-autofocus
        searchable
        required
        hidePickedOptions
        maxValues={50}
        nothingFoundMessage={isFetching ? 'Searching…' : 'No other open finding'}
        // The server has searched already.
        filter={({ options: all }) => all}
        data={options.map((one) => ({ value: one.id, label: headlineOf(one) }))}
        value={chosen.map(({ id }) => id)}
        onSearchChange={setWords}
        onChange={(ids) => setChosen(options.filter(({ id }) => ids.includes(id)))}
        error={missing && chosen.length === 0 && 'Choose a finding'}
      />
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>
          They are closed as merged. This finding goes on with what was observed of all of them, the worst severity, the
          earliest known-since and the earliest due day. A merge is not taken back.
        </p>
      </div>
    </ChangeDialog>
  );
}
