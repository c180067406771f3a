import * as z from 'zod';
import { type Archive, digestOf, s3Archive } from '../../platform/archive.ts';
import { environment, once } from '../../platform/config.ts';
import type { SignedLetter } from '../domain/case/parts.ts';

const config = environment({ LETTERS_BUCKET: z.string().min(1) });

/** The files of signed letters of this deployment. */
export const letterArchive = once(() => s3Archive(config().LETTERS_BUCKET));

export const letterType = 'text/html; charset=utf-8';

type File = Pick<SignedLetter, 'sha256' | 'bytes'>;

/** Stores a letter under the hash of its content: a repetition finds it there, and nothing replaces it. */
export async function keepLetter(archive: Pick<Archive, 'put'>, code: string, html: string): Promise<File> {
  const content = Buffer.from(html);
  const sha256 = digestOf(content, 'hex');
  await archive.put(keyOf(code, sha256), content, letterType);
  return { sha256, bytes: content.length };
}

/** The file as it was stored. Throws if its hash differs from that in the petition: an altered letter is never shown. */
export async function readLetter(archive: Pick<Archive, 'get'>, code: string, sha256: string): Promise<string> {
  const content = await archive.get(keyOf(code, sha256));
  if (digestOf(content, 'hex') !== sha256) throw new Error(`The letter ${keyOf(code, sha256)} was altered`);
  return content.toString('utf8');
}

const keyOf = (code: string, sha256: string) => `letters/${code}/${sha256}.html`;
