import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  randomBytes,
} from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { LocalError } from '../local-error.ts';
import { reasonOf } from './data-folder.ts';
import type { Secrets } from './types.ts';

/** 64 hexadecimal digits: valid in every alphabet of a generated secret. */
const SECRET_BYTES = 32;
const OWNER_ONLY = 0o600;

/** Private keys are PKCS #8 PEM. */
const Kept = z.strictObject({ secrets: z.record(z.string(), z.string()), keys: z.record(z.string(), z.string()) });
type Kept = z.infer<typeof Kept>;

/**
 * With a data folder, secrets are random and stored in its `secrets.json` (owner only); without one a secret is derived
 * from its name, so that every start is the same.
 */
export function openSecrets(dataDir?: string): Secrets {
  const file = dataDir === undefined ? undefined : join(dataDir, 'secrets.json');
  const kept = file === undefined ? { secrets: {}, keys: {} } : read(file);
  const opened = new Map<string, KeyObject>();

  function keep<T extends string>(shelf: Record<string, string>, name: string, make: () => T): string {
    const known = shelf[name];
    if (known !== undefined) return known;
    const made = make();
    shelf[name] = made;
    if (file !== undefined) write(file, kept);
    return made;
  }

  function privateKey(id: string): KeyObject | undefined {
    const pem = kept.keys[id];
    if (pem === undefined) return undefined;
    const key = opened.get(id) ?? createPrivateKey(pem);
    opened.set(id, key);
    return key;
  }

  return {
    secret: (name) => keep(kept.secrets, name, () => (file === undefined ? derivedFrom(name) : random())),
    publicKey(id, bits) {
      const pem = keep(kept.keys, id, () => newPrivateKey(bits));
      return createPublicKey(pem).export({ type: 'spki', format: 'der' }).toString('base64');
    },
    decrypt(id, sealed) {
      const key = privateKey(id);
      return key && opens(key, sealed);
    },
  };
}

function opens(key: KeyObject, sealed: Uint8Array): Uint8Array | undefined {
  try {
    return privateDecrypt({ key, oaepHash: 'sha256', padding: constants.RSA_PKCS1_OAEP_PADDING }, sealed);
  } catch {
    return undefined; // no reason: AWS too says only that the ciphertext is invalid
  }
}

const random = () => randomBytes(SECRET_BYTES).toString('hex');
const derivedFrom = (name: string) => createHash('sha256').update(`demonstration ${name}`).digest('hex');

function newPrivateKey(bits: number): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function read(file: string): Kept {
  if (!existsSync(file)) return { secrets: {}, keys: {} };
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new LocalError(
      `${file} is damaged (${reasonOf(cause).split('\n')[0]}). Without it the data beside it is lost.`,
      {
        cause,
      },
    );
  }
}

/** Written to a new file and renamed, so that a crash leaves the old file or the new one. */
function write(file: string, kept: Kept): void {
  writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: OWNER_ONLY });
  renameSync(`${file}.new`, file);
}
