import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { countWords, numberWords } from '../../../shared/chart/words.ts';
import type { ExposureSites } from '../../../shared/domain/exposure-sites.ts';
import { metrics } from '../../../shared/domain/metric.ts';
import { periodWords } from '../../../shared/domain/report-words.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { viewInputOf } from './report-search.ts';

const route = getRouteApi('/signed-in/report/exposures');

type Sum = Pick<ExposureSites['rest'], 'avoided' | 'goneOn' | 'passed'>;

const columns = [
  { label: 'Exposures', of: ({ avoided, goneOn, passed }: Sum) => avoided + goneOn + passed },
  { label: 'Avoided', of: ({ avoided }: Sum) => avoided },
  { label: 'Somebody went on', of: ({ goneOn }: Sum) => goneOn },
  { label: 'Your policy let it pass', of: ({ passed }: Sum) => passed },
] as const;

/** Answers: where were the exposures that leadership is told of, and which of them went through? */
export function ExposuresPage() {
  const search = route.useSearch();
  const query = useQuery(trpc.metric.exposureSites.queryOptions(viewInputOf(search)));
  return (
    <Page
      title={metrics.exposures.title}
      above={
        <Link to="/report" search={search} className="row">
          <IconArrowLeft size={16} aria-hidden /> Report
        </Link>
      }
      answer={query.data && answerOf(query.data)}
    >
      <Listed query={query}>
        {(found) =>
          found.sites.length === 0 ? (
            <Message
              title={
                found.isKnown
                  ? 'No exposure was seen in this time'
                  : 'No browser was connected in this time, so nobody knows'
              }
              action={
                <Link to="/report" search={search}>
                  Back to the report
                </Link>
              }
            />
          ) : (
            <SiteTable found={found} />
          )
        }
      </Listed>
    </Page>
  );
}

/** All sites, those that are not named too. */
const sumOf = ({ sites, rest }: ExposureSites, of: (sum: Sum) => number): number =>
  [...sites, rest].reduce((sum, one) => sum + of(one), 0);

function answerOf(found: ExposureSites): string {
  if (!found.isKnown) return `${periodWords(found.period)}.`;
  const [exposures, , goneOn, passed] = columns.map(({ of }) => sumOf(found, of));
  const sites = found.sites.length + found.rest.sites;
  return `${countWords(exposures ?? 0, 'exposure')} on ${countWords(sites, 'site')}, ${numberWords((goneOn ?? 0) + (passed ?? 0))} went through. ${periodWords(found.period)}, as counted now.`;
}

function SiteTable({ found }: { found: ExposureSites }) {
  const { sites, rest } = found;
  return (
    <div className="card table-frame">
      <table className="table">
        <caption className="wl-visually-hidden">Exposures by site, the most first</caption>
        <thead>
          <tr>
            <th scope="col">Site</th>
            {columns.map(({ label }) => (
              <th key={label} scope="col" className="table-number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sites.map(({ site, findingId, ...sum }) => (
            <Row
              key={site}
              sum={sum}
              name={
                findingId === null ? (
                  <span className="table-strong">{site}</span>
                ) : (
                  <Link to="/findings/$findingId" params={{ findingId }} className="table-strong">
                    {site}
                  </Link>
                )
              }
            />
          ))}
          {rest.sites > 0 && <Row sum={rest} name={countWords(rest.sites, 'other site')} />}
        </tbody>
      </table>
    </div>
  );
}

function Row({ name, sum }: { name: ReactNode; sum: Sum }) {
  return (
    <tr>
      <td data-label="Site" className="table-anywhere">
        {name}
      </td>
      {columns.map(({ label, of }) => (
        <td key={label} data-label={label} className="table-number">
          {numberWords(of(sum))}
        </td>
      ))}
    </tr>
  );
}
