import { describe, expect, test } from 'vitest';
import { contentOf, isWholePdf } from '../../../../../lambdas/petitions/attachments/domain/content.ts';
import { aBomb, aHeic, anExecutable, anSvg, aPdf, aPhoto } from '../../../../support/pictures.ts';

describe('the content of a file', () => {
  test.each([
    ['image/jpeg', () => aPhoto(8, 8)],
    ['image/png', aBomb],
    ['image/webp', () => Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1')],
    ['application/pdf', aPdf],
    ['heic', aHeic],
    ['unknown', anSvg],
    ['unknown', anExecutable],
    ['unknown', () => Buffer.alloc(0)],
    ['unknown', () => Buffer.from('RIFF\x10\0\0\0WAVEfmt ', 'latin1')],
    ['unknown', () => Buffer.from('\0\0\0\x18ftypisom\0\0\0\0', 'latin1')],
    ['unknown', () => Buffer.from(' %PDF-1.7')],
    ['unknown', () => Buffer.from('%PDF-9.9')],
  ] as const)('is %s', async (type, make) => {
    expect(contentOf(await make())).toBe(type);
  });
});

test('a PDF that was cut off has no end', () => {
  const pdf = aPdf();

  expect(isWholePdf(pdf)).toBe(true);
  expect(isWholePdf(Buffer.concat([pdf, Buffer.alloc(900)]))).toBe(true);
  expect(isWholePdf(Buffer.concat([pdf, Buffer.alloc(2_000)]))).toBe(false);
  expect(isWholePdf(pdf.subarray(0, 40))).toBe(false);
});
