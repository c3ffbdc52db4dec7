import { useQuery } from '@tanstack/react-query';
import { type KeptRisk, MOST_KEPT_RISKS_SHOWN } from '../../../shared/domain/vendor-risk.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { Instant } from '../../ui/When.tsx';
import { changedTerms, pointsWords, riskTones, riskWords, termWords } from './risk-words.ts';

/** How the risk went: each result that was another than the one before it, with what made the difference. */
export function RiskHistory({ vendor }: { vendor: VendorRecord }) {
  const history = useQuery(trpc.vendor.riskHistory.queryOptions({ id: vendor.id }));
  return (
    <Section title="How the risk went" id="risk-history">
      <Listed query={history}>
        {(kept) =>
          kept.length === 0 ? (
            <p className="wl-prose">Nothing is on record yet. What is computed above is kept within the hour.</p>
          ) : (
            <ol className="vendor-history card">
              {kept.map((one, index) => (
                <li key={one.id}>
                  <Kept kept={one} before={kept[index + 1] ?? null} isFirst={index < MOST_KEPT_RISKS_SHOWN - 1} />
                </li>
              ))}
            </ol>
          )
        }
      </Listed>
    </Section>
  );
}

function Kept({
  kept: { computedAt, current, result },
  before,
  isFirst,
}: {
  kept: KeptRisk;
  before: KeptRisk | null;
  /** Where none is shown before it: is there none? */
  isFirst: boolean;
}) {
  const changes = before ? changedTerms(before.result, result) : [];
  const isJudged = current !== result.residual.risk;
  return (
    <>
      <div className="row">
        <Status tone={riskTones[current]}>{riskWords[current]}</Status>
        <span className="wl-quiet">
          <Instant instant={computedAt} /> · formula {result.version}
          {isJudged && ` · judged; computed: ${riskWords[result.residual.risk].toLowerCase()}`}
        </span>
      </div>
      {before && before.result.version !== result.version && (
        <div className="wl-prose">
          Computed anew by formula {result.version}; before, formula {before.result.version} was in use.
        </div>
      )}
      {before === null && (
        <div className="wl-quiet">
          {isFirst ? 'The first result on record.' : 'Older results are kept and not shown.'}
        </div>
      )}
      {changes.map(({ of, from, to, because }) => (
        <div key={`${of} ${because}`} className="wl-prose">
          {termWords[of]}: <del>{pointsWords(from)}</del> <span aria-hidden>→</span> <ins>{pointsWords(to)}</ins>{' '}
          {because}
        </div>
      ))}
      {before && changes.length === 0 && before.result.version === result.version && (
        <div className="wl-prose">
          {isJudged ? 'An officer judged otherwise.' : 'An officer’s judgement ended; the computed risk counts.'}
        </div>
      )}
    </>
  );
}
