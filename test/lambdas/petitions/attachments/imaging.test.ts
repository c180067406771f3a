import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { asNewJpeg, type Picture } from '../../../../lambdas/petitions/attachments/imaging.ts';
import { aBomb, anSvg, aPhoto } from '../../../support/pictures.ts';

const made = async (bytes: Buffer): Promise<Picture> => {
  const picture = await asNewJpeg(bytes);
  return typeof picture === 'string' ? expect.fail(picture) : picture;
};
const drawn = (channels: 3 | 4, alpha = 1) =>
  sharp({ create: { width: 40, height: 20, channels, background: { r: 255, g: 0, b: 0, alpha } } });

describe('a picture', () => {
  test('is turned upright and keeps nothing but its pixels', async () => {
    const photo = await aPhoto(300, 200);
    expect(await sharp(photo).metadata()).toMatchObject({ orientation: 6, exif: expect.any(Buffer) });

    const { content, width, height } = await made(photo);

    expect([width, height]).toEqual([200, 300]);
    expect(content.includes('GPS')).toBe(false);
    const { exif, icc, iptc, xmp, orientation } = await sharp(content).metadata();
    expect({ exif, icc, iptc, xmp, orientation }).toEqual({});
  });

  test('is made smaller, and never larger', async () => {
    expect(await made(await aPhoto(4_000, 1_000))).toMatchObject({ width: 512, height: 2_048 });
    expect(await made(await aPhoto(30, 20))).toMatchObject({ width: 20, height: 30 });
  });

  test.each(['png', 'webp'] as const)('of %s becomes a JPEG on white', async (format) => {
    const { content } = await made(await drawn(4, 0).toFormat(format).toBuffer());

    expect((await sharp(content).metadata()).format).toBe('jpeg');
    expect((await sharp(content).stats()).channels.map(({ mean }) => mean)).toEqual([255, 255, 255]);
  });

  test('of more than 50 million pixels is refused by its head alone', async () => {
    const bomb = await aBomb();

    expect(await asNewJpeg(bomb)).toBe('tooManyPixels');
    // Nothing but the head is there to decode.
    expect(await asNewJpeg(bomb.subarray(0, 200))).toBe('tooManyPixels');
  });

  test('that was cut off is damaged', async () => {
    const photo = await aPhoto(1_500, 1_500);
    const png = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: 'red',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();

    expect(await asNewJpeg(photo.subarray(0, photo.length - 2_000))).toBe('damaged');
    expect(await asNewJpeg(photo.subarray(0, 100))).toBe('damaged');
    expect(await asNewJpeg(png.subarray(0, png.length / 2))).toBe('damaged');
    expect(await asNewJpeg(Buffer.alloc(0))).toBe('damaged');
  });

  test('of another kind is not decoded', async () => {
    expect(await asNewJpeg(anSvg())).toBe('damaged');
    expect(await asNewJpeg(await drawn(3).tiff().toBuffer())).toBe('damaged');
    expect(await asNewJpeg(await drawn(3).gif().toBuffer())).toBe('damaged');
  });
});
