import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useToday } from '../../session.ts';
import { Status } from '../../ui/Status.tsx';
import { VendorBadge } from '../../ui/VendorBadge.tsx';
import { RelativeDay } from '../../ui/When.tsx';
import { missingFor, nextDate } from '../../vendor-status.ts';

/** What stands above every tab: how it stands, what is missing, what comes next, who answers for it. */
export function VendorSummary({ vendor }: { vendor: VendorRecord }) {
  const today = useToday();
  const missing = missingFor(vendor, today);
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
