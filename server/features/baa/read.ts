import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { baaAttestations, baas, files } from '../../../drizzle/schema/index.ts';
import type { Baa } from '../../../shared/domain/baa.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';

/** Every version of every agreement, the newest first; of some vendors alone where they are given. */
export async function readBaas(
  db: Reader,
  { organizationId }: OrgContext,
  only: readonly VendorId[] | null,
): Promise<Baa[]> {
  const { id, name, sha256, bytes, uploadedAt, removedAt } = files;
  const rows = await db
    .select({
      baa: { ...written, lastAttestedOn },
      file: { id, name, sha256, bytes, uploadedAt, removedAt },
    })
    .from(baas)
    .leftJoin(files, and(eq(files.organizationId, baas.organizationId), eq(id, signed)))
    .where(and(eq(tenant, organizationId), only === null ? undefined : among(baas.vendorId, only)))
    .orderBy(desc(baas.effectiveOn), desc(baas.version), desc(baas.id));
  return rows.map(({ baa, file }) => ({ ...baa, file }));
}

const { organizationId: tenant, fileId: signed, ...written } = getTableColumns(baas);

const lastAttestedOn = sql<string | null>`(
  select max(${baaAttestations.attestedOn})::text from ${baaAttestations}
  where ${baaAttestations.organizationId} = ${baas.organizationId} and ${baaAttestations.baaId} = ${baas.id})`;
