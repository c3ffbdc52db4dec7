import { useQueries, useQuery } from '@tanstack/react-query';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { isInForce, termOf } from '../../../shared/policy/standing.ts';
import { missingClausesOf } from '../../../shared/regulation/missing-clauses.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Status } from '../../ui/Status.tsx';
import { VendorBadge } from '../../ui/VendorBadge.tsx';
import { RelativeDay } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { missingFor, nextDate } from '../../vendor-status.ts';

/** Clauses that the law asks for in the agreements in force and that nobody has looked for yet, as a sentence each. */
function useUnread({ baas, endedOn }: VendorRecord): string[] {
  const today = useToday();
  const can = useCan();
  const holding = endedOn === null && can('baa:read') ? baas.filter((baa) => isInForce(termOf(baa), today)) : [];
  const readings = useQueries({ queries: holding.map(({ id }) => trpc.baa.clauses.queryOptions({ baaId: id })) });
  const counts = holding.map(({ type }, place) => {
    const read = readings[place]?.data;
    return read ? missingClausesOf({ type, readings: read }) : [];
  });
  const ofAll = counts.flat();
  const unread = ofAll.filter(({ because }) => because === 'not-read').length;
  const notFound = ofAll.length - unread;
  return [
    ...(notFound > 0 ? [`${countOf(notFound, 'required clause')}, absent or unclear in the agreement.`] : []),
    ...(unread > 0 ? [`A look at ${countOf(unread, 'required clause')} of the agreement.`] : []),
  ];
}

/** The steps of an end that somebody began, as a sentence. */
function useLeaving({ id, endedOn }: VendorRecord): string[] {
  const { data: ending } = useQuery({ ...trpc.vendor.ending.queryOptions({ id }), enabled: endedOn === null });
  const open = ending?.steps.filter(({ state }) => state === 'open').length ?? 0;
  return ending && open > 0 ? [`${countOf(open, 'step')} of its end, which has begun.`] : [];
}

/** What stands above every tab: how it stands, what is missing, what comes next, who answers for it. */
export function VendorSummary({ vendor }: { vendor: VendorRecord }) {
  const today = useToday();
  const missing = [...missingFor(vendor, today), ...useUnread(vendor), ...useLeaving(vendor)];
  const next = nextDate(vendor, today);
  return (
    <div className="card">
      <dl className="facts vendor-summary">
        <div>
          <dt>Status for patient information</dt>
          <dd>
            <VendorBadge vendor={vendor} large />
          </dd>
        </div>
        <div className="vendor-missing">
          <dt>What is missing</dt>
          <dd>
            {missing.length === 0 ? (
              'Nothing'
            ) : (
              <ul>
                {missing.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        <div>
          <dt>Next date</dt>
          <dd>
            {next ? (
              <>
                <RelativeDay day={next.day} />
                <div className="wl-quiet">
                  {next.what}
                  {next.ground === 'your policy' && ' (your policy)'}
                </div>
              </>
            ) : (
              'None'
            )}
          </dd>
        </div>
        <div>
          <dt>Owner</dt>
          <dd>{vendor.ownerName ?? <Status tone="soon">No owner</Status>}</dd>
        </div>
      </dl>
    </div>
  );
}
