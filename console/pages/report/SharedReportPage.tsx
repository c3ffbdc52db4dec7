import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SharedReport } from '../../../shared/domain/report.ts';
import { momentWords, partTitles } from '../../../shared/domain/report-words.ts';
import { refusalCode, trpc } from '../../trpc.ts';
import { Section } from '../../ui/Page.tsx';
import { usePaper } from '../../ui/paper.ts';
import { readingSentenceOf } from '../../ui/sentence-of.ts';
import { Threshold } from '../../ui/Threshold.tsx';
import { ReportBody } from './ReportBody.tsx';
import { SaidAsks } from './SaidAsks.tsx';
import { SignedBy } from './Signatures.tsx';
import { TakeAlong } from './TakeAlong.tsx';

/** For somebody outside, without an account: what does this report say? The token is in the fragment, which browsers send nowhere. */
export function SharedReportPage() {
  const [token] = useState(() => location.hash.slice(1));
  const { data, error, refetch } = useQuery({
    ...trpc.reportLink.open.queryOptions({ token }),
    enabled: token.length >= 20,
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });
  if (token.length < 20) {
    return (
      <Threshold
        title="This link is not complete"
        lead="Open it from the mail once more, or copy all of it, also what follows the # sign."
      />
    );
  }
  if (data) return <Shared report={data} token={token} />;
  if (error) {
    return (
      <Threshold title="This report cannot be opened" lead={readingSentenceOf(error)}>
        {refusalCode(error) === null && (
          <Button mt="lg" onClick={() => void refetch()}>
            Try again
          </Button>
        )}
      </Threshold>
    );
  }
  return <Threshold title="The report is being opened" lead="One moment." />;
}

function Shared({ report, token }: { report: SharedReport; token: string }) {
  const { snapshot, snapshotHash, frozenAt, linkExpiresAt, sentByName, attestations } = report;
  const { organizationName: name, isSample, timeZone, said } = snapshot;
  usePaper({ name, timeZone, isSample });
  return (
    <main className="shared-report" style={{ borderTopColor: report.color }}>
      <title>{`${snapshot.title} · ${snapshot.organizationName}`}</title>
      <header>
        <p className="wl-quiet">
          {snapshot.organizationName}
          {snapshot.isSample && ' · Sample data'}
        </p>
        <Title order={1} tabIndex={-1}>
          {snapshot.title}
        </Title>
        <p className="wl-prose">
          {said.period}. Frozen on {momentWords(frozenAt, timeZone)}; nothing changed it since.
        </p>
        <p className="wl-quiet wl-prose">
          {sentByName} sent it to {report.readerName}. That you opened it is recorded for them, with the time, and so is
          each document that you take along. The link works until {momentWords(linkExpiresAt, timeZone)}.
        </p>
        <TakeAlong token={token} />
      </header>
      <Section title={partTitles.asks} id="asks">
        {said.asks.items.length === 0 ? (
          <p className="wl-quiet">{said.asks.nothing}</p>
        ) : (
          <SaidAsks items={said.asks.items} />
        )}
      </Section>
      <ReportBody snapshot={snapshot} />
      <SignedBy attestations={attestations} timeZone={timeZone} />
      <p className="wl-quiet report-fingerprint">
        SHA-256 <code>{snapshotHash}</code>
      </p>
    </main>
  );
}
