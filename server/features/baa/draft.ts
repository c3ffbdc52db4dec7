import type { BaaDraftFormat, DraftBaa } from '../../../shared/domain/baa-draft.ts';
import { draftBaa } from '../../../shared/regulation/draft-baa.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { MemberContext } from '../../context.ts';
import { readIsSample } from '../organization/service.ts';
import { readSettings } from '../organization/settings.ts';
import { readVendor } from '../vendor/record.ts';

export interface WrittenDraft {
  /** What the file is called, without a path. */
  name: string;
  mediaType: string;
  content: Buffer;
}

const mediaTypes: Readonly<Record<BaaDraftFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** Writes a draft for counsel, and that it was made into the trail; the draft itself is kept nowhere. @throws Refusal NOT_FOUND */
export async function writeDraft(org: MemberContext, chosen: DraftBaa, format: BaaDraftFormat): Promise<WrittenDraft> {
  const { vendor, settings, isSample } = await org.read(async (db) => ({
    vendor: await readVendor(db, org, chosen.vendorId),
    settings: await readSettings(db, org.organizationId),
    isSample: await readIsSample(db, org),
  }));
  const madeOn = todayIn(settings.profile.timeZone, org.now());
  const draft = draftBaa(chosen, settings.intervals.breachReportDays, wordsOfDay(madeOn));
  const content = await write(draft, format, org.now());
  const { vendorId, ...choices } = chosen;
  await org.change('baa.drafted', () =>
    Promise.resolve({
      subject: { kind: 'vendor', id: vendorId, name: vendor.name },
      before: null,
      after: { ...choices, format },
      result: undefined,
    }),
  );
  const name = `${isSample ? 'sample-' : ''}draft-baa-${plain(vendor.name)}-${madeOn}.${format}`;
  return { name, mediaType: mediaTypes[format], content };
}

/** What writes documents is loaded with the first one: a server that writes none does without. */
async function write(draft: ReturnType<typeof draftBaa>, format: BaaDraftFormat, madeAt: Date): Promise<Buffer> {
  switch (format) {
    case 'docx': {
      const { writeDraftDocx } = await import('./write-draft-docx.ts');
      return writeDraftDocx(draft);
    }
    case 'pdf': {
      const { writeDraftPdf } = await import('./write-draft-pdf.ts');
      return writeDraftPdf(draft, madeAt);
    }
  }
}

const wordsOfDay = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** For the name of a file: letters and figures, the rest as hyphens. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\w]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase() || 'vendor';
