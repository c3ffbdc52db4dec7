import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { useCan } from '../../session.ts';
import { AnswerRequestDialog } from './AnswerRequestDialog.tsx';
import { PAGE_SITES } from './discovered-search.ts';
import { RequestList } from '../../ui/RequestList.tsx';

const route = getRouteApi('/signed-in/discovered');

/** What members asked for from the page itself, newest first. */
export function AccessRequests({ state }: { state: 'open' | 'answered' }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  const page = search.page ?? 1;
  const requests = useQuery({
    ...trpc.accessRequest.list.queryOptions({ state, page, size: PAGE_SITES }),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });
  const answering = requests.data?.items.find(({ id, state: standing }) => id === search.answer && standing === 'open');
  const open = (answer: typeof search.answer) =>
    void navigate({ search: { ...search, answer }, replace: true, resetScroll: false });

  return (
    <>
      <Listed query={requests}>
        {({ items, total }) =>
          total === 0 ? (
            <NoRequest state={state} />
          ) : (
            <>
              <RequestList
                requests={items}
                renderAction={(request) =>
                  request.state === 'open' &&
                  can('access-request:answer') && (
                    <Button
                      variant="default"
                      aria-label={`Answer the request for ${request.site}`}
                      onClick={() => open(request.id)}
                    >
                      Answer
                    </Button>
                  )
                }
              />
              <Pager
                page={page}
                size={PAGE_SITES}
                total={total}
                noun="request"
                onPage={(next) =>
                  void navigate({ search: { ...search, page: next === 1 ? undefined : next }, replace: true })
                }
              />
            </>
          )
        }
      </Listed>
      {answering && can('access-request:answer') && (
        <AnswerRequestDialog key={answering.id} request={answering} onClose={() => open(undefined)} />
      )}
    </>
  );
}

function NoRequest({ state }: { state: 'open' | 'answered' }) {
  if (state === 'answered') return <Message title="No request was answered yet" />;
  return (
    <Message title="No request waits">
      When somebody asks, on a tool’s own page, to have it approved, the request appears here.
    </Message>
  );
}
