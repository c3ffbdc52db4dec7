import type { ReportSnapshot } from '../../../shared/domain/report.ts';
import { momentWords, partTitles, periodWords, verdictOf } from '../../../shared/domain/report-words.ts';
import { Section } from '../../ui/Page.tsx';
import { FigureGrid } from './FigureGrid.tsx';
import { ReportCharts } from './ReportCharts.tsx';
import { Uncomfortable } from './Uncomfortable.tsx';

/** All that a report says, in the order of its pages: the officer's words, the figures, what is uncomfortable, the charts. */
export function ReportBody({ snapshot: { narrative, view, lastAsks } }: { snapshot: ReportSnapshot }) {
  const { period, asOf, timeZone } = view.figures;
  return (
    <>
      {narrative.trim() !== '' && (
        <Section title={partTitles.narrative} id="narrative">
          <Paragraphs words={narrative} />
        </Section>
      )}
      <Section title={partTitles.answers} id="answers">
        <p className="report-strong report-verdict">{verdictOf(view)}</p>
        <p className="wl-quiet report-as-of">
          {periodWords(period)}, as of {momentWords(asOf, timeZone)}
        </p>
        <FigureGrid view={view} />
      </Section>
      <Uncomfortable view={view} lastAsks={lastAsks} />
      <ReportCharts figures={view.figures} />
    </>
  );
}

/** What was written with empty lines between, as paragraphs. */
export function Paragraphs({ words }: { words: string }) {
  return words
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- paragraphs have no names, and are written anew together
      <p key={index} className="wl-prose report-paragraph">
        {part}
      </p>
    ));
}
