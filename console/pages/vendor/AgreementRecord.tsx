import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Baa } from '../../../shared/domain/baa.ts';
import type { BaaHistory, BaaReturn, BaaViolation } from '../../../shared/domain/baa-history.ts';
import { retainedUntil } from '../../../shared/domain/file.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { termOf } from '../../../shared/policy/standing.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay } from '../../ui/When.tsx';
import { outcomeWords, returnWords } from './agreement-words.ts';
import { ReturnDialog } from './ReturnDialog.tsx';
import { RecordViolationDialog, ResolveViolationDialog } from './ViolationDialogs.tsx';

/** What was written down of an agreement beside its versions: violations, the steps at its end, who attested it. */
export function AgreementRecord({ baa, vendor }: { baa: Baa; vendor: VendorRecord }) {
  const can = useCan();
  const history = useQuery({
    ...trpc.baa.history.queryOptions({ baaId: baa.agreementId }),
    enabled: can('baa:read'),
  });
  if (!can('baa:read') || baa.type === 'none-required') return null;
  return (
    <div className="baa-file">
      <Listed query={history}>
        {(known) => (
          <>
            <Violations baa={baa} violations={known.violations} />
            <Closing baa={baa} vendor={vendor} history={known} />
            <Attestations history={known} />
          </>
        )}
      </Listed>
    </div>
  );
}

function Violations({ baa, violations }: { baa: Baa; violations: readonly BaaViolation[] }) {
  const can = useCan();
  const [isRecording, setIsRecording] = useState(false);
  const [resolving, setResolving] = useState<BaaViolation | null>(null);
  return (
    <>
      {violations.length > 0 && (
        <>
          <h3 className="agreement-heading">Known violations</h3>
          <ul className="agreement-list">
            {violations.map((violation) => (
              <li key={violation.id} className="stack-tight">
                <ViolationWords violation={violation} />
                {!violation.outcome && can('baa:end') && (
                  <div>
                    <Button variant="default" size="compact-sm" onClick={() => setResolving(violation)}>
                      Write down what came of it
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {can('baa:record') && (
        <Button variant="subtle" size="compact-sm" onClick={() => setIsRecording(true)}>
          Record a violation
        </Button>
      )}
      {isRecording && <RecordViolationDialog baa={baa} onClose={() => setIsRecording(false)} />}
      {resolving && <ResolveViolationDialog baa={baa} violation={resolving} onClose={() => setResolving(null)} />}
    </>
  );
}

function ViolationWords({
  violation: { what, steps, knownOn, dueOn, outcome, recordedByName },
}: {
  violation: BaaViolation;
}) {
  const today = useToday();
  const isLate = outcome === null && dueOn !== null && dueOn < today;
  return (
    <>
      <div className="row">
        <strong>{what}</strong>
        {outcome ? (
          <Status tone={outcome.kind === 'ending-not-feasible' ? 'warning' : 'closed'}>
            {outcomeWords[outcome.kind]}
          </Status>
        ) : (
          <Status tone={isLate ? 'now' : 'warning'}>{isLate ? 'Not cured in time' : 'To be cured'}</Status>
        )}
      </div>
      <span>
        <strong>Steps to cure or end it:</strong> {steps}
      </span>
      {outcome && <span>{outcome.reason}</span>}
      <span className="wl-quiet">
        Known since <FullDay day={knownOn} />, {recordedByName}
        {dueOn && (
          <>
            {' '}
            · due <FullDay day={dueOn} />
          </>
        )}
        {outcome && (
          <>
            {' '}
            · decided <FullDay day={outcome.on} />, {outcome.byName}
          </>
        )}{' '}
        · 45 CFR 164.504(e)(1)(ii)
      </span>
    </>
  );
}

/** The steps at the end of an agreement, once its last day is set or over. */
function Closing({ baa, vendor, history: { returns } }: { baa: Baa; vendor: VendorRecord; history: BaaHistory }) {
  const can = useCan();
  const today = useToday();
  const [isRecording, setIsRecording] = useState(false);
  const lastDay = termOf(baa).expiresOn;
  if (lastDay === null || (baa.endedOn === null && lastDay >= today)) return null;
  const [newest] = returns;
  const isOver = lastDay < today;
  return (
    <>
      <h3 className="agreement-heading">Steps at the end</h3>
      <ol className="agreement-list">
        <Step isDone={baa.endedOn !== null || isOver} title="The end is on record">
          {baa.endedOn ? 'Ended early; ' : 'Expired; '}
          its last day is <FullDay day={lastDay} />. The reason is in the history.
        </Step>
        <Step isDone={isOver} isWaiting title={`Browsers stop treating ${vendor.name} as covered by it`}>
          {isOver ? 'Since the day after.' : 'From the day after, by themselves.'}
        </Step>
        <Step isDone={newest !== undefined} title="Patient information is returned or destroyed, if feasible">
          {newest ? <ReturnWords known={newest} /> : 'Ask the vendor for a certificate: 45 CFR 164.504(e)(2)(ii)(J).'}
          {can('baa:end') && (
            <div>
              <Button variant="default" size="compact-sm" onClick={() => setIsRecording(true)}>
                {newest ? 'Write down a change' : 'Write down what became of it'}
              </Button>
            </div>
          )}
        </Step>
        <Step isDone={false} isWaiting title="The record stays six years">
          Until <FullDay day={retainedUntil(lastDay)} /> at least: 45 CFR 164.316(b)(2)(i).
        </Step>
      </ol>
      {isRecording && <ReturnDialog baa={baa} onClose={() => setIsRecording(false)} />}
    </>
  );
}

function Step({
  isDone,
  isWaiting = false,
  title,
  children,
}: {
  isDone: boolean;
  /** Nobody has to do it; time does. */
  isWaiting?: boolean;
  title: string;
  children: ReactNode;
}) {
  return (
    <li className="stack-tight">
      <div className="row">
        <strong>{title}</strong>
        {isDone && <Status tone="good">Done</Status>}
        {!isDone && <Status tone={isWaiting ? 'closed' : 'soon'}>{isWaiting ? 'By itself' : 'To do'}</Status>}
      </div>
      <div>{children}</div>
    </li>
  );
}

function ReturnWords({ known: { kind, doneOn, note, protections, file, recordedByName } }: { known: BaaReturn }) {
  const can = useCan();
  return (
    <div className="stack-tight">
      <span>
        {returnWords[kind]}, <FullDay day={doneOn} />.{note !== '' && ` ${note}`}
      </span>
      {protections !== '' && (
        <span>
          <strong>What goes on protecting it:</strong> {protections}
        </span>
      )}
      <span className="wl-quiet">
        {recordedByName}
        {file && <> · {can('file:read') ? <Anchor href={`/files/${file.id}`}>{file.name}</Anchor> : file.name}</>}
      </span>
    </div>
  );
}

function Attestations({ history: { attestations } }: { history: BaaHistory }) {
  if (attestations.length === 0) return null;
  return (
    <details className="agreement-more">
      <summary>Attested ({attestations.length})</summary>
      <ul className="agreement-list">
        {attestations.map(({ baaId, attestedOn, attestedByName, note }) => (
          <li key={`${baaId} ${attestedOn} ${attestedByName} ${note}`}>
            <FullDay day={attestedOn} />, {attestedByName}
            {note !== '' && `: ${note}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
