import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { baaAttestations, baas, baaViolations, vendors } from '../../../drizzle/schema/index.ts';
import { attestationDueOn, renewalNoticeBy } from '../../../shared/domain/agreement-dates.ts';
import { givesAssurance } from '../../../shared/domain/agreement-type.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { checkRenewalBy } from '../../../shared/domain/check-reminders.ts';
import type { OrganizationSettings } from '../../../shared/domain/organization-settings.ts';
import { termOf } from '../../../shared/policy/standing.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { latestChecks } from '../safeguard-check/latest.ts';
import type { DueDay } from './due-day.ts';

const ofVendor = { vendorId: vendors.id, vendorName: vendors.name, ownerId: vendors.ownerId };

/** Days that an agreement brings while it and its vendor go on: attesting that it stands, and the last day to say that it is not renewed. */
export async function readAgreementDays(
  db: Reader,
  { organizationId }: OrgContext,
  { intervals }: OrganizationSettings,
  today: CalendarDay,
): Promise<DueDay[]> {
  const { id, type, effectiveOn, expiresOn, endedOn, replacedOn, renewalNoticeDays } = baas;
  const agreements = await db
    .select({
      id,
      type,
      effectiveOn,
      expiresOn,
      endedOn,
      replacedOn,
      renewalNoticeDays,
      lastAttestedOn: sql<string | null>`max(${baaAttestations.attestedOn})::text`,
      ...ofVendor,
    })
    .from(baas)
    .innerJoin(vendors, and(eq(vendors.organizationId, baas.organizationId), eq(vendors.id, baas.vendorId)))
    .leftJoin(
      baaAttestations,
      and(eq(baaAttestations.organizationId, baas.organizationId), eq(baaAttestations.baaId, id)),
    )
    .where(and(eq(baas.organizationId, organizationId), isNull(vendors.endedOn)))
    .groupBy(baas.organizationId, id, vendors.organizationId, vendors.id);
  return agreements.flatMap(({ type: kind, ...agreement }): DueDay[] => {
    const { expiresOn: lastDay } = termOf(agreement);
    if (!givesAssurance(kind) || (lastDay !== null && lastDay < today)) return [];
    const { vendorId, vendorName, ownerId } = agreement;
    const day = { id: agreement.id, vendorId, vendorName, ownerId };
    const attestOn = attestationDueOn(agreement, intervals.baaReviewMonths);
    // Once the day is over, nothing can be given notice of any more, and of a version that is followed nothing has to be.
    const noticeOn = agreement.replacedOn === null ? renewalNoticeBy(agreement) : null;
    return [
      ...(attestOn === null ? [] : [{ ...day, what: 'attestation' as const, dueOn: attestOn }]),
      ...(noticeOn === null || noticeOn < today ? [] : [{ ...day, what: 'renewal-notice' as const, dueOn: noticeOn }]),
    ];
  });
}

/** The days by which violations of agreements are to be cured or ended: 45 CFR 164.504(e)(1)(ii). A vendor that was ended has ended them. */
export async function readViolationDays(db: Reader, { organizationId }: OrgContext): Promise<DueDay[]> {
  const { id, agreementId, dueOn, outcome } = baaViolations;
  const rows = await db
    .select({ id, dueOn, ...ofVendor })
    .from(baaViolations)
    .innerJoin(baas, and(eq(baas.organizationId, baaViolations.organizationId), eq(baas.id, agreementId)))
    .innerJoin(vendors, and(eq(vendors.organizationId, baas.organizationId), eq(vendors.id, baas.vendorId)))
    .where(
      and(eq(baaViolations.organizationId, organizationId), isNull(outcome), isNotNull(dueOn), isNull(vendors.endedOn)),
    );
  return rows.flatMap(({ dueOn: day, ...row }) => (day === null ? [] : [{ what: 'violation', ...row, dueOn: day }]));
}

/** The last days for which safeguard checks speak, until a new one is sent or the vendor is ended. */
export async function readCheckDays(db: Reader, org: OrgContext, today: CalendarDay): Promise<DueDay[]> {
  const names = await db
    .select(ofVendor)
    .from(vendors)
    .where(and(eq(vendors.organizationId, org.organizationId), isNull(vendors.endedOn)));
  const nameOf = new Map(names.map((vendor) => [vendor.vendorId, vendor]));
  return [...(await latestChecks(db, org, today)).values()].flatMap((check): DueDay[] => {
    const dueOn = checkRenewalBy(check);
    const vendor = nameOf.get(check.vendorId);
    return dueOn === null || vendor === undefined ? [] : [{ what: 'check', id: check.checkId, ...vendor, dueOn }];
  });
}
