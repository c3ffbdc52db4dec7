import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Figures, KnownFinding, LeadershipView, MetricId } from '../../../shared/domain/metric.ts';
import type { ReportAsk } from '../../../shared/domain/report.ts';
import {
  answerWords,
  askWords,
  knownRestWords,
  knownWords,
  nothingWords,
  partTitles,
  whatGotWorse,
} from '../../../shared/domain/report-words.ts';
import { severityTones, severityWords } from '../../finding-words.ts';
import { Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { useListOf, useMayOpen } from './reading.ts';

/**
 * What nobody likes to read: what got worse, what was known and left, what was asked and what came of it. Nothing switches it
 * off (requirements.md, row 67).
 */
export function Uncomfortable({
  view,
  lastAsks,
}: {
  view: LeadershipView;
  lastAsks: readonly Omit<ReportAsk, 'reportId'>[];
}) {
  const worse = whatGotWorse(view);
  const { known, timeZone } = view.figures;
  const rest = knownRestWords(known);
  return (
    <Section title={partTitles.uncomfortable} id="uncomfortable">
      <div className="stack">
        <Part
          id="got-worse"
          title={partTitles.worse}
          nothing={worse.length === 0 ? nothingWords.worse(view.before) : null}
        >
          {worse.map(({ id, words }) => (
            <li key={id}>
              <Worse id={id} words={words} />
            </li>
          ))}
        </Part>
        <Part id="known" title={partTitles.known} nothing={known.total === 0 ? nothingWords.known : null} after={rest}>
          {known.named.map((finding) => (
            <Known key={finding.id} finding={finding} figures={view.figures} />
          ))}
        </Part>
        <Part
          id="last-asked"
          title={partTitles.lastAsks}
          nothing={lastAsks.length === 0 ? nothingWords.lastAsks : null}
        >
          {lastAsks.map((ask) => (
            <li key={ask.id}>
              <p className="report-strong">{askWords(ask)}</p>
              <p>{answerWords(ask.answer, timeZone)}</p>
              {ask.outcome !== null && <p>What came of it: {ask.outcome}</p>}
            </li>
          ))}
        </Part>
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

function Worse({ id, words }: { id: MetricId; words: string }) {
  const list = useListOf(id);
  return <p>{list === null ? words : <Link {...list}>{words}</Link>}</p>;
}

function Known({ finding, figures }: { finding: KnownFinding; figures: Figures }) {
  const mayOpen = useMayOpen('finding:read');
  const { title, facts } = knownWords(finding, figures);
  // The severity stands before it, as shape and colour.
  const others = facts.filter((fact) => fact !== severityWords[finding.severity]);
  return (
    <li>
      <p className="report-known">
        <Status tone={severityTones[finding.severity]}>{severityWords[finding.severity]}</Status>
        {mayOpen ? (
          <Link to="/findings/$findingId" params={{ findingId: finding.id }} className="table-strong">
            {title}
          </Link>
        ) : (
          <span className="table-strong">{title}</span>
        )}
      </p>
      <p className="wl-quiet">{others.join(' · ')}</p>
    </li>
  );
}
