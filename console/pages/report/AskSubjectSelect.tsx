import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AskSubject } from '../../../shared/domain/report.ts';
import { headlineOf, severityWords } from '../../finding-words.ts';
import { trpc } from '../../trpc.ts';

/** So many of each kind; more letters lead further. */
const MOST_OFFERED = 10;

interface Offered {
  subject: NonNullable<AskSubject>;
  label: string;
  /** As the ask names it once it is saved. */
  name: string;
}

/** What an ask is about: an open finding or a vendor, looked up by its words; the worst findings come before anything is typed. */
export function AskSubjectSelect({
  label,
  subject,
  subjectName,
  onChoose,
}: {
  label: string;
  subject: AskSubject;
  subjectName: string | null;
  onChoose: (subject: AskSubject, name: string | null) => void;
}) {
  const [words, setWords] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const chosen = subject && { subject, name: subjectName ?? '', label: subjectName ?? 'What it was about is gone' };
  const [q] = useDebouncedValue(words === chosen?.label ? '' : words.slice(0, 100), 200);
  // Nothing is asked for before somebody looks: a draft has up to twenty of these.
  const asked = { enabled: isOpen, placeholderData: keepPreviousData };
  const { data: findings } = useQuery({ ...trpc.finding.list.queryOptions({ q, size: MOST_OFFERED }), ...asked });
  const { data: vendors } = useQuery({ ...trpc.vendor.page.queryOptions({ q, size: MOST_OFFERED }), ...asked });
  const offered: Record<'Open findings' | 'Vendors', Offered[]> = {
    'Open findings': (findings?.items ?? []).map((finding) => ({
      subject: { kind: 'finding', id: finding.id },
      label: `${headlineOf(finding)} (${severityWords[finding.severity].toLowerCase()})`,
      name: finding.site ?? finding.vendorName ?? headlineOf(finding),
    })),
    Vendors: (vendors?.items ?? []).map(({ id, name }) => ({ subject: { kind: 'vendor', id }, label: name, name })),
  };
  const others = Object.entries(offered).map(([group, items]) => ({
    group,
    items: items.filter((one) => one.subject.id !== subject?.id),
  }));
  return (
    <Select
      label={label}
      placeholder="The organization as a whole"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `${label}: the organization as a whole` }}
      nothingFoundMessage="No open finding and no vendor of that name"
      // The server has searched already, by more than the name.
      filter={({ options }) => options}
      data={[
        ...(chosen ? [{ group: 'Chosen', items: [optionOf(chosen)] }] : []),
        ...others
          .filter(({ items }) => items.length > 0)
          .map(({ group, items }) => ({ group, items: items.map(optionOf) })),
      ]}
      value={chosen ? chosen.subject.id : null}
      onDropdownOpen={() => setIsOpen(true)}
      onSearchChange={setWords}
      onChange={(id) => {
        const next = [...Object.values(offered).flat(), ...(chosen ? [chosen] : [])].find(
          (one) => one.subject.id === id,
        );
        onChoose(next?.subject ?? null, next?.name ?? null);
      }}
    />
  );
}

const optionOf = ({ subject, label }: Offered) => ({ value: subject.id, label });
