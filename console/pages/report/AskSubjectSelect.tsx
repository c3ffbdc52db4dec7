import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { nameOf } from '../../../shared/domain/finding-words.ts';
import type { AskSubject } from '../../../shared/domain/report.ts';
import { headlineOf, severityWords } from '../../finding-words.ts';
import { trpc } from '../../trpc.ts';

/** So many of each kind; more letters lead further. */
const MOST_OFFERED = 10;

const whole = { value: 'whole', label: 'The organization as a whole' };

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
  const chosen = subject && { subject, label: subjectName ?? 'What it was about is gone' };
  const shown = chosen ? optionOf(chosen) : whole;
  const isShownAsIs = words === shown.label;
  const [q] = useDebouncedValue(isShownAsIs ? '' : words.slice(0, 100), 200);
  // Nothing is asked for before somebody looks: a draft has up to twenty of these.
  const asked = { enabled: isOpen, placeholderData: keepPreviousData };
  const findings = useQuery({ ...trpc.finding.list.queryOptions({ q, size: MOST_OFFERED }), ...asked });
  const vendors = useQuery({ ...trpc.vendor.page.queryOptions({ q, size: MOST_OFFERED }), ...asked });
  const offered: Record<'Open findings' | 'Vendors', Offered[]> = {
    'Open findings': (findings.data?.items ?? []).map((finding) => ({
      subject: { kind: 'finding', id: finding.id },
      label: `${headlineOf(finding)} (${severityWords[finding.severity].toLowerCase()})`,
      name: nameOf(finding),
    })),
    Vendors: (vendors.data?.items ?? []).map(({ id, name }) => ({
      subject: { kind: 'vendor', id },
      label: name,
      name,
    })),
  };
  const found = Object.values(offered).flat();
  const others = Object.entries(offered).map(([group, items]) => ({
    group,
    items: items.filter((one) => one.subject.id !== subject?.id),
  }));
  return (
    <Select
      label={label}
      placeholder="A finding or a vendor"
      searchable
      allowDeselect={false}
      nothingFoundMessage={
        findings.error || vendors.error
          ? 'It can’t be looked up now. Try again.'
          : findings.data && vendors.data
            ? 'No open finding and no vendor of that name'
            : 'Looking…'
      }
      // The server has searched already, by more than the name; what stands above its findings is searched here.
      filter={({ options, search }) =>
        options.filter(
          (one) =>
            'group' in one ||
            one.label.toLowerCase().includes(search.trim().toLowerCase()) ||
            found.some(({ subject: { id } }) => id === one.value),
        )
      }
      data={[
        whole,
        ...(chosen ? [shown] : []),
        ...others
          .filter(({ items }) => items.length > 0)
          .map(({ group, items }) => ({ group, items: items.map(optionOf) })),
      ]}
      value={shown.value}
      // Whoever clicks here types over what stands there, as whoever comes by the Tab key does.
      onClick={({ currentTarget }) => isShownAsIs && currentTarget.select()}
      onDropdownOpen={() => setIsOpen(true)}
      onSearchChange={setWords}
      onChange={(id) => {
        if (id === shown.value) return;
        const next = found.find((one) => one.subject.id === id);
        onChoose(next?.subject ?? null, next?.name ?? null);
      }}
    />
  );
}

const optionOf = ({ subject, label }: Pick<Offered, 'subject' | 'label'>): { value: string; label: string } => ({
  value: subject.id,
  label,
});
