import { and, desc, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { enrolmentCodeHashes, enrolmentCodes } from '../../../drizzle/schema/index.ts';
import {
  type CreateEnrolmentCode,
  type EnrolmentCode,
  EnrolmentCodeId,
  enrolmentCodeState,
  type EnrolmentCodeState,
} from '../../../shared/domain/enrolment-code.ts';
import { hashOfSecret, newCode } from '../../auth/secrets.ts';
import type { OrgContext } from '../../context.ts';
import { notFound, theRow } from '../../errors.ts';

const columns = {
  id: enrolmentCodes.id,
  label: enrolmentCodes.label,
  maxUses: enrolmentCodes.maxUses,
  uses: enrolmentCodes.uses,
  expiresAt: enrolmentCodes.expiresAt,
  revokedAt: enrolmentCodes.revokedAt,
  createdAt: enrolmentCodes.createdAt,
};

/** All codes, newest first, each with its state now. */
export async function listEnrolmentCodes(org: OrgContext): Promise<(EnrolmentCode & { state: EnrolmentCodeState })[]> {
  const codes = await org.read((db) =>
    db
      .select(columns)
      .from(enrolmentCodes)
      .where(eq(enrolmentCodes.organizationId, org.organizationId))
      .orderBy(desc(enrolmentCodes.createdAt), desc(enrolmentCodes.id)),
  );
  return codes.map((code) => ({ ...code, state: enrolmentCodeState(code, org.now()) }));
}

/** Makes a code. It is in the answer and nowhere else: the database keeps its hash. */
export function createEnrolmentCode(
  org: OrgContext,
  { label, maxUses, validDays }: CreateEnrolmentCode,
): Promise<EnrolmentCode & { code: string }> {
  const { organizationId } = org;
  const code = newCode();
  const id = EnrolmentCodeId.parse(newId());
  const createdAt = org.now();
  const expiresAt = new Date(createdAt.getTime() + validDays * 24 * 60 * 60 * 1000);

  return org.change('enrolment-code.created', async (tx) => {
    const after = theRow(
      await tx
        .insert(enrolmentCodes)
        .values({ organizationId, id, label, maxUses, expiresAt, createdAt })
        .returning(columns),
    );
    await tx.insert(enrolmentCodeHashes).values({ hash: hashOfSecret(code), organizationId, enrolmentCodeId: id });
    return { subject: { kind: 'enrolment-code', id, name: label }, before: null, after, result: { ...after, code } };
  });
}

/** Ends a code. Browsers that it connected stay connected. @throws Refusal NOT_FOUND */
export function revokeEnrolmentCode(org: OrgContext, id: EnrolmentCodeId): Promise<EnrolmentCode> {
  const thisCode = and(eq(enrolmentCodes.organizationId, org.organizationId), eq(enrolmentCodes.id, id));
  return org.change('enrolment-code.revoked', async (tx) => {
    const [before] = await tx.select(columns).from(enrolmentCodes).where(thisCode).for('update');
    if (!before) throw notFound('Enrolment code');
    await tx
      .update(enrolmentCodes)
      .set({ revokedAt: org.now() })
      .where(and(thisCode, isNull(enrolmentCodes.revokedAt)));
    const after = theRow(await tx.select(columns).from(enrolmentCodes).where(thisCode));
    return { subject: { kind: 'enrolment-code', id, name: after.label }, before, after, result: after };
  });
}
