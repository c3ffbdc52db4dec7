import { categoryWords } from '../../shared/catalog/category.ts';
import type { CatalogFacts } from '../../shared/catalog/catalog-entry.ts';
import { Status } from './Status.tsx';
import { FullDay } from './When.tsx';
import { addressOf, baaWords, confidenceWords, originWords } from '../catalog-words.ts';

/** What a vendor is reported to say, with where that comes from. Never green, never a decision. */
export function ReportedFacts({ facts }: { facts: CatalogFacts }) {
  return (
    <div className="card">
      <dl className="facts reported">
        <div>
          <dt>Tool</dt>
          <dd>
            {facts.name}
            <div className="wl-quiet">{categoryWords[facts.category]}</div>
          </dd>
        </div>
        <div>
          <dt>On a business associate agreement</dt>
          <dd>
            {baaWords[facts.baa]}
            {facts.planNote !== '' && <div className="wl-quiet">{facts.planNote}</div>}
            {facts.conflict && (
              <div className="reported-conflict">
                <Status tone="soon">Sources contradict each other</Status>
              </div>
            )}
          </dd>
        </div>
        <div>
          <dt>Source, as of</dt>
          <dd>
            <Source source={facts.source} />
            <div className="wl-quiet">
              <FullDay day={facts.asOf} /> · {originWords[facts.origin]}
            </div>
          </dd>
        </div>
        <div>
          <dt>Confidence</dt>
          <dd>{confidenceWords[facts.confidence]}</dd>
        </div>
      </dl>
    </div>
  );
}

/** Words stay words; an address can be followed. */
export function Source({ source }: { source: string }) {
  const address = addressOf(source);
  if (address === null) return <span>{source}</span>;
  const [before, after] = source.split(address);
  return (
    <span>
      {before}
      <a href={address} target="_blank" rel="noreferrer noopener">
        {new URL(address).hostname}
      </a>
      {after}
    </span>
  );
}
