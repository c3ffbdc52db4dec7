import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { receive } from '../../server/features/file/arrive.ts';
import { holdFile, keepFile, releaseFile } from '../../server/features/file/service.ts';
import { databaseStorage } from '../../server/features/file/storage-database.ts';
import type { FileId, StoredFile } from '../../shared/domain/file.ts';
import type { Clinic } from './clinic.ts';

interface PlannedFile {
  name: string;
  content: string;
  daysAgo: number;
  hold?: { daysAgo: number; reason: string; releasedDaysAgo?: number };
}

const planned: readonly PlannedFile[] = [
  {
    name: 'Notice of privacy practices (sample).pdf',
    content: pdfOf('Notice of privacy practices (sample): made up, of no effect'),
    daysAgo: 300,
  },
  {
    name: 'Minutes of the compliance committee (sample).txt',
    content:
      'Made up.\nPresent: the compliance officer, the IT manager.\nDecided: no agreement, no patient information.\n',
    daysAgo: 95,
    hold: { daysAgo: 60, reason: 'A made-up lawsuit about a denied claim asks for it.' },
  },
  {
    name: 'Replaced laptops (sample).csv',
    content: 'Laptop,Wiped on\nFront desk 2,2026-01-15\nExam room 3,2026-01-16\n',
    daysAgo: 94,
    hold: { daysAgo: 90, reason: 'Kept until the insurer has answered.', releasedDaysAgo: 40 },
  },
];

/** Keeps a few documents: one free, one on legal hold, and one whose hold was lifted. */
export function planFiles(clinic: Clinic): void {
  for (const file of planned) planFile(clinic, file);
}

function planFile(clinic: Clinic, { name, content, daysAgo, hold }: PlannedFile): void {
  const { timeline, officer } = clinic;
  let kept: FileId | null = null;
  const known = (): FileId => {
    if (kept === null) throw new Error('A file was held before it was kept');
    return kept;
  };
  timeline.on(daysAgo, 16, async () => {
    ({ id: kept } = await keep(clinic, name, content));
  });
  if (!hold) return;
  const { reason, releasedDaysAgo } = hold;
  timeline.on(hold.daysAgo, 16, () => holdFile(officer, { id: known(), reason }));
  if (releasedDaysAgo === undefined) return;
  timeline.on(releasedDaysAgo, 16, () => releaseFile(officer, { id: known(), reason: 'The insurer has answered.' }));
}

/** Takes the document in as an upload, by a folder that is gone afterwards. */
async function keep({ officer }: Clinic, name: string, content: string): Promise<StoredFile> {
  const folder = await mkdtemp(join(tmpdir(), 'wardline-sample-'));
  try {
    return await receive(Readable.from([Buffer.from(content, 'latin1')]), { folder, name }, (arrived) =>
      keepFile(officer, { current: databaseStorage }, name, arrived),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The smallest PDF of one line that every reader opens: https://pdfa.org/resource/iso-32000-2/ */
function pdfOf(line: string): string {
  const drawing = `BT /F1 18 Tf 72 720 Td (${line.replaceAll(/[()\\]/g, String.raw`\$&`)}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = pdf.length;
  return `${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
}
