import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Question } from '../../../shared/domain/questionnaire.ts';
import type { CheckEvidence, ClarificationTurn } from '../../../shared/domain/safeguard-check.ts';
import { needsEvidence } from '../../../shared/domain/safeguard-score.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { AnswerField } from './AnswerField.tsx';
import { answerWords } from '../../safeguard-words.ts';
import { useCheckWords } from './check-words.ts';
import { EvidenceField } from './EvidenceField.tsx';

export interface Given {
  value: string[];
  note: string;
}

/** One question as the vendor sees it: to be answered, or as it was answered. */
export function QuestionCard({
  token,
  question,
  given,
  evidence,
  turns,
  organizationName,
  isOpen,
  refusal,
  onGive,
}: {
  token: string;
  question: Question;
  given: Given;
  evidence: readonly CheckEvidence[];
  turns: readonly ClarificationTurn[];
  organizationName: string;
  isOpen: boolean;
  refusal: string | null;
  onGive: (given: Given) => void;
}) {
  const words = useCheckWords();
  const [hasNote, setHasNote] = useState(given.note !== '');
  const wantsEvidence = question.kind === 'file' || needsEvidence(question, given.value) || evidence.length > 0;
  return (
    <fieldset className="card respond-question" id={`q-${question.id}`} tabIndex={-1}>
      <legend>{question.text}</legend>
      {question.help !== '' && <p className="wl-quiet respond-help">{question.help}</p>}
      {isOpen ? (
        <AnswerField question={question} value={given.value} onAnswer={(value) => onGive({ ...given, value })} />
      ) : (
        <p className="respond-answer">{answerWords(question, given.value, words.language) ?? words.noAnswer}</p>
      )}
      {wantsEvidence && <EvidenceField token={token} question={question} evidence={evidence} isOpen={isOpen} />}
      {isOpen && !hasNote && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setHasNote(true)}>
            {words.addNote}
            <span className="wl-visually-hidden">: {question.text}</span>
          </Button>
        </div>
      )}
      {isOpen && hasNote && (
        <Textarea
          label={words.note}
          autosize
          minRows={2}
          maxLength={4000}
          value={given.note}
          onChange={(event) => onGive({ ...given, note: event.currentTarget.value })}
        />
      )}
      {!isOpen && given.note !== '' && <p className="respond-note">{given.note}</p>}
      <Refused sentence={refusal} />
      {turns.length > 0 && <Thread turns={turns} />}
      {isOpen && turns.at(-1)?.by === 'organization' && (
        <Reply token={token} questionId={question.id} organizationName={organizationName} />
      )}
    </fieldset>
  );
}

/** What was asked about an answer, and what was said to it. */
export function Thread({ turns }: { turns: readonly ClarificationTurn[] }) {
  return (
    <ul className="check-thread">
      {turns.map(({ by, byName, text, writtenAt }) => (
        <li key={writtenAt.toISOString()} className={`check-turn-${by}`}>
          <strong>{byName}</strong>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}

function Reply({
  token,
  questionId,
  organizationName,
}: {
  token: string;
  questionId: string;
  organizationName: string;
}) {
  const words = useCheckWords();
  const [text, setText] = useState('');
  const reply = useMutation({
    ...trpc.safeguardLink.reply.mutationOptions(),
    onSuccess: (check) => queryClient.setQueryData(trpc.safeguardLink.open.queryKey({ token }), check),
  });
  return (
    <div className="stack">
      <Textarea
        label={words.replyTo(organizationName)}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Refused sentence={reply.error ? words.refusal(reply.error) : null} />
      <div>
        <Button
          disabled={text.trim() === ''}
          loading={reply.isPending}
          onClick={() => reply.mutate({ token, questionId, text })}
        >
          {words.sendReply}
        </Button>
      </div>
    </div>
  );
}
