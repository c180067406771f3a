import { inflateRawSync } from 'node:zlib';

/** 4,000 rows of eight cells unpack to 3 MB. */
const MAX_UNPACKED_BYTES = 20 * 1024 * 1024;
/** A workbook of one sheet has about ten. */
const MAX_PARTS = 200;

/** What APPNOTE.TXT of PKWARE calls them: the end of the central directory, and one of its entries. */
const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

type Part = { readonly name: string; readonly method: number; readonly packed: Buffer; readonly size: number };

/** An XML part of an Excel file, by its path in the archive. */
export type XmlPart = { readonly name: string; readonly content: Buffer };

/**
 * The XML parts of an Excel file, or undefined if they would take too much memory. Every part has to be exactly as large
 * as the archive says: unpackers trust that number, and spend seconds on a part that goes on. Throws for what is no
 * archive; an archive of more than 4 GB counts as damaged.
 */
export function unpackXml(bytes: Uint8Array): readonly XmlPart[] | undefined {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.lastIndexOf(END);
  if (end < 0) throw new RangeError('There is no central directory');
  const count = archive.readUInt16LE(end + 10);
  if (count > MAX_PARTS) return undefined;
  const parts = entries(archive, { count, start: archive.readUInt32LE(end + 16) }).filter(({ name }) =>
    /\.xml(\.rels)?$/.test(name),
  );
  if (parts.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED_BYTES) return undefined;
  return parts.map((part) => ({ name: part.name, content: contentOf(part) }));
}

function entries(
  archive: Buffer,
  { count, start }: { readonly count: number; readonly start: number },
): readonly Part[] {
  const found: Part[] = [];
  let at = start;
  for (let entry = 0; entry < count; entry += 1) {
    if (archive.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new RangeError('The central directory is damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const [packedSize = 0, size = 0] = [20, 24].map((offset) => archive.readUInt32LE(at + offset));
    const local = archive.readUInt32LE(at + 42);
    const data = local + LOCAL_BYTES + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const name = archive.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + (nameLength ?? 0));
    found.push({
      name,
      method: archive.readUInt16LE(at + 10),
      packed: archive.subarray(data, data + packedSize),
      size,
    });
    at += ENTRY_BYTES + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return found;
}

function contentOf({ name, method, packed, size }: Part): Buffer {
  if (method !== STORED && method !== DEFLATED) throw new RangeError(`${name} is packed in another way`);
  const content = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  if (content.byteLength !== size) throw new RangeError(`${name} is not as large as the archive says`);
  return content;
}
