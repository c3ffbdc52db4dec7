import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DecideVendor } from '../../shared/domain/approval.ts';
import type { VendorRecord } from '../../shared/domain/vendor.ts';
import { useToday } from '../session.ts';
import { trpc } from '../trpc.ts';
import { consequenceOf } from '../consequence.ts';

/** Says what browsers will do, before the decision is taken. */
export function DecisionConsequence({
  vendor,
  name,
  decision,
  children,
}: {
  vendor: Pick<VendorRecord, 'approvals' | 'baas' | 'sites'>;
  /** What the decision is about, as the sentence on agreements names it. */
  name: string;
  decision: Pick<DecideVendor, 'ruling' | 'dataClasses' | 'accounts'>;
  /** What else follows. */
  children?: ReactNode;
}) {
  const today = useToday();
  const { data: organization } = useSuspenseQuery(trpc.organization.get.queryOptions());
  const { data: browsers } = useSuspenseQuery(trpc.browser.list.queryOptions());
  const isDenial = decision.ruling === 'denied';
  const { sentences, needsBaa } = consequenceOf(
    vendor,
    isDenial ? { ...decision, dataClasses: [], accounts: 'any' } : decision,
    organization.policy.ladder,
    browsers.filter((browser) => browser.revokedAt === null).length,
    today,
  );
  return (
    <div className="consequence" aria-live="polite">
      <p className="consequence-title">What happens then</p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {needsBaa && (
        <p>
          This decision alone doesn’t open {name} for patient information: no agreement is in force. Record it next (45
          CFR 164.502(e), 164.308(b)).
        </p>
      )}
      {children}
    </div>
  );
}
