/** One measure over the months. Its key gives it its colour, which says nothing that its words do not. */
export interface Strip {
  key: 'stopped' | 'gone-on' | 'passed' | 'completed';
  /** Stands above the bars in place of a legend. */
  words: string;
  /** A number for each month. */
  values: readonly number[];
}

const HEIGHT = 56;
/** Above the highest bar, for its number. */
const ROOM = 18;

/**
 * Measures side by side over the same months, each as bars from zero on one scale, so that their heights compare. The same
 * numbers stand in a table below, for whoever cannot see the bars or wants to copy them.
 *
 * @param months `YYYY-MM`, the oldest first
 */
export function MonthlyBars({
  label,
  months,
  strips,
}: {
  label: string;
  months: readonly string[];
  strips: readonly Strip[];
}) {
  const most = Math.max(1, ...strips.flatMap(({ values }) => values));
  return (
    <figure className="bars" aria-label={label}>
      {strips.map((strip) => (
        <div key={strip.key} className={`bars-strip bars-${strip.key}`}>
          <h3>{strip.words}</h3>
          <Bars strip={strip} most={most} />
        </div>
      ))}
      <div className="bars-months" aria-hidden>
        {months.map((month) => (
          <span key={month}>{monthWords(month, month.endsWith('-01') ? 'year' : 'month')}</span>
        ))}
      </div>
      <details className="bars-table">
        <summary>The numbers as a table</summary>
        <div className="table-frame">
          <table className="table">
            <caption className="wl-visually-hidden">{label}</caption>
            <thead>
              <tr>
                <th scope="col">Month</th>
                {strips.map(({ key, words }) => (
                  <th key={key} scope="col" className="table-number">
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month, index) => (
                <tr key={month}>
                  <td data-label="Month">{monthWords(month, 'full')}</td>
                  {strips.map(({ key, words, values }) => (
                    <td key={key} data-label={words} className="table-number">
                      {(values[index] ?? 0).toLocaleString()}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Places are shares of the width, so that bars grow with the page and their numbers stay as large as other words. */
function Bars({ strip: { values }, most }: { strip: Strip; most: number }) {
  const step = 100 / values.length;
  return (
    <svg width="100%" height={HEIGHT + ROOM + 1} aria-hidden>
      <line x1="0" x2="100%" y1={HEIGHT + ROOM + 0.5} y2={HEIGHT + ROOM + 0.5} />
      {values.map((value, index) => {
        const height = value === 0 ? 0 : Math.max(2, (value / most) * HEIGHT);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a month has no other name here, and none ever moves
          <g key={index}>
            <rect x={`${(index + 0.15) * step}%`} width={`${0.7 * step}%`} y={HEIGHT + ROOM - height} height={height} />
            {value > 0 && (
              <text x={`${(index + 0.5) * step}%`} y={HEIGHT + ROOM - height - 5}>
                {value.toLocaleString()}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const formats = {
  month: { month: 'short' },
  year: { month: 'short', year: 'numeric' },
  full: { month: 'long', year: 'numeric' },
} as const;

/** A month's first day in one zone, so that no zone makes it the month before. */
const monthWords = (month: string, how: keyof typeof formats): string =>
  new Intl.DateTimeFormat(undefined, { ...formats[how], timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
