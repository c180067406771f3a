/**
 * For `JSON.stringify`: bytes travel as base64. Read from the holder, for a Buffer has turned itself into something
 * else before its value gets here.
 */
export function bytesAsText(this: unknown, name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const held: unknown = Object(this)[name];
  if (!(held instanceof Uint8Array)) return value;
  return Buffer.from(held.buffer, held.byteOffset, held.byteLength).toString('base64');
}

export const textAsBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
