import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * Does a ZIP archive stay below so many bytes once it is unpacked? What the archive says of itself is not believed: each entry is
 * unpacked up to the bound. (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16; ZIP64 is not needed for what is small.)
 */
export function unpacksWithin(zip: Buffer, maxBytes: number): boolean {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END_OF_DIRECTORY) return false;
  let at = zip.readUInt32LE(end + 16);
  let left = maxBytes;
  for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return false;
    const isDeflated = zip.readUInt16LE(at + 10) === 8;
    const packed = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    if (local + 30 > zip.length) return false;
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = isDeflated ? sizeOf(zip.subarray(start, start + packed), left) : packed;
    if (bytes === null || bytes > left) return false;
    left -= bytes;
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return true;
}

function sizeOf(deflated: Buffer, maxBytes: number): number | null {
  try {
    return inflateRawSync(deflated, { maxOutputLength: Math.max(1, maxBytes) }).length;
  } catch {
    // Too large, or not what it says it is: neither is read any further.
    return null;
  }
}
