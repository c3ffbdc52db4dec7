import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { Section } from '../../ui/Page.tsx';
import { Instant } from '../../ui/When.tsx';
import { agreementTypeWords, changeWords } from './agreement-words.ts';
import { rulingWords } from '../../vendor-words.ts';

/** What was decided and agreed on a vendor, newest first. */
export function VendorHistory({ vendor }: { vendor: VendorRecord }) {
  const entries = [
    ...vendor.approvals.map((approval) => ({
      key: approval.id as string,
      at: approval.decidedAt,
      what: rulingWords[approval.ruling],
      who: approval.decidedByName,
      why: approval.reason,
    })),
    ...vendor.baas.map((baa) => ({
      key: baa.id as string,
      at: baa.createdAt,
      what:
        baa.version === 1
          ? `${agreementTypeWords[baa.type]} recorded with ${baa.counterparty}`
          : `${changeWords[baa.change]} recorded with ${baa.counterparty}, version ${baa.version}`,
      who: null,
      why: null,
    })),
    { key: vendor.id as string, at: vendor.createdAt, what: 'Added to the inventory', who: null, why: null },
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime());

  return (
    <Section title="History" id="history">
      <ol className="vendor-history card">
        {entries.map((entry) => (
          <li key={entry.key}>
            <div className="row">
              <strong>{entry.what}</strong>
              <span className="wl-quiet">
                <Instant instant={entry.at} />
                {entry.who && ` · ${entry.who}`}
              </span>
            </div>
            {entry.why && <div className="wl-prose">Reason: {entry.why}</div>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
