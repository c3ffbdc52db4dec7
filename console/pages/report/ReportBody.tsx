import type { ReportSnapshot } from '../../../shared/domain/report.ts';
import { partTitles } from '../../../shared/domain/report-words.ts';
import { Section } from '../../ui/Page.tsx';
import { FigureGrid } from './FigureGrid.tsx';
import { frozenCharts, ReportCharts } from './ReportCharts.tsx';
import { Uncomfortable } from './Uncomfortable.tsx';

/** All that a report says, in the order of its pages: the officer's words, the figures, what is uncomfortable, the charts. */
export function ReportBody({
  snapshot: { narrative, said },
}: {
  snapshot: Pick<ReportSnapshot, 'narrative' | 'said'>;
}) {
  return (
    <>
      {narrative.trim() !== '' && (
        <Section title={partTitles.narrative} id="narrative">
          <Paragraphs words={narrative} />
        </Section>
      )}
      <Section title={partTitles.answers} id="answers">
        <p className="report-strong report-verdict">{said.verdict}</p>
        <p className="wl-quiet report-as-of">
          {said.period}, as of {said.asOf}
        </p>
        <FigureGrid said={said} />
      </Section>
      <Uncomfortable said={said} />
      <ReportCharts charts={frozenCharts(said.charts)} />
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
