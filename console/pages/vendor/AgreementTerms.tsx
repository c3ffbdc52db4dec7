import type { ReactNode } from 'react';
import { BREACH_REPORT_LIMIT_DAYS, earliestEndOn, renewalNoticeBy } from '../../../shared/domain/agreement-dates.ts';
import type { Baa } from '../../../shared/domain/baa.ts';
import { useToday } from '../../session.ts';
import { Status } from '../../ui/Status.tsx';
import { FullDay } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';

/** What is known of what a version says; what nobody has written down is left out, but for what the law makes matter. */
export function AgreementTerms({ baa }: { baa: Baa }) {
  if (baa.type === 'none-required') {
    return (
      <p className="baa-file wl-prose agreement-reason">
        <strong>Why none is required:</strong> {baa.reason}
      </p>
    );
  }
  return (
    <dl className="facts baa-file agreement-terms">
      <Fact term="Breaches reported within">
        <BreachReport days={baa.breachReportDays} />
      </Fact>
      <Fact term="Acts as your agent">
        <Answer known={baa.isAgent} />
        {baa.isAgent && (
          <div className="wl-quiet">What it discovers counts as discovered by you: 45 CFR 164.404(a)(2).</div>
        )}
      </Fact>
      <Fact term="42 CFR Part 2 records (QSOA)">
        <Answer known={baa.coversPart2} />
      </Fact>
      <Notice baa={baa} />
      {baa.ourParty !== '' && <Fact term="You, as it names you">{baa.ourParty}</Fact>}
      {(baa.signedByUs !== '' || baa.signedByThem !== '') && (
        <Fact term="Signed by">
          {baa.signedByUs === '' ? 'Not written down' : baa.signedByUs} for you,{' '}
          {baa.signedByThem === '' ? 'not written down' : baa.signedByThem} for them
        </Fact>
      )}
      {baa.covers !== '' && <Fact term="Covers">{baa.covers}</Fact>}
      {baa.excludes !== '' && <Fact term="Leaves out">{baa.excludes}</Fact>}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Answer({ known }: { known: boolean | null }) {
  if (known === null) return <Status tone="unknown">Not looked at</Status>;
  return known ? 'Yes' : 'No';
}

function BreachReport({ days }: { days: number | null }) {
  return (
    <>
      {days === null ? <Status tone="unknown">Not written down</Status> : countOf(days, 'day')}
      {days !== null && days > BREACH_REPORT_LIMIT_DAYS && (
        <div>
          <Status tone="warning">Longer than the law allows</Status>
        </div>
      )}
      <div className="wl-quiet">The law’s limit: {BREACH_REPORT_LIMIT_DAYS} days, 45 CFR 164.410(b).</div>
    </>
  );
}

function Notice({ baa }: { baa: Baa }) {
  const today = useToday();
  const noticeBy = renewalNoticeBy(baa);
  return (
    <>
      {noticeBy && (
        <Fact term="Notice against renewal">
          By <FullDay day={noticeBy} />
          {noticeBy < today && <div className="wl-quiet">That day is over.</div>}
        </Fact>
      )}
      {baa.terminationNoticeDays !== null && baa.endedOn === null && (
        <Fact term="Notice to end it">
          {countOf(baa.terminationNoticeDays, 'day')}
          <div className="wl-quiet">
            Given today, it ends <FullDay day={earliestEndOn(baa, today)} /> at the earliest.
          </div>
        </Fact>
      )}
    </>
  );
}
