import { metrics } from '../../../shared/domain/metric.ts';
import type { SummedMetric } from '../../../shared/domain/metric-across.ts';
import { dayWords, shownWords } from '../../../shared/domain/report-words.ts';

/** Each figure over all organizations, and in how many it has to be acted on now. */
export function TogetherTable({
  together,
  organizations,
}: {
  together: readonly SummedMetric[];
  organizations: number;
}) {
  return (
    <div className="card table-frame">
      <table className="table">
        <caption className="wl-visually-hidden">Every figure over all organizations</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Together</th>
            <th scope="col">Oldest since</th>
            <th scope="col" className="table-number">
              Act now in
            </th>
            <th scope="col" className="table-number">
              Known of
            </th>
          </tr>
        </thead>
        <tbody>
          {together.map((metric) => (
            <tr key={metric.id}>
              <th scope="row">{metrics[metric.id].title}</th>
              <td data-label="Together">{shownWords(metric)}</td>
              <td data-label="Oldest since">{metric.sinceOn === null ? '–' : dayWords(metric.sinceOn)}</td>
              <td data-label="Act now in" className="table-number">
                {metric.organizationsNow.toLocaleString()}
              </td>
              <td data-label="Known of" className="table-number">
                {metric.counted.toLocaleString()} of {organizations.toLocaleString()}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
