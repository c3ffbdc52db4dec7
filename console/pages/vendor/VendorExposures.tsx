import { useQuery } from '@tanstack/react-query';
import { exposureEnds, type ExposureMonth } from '../../../shared/domain/vendor-use.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { MonthlyBars } from '../../ui/MonthlyBars.tsx';
import { Section } from '../../ui/Page.tsx';
import { exposureEndWords, exposuresSentence } from './use-words.ts';

/** What looked like patient information on its sites, month by month, and what became of it. */
export function VendorExposures({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const months = useQuery({
    ...trpc.vendor.exposures.queryOptions({ id: vendor.id }),
    enabled: can('finding:read'),
  });
  if (!can('finding:read')) return null;
  return (
    <Section title="Exposures over time" id="exposures">
      <Listed query={months}>{(known) => <Exposures months={known} />}</Listed>
    </Section>
  );
}

function Exposures({ months }: { months: readonly ExposureMonth[] }) {
  const sentence = exposuresSentence(months);
  const isNone = months.every((month) => exposureEnds.every((end) => month[end] === 0));
  return (
    <div className="card card-padded">
      <p>{sentence}</p>
      {isNone ? (
        <p className="wl-quiet">A browser that is not connected, or not in use, sees nothing.</p>
      ) : (
        <MonthlyBars
          label="Exposures on its sites by month"
          months={months.map(({ month }) => month)}
          strips={exposureEnds.map((end) => ({
            key: end,
            words: exposureEndWords[end],
            values: months.map((month) => month[end]),
          }))}
        />
      )}
    </div>
  );
}
