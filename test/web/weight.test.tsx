import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Home } from '../../lambdas/pages/home/view.tsx';
import { built, documentOf } from '../support/shown-page.tsx';

const BYTES_MAX = 80_000;
/** Half a second of a network of 400 kbit/s: what must be there before anything is seen. */
const BEFORE_PAINT_MAX = 25_000;
const SCRIPT_MAX = 2_048;

const packed = (content: string | Uint8Array | undefined) => gzipSync(content ?? '').byteLength;

test('the first page weighs less than 80 KB with style, script and font', async () => {
  const { assets, files } = await built();
  const at = (path: string) => files[path.slice(1)];
  const html = Buffer.byteLength(await documentOf(<Home lang="vi" />));
  const fonts = assets.fonts.reduce((sum, path) => sum + Buffer.from(at(path) ?? '').byteLength, 0);

  expect(assets.fonts).toHaveLength(2);
  expect(packed(at(assets.script))).toBeLessThanOrEqual(SCRIPT_MAX);
  expect(html + packed(at(assets.style))).toBeLessThan(BEFORE_PAINT_MAX);
  expect(html + packed(at(assets.style)) + packed(at(assets.script)) + fonts).toBeLessThan(BYTES_MAX);
});
