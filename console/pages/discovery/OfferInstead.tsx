import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AccessRequestRecord } from '../../../shared/domain/access-request.ts';
import { trpc } from '../../trpc.ts';

/** Vendors that are approved for the same use and the same data, to name in the answer; nothing where there are none. */
export function OfferInstead({
  request,
  onOffer,
}: {
  request: AccessRequestRecord;
  onOffer: (sentence: string) => void;
}) {
  const { data: alternatives } = useQuery(trpc.accessRequest.alternatives.queryOptions({ id: request.id }));
  if (!alternatives || alternatives.length === 0) return null;
  return (
    <div className="row" role="group" aria-label="Offer instead">
      <span className="wl-quiet">Approved for the same:</span>
      {alternatives.map(({ vendorName, domain }) => (
        <Button
          key={domain}
          size="compact-sm"
          variant="default"
          onClick={() => onOffer(`Please use ${vendorName} instead: ${domain}.`)}
        >
          Offer {vendorName}
        </Button>
      ))}
    </div>
  );
}
