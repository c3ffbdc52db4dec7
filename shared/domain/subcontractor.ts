import { z } from '../zod.ts';
import { EvidenceFile } from './baa-history.ts';
import { CalendarDay } from './calendar.ts';
import { FileId } from './file.ts';
import { idOf } from './id.ts';
import { VendorId } from './vendor-id.ts';

export const SubcontractorId = idOf('Subcontractor');
export type SubcontractorId = z.infer<typeof SubcontractorId>;

/** What somebody saw of the agreement between a subcontractor and whoever it works for. */
export const SubcontractorEvidence = z.object({
  seenOn: CalendarDay,
  what: z.string(),
  file: EvidenceFile.nullable(),
  recordedByName: z.string(),
});
export type SubcontractorEvidence = z.infer<typeof SubcontractorEvidence>;

/** Whom a vendor, or one of its own subcontractors, gives patient information to. */
export const Subcontractor = z.object({
  id: SubcontractorId,
  /** Whose subcontractor it is; null for the vendor's own. */
  parentId: SubcontractorId.nullable(),
  name: z.string().trim().min(1, 'Enter the name of the subcontractor').max(120),
  /** What it does, in a sentence. */
  does: z.string().trim().max(500),
  /** The last day on which it worked for the vendor. */
  endedOn: CalendarDay.nullable(),
  /** Newest first. */
  evidence: z.array(SubcontractorEvidence),
});
export type Subcontractor = z.infer<typeof Subcontractor>;

export const AddSubcontractor = z.strictObject({
  vendorId: VendorId,
  ...Subcontractor.pick({ parentId: true, name: true, does: true }).shape,
});
export type AddSubcontractor = z.infer<typeof AddSubcontractor>;

export const RecordEvidence = z.strictObject({
  subcontractorId: SubcontractorId,
  seenOn: CalendarDay,
  what: z.string().trim().min(1, 'Say what you saw, in a sentence').max(1000),
  fileId: FileId.nullable(),
});
export type RecordEvidence = z.infer<typeof RecordEvidence>;

export const EndSubcontractor = z.strictObject({ id: SubcontractorId, endedOn: CalendarDay });
export type EndSubcontractor = z.infer<typeof EndSubcontractor>;

/** A subcontractor with its own, as deep as the chain goes. */
export interface SubcontractorLink extends Subcontractor {
  subcontractors: SubcontractorLink[];
}

/** The chain as a tree, in the order in which the subcontractors are given. */
export function chainOf(all: readonly Subcontractor[], under: SubcontractorId | null = null): SubcontractorLink[] {
  return all
    .filter(({ parentId }) => parentId === under)
    .map((one) => Object.assign({ ...one }, { subcontractors: chainOf(all, one.id) }));
}
