import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { RiskTerm } from '../../../shared/domain/risk-terms.ts';
import {
  type Grade,
  grades,
  riskOf,
  STARTING_GRADE,
  type VendorRiskRecord,
} from '../../../shared/domain/vendor-risk.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay, Instant } from '../../ui/When.tsx';
import { OverrideRiskDialog } from './OverrideRiskDialog.tsx';
import {
  impactWords,
  likelihoodWords,
  pointsWords,
  riskTones,
  riskWords,
  sentenceOfRisk,
  termWords,
} from './risk-words.ts';
import { WithdrawRiskDialog } from './WithdrawRiskDialog.tsx';

/** How bad it could be and how likely that is: the matrix, every term, and what an officer judged otherwise. */
export function Risk({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const risk = useQuery(trpc.vendor.risk.queryOptions({ id: vendor.id }));
  const [opened, setOpened] = useState<'override' | 'withdraw' | null>(null);
  return (
    <Section
      title="Risk"
      id="risk"
      actions={
        can('approval:decide') &&
        risk.data && (
          <>
            {risk.data.override && (
              <Button variant="default" onClick={() => setOpened('withdraw')}>
                Take your judgement back
              </Button>
            )}
            <Button variant="default" onClick={() => setOpened('override')}>
              Judge otherwise
            </Button>
          </>
        )
      }
    >
      <Listed query={risk}>
        {(found) => (
          <>
            <div className="card card-padded">
              <Standing risk={found} />
              <div className="risk-drawn">
                <Matrix risk={found} />
                <Terms risk={found} />
              </div>
              <p className="wl-quiet">
                Scale and matrix: NIST SP 800-30 Rev. 1, table I-2. Points: Wardline's formula {found.version}. It
                weighs what is on record, and what nobody knows never makes it better; it is no finding of the law.
              </p>
            </div>
            {opened === 'override' && (
              <OverrideRiskDialog vendor={vendor} risk={found} onClose={() => setOpened(null)} />
            )}
            {opened === 'withdraw' && <WithdrawRiskDialog vendor={vendor} onClose={() => setOpened(null)} />}
          </>
        )}
      </Listed>
    </Section>
  );
}

function Standing({ risk: { current, inherent, residual, override } }: { risk: VendorRiskRecord }) {
  return (
    <>
      <p>
        <Status tone={riskTones[current.risk]} large>
          {riskWords[current.risk]} risk
        </Status>
      </p>
      <p className="wl-prose">{sentenceOfRisk(current)}</p>
      {override && (
        <p className="wl-prose">
          <strong>Judged by {override.decidedByName}:</strong> {override.reason}{' '}
          <span className="wl-quiet">
            <Instant instant={override.decidedAt} /> · counts until <FullDay day={override.untilOn} />
          </span>
        </p>
      )}
      <p className="wl-quiet">
        Before any safeguard: {riskWords[inherent.risk].toLowerCase()}. With what is in place:{' '}
        {riskWords[residual.risk].toLowerCase()}
        {override && ', as computed'}.
      </p>
    </>
  );
}

function Matrix({ risk: { current, inherent } }: { risk: VendorRiskRecord }) {
  return (
    <table className="risk-matrix">
      <caption>Likelihood (up) and harm (across)</caption>
      <thead>
        <tr>
          <td />
          {grades.map((impact) => (
            <th key={impact} scope="col" title={impactWords[impact]}>
              {impact}
              <span className="wl-visually-hidden">: {impactWords[impact]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grades.toReversed().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row" title={likelihoodWords[likelihood]}>
              {likelihood}
              <span className="wl-visually-hidden">: {likelihoodWords[likelihood]}</span>
            </th>
            {grades.map((impact) => {
              const isAt = (point: { likelihood: Grade; impact: Grade }) =>
                point.likelihood === likelihood && point.impact === impact;
              const level = riskOf(likelihood, impact);
              return (
                <td key={impact} className={`risk-${level}${isAt(current) ? ' risk-now' : ''}`}>
                  {riskWords[level]}
                  {isAt(current) && <strong>Now</strong>}
                  {isAt(inherent) && !isAt(current) && <strong>Before</strong>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Terms({ risk }: { risk: VendorRiskRecord }) {
  const { inherent, residual } = risk;
  return (
    <div className="risk-terms">
      <TermList title="Harm" start={STARTING_GRADE} terms={risk.impact} end={inherent.impact} />
      <TermList
        title="Likelihood before any safeguard"
        start={STARTING_GRADE}
        terms={risk.likelihood}
        end={inherent.likelihood}
      />
      <TermList title="Likelihood now" start={inherent.likelihood} terms={risk.safeguards} end={residual.likelihood} />
    </div>
  );
}

function TermList({
  title,
  start,
  terms,
  end,
}: {
  title: string;
  start: Grade;
  terms: readonly RiskTerm[];
  end: Grade;
}) {
  const sum = start + terms.reduce((total, { points }) => total + points, 0);
  return (
    <div>
      <h3>{title}</h3>
      <dl>
        <div>
          <dt>Starts at</dt>
          <dd>{start}</dd>
        </div>
        {terms.map(({ of, points, because }) => (
          <div key={of}>
            <dt>
              {termWords[of]}
              <span className="wl-quiet">{because}</span>
            </dt>
            <dd>{pointsWords(points)}</dd>
          </div>
        ))}
        <div className="risk-sum">
          <dt>
            Comes to
            {sum !== end && <span className="wl-quiet">The scale goes from 1 to 5.</span>}
          </dt>
          <dd>{end}</dd>
        </div>
      </dl>
    </div>
  );
}
