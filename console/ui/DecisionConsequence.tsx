import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DecideVendor } from '../../shared/domain/approval.ts';
import type { VendorRecord } from '../../shared/domain/vendor.ts';
import { useToday } from '../session.ts';
import { trpc } from '../trpc.ts';
import { consequenceOfMany } from '../consequence.ts';

/** Says what browsers will do, before the decision is taken on one tool or on several together. */
export function DecisionConsequence({
  decided,
  name,
  decision,
  children,
}: {
  /** The vendor as it will stand; for several tools one for each of them. */
  decided: readonly Pick<VendorRecord, 'approvals' | 'baas' | 'sites'>[];
  /** What the decision is about, as the sentence on one agreement names it. */
  name: string;
  decision: Pick<DecideVendor, 'ruling' | 'dataClasses' | 'accounts'>;
  /** What else follows. */
  children?: ReactNode;
}) {
  const today = useToday();
  const { data: organization } = useSuspenseQuery(trpc.organization.get.queryOptions());
  const { data: browsers } = useSuspenseQuery(trpc.browser.count.queryOptions());
  const isDenial = decision.ruling === 'denied';
  const { sentences, uncovered } = consequenceOfMany(
    decided,
    isDenial ? { ...decision, dataClasses: [], accounts: 'any' } : decision,
    organization.policy.ladder,
    browsers.active,
    today,
  );
  return (
    <div className="consequence" aria-live="polite">
      <p className="consequence-title">What happens then</p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {uncovered > 0 && <p>{agreementsMissing(name, uncovered, decided.length)}</p>}
      {children}
    </div>
  );
}

function agreementsMissing(name: string, uncovered: number, decided: number): string {
  const law = '(45 CFR 164.502(e), 164.308(b))';
  if (decided === 1) {
    return `This decision alone doesn’t open ${name} for patient information: no agreement is in force. Record it next ${law}.`;
  }
  const which = uncovered === decided ? `All ${decided}` : `${uncovered} of ${decided}`;
  return `${which} ${uncovered === 1 ? 'stays' : 'stay'} uncovered for patient information until an agreement is recorded ${law}.`;
}
