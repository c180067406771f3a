import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { functionNames } from '../lib/names.ts';
import { ourBundles } from './bundles.ts';
import type { Measured } from './measure.ts';

const KB = 1_000;

/** What each function weighs: all of it, minified; gzip is about what Lambda stores and fetches. */
export async function bundleSizes(): Promise<Measured[]> {
  const bundles = await ourBundles();
  return functionNames.map((name) => {
    const directory = bundles.get(name)?.directory ?? '';
    const files = readdirSync(directory).map((file) => readFileSync(join(directory, file)));
    const bytes = files.reduce((sum, file) => sum + file.byteLength, 0);
    const packed = files.reduce((sum, file) => sum + gzipSync(file).byteLength, 0);
    return { what: `bundle of ${name}`, value: bytes / KB, unit: 'KB', note: `${(packed / KB).toFixed(0)} KB gzip` };
  });
}
