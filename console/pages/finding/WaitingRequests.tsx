import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AccessRequestRecord } from '../../../shared/domain/access-request.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Section } from '../../ui/Page.tsx';
import { RequestList } from '../../ui/RequestList.tsx';
import { newestRequests } from '../../waiting-requests.ts';

interface Waiting {
  items: readonly AccessRequestRecord[];
  total: number;
}

/** Requests wait for people, and findings do not answer themselves: both stand here. */
export function useWaitingRequests(): Waiting {
  const can = useCan();
  const { data } = useQuery({
    ...trpc.accessRequest.list.queryOptions(newestRequests),
    enabled: can('access-request:read'),
    refetchInterval: 5_000,
  });
  return data ?? { items: [], total: 0 };
}

export function WaitingRequests({ items, total }: Waiting) {
  const can = useCan();
  if (total === 0) return null;
  return (
    <Section
      title="Somebody waits for an answer"
      id="requests"
      actions={
        <Link to="/discovered" search={{ view: 'requests' }}>
          {total > items.length ? `All ${total.toLocaleString()} requests` : 'Requests'}
        </Link>
      }
    >
      <RequestList
        requests={items}
        renderAction={(request) =>
          can('access-request:answer') && (
            <ButtonLink
              to="/discovered"
              search={{ view: 'requests', answer: request.id }}
              variant="default"
              aria-label={`Answer the request for ${request.site}`}
            >
              Answer
            </ButtonLink>
          )
        }
      />
    </Section>
  );
}
