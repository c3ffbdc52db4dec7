import { Button, Progress, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Question } from '../../../shared/domain/questionnaire.ts';
import type { CheckForVendor } from '../../../shared/domain/safeguard-check.ts';
import { askedQuestions, isAnswered, needsEvidence } from '../../../shared/domain/safeguard-score.ts';
import { queryClient, refusalCode, trpc } from '../../trpc.ts';
import { fullDay } from '../../ui/dates.ts';
import { Refused } from '../../ui/Message.tsx';
import { readingSentenceOf, sentenceOf } from '../../ui/sentence-of.ts';
import { Threshold } from '../../ui/Threshold.tsx';
import { countOf } from '../../ui/words.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { SheetRoundTrip } from './SheetRoundTrip.tsx';
import { type Saving, useAnswers } from './use-answers.ts';

/** For somebody at a vendor, without an account: what are we asked, and what is still missing? The token is in the fragment, which browsers send nowhere. */
export function RespondPage() {
  const [token] = useState(() => location.hash.slice(1));
  const { data, error, refetch } = useQuery({
    ...trpc.safeguardLink.open.queryOptions({ token }),
    enabled: token.length >= 20,
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });
  if (token.length < 20) {
    return (
      <Threshold
        title="This link is incomplete"
        lead="The end of the link, from the # on, is missing. Copy it in full from the mail, or ask for a new one."
      />
    );
  }
  if (data) return <Questions token={token} check={data} />;
  if (error) {
    return (
      <Threshold title="These questions can’t be opened" lead={readingSentenceOf(error)}>
        {refusalCode(error) === null && (
          <Button mt="lg" onClick={() => void refetch()}>
            Try again
          </Button>
        )}
      </Threshold>
    );
  }
  return <Threshold title="Opening the questions" lead="One moment." />;
}

function Questions({ token, check }: { token: string; check: CheckForVendor }) {
  const { answers, saving, refusalOf, give } = useAnswers(token, check);
  const values = new Map([...answers].map(([id, { value }]) => [id, value]));
  const counts = new Map<string, number>();
  for (const { questionId } of check.evidence) counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
  const asked = askedQuestions(check.content, values);
  const isAsked = new Set(asked.map(({ id }) => id));
  const unanswered = asked.filter((question) => !isAnswered(question, values, counts));
  const undocumented = asked.filter(
    (question) => needsEvidence(question, values.get(question.id) ?? []) && !counts.has(question.id),
  );
  const done = asked.length - unanswered.length;
  const isSent = check.submittedAt !== null;
  const isOpen = ({ id }: Question) =>
    !check.isDecided && (check.openQuestionIds === null || check.openQuestionIds.includes(id));

  return (
    <div className="respond" style={{ borderTopColor: check.color }}>
      <title>{`Questions of ${check.organizationName}`}</title>
      <main className="respond-main">
        <header className="stack-tight">
          <p className="wl-quiet">{check.organizationName}</p>
          <Title order={1} tabIndex={-1}>
            How {check.vendorName} protects patient information
          </Title>
          <Standing check={check} />
        </header>
        {!isSent && check.content.introduction !== '' && <p className="wl-prose">{check.content.introduction}</p>}
        {!isSent && <SheetRoundTrip token={token} />}
        {check.content.sections.map((section, index) => {
          const own = section.questions.filter(({ id }) => isAsked.has(id));
          if (own.length === 0) return null;
          return (
            <section key={section.id} aria-labelledby={section.id} className="respond-section">
              <Title order={2} id={section.id} size="h3">
                {index + 1}. {section.title}
              </Title>
              {own.map((question) => (
                <QuestionCard
                  key={question.id}
                  token={token}
                  question={question}
                  given={answers.get(question.id) ?? { value: [], note: '' }}
                  evidence={check.evidence.filter(({ questionId }) => questionId === question.id)}
                  turns={check.clarifications.filter(({ questionId }) => questionId === question.id)}
                  organizationName={check.organizationName}
                  isOpen={isOpen(question)}
                  refusal={refusalOf(question.id)}
                  onGive={(given) => give(question.id, given)}
                />
              ))}
            </section>
          );
        })}
        {!isSent && (
          <Sending
            token={token}
            check={check}
            unanswered={unanswered}
            undocumented={undocumented}
            isSaved={saving === 'saved'}
          />
        )}
      </main>
      {!check.isDecided && (!isSent || (check.openQuestionIds?.length ?? 0) > 0) && (
        <footer className="respond-bar">
          <div className="respond-bar-inner">
            <Progress
              value={asked.length === 0 ? 0 : (100 * done) / asked.length}
              aria-label="Answered"
              className="respond-progress"
            />
            <span>
              {done} of {countOf(asked.length, 'question')} answered
            </span>
            <SavingWords saving={saving} />
          </div>
        </footer>
      )}
    </div>
  );
}

function Standing({ check }: { check: CheckForVendor }) {
  const open = check.openQuestionIds?.length ?? 0;
  if (check.isDecided)
    return (
      <p className="page-answer">{check.organizationName} has reviewed your answers. There is nothing left to do.</p>
    );
  if (check.submittedAt === null) {
    const isLate = check.dueOn < check.today;
    return (
      <p className="page-answer">
        {check.sentByName} asks for your answers {isLate ? 'and was to have them by' : 'by'} {fullDay(check.dueOn)}.
      </p>
    );
  }
  return (
    <p className="page-answer" role="status">
      {open === 0
        ? `Your answers were sent to ${check.organizationName}. Thank you: there is nothing left to do. If something is not clear, you get a mail.`
        : `${check.organizationName} asks about what you answered. What is asked about can be changed below; then answer the question.`}
    </p>
  );
}

const savingWords: Readonly<Record<Saving, string>> = {
  saved: 'All answers are saved',
  saving: 'Saving…',
  refused: 'Not every answer could be saved; beside it stands why. It is kept here.',
  unreachable: 'Can’t reach the server. Your answers are kept here, and sent as soon as it answers.',
};

function SavingWords({ saving }: { saving: Saving }) {
  return (
    <span
      role="status"
      className={saving === 'unreachable' || saving === 'refused' ? 'respond-unreachable' : 'wl-quiet'}
    >
      {savingWords[saving]}
    </span>
  );
}

function Sending({
  token,
  check,
  unanswered,
  undocumented,
  isSaved,
}: {
  token: string;
  check: CheckForVendor;
  unanswered: readonly Question[];
  undocumented: readonly Question[];
  isSaved: boolean;
}) {
  const submit = useMutation({
    ...trpc.safeguardLink.submit.mutationOptions(),
    onSuccess: (sent) => {
      queryClient.setQueryData(trpc.safeguardLink.open.queryKey({ token }), sent);
      document.querySelector<HTMLElement>('h1')?.focus();
      scrollTo({ top: 0 });
    },
  });
  return (
    <section aria-labelledby="send" className="card card-padded stack">
      <Title order={2} id="send" size="h3">
        Look over it, then send
      </Title>
      {unanswered.length > 0 && (
        <Missing title={`Not answered yet: ${countOf(unanswered.length, 'question')}`} questions={unanswered} />
      )}
      {undocumented.length > 0 && (
        <Missing
          title={`No document yet: ${countOf(undocumented.length, 'answer')}. You can send without, and say why in a note.`}
          questions={undocumented}
        />
      )}
      {unanswered.length === 0 && (
        <p className="wl-prose">
          Everything is answered. Once sent, answers can be read here and not changed, unless {check.organizationName}{' '}
          asks about one.
        </p>
      )}
      <Refused sentence={submit.error ? sentenceOf(submit.error) : null} />
      <div>
        <Button
          size="md"
          disabled={unanswered.length > 0 || !isSaved}
          loading={submit.isPending}
          onClick={() => submit.mutate({ token })}
        >
          Send the answers
        </Button>
      </div>
    </section>
  );
}

function Missing({ title, questions }: { title: string; questions: readonly Question[] }) {
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="respond-missing">
        {questions.map(({ id, text }) => (
          <li key={id}>
            {/* A fragment would take the place of the token in the address. */}
            <button type="button" className="respond-jump" onClick={() => document.getElementById(`q-${id}`)?.focus()}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
