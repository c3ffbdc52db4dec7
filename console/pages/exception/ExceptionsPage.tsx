import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { type Exception, type ExceptionState, exceptionStates } from '../../../shared/domain/exception.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { ExportRows } from '../../ui/ExportRows.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { ExceptionTable } from './ExceptionTable.tsx';
import { type Act, SettleExceptionDialog } from './SettleExceptionDialog.tsx';
import { stateWords } from './exception-words.ts';
import { ExceptionsSearch, PAGE_EXCEPTIONS } from './exceptions-search.ts';
import { exceptionRows } from './exception-rows.ts';

const route = getRouteApi('/signed-in/exceptions');

/** Answers: who may do what in spite of our decisions, by whose authority, until when, and what came of it? */
export function ExceptionsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const page = search.page ?? 1;
  const state = search.state ?? 'all';
  const today = useToday();
  const [acting, setActing] = useState<{ act: Act; on: Exception } | null>(null);
  const listed = useQuery({
    ...trpc.exception.list.queryOptions({ state, page, size: PAGE_EXCEPTIONS }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="Exceptions"
      answer="Each sets a decision of yours aside for a while, by a named authority; it ends on its day by itself. To ask for one, open the vendor."
    >
      <div className="chips" role="group" aria-label="Which exceptions">
        {exceptionStates.map((one) => (
          <FilterChip
            key={one}
            label={stateWords[one]}
            isOn={search.state === one}
            onToggle={() =>
              void navigate({
                search: ExceptionsSearch.parse(search.state === one ? {} : { state: one }),
                replace: true,
                resetScroll: false,
              })
            }
          />
        ))}
      </div>
      <div className="chips">
        <ExportRows name="exceptions" rows={() => rowsOfExceptions(state, today)} />
      </div>
      <Listed query={listed}>
        {({ items, total }) =>
          total === 0 ? (
            <Message title={search.state ? 'None like that' : 'No exception was asked for yet'}>
              An exception is asked for on the vendor’s page, under Decision.
            </Message>
          ) : (
            <>
              <ExceptionTable exceptions={items} onAct={(act, on) => setActing({ act, on })} />
              <Pager
                page={page}
                size={PAGE_EXCEPTIONS}
                total={total}
                noun="exception"
                onPage={(to) => void navigate({ search: { ...search, page: to === 1 ? undefined : to } })}
              />
            </>
          )
        }
      </Listed>
      {acting && <SettleExceptionDialog {...acting} onClose={() => setActing(null)} />}
    </Page>
  );
}

const rowsOfExceptions = async (state: ExceptionState | 'all', today: string) =>
  exceptionRows(
    await readAllPages((page) => queryClient.fetchQuery(trpc.exception.list.queryOptions({ state, page, size: 200 }))),
    today,
  );
