import type { Parts, Tally } from './tally.ts';

const encoder = new TextEncoder();

/**
 * Encodes tallies as bytes: one binary attribute is read about a hundred times faster than a thousand numbers.
 * Format: the number of parts, then the name and the slots of each. Numbers are varints (seven bits a byte, low bits
 * first), a zero is followed by its run length, and trailing zeros are omitted. Equal parts give equal bytes.
 */
export function packParts(parts: Parts): Uint8Array {
  const bytes: number[] = [];
  writeNumber(bytes, parts.size);
  for (const [name, tally] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const encoded = encoder.encode(name);
    writeNumber(bytes, encoded.length);
    bytes.push(...encoded);
    writeTally(bytes, tally);
  }
  return Uint8Array.from(bytes);
}

/** Decodes packed tallies of `size` slots each. Throws a RangeError for malformed bytes. */
export function unpackParts(bytes: Uint8Array, size: number): Map<string, Tally> {
  const reader = { bytes, at: 0 };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts = new Map<string, Tally>();
  for (let left = readNumber(reader); left > 0; left -= 1) {
    const length = readNumber(reader);
    const name = decoder.decode(bytes.subarray(reader.at, reader.at + length));
    reader.at += length;
    parts.set(name, readTally(reader, size));
  }
  if (reader.at !== bytes.length) throw new RangeError(`Packed tallies end at byte ${reader.at} of ${bytes.length}`);
  return parts;
}

type Reader = { readonly bytes: Uint8Array; at: number };

function writeTally(bytes: number[], tally: Tally): void {
  const used = tally.findLastIndex((n) => n !== 0) + 1;
  writeNumber(bytes, used);
  let zeros = 0;
  for (const n of tally.subarray(0, used)) {
    if (n === 0) {
      zeros += 1;
      continue;
    }
    if (zeros > 0) bytes.push(0);
    if (zeros > 0) writeNumber(bytes, zeros);
    writeNumber(bytes, n);
    zeros = 0;
  }
}

function readTally(reader: Reader, size: number): Tally {
  const tally = new Uint32Array(size);
  const used = readNumber(reader);
  if (used > size) throw new RangeError(`A packed tally has ${used} slots, expected at most ${size}`);
  let slot = 0;
  while (slot < used) {
    const n = readNumber(reader);
    tally[slot] = n;
    slot += n === 0 ? Math.max(1, readNumber(reader)) : 1;
  }
  return tally;
}

function writeNumber(bytes: number[], n: number): void {
  let rest = n;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function readNumber(reader: Reader): number {
  const first = reader.bytes[reader.at];
  // Fast path: nearly all numbers are one byte.
  if (first !== undefined && first < 0x80) {
    reader.at += 1;
    return first;
  }
  return readLongNumber(reader);
}

function readLongNumber(reader: Reader): number {
  let n = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = reader.bytes[reader.at];
    if (byte === undefined) break;
    reader.at += 1;
    n |= (byte & 0x7f) << shift;
    if (byte < 0x80) return n >>> 0;
  }
  throw new RangeError(`Packed tallies have an unterminated number before byte ${reader.at}`);
}
