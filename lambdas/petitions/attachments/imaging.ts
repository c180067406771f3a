import sharp from 'sharp';
import { once } from '../../platform/config.ts';
import { MAX_PIXELS } from './domain/attachment.ts';

/** The longer side of what is kept: enough to read a sign in a photo. */
const MAX_SIDE = 2_048;
const JPEG_QUALITY = 80;
/** A picture that takes longer was made to. */
const TIMEOUT_SECONDS = 20;

export type Picture = { readonly content: Buffer; readonly width: number; readonly height: number };

/** Only these decoders run, whatever a file pretends to be: not those of SVG, PDF or video. */
const library = once(() => {
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
  });
  return sharp;
});

/**
 * The picture as a new JPEG: turned upright, at most 2,048 pixels long, and without anything but pixels, so without the
 * place it was taken at. Its size is read from its head before anything is decoded.
 */
export async function asNewJpeg(bytes: Buffer): Promise<Picture | 'damaged' | 'tooManyPixels'> {
  const head = await orUndefined(() => library()(bytes, { limitInputPixels: false }).metadata());
  if (head === undefined) return 'damaged';
  if (head.width * head.height * (head.pages ?? 1) > MAX_PIXELS) return 'tooManyPixels';

  const made = await orUndefined(() =>
    library()(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'truncated', sequentialRead: true })
      .timeout({ seconds: TIMEOUT_SECONDS })
      .autoOrient()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: JPEG_QUALITY })
      .toBuffer({ resolveWithObject: true }),
  );
  if (made === undefined) return 'damaged';
  return { content: made.data, width: made.info.width, height: made.info.height };
}

/** sharp has one class of errors for every file that it cannot read; the file is the sender's. */
async function orUndefined<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
