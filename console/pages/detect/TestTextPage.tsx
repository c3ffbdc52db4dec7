import { Button, Textarea, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Assessment } from '../../../shared/detect/assessment.ts';
import { titleOf } from '../../../shared/detect/describe.ts';
import type { Match } from '../../../shared/detect/detector.ts';
import { engineOf, type Engine } from '../../../shared/detect/engine.ts';
import { inspect } from '../../../shared/detect/inspect.ts';
import { redact } from '../../../shared/detect/redact.ts';
import { SiteDomain } from '../../../shared/domain/site.ts';
import type { PolicyBundle } from '../../../shared/policy/bundle.ts';
import { decide } from '../../../shared/policy/decide.ts';
import { exceptionsFor } from '../../../shared/policy/exception.ts';
import { siteOf } from '../../../shared/policy/site-policy.ts';
import { decisionSentence } from '../../decision-words.ts';
import { siteOfEntry } from '../../site-of-entry.ts';
import { useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { useNow } from '../../ui/clock.ts';
import { Message } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { capitalized, listOf } from '../../ui/words.ts';
import { stretchesOf } from './stretches.ts';
import { decisionTones, decisionWords, inventedNote, kindWords, verdictOf } from './test-text-words.ts';

interface Judged {
  text: string;
  matches: readonly Match[];
  assessment: Assessment;
  redacted: string;
  afterRedaction: Assessment;
  milliseconds: number;
}

/** Answers: what would browsers make of this text, and what would they do with it? All of it happens in this tab. */
export function TestTextPage() {
  const { data: bundle } = useSuspenseQuery(trpc.policy.get.queryOptions());
  const [text, setText] = useState('');
  const [site, setSite] = useState('');
  const now = useNow();
  const today = useToday();
  const { detection } = bundle.policy;
  const engine = useMemo(() => engineOf(detection), [detection]);
  // Typing goes on while a long text is judged.
  const settled = useDeferredValue(text);
  const judged = useMemo(() => judge(settled, engine, new Date(today)), [settled, engine, today]);

  return (
    <Page
      title="Test a text"
      answer="What would browsers make of this text? It is judged in this tab, and sent nowhere."
    >
      <div className="card card-padded stack">
        <Textarea
          label="Text"
          description="Paste or type anything. Leaving this page forgets it."
          rows={7}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
          // Some browsers spell-check on their maker's servers.
          spellCheck={false}
        />
        <div className="row">
          <Button variant="default" onClick={() => setText(inventedNote)}>
            Use an invented note
          </Button>
          {text !== '' && (
            <Button variant="subtle" onClick={() => setText('')}>
              Clear the text
            </Button>
          )}
        </div>
      </div>
      {settled.trim() === '' ? (
        <div className="section">
          <Message title="Nothing to judge yet">
            With a text above, this page says what it looks like, what told so and how much each thing weighed, what the
            text is without identifiers, and what your policy would do with it on a site that you name.
          </Message>
        </div>
      ) : (
        <>
          <Verdict judged={judged} bundle={bundle} />
          <Decided judged={judged} bundle={bundle} now={now} site={site} onSite={setSite} />
          <div className="test-text-pair">
            <Found judged={judged} bundle={bundle} />
            <Redacted judged={judged} />
          </div>
        </>
      )}
    </Page>
  );
}

function judge(text: string, engine: Engine, today: Date): Judged {
  const from = performance.now();
  const { matches, assessment } = inspect(text, engine);
  const milliseconds = performance.now() - from;
  const redacted = redact(text, matches, today, engine);
  return {
    text,
    matches,
    assessment,
    milliseconds,
    redacted,
    afterRedaction: inspect(redacted, engine).assessment,
  };
}

function Verdict({ judged, bundle }: { judged: Judged; bundle: PolicyBundle }) {
  const { assessment, matches, text } = judged;
  const { detection } = bundle.policy;
  const { word, tone, sentence } = verdictOf(assessment, detection);
  return (
    <Section title="What it looks like" id="verdict">
      <div className="card">
        <div className="card-padded stack-tight" role="status">
          <div>
            <Status tone={tone} large>
              {word}
            </Status>
          </div>
          <p className="test-text-sentence">{sentence}</p>
          <p className="test-text-small wl-quiet">
            {text.length.toLocaleString()} characters judged in {judged.milliseconds.toFixed(1)} ms · confidence{' '}
            {weight(assessment.confidence)}, the sum of the weights below
          </p>
        </div>
        {assessment.evidence.length > 0 && (
          <div className="table-frame test-text-evidence">
            <table className="table">
              <caption className="wl-visually-hidden">What was found, heaviest first</caption>
              <thead>
                <tr>
                  <th scope="col">Found</th>
                  <th scope="col">Kind</th>
                  <th scope="col">How often</th>
                  <th scope="col">Weight</th>
                  <th scope="col">Where it says so</th>
                </tr>
              </thead>
              <tbody>
                {assessment.evidence.map((share) => (
                  <tr key={share.detectorId}>
                    <td data-label="Found" className="table-strong">
                      {capitalized(
                        (titleOf(share.detectorId, detection) ?? share.detectorId).replace(/^(?:an?|the) /, ''),
                      )}
                    </td>
                    <td data-label="Kind">
                      <span className={`found found-${share.kind}`}>{kindWords[share.kind]}</span>
                    </td>
                    <td data-label="How often">{share.count}×</td>
                    <td data-label="Weight">{weight(share.weight)}</td>
                    <td data-label="Where it says so" className="table-anywhere">
                      {saidBy(share.detectorId, text, matches)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </Section>
  );
}

const weight = (value: number): string => value.toLocaleString(undefined, { maximumFractionDigits: 2 });

/** The first few different words that one detector took for its kind. */
function saidBy(detectorId: string, text: string, matches: readonly Match[]): string {
  const own = matches.filter((match) => match.detectorId === detectorId);
  const said = [...new Set(own.slice(0, 200).map(({ start, end }) => shortened(text.slice(start, end))))];
  return said.length > 4 ? `${said.slice(0, 4).join(', ')} and more` : listOf(said);
}

const shortened = (said: string): string => (said.length > 40 ? `${said.slice(0, 40)}…` : said);

function Decided({
  judged,
  bundle,
  now,
  site,
  onSite,
}: {
  judged: Judged;
  bundle: PolicyBundle;
  now: Date;
  site: string;
  onSite: (site: string) => void;
}) {
  const host = siteOfEntry(site);
  const isSite = SiteDomain.safeParse(host).success;
  return (
    <Section title="What your policy would do" id="decided">
      <div className="card card-padded test-text-decided">
        <TextInput
          label="Site"
          description="Where somebody would paste it"
          placeholder="notely.example"
          value={site}
          onChange={(event) => onSite(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          error={site !== '' && !isSite && 'Enter a domain such as notely.example'}
        />
        <div role="status" className="stack-tight">
          {isSite ? (
            <DecisionOn judged={judged} bundle={bundle} now={now} host={host} />
          ) : (
            <p className="test-text-sentence wl-quiet">
              Name a site, and this says what browsers with policy {bundle.version} would do there.
            </p>
          )}
        </div>
      </div>
    </Section>
  );
}

function DecisionOn({ judged, bundle, now, host }: { judged: Judged; bundle: PolicyBundle; now: Date; host: string }) {
  const { organization, policy } = bundle;
  const site = siteOf(bundle, host);
  const sitePolicy = {
    bundleVersion: bundle.version,
    organizationName: organization.name,
    organizationColor: organization.color,
    timeZone: organization.timeZone,
    isStale: false,
    policy,
    site,
    category: site?.category ?? null,
    request: 'none' as const,
    exceptions: exceptionsFor(bundle.exceptions, site, []),
    alternatives: [],
  };
  const decision = decide(sitePolicy, judged.assessment, now);
  const without = decide(sitePolicy, judged.afterRedaction, now);
  return (
    <>
      <div>
        <Status tone={decisionTones[decision.kind]}>{decisionWords[decision.kind]}</Status>
      </div>
      <p className="test-text-sentence">{decisionSentence(decision, judged.assessment.kind, host, site)}</p>
      {decision.kind !== 'allow' && judged.redacted !== judged.text && (
        <p className="test-text-small wl-quiet">Without identifiers: {decisionWords[without.kind].toLowerCase()}.</p>
      )}
      <p className="test-text-small wl-quiet">By policy {bundle.version}, which is your organization’s own.</p>
    </>
  );
}

const mostShown = 20_000;

/** Longer texts are judged whole and shown in part. */
function Shortened({ length }: { length: number }) {
  if (length <= mostShown) return null;
  return (
    <p className="test-text-small wl-quiet">
      The first {mostShown.toLocaleString()} of {length.toLocaleString()} characters.
    </p>
  );
}

function Found({ judged, bundle }: { judged: Judged; bundle: PolicyBundle }) {
  const { matches, text } = judged;
  const stretches = useMemo(() => stretchesOf(text.slice(0, mostShown), matches), [text, matches]);
  return (
    <Section title="What was found" id="found">
      <ul className="test-text-legend" aria-label="How what was found is marked">
        {(['person', 'identifier', 'health'] as const).map((kind) => (
          <li key={kind}>
            <span className={`found found-${kind}`}>{kindWords[kind]}</span>
          </li>
        ))}
      </ul>
      {/* Long texts scroll, so the keyboard must get here. */}
      <div className="card test-text-text" tabIndex={0} role="group" aria-labelledby="found">
        {stretches.map(({ text: piece, match }, index) =>
          match ? (
            <mark
              key={index}
              className={`found found-${match.kind}`}
              title={titleOf(match.detectorId, bundle.policy.detection)}
            >
              {piece}
            </mark>
          ) : (
            piece
          ),
        )}
      </div>
      <Shortened length={text.length} />
    </Section>
  );
}

function Redacted({ judged }: { judged: Judged }) {
  const { redacted } = judged;
  const clipboard = useClipboard({ timeout: 2000 });
  return (
    <Section title="Without identifiers" id="redacted">
      <div className="row test-text-legend">
        <Button
          variant="default"
          size="compact-sm"
          leftSection={clipboard.copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => clipboard.copy(redacted)}
        >
          {clipboard.copied ? 'Copied' : 'Copy this text'}
        </Button>
        <span className="test-text-small" role="status">
          {clipboard.error && 'This browser did not allow copying. Select the text and copy it yourself.'}
        </span>
      </div>
      <div className="card test-text-text" tabIndex={0} role="group" aria-labelledby="redacted">
        {redacted.slice(0, mostShown)}
      </div>
      <Shortened length={redacted.length} />
      <p className="test-text-small wl-quiet">
        Years stay, ages over 89 become one class, and of ZIP codes the first three digits stay where more than 20,000
        people live (45 CFR 164.514(b)(2)(i)). Read it before you use it: what no detector knows is still there.
      </p>
    </Section>
  );
}
