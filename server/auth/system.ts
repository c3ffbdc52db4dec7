import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { SystemActor } from '../actor.ts';
import { OrgContext } from '../context.ts';
import type { Db } from '../database/tenant.ts';

/** Wardline itself acting for an organization, in a job that nobody asked for. The audit trail names the job. */
export const systemContextOf = (
  db: Db,
  organizationId: OrganizationId,
  job: string,
  now: () => Date,
): OrgContext<SystemActor> => new OrgContext(db, organizationId, { kind: 'system', id: job, name: 'Wardline' }, now);
