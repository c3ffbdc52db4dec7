import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Baa } from '../../../shared/domain/baa.ts';
import type { ClauseProposal, ClauseProposals, ClauseReading } from '../../../shared/domain/baa-clause.ts';
import { isInForce, termOf } from '../../../shared/policy/standing.ts';
import { type BaaClause, baaClauses } from '../../../shared/regulation/baa-clauses.ts';
import { missingClausesOf, requiredClausesOf } from '../../../shared/regulation/missing-clauses.ts';
import { useCan, useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Refused } from '../../ui/Message.tsx';
import { readingSentenceOf, sentenceOf } from '../../ui/sentence-of.ts';
import { Status, type Tone } from '../../ui/Status.tsx';
import { Instant } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { ReadClauseDialog } from './ReadClauseDialog.tsx';
import { ReadProposalsDialog } from './ReadProposalsDialog.tsx';

/** Which clauses that the law asks for somebody found in an agreement, and where the others may stand. */
export function Clauses({ baa, startsOpen }: { baa: Baa; startsOpen: boolean }) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  const readings = useQuery(trpc.baa.clauses.queryOptions({ baaId: baa.id }));
  return (
    <>
      <div className="row">
        <Gaps baa={baa} readings={readings.data} />
        <Button variant="default" size="compact-sm" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Close the clauses' : 'Check the clauses'}
        </Button>
      </div>
      {isOpen && <Listed query={readings}>{(read) => <Checklist baa={baa} readings={read} />}</Listed>}
    </>
  );
}

/** What the law requires of it and nobody has found in it; a permission may be missing. */
function Gaps({ baa, readings }: { baa: Baa; readings: readonly ClauseReading[] | undefined }) {
  const today = useToday();
  if (!readings) return <span>Clauses</span>;
  const required = requiredClausesOf(baa.type).length;
  const missing = missingClausesOf({ type: baa.type, readings });
  const of = (wanted: (typeof missing)[number]['because']) =>
    missing.filter(({ because }) => because === wanted).length;
  const parts = [
    `${required - missing.length} of ${countOf(required, 'required clause')} found`,
    of('absent') > 0 && `${of('absent')} missing`,
    of('unclear') > 0 && `${of('unclear')} unclear`,
    of('not-read') > 0 && `${of('not-read')} not checked yet`,
  ];
  const isHolding = isInForce(termOf(baa), today);
  return (
    <>
      {isHolding && of('absent') > 0 && <Status tone="now">Required clause missing</Status>}
      {isHolding && of('absent') === 0 && missing.length > 0 && <Status tone="warning">Clauses to be checked</Status>}
      <span>{parts.filter((part) => part !== false).join(' · ')}</span>
    </>
  );
}

function Checklist({ baa, readings }: { baa: Baa; readings: readonly ClauseReading[] }) {
  const can = useCan();
  const [writing, setWriting] = useState<BaaClause | null>(null);
  const search = useQuery({
    ...trpc.baa.proposeClauses.queryOptions({ baaId: baa.id }),
    // What is in the file stays as it is; before there is one, each upload makes it worth another look.
    staleTime: baa.file ? Number.POSITIVE_INFINITY : 0,
    retry: false,
  });
  const proposalOf = (clause: BaaClause) =>
    search.data?.kind === 'searched' ? search.data.proposals.find((one) => one.clause === clause.id) : undefined;
  const readingOf = (clause: BaaClause) => readings.find((one) => one.clause === clause.id);
  const [isReadingAll, setIsReadingAll] = useState(false);
  const proposed = baaClauses.flatMap((clause) => {
    const proposal = readingOf(clause) ? undefined : proposalOf(clause);
    return proposal ? [{ clause, proposal }] : [];
  });

  return (
    <>
      <p className="wl-quiet wl-prose" role="status">
        {search.data
          ? searchWords(search.data)
          : search.error
            ? readingSentenceOf(search.error)
            : 'Searching the signed file for each clause…'}
      </p>
      {can('baa:record') && (
        <div className="row">
          {proposed.length > 1 && (
            <Button variant="default" size="compact-sm" onClick={() => setIsReadingAll(true)}>
              Read the {proposed.length} proposed passages
            </Button>
          )}
          {baa.version > 1 && baaClauses.some((clause) => !readingOf(clause)) && <CarryOver baa={baa} />}
        </div>
      )}
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
      {isReadingAll && <ReadProposalsDialog baa={baa} proposed={proposed} onClose={() => setIsReadingAll(false)} />}
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

/** The version before was read already, and an amendment repeats few of its clauses. */
function CarryOver({ baa }: { baa: Baa }) {
  const carry = useMutation({
    ...trpc.baa.carryClauses.mutationOptions(),
    onSuccess: (after) => queryClient.setQueryData(trpc.baa.clauses.queryKey({ baaId: baa.id }), after),
  });
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={carry.isPending}
        onClick={() => carry.mutate({ baaId: baa.id })}
      >
        Take over what was read of version {baa.version - 1}
      </Button>
      <Refused sentence={carry.error ? sentenceOf(carry.error) : null} />
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
