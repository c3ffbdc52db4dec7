import { IconArrowLeft } from '@tabler/icons-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type OwnSafeguard, standingOfSafeguard } from '../../../shared/domain/own-safeguard.ts';
import { standingWords } from '../../../shared/domain/report-words.ts';
import { trpc } from '../../trpc.ts';
import { Page, Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { countOf } from '../../ui/words.ts';
import { type Gap, safeguardGaps, vendorGaps } from './gaps.ts';
import { OwnSafeguards } from './OwnSafeguards.tsx';
import { standingTones } from './report-states.ts';

/** Answers: which gaps in vendors and safeguards are plain to see, before anybody reviews us? */
export function GapsPage() {
  const [{ data: view }, { data: counts }, { data: schedule }, { data: own }] = useSuspenseQueries({
    queries: [
      trpc.metric.view.queryOptions({}),
      trpc.vendor.count.queryOptions(),
      trpc.report.schedule.queryOptions(),
      trpc.ownSafeguard.list.queryOptions(),
    ],
  });
  const vendors = vendorGaps(view, counts);
  const safeguards = safeguardGaps(view, schedule);
  return (
    <Page
      title="Gaps"
      above={
        <Link to="/report" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Report
        </Link>
      }
      answer={answerOf([...vendors, ...safeguards], own)}
    >
      <p className="wl-quiet wl-prose">
        A first look at vendors and safeguards, from the record and from what you say of your own. It needs no review
        before it, and is no risk analysis (45 CFR 164.308(a)(1)(ii)(A)).
      </p>
      <Section title="Vendors" id="vendors">
        <GapList gaps={vendors} />
      </Section>
      <Section title="Safeguards, from the record" id="record">
        <GapList gaps={safeguards} />
      </Section>
      <Section title="Safeguards, as you say" id="said">
        <OwnSafeguards safeguards={own} />
      </Section>
    </Page>
  );
}

function GapList({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <ul className="card report-asks">
      {gaps.map(({ id, standing, sentence, basis, leadsTo }) => (
        <li key={id} className="report-gap">
          <Status tone={standingTones[standing]}>{standingWords[standing]}</Status>
          <div>
            <p>
              <Link {...leadsTo}>{sentence}</Link>
            </p>
            {basis !== null && <p className="wl-quiet">{basis}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function answerOf(gaps: readonly Gap[], own: readonly OwnSafeguard[]): string {
  const standings = [...gaps.map(({ standing }) => standing), ...own.map(standingOfSafeguard)];
  const missing = standings.filter((one) => one === 'now' || one === 'soon').length;
  const unknown = standings.filter((one) => one === 'unknown').length;
  const known = missing === 0 ? 'No gap is plain to see' : `${countOf(missing, 'gap is', 'gaps are')} plain to see`;
  return unknown === 0 ? `${known}.` : `${known}, and ${countOf(unknown, 'thing is', 'things are')} not known.`;
}
