import { type Archive, digestOf } from '../platform/archive.ts';

export const letterType = 'text/html; charset=utf-8';

/** The stored file of a letter, as the item that it belongs to names it. */
export type LetterFile = { readonly sha256: string; readonly bytes: number };

/** Stores a letter under the hash of its content: a repetition finds it there, and nothing replaces it. */
export async function keepLetter(archive: Pick<Archive, 'put'>, about: string, html: string): Promise<LetterFile> {
  const content = Buffer.from(html);
  const sha256 = digestOf(content, 'hex');
  await archive.put(keyOf(about, sha256), content, letterType);
  return { sha256, bytes: content.length };
}

/** The file as it was stored. Throws if its hash differs from the one recorded: an altered letter is never shown. */
export async function readLetter(archive: Pick<Archive, 'get'>, about: string, sha256: string): Promise<string> {
  const content = await archive.get(keyOf(about, sha256));
  if (digestOf(content, 'hex') !== sha256) throw new Error(`The letter ${keyOf(about, sha256)} was altered`);
  return content.toString('utf8');
}

const keyOf = (about: string, sha256: string) => `letters/${about}/${sha256}.html`;
