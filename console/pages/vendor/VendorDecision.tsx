import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { Section } from '../../ui/Page.tsx';
import { FullDay, Instant } from '../../ui/When.tsx';
import { dataClassWords, rulingWords } from '../../vendor-words.ts';

/** The decision that counts, with its conditions and its reason. */
export function VendorDecision({ vendor }: { vendor: VendorRecord }) {
  const [newest] = vendor.approvals;
  return (
    <Section title="Decision" id="decision">
      <div className="card card-padded">
        {newest ? (
          <>
            <p className="vendor-ruling">
              {rulingWords[newest.ruling]}
              {newest.dataClasses.length > 0 &&
                ` for ${newest.dataClasses.map((one) => dataClassWords[one]).join(', ')}`}
              {newest.ruling !== 'denied' &&
                newest.accounts === 'organization' &&
                ', with accounts of your organization only'}
            </p>
            {newest.conditions !== '' && (
              <p className="wl-prose">
                <strong>Conditions:</strong> {newest.conditions}
              </p>
            )}
            <p className="wl-prose">
              <strong>Reason:</strong> {newest.reason}
            </p>
            <p className="wl-quiet">
              {newest.decidedByName}, <Instant instant={newest.decidedAt} />
              {newest.secondedByName && ` · agreed to by ${newest.secondedByName}`}
              {newest.authorityName && ` · in spite of a denial, by the authority of ${newest.authorityName}`}
              {newest.reviewDueOn && (
                <>
                  {' '}
                  · review due <FullDay day={newest.reviewDueOn} /> (your policy)
                </>
              )}
            </p>
          </>
        ) : (
          <p className="wl-quiet">
            Nobody has approved or denied {vendor.name}. Until then, browsers treat its sites as undecided.
          </p>
        )}
      </div>
    </Section>
  );
}
