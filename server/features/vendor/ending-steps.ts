import { and, desc, eq, gte, isNull, ne, or } from 'drizzle-orm';
import { baaReturns, exceptions, members, vendorEndingSteps } from '../../../drizzle/schema/index.ts';
import { givesAssurance } from '../../../shared/domain/agreement-type.ts';
import type { Baa } from '../../../shared/domain/baa.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import {
  type EndingStep,
  endingSteps,
  saidSteps,
  type VendorEndingStep,
} from '../../../shared/domain/vendor-ending.ts';
import { termOf } from '../../../shared/policy/standing.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readToday } from '../member/service.ts';

type State = VendorEndingStep['state'];

/** How far the steps of an ending are: some by what somebody said of them, the others by what is on record. */
export async function readEndingSteps(
  db: Reader,
  org: OrgContext,
  vendor: VendorRecord,
  endingId: string,
): Promise<VendorEndingStep[]> {
  const today = await readToday(db, org);
  const said = await readSaid(db, org, endingId);
  const recorded: Record<Exclude<EndingStep, (typeof saidSteps)[number]>, State> = {
    approval: vendor.approvals.length === 0 ? 'not-needed' : stateOf(vendor.approvals[0]?.ruling === 'denied'),
    exceptions: stateOf(!(await hasExceptions(db, org, vendor, today))),
    agreements: agreementsState(vendor, today),
    return: await returnState(db, org, vendor),
  };
  return endingSteps.map((step) => {
    if (step !== 'export' && step !== 'accounts') return { step, state: recorded[step], said: null };
    const newest = said.find((one) => one.step === step);
    return newest
      ? { step, state: newest.outcome, said: { note: newest.note, byName: newest.byName, at: newest.at } }
      : { step, state: 'open', said: null };
  });
}

const stateOf = (isDone: boolean): State => (isDone ? 'done' : 'open');

function readSaid(db: Reader, { organizationId }: OrgContext, endingId: string) {
  const { step, outcome, note, saidAt, id } = vendorEndingSteps;
  return db
    .select({ step, outcome, note, byName: members.name, at: saidAt })
    .from(vendorEndingSteps)
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, vendorEndingSteps.saidBy)))
    .where(and(eq(vendorEndingSteps.organizationId, organizationId), eq(vendorEndingSteps.endingId, endingId)))
    .orderBy(desc(saidAt), desc(id));
}

/** Asked for, or granted and not over yet. */
export async function hasExceptions(
  db: Reader,
  { organizationId }: OrgContext,
  { id }: VendorRecord,
  today: string,
): Promise<boolean> {
  const { outcome, endedAt, endsOn, vendorId } = exceptions;
  const open = await db.$count(
    exceptions,
    and(
      eq(exceptions.organizationId, organizationId),
      eq(vendorId, id),
      isNull(endedAt),
      gte(endsOn, today),
      or(isNull(outcome), ne(outcome, 'refused')),
    ),
  );
  return open > 0;
}

/** The newest version of each agreement: the others ended with what came after them. */
const newestOf = ({ baas }: VendorRecord): Baa[] => baas.filter(({ replacedOn }) => replacedOn === null);

/** An agreement may outlast its vendor by a notice period; what counts is that its end is on record. */
function agreementsState(vendor: VendorRecord, today: string): State {
  const agreements = newestOf(vendor).filter(({ type }) => type !== 'none-required');
  if (agreements.length === 0) return 'not-needed';
  return stateOf(
    agreements.every(({ endedOn, expiresOn }) => endedOn !== null || (expiresOn !== null && expiresOn < today)),
  );
}

/** 45 CFR 164.504(e)(2)(ii)(J), of the agreement that lasted longest. */
async function returnState(db: Reader, { organizationId }: OrgContext, vendor: VendorRecord): Promise<State> {
  const [last] = newestOf(vendor)
    .filter(({ type }) => givesAssurance(type))
    .toSorted((a, b) => (termOf(b).expiresOn ?? '9999').localeCompare(termOf(a).expiresOn ?? '9999'));
  if (!last) return 'not-needed';
  const certificates = await db.$count(
    baaReturns,
    and(eq(baaReturns.organizationId, organizationId), eq(baaReturns.agreementId, last.agreementId)),
  );
  return stateOf(certificates > 0);
}
