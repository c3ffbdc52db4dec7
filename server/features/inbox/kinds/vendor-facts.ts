import { type SQL, sql, type SQLWrapper } from 'drizzle-orm';
import { approvals, baas, findings, vendorDeterminations, vendors } from '../../../../drizzle/schema/index.ts';
import { agreementTypes, givesAssurance } from '../../../../shared/domain/agreement-type.ts';
import type { GovernanceKind } from '../../../../shared/domain/finding.ts';
import type { Watch } from './candidates.ts';

/** The newest decision on each vendor but for those that were ended: what the parts read as `decided`. */
export const newestDecisions = ({ organizationId }: Watch): SQL =>
  sql`select distinct on (${approvals.vendorId}) ${approvals.vendorId} as vendor_id, ${approvals.id} as id, ${approvals.ruling} as ruling,
      ${approvals.dataClasses} as data_classes, ${approvals.reviewDueOn} as review_due_on, ${approvals.decidedAt} as decided_at
    from ${approvals} where ${approvals.organizationId} = ${organizationId}
      and not exists (select from ${vendors} where ${vendors.organizationId} = ${organizationId}
        and ${vendors.id} = ${approvals.vendorId} and ${vendors.endedOn} is not null)
    order by ${approvals.vendorId}, ${approvals.decidedAt} desc, ${approvals.id} desc`;

/** The last day of an agreement as `termOf` has it; null where none is in sight. */
export const lastDayOf: SQL = sql`least(${baas.expiresOn}, ${baas.endedOn}, ${baas.replacedOn} - 1)`;

/** Only those that give satisfactory assurance, as in `givesAssurance`. */
export const assures: SQL = sql`${baas.type} in (${sql.join(
  agreementTypes.filter(givesAssurance).map((type) => sql.raw(`'${type}'`)),
  sql`, `,
)})`;

/** Is a finding open that says the same of the vendor? Then it waits as that. Asked of all vendors at once, not of each. */
export const isFound = ({ organizationId }: Watch, vendorId: SQLWrapper, kinds: readonly GovernanceKind[]): SQL =>
  sql`${vendorId} in (select ${findings.vendorId} from ${findings} where ${findings.organizationId} = ${organizationId}
    and ${findings.site} = '' and ${findings.vendorId} is not null and ${findings.closedAt} is null
    and ${findings.kind} in (${sql.join(
      kinds.map((kind) => sql.raw(`'${kind}'`)),
      sql`, `,
    )}))`;

/** Vendors whose agreement is in force today: as `isInForce` says it. */
export const inForce = ({ organizationId, today }: Watch): SQL =>
  sql`select ${baas.vendorId} from ${baas} where ${baas.organizationId} = ${organizationId} and ${assures}
    and ${baas.effectiveOn} <= ${today}::date and coalesce(${lastDayOf} >= ${today}::date, true)`;

/** Vendors of which somebody determined, with a reason, that they need no agreement (45 CFR 160.103). */
export const needsNone = ({ organizationId }: Watch): SQL =>
  sql`select vendor_id from (select distinct on (${vendorDeterminations.vendorId}) ${vendorDeterminations.vendorId} as vendor_id,
      ${vendorDeterminations.kind} as kind
    from ${vendorDeterminations} where ${vendorDeterminations.organizationId} = ${organizationId}
    order by ${vendorDeterminations.vendorId}, ${vendorDeterminations.decidedAt} desc) determined
    where kind in ('conduit', 'not-business-associate')`;
