import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { EndingStep, SettleEndingStep, VendorEndingStep } from '../../../shared/domain/vendor-ending.ts';
import { useCan } from '../../session.ts';
import { Status, type Tone } from '../../ui/Status.tsx';
import { Instant } from '../../ui/When.tsx';
import { SettleStepDialog } from './SettleStepDialog.tsx';

const stepTitles: Record<EndingStep, string> = {
  export: 'What you need is exported',
  accounts: 'Accounts are closed',
  approval: 'Browsers stop it',
  exceptions: 'No exception goes on',
  agreements: 'The end of each agreement is on record',
  return: 'Patient information is returned or destroyed, if feasible',
};

const stateWords: Record<VendorEndingStep['state'], { words: string; tone: Tone }> = {
  open: { words: 'To do', tone: 'soon' },
  done: { words: 'Done', tone: 'good' },
  'not-needed': { words: 'Not needed', tone: 'closed' },
};

/** The steps of leaving a vendor, each with how far it is and where it is taken. */
export function EndingSteps({ vendor, steps }: { vendor: VendorRecord; steps: readonly VendorEndingStep[] }) {
  const [settling, setSettling] = useState<SettleEndingStep['step'] | null>(null);
  const isOver = vendor.endedOn !== null;
  return (
    <>
      <ol className="agreement-list">
        {steps.map(({ step, state, said }) => (
          <li key={step} className="stack-tight">
            <div className="row">
              <strong>{stepTitles[step]}</strong>
              <Status tone={stateWords[state].tone}>{stateWords[state].words}</Status>
            </div>
            {said && (
              <div className="table-anywhere">
                {said.note}{' '}
                <span className="wl-quiet">
                  {said.byName}, <Instant instant={said.at} />
                </span>
              </div>
            )}
            {!isOver && (state === 'open' || said) && (
              <Way step={step} onSettle={setSettling} isOpen={state === 'open'} />
            )}
          </li>
        ))}
      </ol>
      {settling && (
        <SettleStepDialog
          vendor={vendor}
          step={settling}
          title={stepTitles[settling]}
          onClose={() => setSettling(null)}
        />
      )}
    </>
  );
}

/** How a step is taken: by saying so here, or where its record is. */
function Way({
  step,
  isOpen,
  onSettle,
}: {
  step: EndingStep;
  isOpen: boolean;
  onSettle: (step: SettleEndingStep['step']) => void;
}): ReactNode {
  const can = useCan();
  switch (step) {
    case 'export':
    case 'accounts':
      return (
        <>
          {isOpen && (
            <span>
              {step === 'export'
                ? 'Records that you must keep, and whatever your people need elsewhere.'
                : 'Your people’s accounts, single sign-on, connections and keys.'}
            </span>
          )}
          {can('approval:decide') && (
            <div>
              <Button variant="default" size="compact-sm" onClick={() => onSettle(step)}>
                {isOpen ? 'Say what came of it' : 'Say it anew'}
                <span className="wl-visually-hidden">: {stepTitles[step]}</span>
              </Button>
            </div>
          )}
        </>
      );
    case 'approval':
      return (
        <span>
          {can('approval:decide') ? (
            <Link
              from="/vendors/$vendorId"
              to="."
              search={(search) => ({ ...search, decide: true })}
              resetScroll={false}
            >
              Deny it
            </Link>
          ) : (
            'Somebody has to deny it'
          )}
          : browsers stop patient information there within about a minute.
        </span>
      );
    case 'exceptions':
      return (
        <span>
          {can('exception:read') ? (
            <Link to="/exceptions" search={{}}>
              End its exceptions
            </Link>
          ) : (
            'Somebody has to end its exceptions'
          )}
          , or answer those that wait.
        </span>
      );
    case 'agreements':
      return <span>End each one under Agreements, with its last day; a notice period may go on.</span>;
    case 'return':
      return (
        <span>
          Write down what became of it under Agreements, or why that is not feasible and what protects it: 45 CFR
          164.504(e)(2)(ii)(J).
        </span>
      );
  }
}
