import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Home } from '../../lambdas/pages/home/view.tsx';
import { built, documentOf } from '../support/shown-page.tsx';

const BYTES_MAX = 60_000;
/** 200 ms of a network of 400 kbit/s: all that must be there before anything is seen. */
const BEFORE_PAINT_MAX = 10_000;
const STYLE_MAX = 5_000;
const SCRIPT_MAX = 2_048;
/** Only on the page of a petition. */
const FILES_SCRIPT_MAX = 2_048;
/** Only on the pages of staff: keys with their library, drafts, sending that can be called back. The goal is 12 KB. */
const OFFICE_SCRIPT_MAX = 2_304;

const packed = (content: string | Uint8Array | undefined) => gzipSync(content ?? '').byteLength;

test('the first page weighs less than 80 KB with style, script and font', async () => {
  const { assets, files } = await built();
  const at = (path: string) => files[path.slice(1)];
  const html = await documentOf(<Home lang="vi" />);
  const fonts = Object.entries(files).filter(([path]) => path.endsWith('.woff2'));
  const fontBytes = fonts.reduce((sum, [, content]) => sum + content.length, 0);

  expect(fonts).toHaveLength(2);
  expect(packed(at(assets.script))).toBeLessThanOrEqual(SCRIPT_MAX);
  expect(packed(at(assets.filesScript))).toBeLessThanOrEqual(FILES_SCRIPT_MAX);
  expect(packed(at(assets.officeScript))).toBeLessThanOrEqual(OFFICE_SCRIPT_MAX);
  expect(packed(html)).toBeLessThan(BEFORE_PAINT_MAX);
  expect(packed(/<style>.*<\/style>/s.exec(html)?.[0])).toBeLessThan(STYLE_MAX);
  expect(packed(html) + packed(at(assets.print)) + packed(at(assets.script)) + fontBytes).toBeLessThan(BYTES_MAX);
});
