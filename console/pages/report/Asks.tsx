import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { leads } from '../../../shared/domain/member.ts';
import { isOpenAsk, type ReportAsk } from '../../../shared/domain/report.ts';
import { answerWords, askWords } from '../../../shared/domain/report-words.ts';
import type { Said } from '../../../shared/domain/said.ts';
import { useCan, useSession, useToday } from '../../session.ts';
import { Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { AnswerAskDialog } from './AnswerAskDialog.tsx';
import { useMayOpen } from './reading.ts';

/** What leadership is asked: each answered where it is read. */
export function Asks({
  title,
  asks,
  said = [],
  timeZone,
  empty,
  isDraft = false,
}: {
  title: string;
  asks: readonly ReportAsk[];
  /** How a frozen report says them, which stays; the answers are of now. */
  said?: Said['asks']['items'];
  timeZone: string;
  /** What is said where nothing is asked; null leaves the part out. */
  empty: string | null;
  /** What is not frozen yet is not answered. */
  isDraft?: boolean;
}) {
  const can = useCan();
  const { member } = useSession();
  const today = useToday();
  const saidOf = new Map(said.map((one) => [one.id, one]));
  const [answering, setAnswering] = useState<ReportAsk | null>(null);
  if (asks.length === 0 && empty === null) return null;
  return (
    <Section title={title} id="asks">
      {asks.length === 0 ? (
        <p className="wl-quiet">{empty}</p>
      ) : (
        <ul className="card report-asks">
          {asks.map((ask) => (
            <li key={ask.id} className="report-ask">
              <div className="report-ask-what">
                <p className="report-strong">{saidOf.get(ask.id)?.words ?? askWords(ask)}</p>
                <Subject subject={ask.subject} name={saidOf.get(ask.id)?.about ?? ask.subjectName} />
                {ask.answer !== null && <p>{answerWords(ask.answer, timeZone)}</p>}
                {ask.answer !== null && ask.outcome !== null && <p className="wl-quiet">{ask.outcome}</p>}
              </div>
              {isOpenAsk(ask, today) &&
                !isDraft &&
                (can('report:sign') && leads(member) ? (
                  <Button onClick={() => setAnswering(ask)} aria-label={`Answer: ${ask.words}`}>
                    Answer
                  </Button>
                ) : (
                  <Status tone="soon">{ask.answer === null ? 'Not answered' : 'Asked again'}</Status>
                ))}
            </li>
          ))}
        </ul>
      )}
      {answering && <AnswerAskDialog ask={answering} onClose={() => setAnswering(null)} />}
    </Section>
  );
}

/** The record that an ask is about, to be read before it is answered. */
function Subject({ subject, name }: { subject: ReportAsk['subject']; name: string | null }) {
  const mayOpen = useMayOpen('finding:read');
  if (subject === null || name === null) return null;
  if (!mayOpen) return <p className="wl-quiet">{name}</p>;
  return (
    <p>
      {subject.kind === 'finding' ? (
        <Link to="/findings/$findingId" params={{ findingId: subject.id }}>
          {name}
        </Link>
      ) : (
        <Link to="/vendors/$vendorId" params={{ vendorId: subject.id }}>
          {name}
        </Link>
      )}
    </p>
  );
}
