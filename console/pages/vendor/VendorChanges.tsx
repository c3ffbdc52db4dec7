import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Section } from '../../ui/Page.tsx';
import { Instant } from '../../ui/When.tsx';
import { wordsOfAction, wordsOfField } from '../../audit-words.ts';
import { changesOf } from './details-words.ts';

/** What was changed of the vendor's record, by whom, with before and after. */
export function VendorChanges({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const { data: changes } = useSuspenseQuery(trpc.vendor.changes.queryOptions({ id: vendor.id }));
  return (
    <Section title="Every change of its record" id="changes">
      <ol className="vendor-history card">
        {changes.map((change) => (
          <li key={change.sequence}>
            <details className="vendor-change">
              <summary>
                {wordsOfAction(change.action)}{' '}
                <span className="wl-quiet">
                  {change.actorName} · <Instant instant={change.occurredAt} />
                </span>
              </summary>
              <dl>
                {changesOf(change).map(({ field, before, after }) => (
                  <div key={field} className="vendor-difference">
                    <dt className="wl-quiet">{wordsOfField(field)}</dt>
                    <dd>
                      {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ol>
      {can('audit:read') && (
        <p className="wl-quiet">
          The latest 50 at most. The <Link to="/audit">audit trail</Link> has all of them.
        </p>
      )}
    </Section>
  );
}
