import type { Finding } from '../../../shared/domain/finding.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { solve, tell } from '../notification/tell.ts';

type Told = Pick<Finding, 'id' | 'kind' | 'severity' | 'site'>;

/** Tells those who act on findings of a new one, and at once of one where patient information looks to have passed. */
export async function tellFinding(tx: Tx, org: OrgContext, before: Told | null, after: Told): Promise<void> {
  const { id: findingId, kind: findingKind, severity, site } = after;
  const to = { permission: 'finding:close' } as const;
  if (severity === 'critical' && site !== null) {
    if (before?.severity === 'critical') return;
    await solve(tx, org, `finding:${findingId}`);
    const notice = { kind: 'information-passed', findingId, site } as const;
    await tell(tx, org, { to, notice, urgency: 'urgent', key: `finding:${findingId}:passed` });
  } else if (before === null) {
    const notice = { kind: 'finding-opened', findingId, findingKind, site } as const;
    await tell(tx, org, { to, notice, urgency: 'digest', key: `finding:${findingId}` });
  }
}

/** Tells the same people again of a finding that was closed and is open once more; by a key of its own, since they were told of it before. */
export async function tellReopened(tx: Tx, org: OrgContext, finding: Told): Promise<void> {
  const { id: findingId, kind: findingKind, severity, site } = finding;
  const hasPassed = severity === 'critical' && site !== null;
  await tell(tx, org, {
    to: { permission: 'finding:close' },
    notice: hasPassed
      ? { kind: 'information-passed', findingId, site }
      : { kind: 'finding-opened', findingId, findingKind, site },
    urgency: hasPassed ? 'urgent' : 'digest',
    key: `finding:${findingId}:reopened:${org.now().getTime()}`,
  });
}
