import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { partTitles } from '../../../shared/domain/report-words.ts';
import type { Said } from '../../../shared/domain/said.ts';
import { severityTones } from '../../finding-words.ts';
import { Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { useListOf, useMayOpen } from './reading.ts';

/**
 * What nobody likes to read: what got worse, what was known and left, what was asked and what came of it. Nothing switches it
 * off (requirements.md, row 67).
 */
export function Uncomfortable({
  said: { worse, known, lastAsks, untold },
}: {
  said: Pick<Said, 'worse' | 'known' | 'lastAsks' | 'untold'>;
}) {
  return (
    <Section title={partTitles.uncomfortable} id="uncomfortable">
      <div className="stack">
        <Part id="got-worse" title={partTitles.worse} nothing={worse.items.length === 0 ? worse.nothing : null}>
          {worse.items.map(({ id, words }) => (
            <li key={id}>
              <Worse id={id} words={words} />
            </li>
          ))}
        </Part>
        <Part
          id="known"
          title={partTitles.known}
          nothing={known.items.length === 0 ? known.nothing : null}
          after={known.rest}
        >
          {known.items.map((finding) => (
            <Known key={finding.id} finding={finding} />
          ))}
        </Part>
        <Part
          id="last-asked"
          title={partTitles.lastAsks}
          nothing={lastAsks.items.length === 0 ? lastAsks.nothing : null}
        >
          {lastAsks.items.map(({ id, words, answer, outcome }) => (
            <li key={id}>
              <p className="report-strong">{words}</p>
              <p>{answer}</p>
              {outcome !== null && <p>What came of it: {outcome}</p>}
            </li>
          ))}
        </Part>
        {untold.length > 0 && (
          <Part id="untold" title={partTitles.untold} nothing={null}>
            {untold.map((words) => (
              <li key={words}>
                <p>{words}</p>
              </li>
            ))}
          </Part>
        )}
      </div>
    </Section>
  );
}

/** One of the answers: its lines, or the sentence that there are none, which is an answer too. */
function Part({
  id,
  title,
  nothing,
  after = null,
  children,
}: {
  id: string;
  title: string;
  nothing: string | null;
  after?: string | null;
  children: ReactNode;
}) {
  return (
    <div className="card report-answer" role="group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {nothing === null ? <ul className="report-lines">{children}</ul> : <p>{nothing}</p>}
      {after !== null && <p className="wl-quiet">{after}</p>}
    </div>
  );
}

function Worse({ id, words }: { id: string; words: string }) {
  const list = useListOf(id);
  return <p>{list === null ? words : <Link {...list}>{words}</Link>}</p>;
}

function Known({
  finding: { id, severity, severityWords, title, facts },
}: {
  finding: Said['known']['items'][number];
}) {
  const mayOpen = useMayOpen('finding:read');
  return (
    <li>
      <p className="report-known">
        <Status tone={severityTones[severity]}>{severityWords}</Status>
        {mayOpen ? (
          <Link to="/findings/$findingId" params={{ findingId: id }} className="table-strong">
            {title}
          </Link>
        ) : (
          <span className="table-strong">{title}</span>
        )}
      </p>
      <p className="wl-quiet">{facts.join(' · ')}</p>
    </li>
  );
}
