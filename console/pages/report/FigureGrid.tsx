import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Said, SaidFigure } from '../../../shared/domain/said.ts';
import { Status } from '../../ui/Status.tsx';
import { useListOf } from './reading.ts';
import { standingTones } from './report-states.ts';

/** All figures on one screen, the worst first; each leads to what it was counted from and says how. */
export function FigureGrid({ said }: { said: SaidOfFigures }) {
  return (
    <ol className="figures card">
      {said.figures.map((figure) => (
        <Figure key={figure.id} figure={figure} said={said} />
      ))}
    </ol>
  );
}

type SaidOfFigures = Pick<Said, 'figures' | 'period' | 'asOf' | 'compared'>;

function Figure({ figure, said }: { figure: SaidFigure; said: SaidOfFigures }) {
  const { id, standing, standingWords, sentence, brief, change, target } = figure;
  const list = useListOf(id);
  return (
    <li className={`figure figure-${standing}`}>
      <div className="figure-value">
        <strong>{brief ?? '–'}</strong>
        <Status tone={standingTones[standing]}>{standingWords}</Status>
      </div>
      <div className="figure-words">
        <p className="figure-sentence">{list === null ? sentence : <Link {...list}>{sentence}</Link>}</p>
        <p className="figure-more">
          {change.direction !== null && (
            <>
              <span className={change.direction === 'worse' ? 'figure-worse' : undefined}>{change.words}</span>
              {' · '}
            </>
          )}
          {target}
        </p>
      </div>
      <Computed figure={figure} said={said} />
    </li>
  );
}

/** How it is computed, as of when, and what it is compared with: unfolds where it stands, by mouse and by keyboard. */
function Computed({
  figure: { title, computed, cite, isOfPeriod },
  said: { period, asOf, compared },
}: {
  figure: SaidFigure;
  said: SaidOfFigures;
}) {
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
          {isOfPeriod ? `For ${period}, counted` : 'Counted'} on {asOf}. {compared}
        </p>
        <p>Section of the law: {cite}</p>
      </div>
    </details>
  );
}
