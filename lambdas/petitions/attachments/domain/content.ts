import type { UploadType } from './attachment.ts';

/** What a file is by its first bytes, whatever its name says. */
export type Content = UploadType | 'heic' | 'unknown';

const HEAD_BYTES = 16;
/** Brands of the pictures that iPhones take: https://nokiatech.github.io/heif/technical.html */
const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

export function contentOf(bytes: Uint8Array): Content {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  if (/^%PDF-[12]\.\d/.test(head)) return 'application/pdf';
  return head.slice(4, 8) === 'ftyp' && HEIC_BRANDS.includes(head.slice(8, 12)) ? 'heic' : 'unknown';
}

/** Readers look for the end of a PDF in its last kilobyte: one that was cut off has none. */
const PDF_TAIL_BYTES = 1_024;

export const isWholePdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(-PDF_TAIL_BYTES)).toString('latin1').includes('%%EOF');
