import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Baa } from '../../../shared/domain/baa.ts';
import type { ClauseProposal, ClauseProposals, ClauseReading } from '../../../shared/domain/baa-clause.ts';
import { type BaaClause, baaClauses } from '../../../shared/regulation/baa-clauses.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Refused } from '../../ui/Message.tsx';
import { readingSentenceOf, sentenceOf } from '../../ui/sentence-of.ts';
import { Status, type Tone } from '../../ui/Status.tsx';
import { Instant } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { ReadClauseDialog } from './ReadClauseDialog.tsx';

/** Which clauses that the law asks for somebody found in an agreement, and where the others may stand. */
export function Clauses({ baa }: { baa: Baa }) {
  const [isOpen, setIsOpen] = useState(false);
  const readings = useQuery(trpc.baa.clauses.queryOptions({ baaId: baa.id }));
  return (
    <>
      <div className="row">
        <span>{readings.data ? summaryOf(readings.data) : 'Clauses'}</span>
        <Button variant="default" size="compact-sm" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Close the clauses' : 'Check the clauses'}
        </Button>
      </div>
      {isOpen && <Listed query={readings}>{(read) => <Checklist baa={baa} readings={read} />}</Listed>}
    </>
  );
}

/** Of what the law requires: a permission may be missing. */
function summaryOf(readings: readonly ClauseReading[]): string {
  const required = baaClauses.filter(({ need }) => need === 'required');
  const of = (wanted: ClauseReading['reading']) =>
    required.filter(({ id }) => readings.some(({ clause, reading }) => clause === id && reading === wanted)).length;
  const [present, absent, unclear] = [of('present'), of('absent'), of('unclear')];
  const unread = required.length - present - absent - unclear;
  const parts = [
    `${present} of ${countOf(required.length, 'required clause')} found`,
    absent > 0 && `${absent} missing`,
    unclear > 0 && `${unclear} unclear`,
    unread > 0 && `${unread} not checked yet`,
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

function Checklist({ baa, readings }: { baa: Baa; readings: readonly ClauseReading[] }) {
  const can = useCan();
  const [writing, setWriting] = useState<BaaClause | null>(null);
  const search = useQuery({
    ...trpc.baa.proposeClauses.queryOptions({ baaId: baa.id }),
    // What is in the file stays as it is.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const proposalOf = (clause: BaaClause) =>
    search.data?.kind === 'searched' ? search.data.proposals.find((one) => one.clause === clause.id) : undefined;
  const readingOf = (clause: BaaClause) => readings.find((one) => one.clause === clause.id);

  return (
    <>
      <p className="wl-quiet wl-prose" role="status">
        {search.data
          ? searchWords(search.data)
          : search.error
            ? readingSentenceOf(search.error)
            : 'Searching the signed file for each clause…'}
      </p>
      <ul className="vendor-findings">
        {baaClauses.map((clause) => (
          <ClauseItem
            key={clause.id}
            baa={baa}
            clause={clause}
            reading={readingOf(clause)}
            proposal={proposalOf(clause)}
            onWrite={can('baa:record') ? () => setWriting(clause) : null}
          />
        ))}
      </ul>
      {writing && (
        <ReadClauseDialog
          baa={baa}
          clause={writing}
          before={readingOf(writing)}
          proposal={proposalOf(writing)}
          onClose={() => setWriting(null)}
        />
      )}
    </>
  );
}

function ClauseItem({
  baa,
  clause,
  reading,
  proposal,
  onWrite,
}: {
  baa: Baa;
  clause: BaaClause;
  reading: ClauseReading | undefined;
  proposal: ClauseProposal | undefined;
  onWrite: (() => void) | null;
}) {
  const confirm = useMutation({
    ...trpc.baa.readClause.mutationOptions(),
    onSuccess: (after) => queryClient.setQueryData(trpc.baa.clauses.queryKey({ baaId: baa.id }), after),
  });
  const standing = standingOf(clause, reading);
  return (
    <li className="stack-tight">
      <div className="row">
        <strong>{clause.title}</strong>
        <Status tone={standing.tone}>{standing.word}</Status>
        <span className="wl-quiet">
          {clause.citation}
          {clause.need === 'permission' && ' · a permission, not required'}
          {clause.need === 'conditional' && ' · required where it takes over such a duty'}
        </span>
      </div>
      <span>{clause.plainly}</span>
      {reading ? (
        <>
          <Quoted page={reading.page} words={reading.passage} />
          <span className="wl-quiet">
            {reading.reviewedByName}, <Instant instant={reading.reviewedAt} />
          </span>
        </>
      ) : (
        proposal && (
          <>
            <span className="wl-quiet">Looks like this is it; read it before you decide.</span>
            <Quoted page={proposal.page} words={proposal.words} />
          </>
        )
      )}
      {onWrite && (
        <div className="row">
          {!reading && proposal && (
            <Button
              variant="default"
              size="compact-sm"
              loading={confirm.isPending}
              onClick={() =>
                confirm.mutate({
                  baaId: baa.id,
                  clause: clause.id,
                  reading: 'present',
                  page: proposal.page,
                  passage: proposal.words,
                })
              }
            >
              This is the clause<span className="wl-visually-hidden"> {clause.title}</span>
            </Button>
          )}
          <Button variant="subtle" size="compact-sm" onClick={onWrite}>
            {reading ? 'Change' : 'Write down what it says'}
            <span className="wl-visually-hidden"> {clause.title}</span>
          </Button>
        </div>
      )}
      <Refused sentence={confirm.error ? sentenceOf(confirm.error) : null} />
    </li>
  );
}

function Quoted({ page, words }: { page: number | null; words: string }) {
  const parts = [page !== null && `Page ${page}`, words !== '' && `“${words}”`].filter((part) => part !== false);
  return parts.length > 0 && <span className="table-anywhere">{parts.join(': ')}</span>;
}

function standingOf({ need }: BaaClause, reading: ClauseReading | undefined): { tone: Tone; word: string } {
  switch (reading?.reading) {
    case undefined:
      return { tone: 'unknown', word: 'Not checked yet' };
    case 'present':
      return { tone: 'good', word: 'Found' };
    case 'unclear':
      return { tone: 'warning', word: 'Unclear' };
    case 'absent':
      return { tone: need === 'required' ? 'now' : 'closed', word: need === 'required' ? 'Missing' : 'Not in it' };
  }
}

function searchWords(search: ClauseProposals): string {
  if (search.kind === 'searched') {
    const beyond =
      search.pagesSearched < search.pageCount
        ? ` Only the first ${search.pagesSearched} of its ${search.pageCount} pages were searched.`
        : '';
    return `A search of the signed file proposes where clauses may stand. It looks for words and does not understand them: you read and decide.${beyond}`;
  }
  const because: Record<typeof search.because, string> = {
    'no-file': 'There is no signed file to search yet. You can check the clauses on paper all the same.',
    scanned:
      'The signed file is a scan without text, so it could not be searched. Read it and write down what you find.',
    encrypted: 'The signed file has a password, so it could not be searched. Read it and write down what you find.',
    damaged: 'The signed file could not be read by the search. Open it, and write down what you find.',
    'too-much': 'The signed file is too large or too slow to search. Read it and write down what you find.',
  };
  return because[search.because];
}
