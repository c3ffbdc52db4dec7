import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AccessRequestRecord } from '../../../shared/domain/access-request.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { SiteStanding } from '../../../shared/policy/decision.ts';
import { missingFor } from '../../request-words.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { VendorBadge } from '../../ui/VendorBadge.tsx';

/** What a request depends on: the decision that stands, or the way to the one that is missing. */
export function DecisionFirst({
  request,
  vendor,
  standing,
  onDecide,
}: {
  request: AccessRequestRecord;
  vendor: VendorRecord | undefined;
  standing: SiteStanding;
  onDecide: (() => void) | undefined;
}) {
  const can = useCan();
  const isUndecided = !vendor || vendor.approvals.length === 0;
  const { data: waiting } = useQuery({
    ...trpc.discovery.list.queryOptions({ q: request.site.slice(0, 100), state: 'open', size: 200 }),
    enabled: isUndecided,
  });
  const { data: ignored } = useQuery({
    ...trpc.discovery.list.queryOptions({ q: request.site.slice(0, 100), state: 'ignored', size: 200 }),
    enabled: isUndecided,
  });
  const found = [...(waiting?.items ?? []), ...(ignored?.items ?? [])].find(({ site }) => site === request.site);

  if (vendor && !isUndecided) {
    return (
      <div className="row">
        <Link to="/vendors/$vendorId" params={{ vendorId: vendor.id }}>
          {vendor.name}
        </Link>
        <VendorBadge vendor={vendor} />
        <span className="wl-quiet">
          {missingFor(request.site, standing) ?? 'Granting tells them so; it approves nothing more.'}
        </span>
      </div>
    );
  }
  return (
    <div className="consequence">
      <p>
        Nobody has decided on {request.site}, so there is nothing to grant yet. A decision answers this request, and
        every other one for it.
      </p>
      {found && can('discovery:decide') && (
        <p className="stack-spaced">
          <ButtonLink
            to="/discovered/$siteId"
            params={{ siteId: found.id }}
            search={{ decide: true }}
            onClick={() => onDecide?.()}
          >
            Decide on {request.site}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
