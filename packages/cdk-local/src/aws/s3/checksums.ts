import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const CRC32_BYTES = 4;

/** The checksums that the SDK may send, by header, and how each is computed. */
const KINDS: Readonly<Record<string, (content: Uint8Array) => string>> = {
  'x-amz-checksum-crc32': (content) => {
    const bytes = Buffer.alloc(CRC32_BYTES);
    bytes.writeUInt32BE(crc32(content));
    return bytes.toString('base64');
  },
  'x-amz-checksum-sha1': (content) => createHash('sha1').update(content).digest('base64'),
  'x-amz-checksum-sha256': (content) => createHash('sha256').update(content).digest('base64'),
};

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The checksums of a request by header; undefined if one of them does not match the content. */
export function checkedSums(headers: Headers, content: Uint8Array): Record<string, string> | undefined {
  const sums: Record<string, string> = {};
  for (const [header, sumOf] of Object.entries(KINDS)) {
    const expected = headers[header];
    if (typeof expected !== 'string') continue;
    if (expected !== sumOf(content)) return undefined;
    sums[header] = expected;
  }
  return sums;
}
