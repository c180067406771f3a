/** The longer side of what the service keeps of a picture, and the quality of its JPEG. */
const MAX_SIDE = 2_048;
const QUALITY = 0.8;
/** Types that are taken as they are. Others that this browser can read, such as HEIC in Safari, become a JPEG. */
const TAKEN = ['image/jpeg', 'image/png', 'image/webp'];

/**
 * A picture as a JPEG no larger than what is kept of it: one of 3,000 by 2,000 pixels becomes a third of its bytes. What
 * the browser cannot read, and what would not become smaller, is returned as it is; the check says why it is not kept.
 */
export async function smaller(file: File): Promise<Blob> {
  if (!file.type.startsWith('image/') || file.type === 'image/svg+xml') return file;
  const picture = await decoded(file);
  if (picture === undefined) return file;

  const scale = Math.min(1, MAX_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) return file;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  return jpeg === null || (jpeg.size >= file.size && TAKEN.includes(file.type)) ? file : jpeg;
}

/** `undefined` for a picture that this browser cannot decode, which is what a `DOMException` means here. */
async function decoded(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
