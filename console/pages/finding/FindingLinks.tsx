import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Finding, FindingLink } from '../../../shared/domain/finding.ts';
import { headlineOf } from '../../finding-words.ts';
import { useCan, useOrganization } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { shortInstant } from '../../ui/dates.ts';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { ChangeDialog, refreshFindings } from './ChangeDialog.tsx';

/** Other records that belong with a finding: to be read there, joined and let go. */
export function FindingLinks({ finding, links }: { finding: Finding; links: readonly FindingLink[] }) {
  const can = useCan();
  const { timeZone } = useOrganization();
  const [isLinking, setIsLinking] = useState(false);
  const unlink = useMutation({
    ...trpc.finding.unlink.mutationOptions(),
    onSuccess: refreshFindings,
    // The pressed button goes away with its row, and the focus would fall to the page's start.
    onSettled: () => document.getElementById('links')?.focus({ preventScroll: true }),
  });
  const mayLink = can('finding:update');
  if (links.length === 0 && !mayLink) return null;
  return (
    <Section
      title="Belongs with"
      id="links"
      actions={
        mayLink && (
          <Button variant="default" onClick={() => setIsLinking(true)}>
            Link a record
          </Button>
        )
      }
    >
      {links.length === 0 ? (
        <p className="wl-quiet">Nothing is linked yet: a vendor, an agreement, a request or another finding.</p>
      ) : (
        <ul className="finding-links card">
          {links.map((link) => (
            <li key={link.to.id}>
              <span className="wl-quiet">{kindWords[link.to.kind]}</span>
              <Target link={link} />
              {mayLink && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={`Unlink: ${nameOf(link, timeZone)}`}
                  disabled={unlink.isPending}
                  onClick={() => unlink.mutate({ id: finding.id, to: link.to })}
                >
                  Unlink
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {unlink.error && <Refused sentence={sentenceOf(unlink.error)} />}
      {isLinking && <LinkDialog finding={finding} onClose={() => setIsLinking(false)} />}
    </Section>
  );
}

type Kind = FindingLink['to']['kind'];

const kindWords: Record<Kind, string> = {
  vendor: 'Vendor',
  baa: 'Agreement',
  'access-request': 'Request',
  finding: 'Finding',
};
const groupWords: Record<Kind, string> = {
  vendor: 'Vendors',
  baa: 'Agreements',
  'access-request': 'Requests',
  finding: 'Open findings',
};
const kinds = ['vendor', 'baa', 'access-request', 'finding'] as const;

function nameOf({ to: { kind }, name, at, finding }: FindingLink, timeZone: string): string {
  const when = at === null ? '' : shortInstant(at, timeZone);
  switch (kind) {
    case 'vendor':
      return name;
    case 'baa':
      return `With ${name}, recorded ${when}`;
    case 'access-request':
      return `For ${name}, asked ${when}`;
    case 'finding':
      return finding ? headlineOf(finding) : name;
  }
}

function Target({ link }: { link: FindingLink }) {
  const { timeZone } = useOrganization();
  const { to, vendorId } = link;
  switch (to.kind) {
    case 'vendor':
    case 'baa':
      return (
        <Link to="/vendors/$vendorId" params={{ vendorId: vendorId ?? '' }} search={{}}>
          {nameOf(link, timeZone)}
        </Link>
      );
    case 'access-request':
      return (
        <Link to="/discovered" search={{ view: 'requests', q: link.name }}>
          {nameOf(link, timeZone)}
        </Link>
      );
    case 'finding':
      return (
        <Link to="/findings/$findingId" params={{ findingId: to.id }}>
          {nameOf(link, timeZone)}
        </Link>
      );
  }
}

/** Looks records up by words, of every kind at once. */
function LinkDialog({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { timeZone } = useOrganization();
  const [chosen, setChosen] = useState<FindingLink | null>(null);
  const [missing, setMissing] = useState(false);
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim().slice(0, 100), 200);
  const isSearched = q.length >= 2 && (chosen === null || q !== nameOf(chosen, timeZone));
  const { data: found = [], isFetching } = useQuery({
    ...trpc.finding.linkable.queryOptions({ id: finding.id, q }),
    enabled: isSearched,
    placeholderData: keepPreviousData,
  });
  const link = useMutation({
    ...trpc.finding.link.mutationOptions(),
    onSuccess: async () => {
      await refreshFindings();
      onClose();
    },
  });
  const options = isSearched ? found : chosen ? [chosen] : [];
  return (
    <ChangeDialog
      title="What belongs with this finding?"
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(chosen === null);
        if (chosen) link.mutate({ id: finding.id, to: chosen.to });
      }}
      submit="Link it"
      change={link}
    >
      <Select
        label="Record"
        description="A vendor or its agreement by the vendor’s name, a request or an open finding by its site."
        placeholder="Type two letters or more"
        data-autofocus
        searchable
        required
        nothingFoundMessage={
          q.length < 2 ? 'Type two letters or more' : isFetching ? 'Searching…' : 'Nothing of that name'
        }
        // The server has searched already.
        filter={({ options: all }) => all}
        data={kinds.flatMap((kind) => {
          const items = options.filter(({ to }) => to.kind === kind);
          return items.length === 0
            ? []
            : [
                {
                  group: groupWords[kind],
                  items: items.map((one) => ({ value: one.to.id, label: nameOf(one, timeZone) })),
                },
              ];
        })}
        value={chosen?.to.id ?? null}
        onSearchChange={setWords}
        onChange={(id) => setChosen(options.find(({ to }) => to.id === id) ?? null)}
        error={missing && chosen === null && 'Choose a record'}
      />
    </ChangeDialog>
  );
}
