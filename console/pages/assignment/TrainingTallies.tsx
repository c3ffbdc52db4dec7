import { rateOf, type TrainingTally } from '../../../shared/domain/tracking.ts';

/** How far each team, role or course is: in words, and as a bar from zero whose length says the same. */
export function TrainingTallies({
  caption,
  noun,
  tallies,
  onOpen,
}: {
  caption: string;
  /** What a line is, such as "Department". */
  noun: string;
  tallies: readonly { key: string; words: string; tally: TrainingTally }[];
  onOpen: (key: string) => void;
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
              People
            </th>
            <th scope="col" className="table-number">
              Overdue
            </th>
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ key, words, tally }) => (
            <tr key={key}>
              <td data-label={noun}>
                <button type="button" className="table-sort" onClick={() => onOpen(key)}>
                  {words}
                </button>
              </td>
              <td data-label="Trained">
                <div>
                  {rateWords(tally)}
                  <svg width="100%" height="6" aria-hidden>
                    <rect width="100%" height="6" rx="3" fill="var(--wl-line)" />
                    <rect width={`${rateOf(tally) ?? 0}%`} height="6" rx="3" fill="#0072b2" />
                  </svg>
                </div>
              </td>
              <td data-label="People" className="table-number">
                {tally.people.toLocaleString()}
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

/** "75%, 15 of 20". */
export function rateWords(tally: TrainingTally): string {
  const rate = rateOf(tally);
  return rate === null
    ? 'Nothing is asked'
    : `${rate}%, ${tally.trained.toLocaleString()} of ${tally.asked.toLocaleString()}`;
}
