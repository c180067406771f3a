import jsQr from 'jsqr';
import sharp from 'sharp';

/** Dots for each unit of an SVG, so that a module has several. */
const DOTS_PER_INCH = 72 * 8;
/** `imaging.ts` blocks it for the whole process, and files of tests share one. */
const SVG = { operation: ['VipsForeignLoadSvgBuffer'] };

/** What the QR code in a picture says, as a camera would read it; `undefined` if it has none. */
export async function readQr(picture: Buffer): Promise<string | undefined> {
  sharp.unblock(SVG);
  try {
    const image = sharp(picture, { density: DOTS_PER_INCH }).flatten({ background: '#fff' }).ensureAlpha().raw();
    const { data, info } = await image.toBuffer({ resolveWithObject: true });
    return jsQr.default(new Uint8ClampedArray(data), info.width, info.height)?.data;
  } finally {
    sharp.block(SVG);
  }
}
