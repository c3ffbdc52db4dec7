import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import {
  baaReturns,
  baas,
  safeguardChecks,
  safeguardEvidence,
  subcontractorEvidence,
  subcontractors,
  vendorFiles,
} from '../../../drizzle/schema/index.ts';
import type { FileId } from '../../../shared/domain/file.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import type { AddVendorDocument, DocumentPlace, VendorDocument } from '../../../shared/domain/vendor-document.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import { readFilesOf, refuseUnknownFile } from '../file/service.ts';
import { readVendor } from './record.ts';

/** Every document that belongs with a vendor, wherever it was kept, the newest first. @throws Refusal NOT_FOUND */
export function listDocuments(org: OrgContext, id: VendorId): Promise<VendorDocument[]> {
  return org.read(async (db) => {
    await readVendor(db, org, id);
    return readDocuments(db, org, id);
  });
}

/** Puts a kept file with a vendor; how long it stays is the file's own affair. @throws Refusal NOT_FOUND | CONFLICT */
export function addDocument(org: MemberContext, { id, fileId, what }: AddVendorDocument): Promise<VendorDocument[]> {
  return org.change('vendor.document-added', async (tx) => {
    const { name } = await readVendor(tx, org, id);
    await refuseUnknownFile(tx, org, fileId);
    const before = await readDocuments(tx, org, id);
    if (before.some(({ place, file }) => place === 'vendor' && file.id === fileId)) {
      throw new Refusal('CONFLICT', `This file is with ${name} already.`);
    }
    await tx.insert(vendorFiles).values({
      organizationId: org.organizationId,
      vendorId: id,
      fileId,
      what,
      addedBy: org.actor.id,
      addedAt: org.now(),
    });
    const after = await readDocuments(tx, org, id);
    const added = after.find(({ place, file }) => place === 'vendor' && file.id === fileId);
    return {
      subject: { kind: 'vendor', id, name },
      before: null,
      after: { document: what, file: added?.file.name ?? '', sha256: added?.file.sha256 ?? '' },
      result: after,
    };
  });
}

async function readDocuments(db: Reader, org: OrgContext, id: VendorId): Promise<VendorDocument[]> {
  const places = await readPlaces(db, org, id);
  const files = new Map(
    (
      await readFilesOf(
        db,
        org,
        places.map(({ fileId }) => fileId),
      )
    ).map((file) => [file.id, file]),
  );
  return places
    .flatMap(({ fileId, ...place }) => {
      const file = files.get(fileId);
      return file ? [{ ...place, file }] : [];
    })
    .toSorted((a, b) => b.file.uploadedAt.getTime() - a.file.uploadedAt.getTime());
}

interface Place {
  place: DocumentPlace;
  what: string;
  fileId: FileId;
}

async function readPlaces(db: Reader, { organizationId }: OrgContext, id: VendorId): Promise<Place[]> {
  const own = await db
    .select({ fileId: vendorFiles.fileId, what: vendorFiles.what })
    .from(vendorFiles)
    .where(and(eq(vendorFiles.organizationId, organizationId), eq(vendorFiles.vendorId, id)));
  const signed = await db
    .select({ fileId: baas.fileId, counterparty: baas.counterparty, version: baas.version })
    .from(baas)
    .where(and(eq(baas.organizationId, organizationId), eq(baas.vendorId, id), isNotNull(baas.fileId)));
  const certificates = await db
    .selectDistinctOn([baaReturns.id], { fileId: baaReturns.fileId, counterparty: baas.counterparty })
    .from(baaReturns)
    .innerJoin(baas, and(eq(baas.organizationId, organizationId), eq(baas.agreementId, baaReturns.agreementId)))
    .where(and(eq(baaReturns.organizationId, organizationId), eq(baas.vendorId, id), isNotNull(baaReturns.fileId)))
    .orderBy(baaReturns.id);
  const chain = await db
    .select({ fileId: subcontractorEvidence.fileId, name: subcontractors.name })
    .from(subcontractorEvidence)
    .innerJoin(
      subcontractors,
      and(
        eq(subcontractors.organizationId, organizationId),
        eq(subcontractors.id, subcontractorEvidence.subcontractorId),
      ),
    )
    .where(
      and(
        eq(subcontractorEvidence.organizationId, organizationId),
        eq(subcontractors.vendorId, id),
        isNotNull(subcontractorEvidence.fileId),
      ),
    );
  const answers = await db
    .select({ fileId: safeguardEvidence.fileId, name: safeguardChecks.questionnaireName })
    .from(safeguardEvidence)
    .innerJoin(
      safeguardChecks,
      and(eq(safeguardChecks.organizationId, organizationId), eq(safeguardChecks.id, safeguardEvidence.checkId)),
    )
    .where(
      and(
        eq(safeguardEvidence.organizationId, organizationId),
        eq(safeguardChecks.vendorId, id),
        isNull(safeguardEvidence.removedAt),
      ),
    );
  return [
    ...own.map(({ fileId, what }) => placeOf('vendor', fileId, what)),
    ...signed.map(({ fileId, counterparty, version }) =>
      placeOf('agreement', fileId, `${counterparty}, version ${version}`),
    ),
    ...certificates.map(({ fileId, counterparty }) => placeOf('return', fileId, counterparty)),
    ...chain.map(({ fileId, name }) => placeOf('subcontractor', fileId, name)),
    ...answers.map(({ fileId, name }) => placeOf('safeguard-check', fileId, name)),
  ].flat();
}

const placeOf = (place: DocumentPlace, fileId: FileId | null, what: string): Place[] =>
  fileId === null ? [] : [{ place, what, fileId }];
