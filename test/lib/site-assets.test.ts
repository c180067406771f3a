import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAssets } from '../../lib/site-assets.ts';
import { siteFonts } from '../../lib/site-font.ts';
import { siteStyle } from '../../lib/site-style.ts';
import { styleRules } from '../../lib/style-rules.ts';
import { root, temporaryDirectory } from './support.ts';

const { assets, files } = await buildAssets(join(root, 'web'));
const fonts = Object.keys(files).flatMap((path) => (path.endsWith('.woff2') ? `/${path}` : []));
const text = (path: string) => Buffer.from(files[path.replace(/^\//, '')] ?? '').toString('utf8');

test('every file that a page names is there, under a name that changes with its content', () => {
  for (const path of [assets.style, assets.print, assets.script, assets.filesScript, assets.officeScript, ...fonts]) {
    expect(path).toMatch(/^\/assets\/[\w-]+-[0-9a-f]{12}\.(css|js|woff2)$/);
    expect(Object.keys(files)).toContain(path.slice(1));
  }
});

test('every rule of the style is in the pages or in the file for paper', () => {
  const { rules, print, style } = assets;
  const inPages = rules.map(({ css }) => css).join('');

  expect(inPages.length + text(print).length).toBe(
    styleRules(text(style))
      .map(({ css }) => css)
      .join('').length,
  );
  expect(inPages).not.toContain('@media print');
  expect(text(print).replaceAll(/@media print(?: and [^{]*)?\{/g, '')).not.toContain('@media');
});

test('no text waits for the font, and without it the text is as wide', () => {
  expect(text(assets.style).match(/font-display:\w+/g)).toStrictEqual([
    'font-display:optional',
    'font-display:optional',
  ]);
  expect(text(assets.style)).toMatch(/font-family:"Roboto as Inter";src:local\("Roboto"\);size-adjust:107%/);
});

test('the same sources make the same names', async () => {
  expect((await buildAssets(join(root, 'web'))).assets).toStrictEqual(assets);
});

test('the style names the fonts, each for the characters that it holds', () => {
  const faces = text(assets.style).match(/@font-face\{[^}]+\}/g) ?? [];

  expect(fonts).toHaveLength(2);
  expect(faces[0]).toContain('unicode-range:U+20-7E,U+A0,');
  expect(faces[1]).toContain('U+1EA0-1EF9,U+20AB}');
});

test('the style asks no other host for anything', () => {
  const asked = [...text(assets.style).matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address);

  expect(asked.filter((address) => !address?.startsWith('/assets/') && !address?.startsWith('"data:'))).toStrictEqual(
    [],
  );
});

test('the page for unknown paths finds its style under a fixed name, and the font its licence', () => {
  expect(text('site.css')).toBe(text(assets.style));
  expect(text('docs/inter-licence.txt')).toContain('SIL OPEN FONT LICENSE');
});

test('a machine that has built nothing yet comes to the same', async () => {
  const cache = temporaryDirectory();
  const [style, cut] = await Promise.all([siteStyle(join(root, 'web'), cache, 'site'), siteFonts(cache)]);

  expect(text(assets.style).endsWith(Buffer.from(style).toString('utf8'))).toBe(true);
  expect(cut.map(({ content }) => Buffer.from(content))).toStrictEqual(
    fonts.map((path) => Buffer.from(files[path.slice(1)] ?? '')),
  );
});
