/**
 * A replacer for `JSON.stringify` that writes bytes as base64. It reads from the holder, because by now a Buffer has
 * already turned itself into something else (`toJSON`).
 */
export function bytesAsText(this: unknown, name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const held: unknown = Object(this)[name];
  if (!(held instanceof Uint8Array)) return value;
  return Buffer.from(held.buffer, held.byteOffset, held.byteLength).toString('base64');
}

export const textAsBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
