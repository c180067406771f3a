import {
  constants,
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  createSecretKey,
  type KeyObject,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';

/**
 * An envelope that whoever has the public key can close and only the holder of the private key can open:
 * AES-256-GCM under a fresh key, that key under RSA-OAEP with SHA-256 (what KMS calls RSAES_OAEP_SHA_256).
 * Layout: 1 byte layout version, 2 bytes length of the wrapped key, wrapped key, 12 bytes nonce, 16 bytes tag, text.
 */
const LAYOUT = 1;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 3;

/** Seals `text` to a public key (base64 of its DER, SPKI). `bound` is not secret, but must be the same to open it. */
export function seal(publicKey: string, text: string, bound: string): Uint8Array {
  const key = randomBytes(KEY_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  // Ten times as quick as with the bare bytes, which Node would first take for every other kind of key.
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);

  const wrapped = publicEncrypt(
    { key: keyOf(publicKey), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
    key,
  );
  const head = Buffer.from([LAYOUT, wrapped.length >> 8, wrapped.length & 0xff]);
  return new Uint8Array(Buffer.concat([head, wrapped, nonce, cipher.getAuthTag(), sealed]));
}

/** A function seals to one key all its life, and to read the key takes three times as long as to seal with it. */
let kept: { readonly text: string; readonly key: KeyObject } | undefined;

function keyOf(text: string): KeyObject {
  if (kept?.text !== text) {
    kept = { text, key: createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' }) };
  }
  return kept.key;
}

/** Opens an envelope; `unwrap` asks the holder of the private key for the content key. */
export async function unseal(
  envelope: Uint8Array,
  bound: string,
  unwrap: (wrapped: Uint8Array) => Promise<Uint8Array>,
): Promise<string> {
  const bytes = Buffer.from(envelope);
  if (bytes[0] !== LAYOUT) throw new Error(`An envelope of layout ${bytes[0]} cannot be opened`);
  const wrappedEnd = HEAD_BYTES + bytes.readUInt16BE(1);
  const tagAt = wrappedEnd + NONCE_BYTES;
  const textAt = tagAt + TAG_BYTES;

  const key = await unwrap(bytes.subarray(HEAD_BYTES, wrappedEnd));
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(wrappedEnd, tagAt), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(tagAt, textAt));
  return Buffer.concat([decipher.update(bytes.subarray(textAt)), decipher.final()]).toString('utf8');
}
