import { Link } from '@tanstack/react-router';
import { rateOf, type TrainingTally } from '../../../shared/domain/tracking.ts';
import type { TrainingSearch } from './training-search.ts';

/** How far one team, role or course is, and which lines of the list are its. */
export interface Tallied {
  key: string;
  words: string;
  tally: TrainingTally;
  /** Narrows the list to it. */
  search: TrainingSearch;
}

/** How far each of them is, in words and as a bar from zero whose length says the same; its names are one click away. */
export function TrainingTallies({
  caption,
  noun,
  tallies,
}: {
  caption: string;
  /** What a line is, such as "Department". */
  noun: string;
  tallies: readonly Tallied[];
}) {
  return (
    <div className="card table-frame">
      <table className="table">
        <caption className="wl-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{noun}</th>
            <th scope="col">Trained</th>
            <th scope="col" className="table-number">
              Not trained
            </th>
            <th scope="col" className="table-number">
              Overdue
            </th>
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ key, words, tally, search }) => (
            <tr key={key}>
              <td data-label={noun} className="table-anywhere">
                <Link to="/training" search={search} hash="who">
                  {words}
                </Link>
              </td>
              <td data-label="Trained">
                <div className="training-rate">
                  <Rate tally={tally} />
                  <svg width="100%" height="6" aria-hidden>
                    <rect width="100%" height="6" rx="3" fill="var(--wl-line)" />
                    <rect width={`${rateOf(tally) ?? 0}%`} height="6" rx="3" fill="#0072b2" />
                  </svg>
                </div>
              </td>
              <td data-label="Not trained" className="table-number">
                <Missing words={words} missing={tally.asked - tally.trained} search={search} />
              </td>
              <td data-label="Overdue" className="table-number">
                {tally.overdue.toLocaleString()}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Missing({ words, missing, search }: { words: string; missing: number; search: TrainingSearch }) {
  if (missing === 0) return '0';
  return (
    <Link
      to="/training"
      search={{ ...search, state: 'missing' }}
      hash="who"
      aria-label={`${missing.toLocaleString()} not trained: ${words}`}
    >
      {missing.toLocaleString()}
    </Link>
  );
}

/** The same as `rateWords`, which in little room breaks between the share and the numbers alone. */
function Rate({ tally }: { tally: TrainingTally }) {
  return rateWords(tally)
    .split(/(?<=,) /)
    .map((words, at) => (
      <span key={words}>
        {at > 0 && ' '}
        {words}
      </span>
    ));
}

/** "75%, 15 of 20". */
export function rateWords(tally: TrainingTally): string {
  const rate = rateOf(tally);
  return rate === null
    ? 'Nothing is asked'
    : `${rate}%, ${tally.trained.toLocaleString()} of ${tally.asked.toLocaleString()}`;
}
