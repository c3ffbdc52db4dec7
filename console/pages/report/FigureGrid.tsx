import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import {
  changeOfMetric,
  type LeadershipView,
  type MetricStanding,
  type MetricValue,
  metrics,
} from '../../../shared/domain/metric.ts';
import {
  beforeWords,
  briefOf,
  byStanding,
  changeWords,
  citeWords,
  momentWords,
  periodWords,
  sentenceOfMetric,
  standingWords,
  targetWords,
} from '../../../shared/domain/report-words.ts';
import { Status } from '../../ui/Status.tsx';
import { useListOf } from './reading.ts';
import { standingTones } from './report-states.ts';

/** All figures on one screen, the worst first; each leads to what it was counted from and says how. */
export function FigureGrid({ view }: { view: LeadershipView }) {
  return (
    <ol className="figures card">
      {byStanding(view).flatMap(({ standing, metrics: all }) =>
        all.map((metric) => <Figure key={metric.id} metric={metric} standing={standing} view={view} />),
      )}
    </ol>
  );
}

function Figure({ metric, standing, view }: { metric: MetricValue; standing: MetricStanding; view: LeadershipView }) {
  const list = useListOf(metric.id);
  const sentence = sentenceOfMetric(metric);
  const change = changeWords(metric, view.before);
  const direction = changeOfMetric(
    metric,
    view.before?.metrics.find(({ id }) => id === metric.id),
  );
  return (
    <li className={`figure figure-${standing}`}>
      <div className="figure-value">
        <strong>{briefOf(metric) ?? '–'}</strong>
        <Status tone={standingTones[standing]}>{standingWords[standing]}</Status>
      </div>
      <div className="figure-words">
        <p className="figure-sentence">{list === null ? sentence : <Link {...list}>{sentence}</Link>}</p>
        <p className="figure-more">
          {change !== null && (
            <>
              <span className={direction === 'worse' ? 'figure-worse' : undefined}>{change}</span>
              {' · '}
            </>
          )}
          {targetWords(metric.id, view.targets)}
        </p>
      </div>
      <Computed metric={metric} view={view} />
    </li>
  );
}

/** How it is computed, as of when, and what it is compared with: unfolds where it stands, by mouse and by keyboard. */
function Computed({ metric, view: { figures, before } }: { metric: MetricValue; view: LeadershipView }) {
  const { title, computed, over } = metrics[metric.id];
  const moment = momentWords(figures.asOf, figures.timeZone);
  return (
    <details className="figure-computed">
      <summary aria-label={`How it is computed: ${title}`} title="How it is computed">
        <IconInfoCircle size={18} stroke={1.75} aria-hidden />
      </summary>
      <div className="figure-definition">
        <p>
          <strong>{title}.</strong> {computed}
        </p>
        <p className="figure-counted">
          {over === 'period' ? `For ${periodWords(figures.period)}, counted` : 'Counted'} on {moment}.{' '}
          {beforeWords(before)}
        </p>
        <p>Section of the law: {citeWords(metric.id)}</p>
      </div>
    </details>
  );
}
