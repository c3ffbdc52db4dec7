import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { headlineOf, severityTones, severityWords } from '../../finding-words.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { countOf } from '../../ui/words.ts';
import { findingsOf } from './vendors-search.ts';

/** What is open on its sites, the worst first. Administrators see the vendors, not the findings. */
export function VendorFindings({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const listed = useQuery({ ...trpc.finding.list.queryOptions(findingsOf(vendor.id)), enabled: can('finding:read') });
  if (!can('finding:read')) return null;
  return (
    <Section title="Open findings on its sites" id="findings">
      <Listed query={listed}>
        {({ items, total }) => (
          <>
            {items.length === 0 ? (
              <p className="wl-quiet">None.</p>
            ) : (
              <ul className="vendor-findings card">
                {items.map((finding) => (
                  <li key={finding.id} className="row">
                    <Status tone={severityTones[finding.severity]}>{severityWords[finding.severity]}</Status>
                    <Link to="/findings/$findingId" params={{ findingId: finding.id }}>
                      {headlineOf(finding)}
                    </Link>
                    <span className="wl-quiet">{countOf(finding.observations, 'observation')}</span>
                  </li>
                ))}
              </ul>
            )}
            {total > items.length && (
              <p className="wl-quiet">
                The worst {items.length} of {total.toLocaleString()}.
              </p>
            )}
          </>
        )}
      </Listed>
    </Section>
  );
}
