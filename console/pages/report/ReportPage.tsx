import { Button } from '@mantine/core';
import { IconPrinter, IconTargetArrow } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { isOpenAsk } from '../../../shared/domain/report.ts';
import { momentWords, periodWords, verdictOf } from '../../../shared/domain/report-words.ts';
import { sayLastAsks, sayUntold, sayView } from '../../../shared/domain/say-report.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Page } from '../../ui/Page.tsx';
import { Asks } from './Asks.tsx';
import { ExportFigures } from './ExportFigures.tsx';
import { FigureGrid } from './FigureGrid.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { ReadingProvider } from './reading.ts';
import { chartsOf, ReportCharts } from './ReportCharts.tsx';
import { viewInputOf } from './report-search.ts';
import { TargetsDialog } from './TargetsDialog.tsx';
import { Uncomfortable } from './Uncomfortable.tsx';

const route = getRouteApi('/signed-in/report');

/** Answers: are we covered, and since when did we know? */
export function ReportPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  const today = useToday();
  const [isSettingTargets, setIsSettingTargets] = useState(false);
  const query = useQuery({ ...trpc.metric.view.queryOptions(viewInputOf(search)), placeholderData: keepPreviousData });
  const lastAsks = useQuery(trpc.report.lastAsks.queryOptions());
  const safeguards = useQuery(trpc.ownSafeguard.list.queryOptions());
  const view = query.data;
  return (
    <ReadingProvider value={{ may: can, period: view?.figures.period ?? null }}>
      <Page
        title="Report"
        answer={view && verdictOf(view)}
        actions={
          <>
            <ButtonLink to="/gaps" variant="default">
              Gaps
            </ButtonLink>
            <ButtonLink to="/reports" search={{}} variant="default">
              Reports on record
            </ButtonLink>
            {view && can('report:update') && (
              <Button
                variant="default"
                leftSection={<IconTargetArrow size={16} aria-hidden />}
                onClick={() => setIsSettingTargets(true)}
              >
                Targets
              </Button>
            )}
            {view && <ExportFigures view={view} />}
            <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>
              Print
            </Button>
          </>
        }
      >
        <Listed query={query}>
          {(shown) => (
            <>
              <div className="report-when">
                <PeriodChoice
                  search={search}
                  period={shown.figures.period}
                  onChoose={(next) => void navigate({ search: next, replace: true })}
                />
                <p className="wl-quiet">
                  {periodWords(shown.figures.period)}, as of {momentWords(shown.figures.asOf, shown.figures.timeZone)}
                </p>
              </div>
              <FigureGrid said={sayView(shown)} />
              <Listed query={lastAsks}>
                {({ asks }) => (
                  <>
                    <Asks
                      title="Asked of leadership"
                      asks={asks.filter((ask) => isOpenAsk(ask, today))}
                      timeZone={shown.figures.timeZone}
                      empty={null}
                    />
                    <Listed query={safeguards}>
                      {(own) => (
                        <Uncomfortable
                          said={{
                            ...sayView(shown),
                            lastAsks: sayLastAsks(asks, shown.figures.timeZone),
                            untold: sayUntold(own, shown.figures.timeZone),
                          }}
                        />
                      )}
                    </Listed>
                  </>
                )}
              </Listed>
              <ReportCharts charts={chartsOf(shown.figures)} />
            </>
          )}
        </Listed>
      </Page>
      {isSettingTargets && view && <TargetsDialog targets={view.targets} onClose={() => setIsSettingTargets(false)} />}
    </ReadingProvider>
  );
}
