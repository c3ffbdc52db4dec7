import { Button } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type Exception,
  type ExceptionState,
  exceptionState,
  exceptionStates,
} from '../../../shared/domain/exception.ts';
import { useAuthorities } from '../../own-authority.ts';
import { useCan, useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status, type Tone } from '../../ui/Status.tsx';
import { Ago, FullDay } from '../../ui/When.tsx';
import { capitalized, countOf, listOf } from '../../ui/words.ts';
import { dataClassWords } from '../../vendor-words.ts';
import { ExceptionsSearch, PAGE_EXCEPTIONS } from './exceptions-search.ts';

const route = getRouteApi('/signed-in/exceptions');

const stateWords: Record<ExceptionState, string> = {
  waiting: 'Waits for an authority',
  'in-force': 'In force',
  over: 'Over',
  ended: 'Ended early',
  refused: 'Refused',
};
const stateTones: Record<ExceptionState, Tone> = {
  waiting: 'notice',
  'in-force': 'soon',
  over: 'closed',
  ended: 'closed',
  refused: 'closed',
};

type Act = 'granted' | 'refused' | 'end';

/** Answers: who may do what in spite of our decisions, by whose authority, until when, and what came of it? */
export function ExceptionsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const page = search.page ?? 1;
  const [acting, setActing] = useState<{ act: Act; on: Exception } | null>(null);
  const listed = useQuery({
    ...trpc.exception.list.queryOptions({ state: search.state ?? 'all', page, size: PAGE_EXCEPTIONS }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title="Exceptions"
      answer="Each sets a decision of yours aside for a while, by a named authority; it ends on its day by itself. To ask for one, open the vendor."
    >
      <div className="chips" role="group" aria-label="Which exceptions">
        {exceptionStates.map((state) => (
          <FilterChip
            key={state}
            label={stateWords[state]}
            isOn={search.state === state}
            onToggle={() =>
              void navigate({
                search: ExceptionsSearch.parse(search.state === state ? {} : { state }),
                replace: true,
                resetScroll: false,
              })
            }
          />
        ))}
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
      {acting && <ActDialog {...acting} onClose={() => setActing(null)} />}
    </Page>
  );
}

function ExceptionTable({
  exceptions,
  onAct,
}: {
  exceptions: readonly Exception[];
  onAct: (act: Act, on: Exception) => void;
}) {
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col">State</th>
            <th scope="col">Asked and approved</th>
            <th scope="col">Until</th>
            <th scope="col">What happened</th>
            <HiddenHeader words="Actions" />
          </tr>
        </thead>
        <tbody>
          {exceptions.map((exception) => (
            <ExceptionRow key={exception.id} exception={exception} onAct={onAct} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ExceptionRow({ exception, onAct }: { exception: Exception; onAct: (act: Act, on: Exception) => void }) {
  const can = useCan();
  const authorities = useAuthorities();
  const state = exceptionState(exception, useToday());
  const { vendorId, vendorName, groupName, dataClasses, uses, lastUsedAt } = exception;
  return (
    <tr>
      <td data-label="Vendor" className="table-anywhere">
        <div>
          <Link to="/vendors/$vendorId" params={{ vendorId }} className="table-strong">
            {vendorName}
          </Link>
          <div className="wl-quiet">
            {capitalized(listOf(dataClasses.map((one) => dataClassWords[one])))}, for {groupName ?? 'everyone'}
          </div>
        </div>
      </td>
      <td data-label="State">
        <div>
          <Status tone={stateTones[state]}>{stateWords[state]}</Status>
          {state === 'waiting' && authorities && !authorities.isOwn && (
            <div className="wl-quiet">
              {authorities.named.length === 0
                ? 'Nobody is named as one yet: see Settings, Approvals.'
                : `${listOf(authorities.named.map(({ memberName }) => memberName))} can answer it.`}
            </div>
          )}
        </div>
      </td>
      <td data-label="Asked and approved" className="table-anywhere">
        <div>
          {exception.askedByName}: “{exception.reason}”
          {exception.settledByName && (
            <div className="wl-quiet">
              {exception.outcome === 'refused' ? 'Refused' : 'Granted'} by {exception.settledByName}: “
              {exception.settledBecause}”
            </div>
          )}
          {exception.endedByName && (
            <div className="wl-quiet">
              Ended by {exception.endedByName}: “{exception.endedBecause}”
            </div>
          )}
        </div>
      </td>
      <td data-label="Until">
        <FullDay day={exception.endsOn} />
      </td>
      <td data-label="What happened">
        {uses === 0 ? (
          <span className="wl-quiet">No use seen</span>
        ) : (
          <div>
            {countOf(uses, 'use')} seen
            {lastUsedAt && (
              <div className="wl-quiet">
                last <Ago instant={lastUsedAt} />
              </div>
            )}
          </div>
        )}
      </td>
      <td>
        <div className="row">
          {state === 'waiting' && can('exception:settle') && authorities?.isOwn && (
            <>
              <Button size="compact-sm" onClick={() => onAct('granted', exception)}>
                Grant
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => onAct('refused', exception)}>
                Refuse
              </Button>
            </>
          )}
          {(state === 'in-force' || state === 'waiting') && can('exception:end') && (
            <Button size="compact-sm" variant="default" onClick={() => onAct('end', exception)}>
              {state === 'waiting' ? 'Take back' : 'End now'}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}

const actWords: Record<Act, string> = { granted: 'Grant the exception', refused: 'Refuse it', end: 'End it' };

function ActDialog({ act, on, onClose }: { act: Act; on: Exception; onClose: () => void }) {
  const done = async () => {
    onClose();
    await queryClient.invalidateQueries();
  };
  const settle = useMutation({ ...trpc.exception.settle.mutationOptions(), onSuccess: done });
  const end = useMutation({ ...trpc.exception.end.mutationOptions(), onSuccess: done });
  const error = settle.error ?? end.error;
  const { id, vendorName } = on;
  return (
    <ReasonDialog
      title={`${actWords[act]} for ${vendorName}`}
      submit={actWords[act]}
      isDangerous={act !== 'granted'}
      isPending={settle.isPending || end.isPending}
      refusal={error ? sentenceOf(error) : null}
      onClose={onClose}
      onReason={(reason) => (act === 'end' ? end.mutate({ id, reason }) : settle.mutate({ id, outcome: act, reason }))}
    >
      {act === 'granted' ? (
        <p>
          Browsers of {on.groupName ?? 'everyone'} will let {listOf(on.dataClasses.map((one) => dataClassWords[one]))}{' '}
          through on {vendorName}, with a notice, within about a minute and until <FullDay day={on.endsOn} />. Requests
          for it are granted with it.
        </p>
      ) : (
        <p>Browsers do as your decision on {vendorName} says, within about a minute.</p>
      )}
    </ReasonDialog>
  );
}
