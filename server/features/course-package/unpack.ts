import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { MOST_PACKED_FILES, PACKAGE_MAX_UNPACKED_BYTES } from '../../../shared/domain/course-package.ts';
import { Refusal } from '../../errors.ts';

/** Below this path Wardline gives what a package needs to report. */
export const OWN_FOLDER = '.wardline';

const MANIFEST = 'imsmanifest.xml';
const MANIFEST_MAX_BYTES = 2 * 1024 * 1024;
const LONGEST_PATH = 300;
/** What is packed tighter is made to fill a disk: text packs ten to thirty times smaller. */
const TIGHTEST = 200;
/** Of small files that says nothing. */
const RATIO_FROM_BYTES = 1024 * 1024;
const SYMBOLIC_LINK = 0xa;
/** A page is held in memory to put Wardline's script into it; films and pictures are not. */
const PAGE_MAX_BYTES = 5 * 1024 * 1024;

/** A package that was opened and found to be within bounds. */
export interface OpenPackage {
  /** By path, with slashes, none outside of the package. */
  files: ReadonlyMap<string, Entry>;
  manifest: string;
  /** What it unpacks to. */
  bytes: number;
  read(path: string): Promise<Readable>;
}

const refused = (message: string) => new Refusal('BAD_REQUEST', message);

/**
 * Opens a package, looks at all that it says it holds before anything is unpacked, and closes it after the work.
 *
 * @throws Refusal BAD_REQUEST | PAYLOAD_TOO_LARGE where it is no package, or one that is made to do harm
 */
export async function withPackage<Result>(
  zipPath: string,
  work: (opened: OpenPackage) => Promise<Result>,
): Promise<Result> {
  const zip = await openZip(zipPath);
  try {
    const files = await listFiles(zip);
    const read = (path: string): Promise<Readable> => {
      const entry = files.get(path);
      if (!entry) throw new Error('A package was asked for a file that it does not hold');
      return zip.openReadStreamPromise(entry);
    };
    const bytes = Array.from(files.values()).reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    return await work({ files, manifest: await readManifestText(files, read), bytes, read });
  } finally {
    zip.close();
  }
}

const unreadable = () => refused('This file can’t be read as a ZIP archive. Export the package again.');

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch {
    throw unreadable(); // yauzl throws plain errors, and each means that the archive is broken.
  }
}

async function listFiles(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_PACKED_FILES)
    throw refused(`A package has at most ${MOST_PACKED_FILES.toLocaleString('en')} files, and this one has more.`);
  const files = new Map<string, Entry>();
  let left = PACKAGE_MAX_UNPACKED_BYTES;
  for await (const entry of entriesOf(zip)) {
    const path = entry.fileName.normalize('NFC');
    if (path.endsWith('/')) continue;
    mustBeHarmless(entry, path);
    left -= entry.uncompressedSize;
    if (left < 0)
      throw new Refusal(
        'PAYLOAD_TOO_LARGE',
        `Unpacked, this package is larger than ${PACKAGE_MAX_UNPACKED_BYTES / 1024 / 1024} MB.`,
      );
    if (files.has(path)) throw refused('Two files of this package have the same name. Export the package again.');
    files.set(path, entry);
  }
  return files;
}

/** Names that lead out of the archive are refused by yauzl itself. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw unreadable();
  }
}

function mustBeHarmless(entry: Entry, path: string): void {
  if (path.length > LONGEST_PATH || /\p{C}/u.test(path) || path.startsWith(`${OWN_FOLDER}/`))
    throw refused('A file of this package has a name that can’t be used. Export the package again.');
  // The upper half holds the mode of Unix, whose first four bits are the kind: APPNOTE.TXT 4.4.15.
  if (entry.externalFileAttributes >>> 28 === SYMBOLIC_LINK)
    throw refused('This package holds a link to another place. Wardline takes files alone.');
  if (/\.x?html?$/i.test(path) && entry.uncompressedSize > PAGE_MAX_BYTES)
    throw new Refusal(
      'PAYLOAD_TOO_LARGE',
      `A page of this package is larger than ${PAGE_MAX_BYTES / 1024 / 1024} MB. Export it with its films and pictures as files of their own.`,
    );
  if (entry.isEncrypted()) throw refused('This package is locked with a password. Export it without one.');
  if (entry.uncompressedSize > RATIO_FROM_BYTES && entry.uncompressedSize > TIGHTEST * entry.compressedSize)
    throw refused('A file of this package is packed tighter than any lesson is. It was not unpacked.');
}

async function readManifestText(
  files: ReadonlyMap<string, Entry>,
  read: (path: string) => Promise<Readable>,
): Promise<string> {
  const entry = files.get(MANIFEST);
  if (!entry) throw refused(withoutManifest(files));
  if (entry.uncompressedSize > MANIFEST_MAX_BYTES) throw refused('The package’s imsmanifest.xml is too long.');
  const parts: Buffer[] = [];
  try {
    for await (const part of await read(MANIFEST)) parts.push(Buffer.from(part));
  } catch {
    throw unreadable(); // The archive is broken where the manifest lies.
  }
  const bytes = Buffer.concat(parts);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function withoutManifest(files: ReadonlyMap<string, Entry>): string {
  const names = [...files.keys()];
  if (names.includes('cmi5.xml')) return 'This is a cmi5 package, which Wardline doesn’t play. Export it as SCORM.';
  if (names.some((name) => name.endsWith(`/${MANIFEST}`)))
    return 'The imsmanifest.xml lies in a folder of the archive. Pack what is in that folder, and not the folder itself.';
  return 'This is no SCORM package: it has no imsmanifest.xml.';
}
