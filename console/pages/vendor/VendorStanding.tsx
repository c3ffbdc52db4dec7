import { Button } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ApprovalCondition } from '../../../shared/domain/approval-condition.ts';
import type { Proposal, SettleProposal } from '../../../shared/domain/approval-proposal.ts';
import type { ApprovalStanding } from '../../../shared/domain/approval-standing.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan, useSession } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { AskExceptionDialog } from '../../ui/AskExceptionDialog.tsx';
import { ConditionList } from '../../ui/ConditionList.tsx';
import { Section } from '../../ui/Page.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { Ago } from '../../ui/When.tsx';
import { countOf, listOf } from '../../ui/words.ts';
import { dataClassWords, rulingWords } from '../../vendor-words.ts';

/** What a decision waits for: another person, conditions; and the way to an exception from it. */
export function VendorStanding({ vendor }: { vendor: VendorRecord }) {
  const { data } = useSuspenseQuery(trpc.approval.standing.queryOptions({ vendorId: vendor.id }));
  const { conditions, proposal, isAuthority } = data;
  const can = useCan();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      {proposal?.outcome === null && <Waiting proposal={proposal} />}
      {conditions.length > 0 && <Conditions conditions={conditions} state={data.state} />}
      {(can('exception:ask') || can('exception:read')) && vendor.approvals.length > 0 && (
        <div className="row vendor-exceptions">
          {can('exception:ask') && (
            <Button variant="default" onClick={() => setIsAsking(true)}>
              {isAuthority ? 'Grant an exception' : 'Ask for an exception'}
            </Button>
          )}
          {can('exception:read') && (
            <Link to="/exceptions" search={{}}>
              All exceptions
            </Link>
          )}
        </div>
      )}
      {isAsking && <AskExceptionDialog vendor={vendor} isAuthority={isAuthority} onClose={() => setIsAsking(false)} />}
    </>
  );
}

type Outcome = SettleProposal['outcome'];

const outcomeLabels: Record<Outcome, string> = {
  agreed: 'Agree',
  refused: 'Refuse',
  withdrawn: 'Take it back',
};

/** A decision that nobody else has agreed to yet. */
function Waiting({ proposal }: { proposal: Proposal }) {
  const can = useCan();
  const { member } = useSession();
  const [chosen, setChosen] = useState<Outcome | null>(null);
  const settle = useMutation({
    ...trpc.approval.settle.mutationOptions(),
    onSuccess: async () => {
      setChosen(null);
      await queryClient.invalidateQueries();
    },
  });
  const isOwn = proposal.proposedBy === member.id;
  const offered: readonly Outcome[] = isOwn ? ['withdrawn'] : ['agreed', 'refused'];
  const { ruling, vendorName } = proposal;
  return (
    <Section title="Waits for a second approver" id="proposal">
      <div className="card card-padded stack">
        <p>
          <Status tone="notice">Proposed, not in force</Status>
        </p>
        <p>
          {proposal.proposedByName} proposed <Ago instant={proposal.proposedAt} />:{' '}
          {rulingWords[ruling.ruling].toLowerCase()} for {listOf(ruling.dataClasses.map((one) => dataClassWords[one]))}.
          “{ruling.reason}”
        </p>
        <p className="wl-quiet">
          Your policy asks for another person’s agreement
          {proposal.because.includes('risk') ? ' because of the risk' : ' because of the data'}. Until then browsers do
          as before.
        </p>
        {can('approval:second') && (
          <div className="row">
            {offered.map((outcome) => (
              <Button
                key={outcome}
                variant={outcome === 'agreed' ? 'filled' : 'default'}
                onClick={() => setChosen(outcome)}
              >
                {outcomeLabels[outcome]}
              </Button>
            ))}
          </div>
        )}
      </div>
      {chosen && (
        <ReasonDialog
          title={`${outcomeLabels[chosen]}: ${vendorName}`}
          submit={outcomeLabels[chosen]}
          isDangerous={chosen !== 'agreed'}
          isOptional={chosen === 'agreed'}
          isPending={settle.isPending}
          refusal={settle.error ? sentenceOf(settle.error) : null}
          onClose={() => setChosen(null)}
          onReason={(reason) => settle.mutate({ id: proposal.id, outcome: chosen, reason })}
        >
          <p>
            {chosen === 'agreed'
              ? `The decision counts with both your names, and browsers have it within about a minute.`
              : `Nothing changes in browsers. ${isOwn ? 'The proposal' : `${proposal.proposedByName} is told, and the proposal`} stays on record.`}
          </p>
        </ReasonDialog>
      )}
    </Section>
  );
}

function Conditions({
  conditions,
  state,
}: {
  conditions: readonly ApprovalCondition[];
  state: ApprovalStanding['state'];
}) {
  return (
    <Section title="Conditions to meet" id="conditions">
      {state.kind === 'waits-for-conditions' && (
        <p>
          <Status tone="soon">Not in use yet</Status> {countOf(state.open, 'condition')} before use still open: until
          then browsers treat its sites as undecided.
        </p>
      )}
      <ConditionList conditions={conditions} renderAbout={({ ownerName }) => ownerName} />
      <p>
        <Link to="/conditions" search={{}}>
          Open conditions of all vendors
        </Link>
      </p>
    </Section>
  );
}
