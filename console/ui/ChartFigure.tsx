import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import type { Chart, Mark } from '../../shared/chart/chart.ts';

/** Before the place for it is measured, and on paper, where nothing is. */
const USUAL_WIDTH = 480;
const NARROWEST = 320;
/** As in ChartFigure.css. */
const WIDEST = 720;

/** A chart under the sentence that it shows, with its numbers as a table for whoever cannot see it or wants to copy them. */
export function ChartFigure({ draw }: { draw: (width: number) => Chart }) {
  const { ref, width: room } = useElementSize();
  const titleId = useId();
  const { title, width, height, marks, table } = draw(
    room === 0 ? USUAL_WIDTH : Math.min(WIDEST, Math.max(NARROWEST, Math.floor(room))),
  );
  const patternId = useId().replaceAll(':', '');
  return (
    <figure className="chart card card-padded" aria-labelledby={titleId}>
      <h3 id={titleId} className="chart-title">
        {title}
      </h3>
      <div ref={ref} className="chart-room">
        {/* Its numbers stand in the table below, so the shapes are not read out. */}
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden>
          <Patterns id={patternId} />
          {marks.map((mark, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a mark has no other name, and all are drawn anew together
            <Shape key={index} mark={mark} patternId={patternId} />
          ))}
        </svg>
      </div>
      <details className="chart-table">
        <summary>
          The numbers as a table<span className="wl-visually-hidden">: {table.caption}</span>
        </summary>
        <div className="chart-table-frame" tabIndex={0} role="group" aria-label={table.caption}>
          <table className="table">
            <caption className="wl-visually-hidden">{table.caption}</caption>
            <thead>
              <tr>
                {table.columns.map((column, index) => (
                  <th key={column} scope="col" className={index === 0 ? undefined : 'table-number'}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name = '', ...numbers]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {numbers.map((number, index) => (
                    <td key={table.columns[index + 1]} className="table-number">
                      {number}
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

/** What tells two areas that touch apart without their colours. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-stripes`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="6" className="chart-pattern" />
      </pattern>
      <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.2" className="chart-pattern" />
      </pattern>
    </defs>
  );
}

function Shape({ mark, patternId }: { mark: Mark; patternId: string }) {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, ink, pattern } = mark;
      const place = { x, y, width, height };
      return (
        <>
          <rect {...place} className={`chart-fill-${ink}`} />
          {pattern && <rect {...place} fill={`url(#${patternId}-${pattern})`} />}
        </>
      );
    }
    case 'line':
      return <line x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} className={`chart-stroke-${mark.ink}`} />;
    case 'words':
      return (
        <text
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
          fontSize={mark.size}
          fontWeight={mark.isBold ? 650 : undefined}
          className={`chart-fill-${mark.ink}`}
        >
          {mark.words}
        </text>
      );
  }
}
