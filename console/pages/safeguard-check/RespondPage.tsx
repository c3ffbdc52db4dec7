import { Button, Progress, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Language } from '../../../shared/domain/organization-settings.ts';
import type { Question } from '../../../shared/domain/questionnaire.ts';
import type { CheckForVendor } from '../../../shared/domain/safeguard-check.ts';
import { askedQuestions, isAnswered, needsEvidence } from '../../../shared/domain/safeguard-score.ts';
import { queryClient, refusalCode, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Threshold } from '../../ui/Threshold.tsx';
import { askedIn } from '../../../shared/regulation/safeguard-questions-in-spanish.ts';
import { checkWords, CheckWordsProvider, useCheckWords } from './check-words.ts';
import { LanguageChoice, useCheckLanguage } from './LanguageChoice.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { SheetRoundTrip } from './SheetRoundTrip.tsx';
import { type Saving, useAnswers } from './use-answers.ts';

/** For somebody at a vendor, without an account: what are we asked, and what is still missing? The token is in the fragment, which browsers send nowhere. */
export function RespondPage() {
  const [language, choose] = useCheckLanguage();
  return (
    <CheckWordsProvider value={checkWords[language]}>
      <Opened choice={<LanguageChoice language={language} onChoose={choose} />} />
    </CheckWordsProvider>
  );
}

function Opened({ choice }: { choice: ReactNode }) {
  const words = useCheckWords();
  const [token] = useState(() => location.hash.slice(1));
  const { data, error, refetch } = useQuery({
    ...trpc.safeguardLink.open.queryOptions({ token }),
    enabled: token.length >= 20,
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });
  if (token.length < 20) {
    return (
      <Threshold title={words.incomplete} lead={words.incompleteLead}>
        {choice}
      </Threshold>
    );
  }
  if (data) return <Questions token={token} check={inLanguage(data, words.language)} choice={choice} />;
  if (error) {
    return (
      <Threshold title={words.cannotOpen} lead={words.readingRefusal(error)}>
        {refusalCode(error) === null && (
          <Button mt="lg" onClick={() => void refetch()}>
            {words.tryAgain}
          </Button>
        )}
        {choice}
      </Threshold>
    );
  }
  return <Threshold title={words.opening} lead={words.oneMoment} />;
}

/** What Wardline asks in the language of the page; an organization's own questions stay as it wrote them. */
const inLanguage = (check: CheckForVendor, language: Language): CheckForVendor => ({
  ...check,
  content: askedIn(language, check.content, check.builtInVersion),
});

function Questions({ token, check, choice }: { token: string; check: CheckForVendor; choice: ReactNode }) {
  const words = useCheckWords();
  const { answers, saving, refusalOf, give } = useAnswers(token, check, words.refusal);
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
      <title>{words.pageTitle(check.organizationName)}</title>
      <main className="respond-main">
        <header className="stack-tight">
          <div className="row respond-top">
            <p className="wl-quiet">{check.organizationName}</p>
            {choice}
          </div>
          <Title order={1} tabIndex={-1}>
            {words.heading(check.vendorName)}
          </Title>
          <Standing check={check} />
          {words.language === 'es' && check.builtInVersion === null && (
            <p className="wl-quiet">{words.ownLanguage(check.organizationName)}</p>
          )}
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
              aria-label={words.answered}
              className="respond-progress"
            />
            <span>{words.progress(done, asked.length)}</span>
            <SavingWords saving={saving} />
          </div>
        </footer>
      )}
    </div>
  );
}

function Standing({ check }: { check: CheckForVendor }) {
  const words = useCheckWords();
  const open = check.openQuestionIds?.length ?? 0;
  if (check.isDecided) return <p className="page-answer">{words.decided(check.organizationName)}</p>;
  if (check.submittedAt === null) {
    const isLate = check.dueOn < check.today;
    return <p className="page-answer">{words.askedFor(check.sentByName, words.day(check.dueOn), isLate)}</p>;
  }
  return (
    <p className="page-answer" role="status">
      {open === 0 ? words.sent(check.organizationName) : words.askedAgain(check.organizationName)}
    </p>
  );
}

function SavingWords({ saving }: { saving: Saving }) {
  const words = useCheckWords();
  return (
    <span
      role="status"
      className={saving === 'unreachable' || saving === 'refused' ? 'respond-unreachable' : 'wl-quiet'}
    >
      {words.saving[saving]}
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
  const words = useCheckWords();
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
        {words.lookOver}
      </Title>
      {unanswered.length > 0 && <Missing title={words.unanswered(unanswered.length)} questions={unanswered} />}
      {undocumented.length > 0 && <Missing title={words.undocumented(undocumented.length)} questions={undocumented} />}
      {unanswered.length === 0 && <p className="wl-prose">{words.complete(check.organizationName)}</p>}
      <Refused sentence={submit.error ? words.refusal(submit.error) : null} />
      <div>
        <Button
          size="md"
          disabled={unanswered.length > 0 || !isSaved}
          loading={submit.isPending}
          onClick={() => submit.mutate({ token })}
        >
          {words.send}
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
