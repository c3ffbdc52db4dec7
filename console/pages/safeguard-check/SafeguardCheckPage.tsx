import { Anchor, Button, Title } from '@mantine/core';
import { IconArrowLeft, IconPaperclip } from '@tabler/icons-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Question } from '../../../shared/domain/questionnaire.ts';
import type { SafeguardCheckRecord } from '../../../shared/domain/safeguard-check.ts';
import { askedQuestions, needsEvidence } from '../../../shared/domain/safeguard-score.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { FullDay, Instant, RelativeDay } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { AskAgainDialog } from './AskAgainDialog.tsx';
import { answerWords, outcomeWords, standingWords } from '../../safeguard-words.ts';
import { DecideCheckDialog } from './DecideCheckDialog.tsx';
import { CheckLinkDialog } from '../../ui/CheckLinkDialog.tsx';
import { Thread } from './QuestionCard.tsx';
import { WithdrawCheckDialog } from './WithdrawCheckDialog.tsx';

const route = getRouteApi('/signed-in/safeguard-checks/$checkId');

/** Answers: what did the vendor answer, what does it come to, and what do we decide? */
export function SafeguardCheckPage() {
  const { checkId } = route.useParams();
  const can = useCan();
  const { data: check } = useSuspenseQuery({
    ...trpc.safeguardCheck.get.queryOptions({ id: checkId }),
    refetchInterval: 10_000,
  });
  const [open, setOpen] = useState<'decide' | 'withdraw' | null>(null);
  const [asking, setAsking] = useState<Question | null>(null);
  const renew = useMutation(trpc.safeguardCheck.renewLink.mutationOptions());
  const isOpen = check.decision === null && check.withdrawnAt === null;
  const canAsk = isOpen && check.submittedAt !== null && can('safeguard-check:decide');

  return (
    <Page
      title={`Safeguard check of ${check.vendorName}`}
      above={
        <Link to="/vendors/$vendorId" params={{ vendorId: check.vendorId }} search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> {check.vendorName}
        </Link>
      }
      answer={answerOf(check)}
      actions={
        <>
          {isOpen && can('safeguard-check:send') && (
            <>
              <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate({ id: check.id })}>
                Send a new link
              </Button>
              <Button variant="default" onClick={() => setOpen('withdraw')}>
                Withdraw
              </Button>
            </>
          )}
          {check.submittedAt && !check.withdrawnAt && can('safeguard-check:decide') && (
            <Button onClick={() => setOpen('decide')}>{check.decision ? 'Decide again' : 'Decide'}</Button>
          )}
        </>
      }
    >
      <Refused sentence={renew.error ? sentenceOf(renew.error) : null} />
      <Summary check={check} />
      <Decisions check={check} />
      <Answers check={check} onAsk={canAsk ? setAsking : null} />
      {open === 'decide' && <DecideCheckDialog check={check} onClose={() => setOpen(null)} />}
      {open === 'withdraw' && <WithdrawCheckDialog check={check} onClose={() => setOpen(null)} />}
      {asking && <AskAgainDialog check={check} question={asking} onClose={() => setAsking(null)} />}
      {renew.data && <CheckLinkDialog sent={renew.data} onClose={() => renew.reset()} />}
    </Page>
  );
}

function answerOf({ standing, contactName, openClarifications }: SafeguardCheckRecord): string {
  switch (standing) {
    case 'waiting':
      return `${contactName} has still to answer. You see here what is saved so far.`;
    case 'overdue':
      return `${contactName} has not sent the answers, and is reminded.`;
    case 'asked-again':
      return `${contactName} has still to explain ${countOf(openClarifications, 'answer')}.`;
    case 'answered':
      return 'Everything is answered. Read it, ask about what is not clear, then decide.';
    case 'passed':
      return 'It passed, by your decision.';
    case 'passed-with-conditions':
      return 'It passed on conditions that the vendor has to keep.';
    case 'failed':
      return 'It failed, by your decision.';
    case 'lapsed':
      return 'It passed once, and your decision counts no longer. Send a new check.';
    case 'withdrawn':
      return 'It was withdrawn, and nobody can answer it any more.';
  }
}

function Summary({ check }: { check: SafeguardCheckRecord }) {
  const { standing, score, progress, asked } = check;
  return (
    <div className="card">
      <dl className="facts">
        <div>
          <dt>Standing</dt>
          <dd>
            <Status tone={standingWords[standing].tone} large>
              {standingWords[standing].words}
            </Status>
          </dd>
        </div>
        <div>
          <dt>Answered</dt>
          <dd>
            {progress.answered} of {progress.asked}
            {check.lastAnsweredAt && (
              <div className="wl-quiet">
                last <Instant instant={check.lastAnsweredAt} />
              </div>
            )}
          </dd>
        </div>
        <div>
          <dt>Score, a help and no decision</dt>
          <dd>
            {score.percent === null ? 'Nothing counts' : `${score.percent} %`}
            <div className="wl-quiet">
              {score.points} of {countOf(score.most, 'point')}
            </div>
          </dd>
        </div>
        <div>
          <dt>Answers due (your policy)</dt>
          <dd>
            <RelativeDay day={check.dueOn} />
            {check.reminders.length > 0 && (
              <div className="wl-quiet">{countOf(check.reminders.length, 'reminder')} so far</div>
            )}
          </dd>
        </div>
        <div>
          <dt>Asked</dt>
          <dd>
            {asked.name}, version {asked.version}
            <div className="wl-quiet">
              {check.contactName}, {check.contactEmail}
            </div>
          </dd>
        </div>
      </dl>
    </div>
  );
}

function Decisions({ check: { decisions } }: { check: SafeguardCheckRecord }) {
  if (decisions.length === 0) return null;
  return (
    <Section title="Decision" id="decision">
      <div className="card">
        {decisions.map((decision, index) => (
          <div key={decision.decidedAt.toISOString()} className="card-padded">
            <Status tone={index === 0 ? standingWords[decision.outcome].tone : 'closed'}>
              {outcomeWords[decision.outcome]}
              {index > 0 && ', until it was decided again'}
            </Status>
            {decision.conditions !== '' && (
              <p className="wl-prose">
                <strong>Conditions:</strong> {decision.conditions}
              </p>
            )}
            <p className="wl-prose">
              <strong>Reason:</strong> {decision.reason}
            </p>
            <p className="wl-quiet">
              {decision.decidedByName} · <Instant instant={decision.decidedAt} />
              {decision.scorePercent !== null && ` · at a score of ${decision.scorePercent} %`}
              {decision.validUntilOn && (
                <>
                  {' '}
                  · counts until <FullDay day={decision.validUntilOn} /> (your policy)
                </>
              )}
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Answers({ check, onAsk }: { check: SafeguardCheckRecord; onAsk: ((question: Question) => void) | null }) {
  const values = new Map(check.answers.map(({ questionId, value }) => [questionId, value]));
  const asked = new Set(askedQuestions(check.content, values).map(({ id }) => id));
  return check.content.sections.map((section) => (
    <Section key={section.id} title={section.title} id={`section-${section.id}`}>
      <div className="card">
        {section.questions
          .filter(({ id }) => asked.has(id))
          .map((question) => (
            <Answer key={question.id} check={check} question={question} onAsk={onAsk} />
          ))}
      </div>
    </Section>
  ));
}

function Answer({
  check,
  question,
  onAsk,
}: {
  check: SafeguardCheckRecord;
  question: Question;
  onAsk: ((question: Question) => void) | null;
}) {
  const can = useCan();
  const answer = check.answers.find(({ questionId }) => questionId === question.id);
  const evidence = check.evidence.filter(({ questionId }) => questionId === question.id);
  const line = check.score.lines.find(({ questionId }) => questionId === question.id);
  const turns = check.clarifications.filter(({ questionId }) => questionId === question.id);
  // Among two dozen answers, those that were asked for their sake must be seen at once.
  const earnsNothing = answer !== undefined && line !== undefined && line.most > 0 && line.points === 0;
  const lacksEvidence = needsEvidence(question, answer?.value ?? []) && evidence.length === 0;
  return (
    <article className="card-padded check-answer" aria-labelledby={`q-${question.id}`}>
      <Title order={3} size="h5" id={`q-${question.id}`}>
        {question.text}
      </Title>
      <p className="check-answer-words">{answerWords(question, answer?.value ?? []) ?? 'No answer yet'}</p>
      {answer && answer.note !== '' && <p className="respond-note">{answer.note}</p>}
      {evidence.map(({ fileId, name }) => (
        <p key={fileId} className="row">
          <IconPaperclip size={16} aria-hidden />
          {can('file:read') ? (
            <Anchor href={`/files/${fileId}`} download>
              {name}
            </Anchor>
          ) : (
            name
          )}
        </p>
      ))}
      {(lacksEvidence || earnsNothing) && (
        <p className="row">
          {earnsNothing && <Status tone="warning">Earns nothing</Status>}
          {lacksEvidence && <Status tone="soon">No document</Status>}
        </p>
      )}
      {line && (
        <p className="wl-quiet">
          {line.most > 0 && `${line.points} of ${countOf(line.most, 'point')}. `}
          {line.because}
          {question.cites.length > 0 && ` · 45 CFR ${question.cites.join(', ')}`}
        </p>
      )}
      {turns.length > 0 && <Thread turns={turns} />}
      {onAsk && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => onAsk(question)}>
            Ask about this answer<span className="wl-visually-hidden">: {question.text}</span>
          </Button>
        </div>
      )}
    </article>
  );
}
