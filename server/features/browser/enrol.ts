import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { browsers, enrolmentCodes } from '../../../drizzle/schema/index.ts';
import { BrowserId, type Enrol } from '../../../shared/domain/browser.ts';
import { type EnrolmentCode, type EnrolmentCodeId, enrolmentCodeState } from '../../../shared/domain/enrolment-code.ts';
import type { PolicyBundle } from '../../../shared/policy/bundle.ts';
import type { BrowserActor, SystemActor } from '../../actor.ts';
import { newCredential } from '../../auth/browser-credential.ts';
import { orgOfCode } from '../../auth/enrolment-code.ts';
import type { OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import type { Foyer } from '../../trpc.ts';
import { readOrganization } from '../organization/service.ts';
import { nextCheckInSeconds } from '../policy/check-interval.ts';
import { readNewestBundle } from '../policy/service.ts';

export interface Greeting {
  organizationName: string;
  color: string;
}

export interface Enrolled extends Greeting {
  /** The only time that it is told: the server keeps a hash. */
  credential: string;
  memberName: string | null;
  bundle: PolicyBundle;
  nextCheckInSeconds: number;
}

const visitor: SystemActor = { kind: 'system', id: 'visitor', name: 'A visitor with a code' };

/** Whose code it is, so that a person can see whom they are about to connect to. @throws Refusal NOT_FOUND | PRECONDITION_FAILED */
export async function describeCode({ db, now }: Foyer, typed: string): Promise<Greeting> {
  const { org, enrolmentCodeId } = await orgOfCode(db, typed, visitor, now);
  return org.read(async (reader) => {
    refuseUnusable(await readCodeRow(reader, org, enrolmentCodeId), now());
    const { name, color } = await readOrganization(reader, org);
    return { organizationName: name, color };
  });
}

/** Exchanges a code for a credential of the browser's own. @throws Refusal NOT_FOUND | PRECONDITION_FAILED */
export async function enrolBrowser({ db, now }: Pick<Foyer, 'db' | 'now'>, input: Enrol): Promise<Enrolled> {
  const { label, kind, extensionVersion } = input;
  const newcomer: BrowserActor = { kind: 'browser', id: BrowserId.parse(newId()), name: label };
  const { org, enrolmentCodeId } = await orgOfCode(db, input.code, newcomer, now);
  const { organizationId } = org;
  const { credential, hash } = newCredential(organizationId, newcomer.id);

  const enrolled = await org.change('browser.enrolled', async (tx) => {
    await useCode(tx, org, enrolmentCodeId, now());
    const at = now();
    await tx.insert(browsers).values({
      organizationId,
      id: newcomer.id,
      enrolmentCodeId,
      label,
      kind,
      extensionVersion,
      credentialHash: hash,
      enrolledAt: at,
      lastSeenAt: at,
    });
    const { name, color } = await readOrganization(tx, org);
    const bundle = await readNewestBundle(tx, org);
    if (!bundle) throw new Error('An organization without a policy bundle');
    return {
      subject: { kind: 'browser', id: newcomer.id, name: label },
      before: null,
      after: { label, kind, extensionVersion, enrolmentCodeId },
      result: { organizationName: name, color, bundle },
    };
  });
  return { ...enrolled, credential, memberName: null, nextCheckInSeconds: await nextCheckInSeconds(org) };
}

/** Counts one use. The row decides, not a look beforehand: of a thousand at once exactly as many get in as the code allows. */
async function useCode(tx: Tx, org: OrgContext, id: EnrolmentCodeId, now: Date): Promise<void> {
  const used = await tx
    .update(enrolmentCodes)
    .set({ uses: sql`${enrolmentCodes.uses} + 1` })
    .where(
      and(
        eq(enrolmentCodes.organizationId, org.organizationId),
        eq(enrolmentCodes.id, id),
        lt(enrolmentCodes.uses, enrolmentCodes.maxUses),
        gt(enrolmentCodes.expiresAt, now),
        isNull(enrolmentCodes.revokedAt),
      ),
    )
    .returning({ id: enrolmentCodes.id });
  if (used.length === 1) return;
  refuseUnusable(await readCodeRow(tx, org, id), now);
  throw new Error('A usable code was not used');
}

type CodeRow = Pick<EnrolmentCode, 'maxUses' | 'uses' | 'expiresAt' | 'revokedAt'>;

async function readCodeRow(db: Reader, { organizationId }: OrgContext, id: EnrolmentCodeId): Promise<CodeRow> {
  const { maxUses, uses, expiresAt, revokedAt } = enrolmentCodes;
  const [code] = await db
    .select({ maxUses, uses, expiresAt, revokedAt })
    .from(enrolmentCodes)
    .where(and(eq(enrolmentCodes.organizationId, organizationId), eq(enrolmentCodes.id, id)));
  if (!code) throw notFound('Enrolment code');
  return code;
}

function refuseUnusable(code: CodeRow, now: Date): void {
  switch (enrolmentCodeState(code, now)) {
    case 'usable':
      return;
    case 'used-up':
      throw new Refusal(
        'PRECONDITION_FAILED',
        'This enrolment code has been used as often as it allows. Ask your compliance officer for a new one.',
      );
    case 'expired':
      throw new Refusal(
        'PRECONDITION_FAILED',
        'This enrolment code has expired. Ask your compliance officer for a new one.',
      );
    case 'revoked':
      throw new Refusal(
        'PRECONDITION_FAILED',
        'This enrolment code was withdrawn. Ask your compliance officer for a new one.',
      );
  }
}
