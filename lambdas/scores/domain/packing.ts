import type { Parts, Tally } from './tally.ts';

const encoder = new TextEncoder();

/**
 * Tallies as bytes: one binary attribute is read some hundred times faster than the thousand numbers it stands for.
 * The number of parts, then for each its name and its slots; numbers are varints (seven bits a byte, low ones first),
 * a zero is followed by the length of its run, and zeros at the end are left out. Equal parts are equal bytes.
 */
export function packParts(parts: Parts): Uint8Array {
  const bytes: number[] = [];
  writeNumber(bytes, parts.size);
  for (const [name, tally] of [...parts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const encoded = encoder.encode(name);
    writeNumber(bytes, encoded.length);
    bytes.push(...encoded);
    writeTally(bytes, tally);
  }
  return Uint8Array.from(bytes);
}

/** The tallies that were packed, each of `size` slots. Bytes that are none are a fault. */
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
  if (reader.at !== bytes.length) throw new RangeError(`packed tallies end at byte ${reader.at} of ${bytes.length}`);
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
  if (used > size) throw new RangeError(`a packed tally has ${used} slots, at most ${size} were expected`);
  let at = 0;
  while (at < used) {
    const n = readNumber(reader);
    tally[at] = n;
    at += n === 0 ? Math.max(1, readNumber(reader)) : 1;
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
  // Nearly all numbers are one byte: they are worth a way of their own.
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
  throw new RangeError(`no number ends before byte ${reader.at} of packed tallies`);
}
