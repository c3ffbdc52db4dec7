import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Sentences } from '../../../shared/policy/bundle.ts';
import { SENTENCE_MAX_CHARACTERS } from '../../../shared/policy/rules.ts';
import { rungSentences } from '../../policy-words.ts';
import { useCan, useOrganization } from '../../session.ts';
import { Section } from '../../ui/Page.tsx';
import { Rung } from './Rung.tsx';
import { useRules } from './use-rules.ts';

const rungs = ['inform', 'acknowledge', 'justify', 'block'] as const satisfies readonly (keyof Sentences)[];

/** What each rung does, and what the organization itself adds to its warning. */
export function OwnSentences() {
  const { rules } = useRules();
  return (
    <Section title="What warnings say" id="sentences">
      <div className="stack">
        <p className="wl-quiet wl-prose">
          Wardline says what a text looks like and why that matters on this site. Below it you can add one sentence of
          your own, such as whom to ask. Every browser holds it, so it tells of no patient.
        </p>
        <div className="card">
          {rungs.map((rung) => (
            <OwnSentence key={`${rung} ${rules.sentences[rung]}`} rung={rung} />
          ))}
        </div>
      </div>
    </Section>
  );
}

function OwnSentence({ rung }: { rung: keyof Sentences }) {
  const can = useCan();
  const { rules, isPending, refusal, save } = useRules();
  const [entered, setEntered] = useState(rules.sentences[rung]);
  const left = SENTENCE_MAX_CHARACTERS - entered.length;
  const isChanged = entered.trim() !== rules.sentences[rung];
  return (
    <form
      className="card-padded stack policy-sentence"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && left >= 0) save({ sentences: { ...rules.sentences, [rung]: entered.trim() } });
      }}
    >
      <div className="stack">
        <div className="stack-tight">
          <div>
            <Rung kind={rung} />
          </div>
          <p className="policy-small wl-quiet">{rungSentences[rung]}</p>
        </div>
        <TextInput
          label="Your own sentence"
          description={`At most ${SENTENCE_MAX_CHARACTERS} characters, ${Math.max(0, left)} left. Empty: none.`}
          value={entered}
          onChange={({ currentTarget: { value } }) => setEntered(value)}
          disabled={!can('policy:update')}
          error={left < 0 ? `Keep it to ${SENTENCE_MAX_CHARACTERS} characters` : refusal}
        />
        {isChanged && (
          <div className="row">
            <Button type="submit" size="compact-md" loading={isPending} disabled={left < 0}>
              Put it into the draft
            </Button>
            <Button variant="default" size="compact-md" onClick={() => setEntered(rules.sentences[rung])}>
              Leave it as it was
            </Button>
          </div>
        )}
      </div>
      <Preview rung={rung} own={entered.trim()} />
    </form>
  );
}

const headlines: Readonly<Record<keyof Sentences, string>> = {
  inform: 'notely.example isn’t approved for patient information. Fine for everything else.',
  acknowledge: 'This looks like patient information, and nobody has reviewed notely.example yet.',
  justify: 'This looks like patient information, and nobody has reviewed notely.example yet.',
  block: 'Stopped: this looks like patient information, and nobody has reviewed notely.example yet.',
};

/** How it reads in a warning: the words and their order are the extension's. */
function Preview({ rung, own }: { rung: keyof Sentences; own: string }) {
  const { name, color } = useOrganization();
  return (
    <figure className="warning-preview" style={{ borderInlineStartColor: color }}>
      <figcaption className="wl-quiet">As somebody reads it · {name} · Wardline</figcaption>
      <p className="warning-preview-headline">{headlines[rung]}</p>
      <p>
        {rung === 'inform' ? '' : 'Looks like: a name, a date of birth and a diagnosis. '}
        {own !== '' && `${name} says: “${own}”`}
      </p>
    </figure>
  );
}
