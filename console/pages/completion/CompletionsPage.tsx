import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCertificate, IconPlus, IconUpload } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CompletionCounts } from '../../../shared/domain/completion.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { countOf } from '../../ui/words.ts';
import { CompletionFilters } from './CompletionFilters.tsx';
import { CompletionTable } from './CompletionTable.tsx';
import { listInputOf, PAGE_COMPLETIONS } from './completions-search.ts';
import { RecordCompletionDialog } from './RecordCompletionDialog.tsx';
import { useShow } from './use-show.ts';

const route = getRouteApi('/signed-in/completions');

/** Answers: who was trained, in what, and what proves it? */
export function CompletionsPage() {
  const can = useCan();
  const [isRecording, setIsRecording] = useState(false);
  const { data: counts } = useSuspenseQuery(trpc.completion.count.queryOptions());
  return (
    <Page
      title="Completions"
      answer={<Answer counts={counts} />}
      actions={
        <>
          <ButtonLink
            to="/completions/certificates"
            variant="default"
            leftSection={<IconCertificate size={16} aria-hidden />}
          >
            Certificates
          </ButtonLink>
          {can('completion:record') && (
            <>
              <ButtonLink to="/completions/import" variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
                Import
              </ButtonLink>
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsRecording(true)}>
                Write down a completion
              </Button>
            </>
          )}
        </>
      }
    >
      <CompletionFilters counts={counts} />
      <Completions />
      {isRecording && <RecordCompletionDialog onClose={() => setIsRecording(false)} />}
    </Page>
  );
}

function Answer({ counts: { people, leaders, byStanding } }: { counts: CompletionCounts }) {
  if (people === 0) return 'Nobody is on record of having completed a course yet.';
  return (
    <>
      {countOf(people, 'person has', 'people have')} completed a course
      {leaders > 0 && (
        <>
          , among them{' '}
          <Link to="/completions" search={{ leaders: true }}>
            {countOf(leaders, 'leader')}
          </Link>
        </>
      )}
      .
      {byStanding.lapsed > 0 && (
        <>
          {' '}
          <Link to="/completions" search={{ standing: 'lapsed' }}>
            {countOf(byStanding.lapsed, 'record has', 'records have')}
          </Link>{' '}
          lapsed.
        </>
      )}
      {byStanding['due-soon'] > 0 && (
        <>
          {' '}
          <Link to="/completions" search={{ standing: 'due-soon' }}>
            {byStanding['due-soon'].toLocaleString()}
          </Link>{' '}
          due again within 30 days.
        </>
      )}
    </>
  );
}

function Completions() {
  const search = route.useSearch();
  const show = useShow();
  // The address follows each key; the server is asked once the typing rests.
  const [q] = useDebouncedValue(search.q, 200);
  const asked = listInputOf({ ...search, q });
  const listed = useQuery({ ...trpc.completion.page.queryOptions(asked), placeholderData: keepPreviousData });
  return (
    <Listed query={listed}>
      {({ items, total }) =>
        total === 0 ? (
          Object.values(search).every((value) => value === undefined) ? (
            <Message title="No records yet">
              A record stands here once somebody completes a course. What was done elsewhere can be imported, or written
              down with what proves it.
            </Message>
          ) : (
            <Message
              title="No record matches"
              action={
                <Link to="/completions" search={{}}>
                  Show all records
                </Link>
              }
            />
          )
        ) : (
          <>
            <div aria-busy={listed.isPlaceholderData}>
              <CompletionTable completions={items} />
            </div>
            <Pager
              page={asked.page}
              size={PAGE_COMPLETIONS}
              total={total}
              noun="record"
              onPage={(page) => {
                show({ page: page === 1 ? undefined : page });
                scrollTo({ top: 0 });
              }}
            />
          </>
        )
      }
    </Listed>
  );
}
