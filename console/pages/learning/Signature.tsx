import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../session.ts';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { playerWords } from './player-words.ts';
import type { useAttempt } from './use-attempt.ts';

/** The member's own words under what they learned: a statement, a check and a name. */
export function Signature({ work: { attempt, sign } }: { work: ReturnType<typeof useAttempt> }) {
  const words = playerWords[attempt.language];
  const { member } = useSession();
  const [agreed, setAgreed] = useState(false);
  const [name, setName] = useState('');
  return (
    <Section title={words.signTitle} id="signature">
      <form
        className="card card-padded stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (agreed) sign.mutate({ attemptId: attempt.id, name, agreed });
        }}
      >
        <blockquote className="signature-words">{attempt.course.attestation}</blockquote>
        <Checkbox
          label={words.agree}
          checked={agreed}
          onChange={({ currentTarget: { checked } }) => setAgreed(checked)}
        />
        <TextInput
          label={words.name}
          description={words.nameHint(member.name)}
          autoComplete="name"
          maw={360}
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <Refused sentence={sign.error ? sentenceOf(sign.error) : null} />
        <div>
          <Button type="submit" disabled={!agreed || name.trim() === ''} loading={sign.isPending}>
            {words.sign}
          </Button>
        </div>
      </form>
    </Section>
  );
}
