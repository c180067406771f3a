import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { keptFile } from './kept-file.ts';

/** One face of the font, which browsers load for characters in `range`. */
export type FontFile = { readonly name: string; readonly range: string; readonly content: Uint8Array };

const packageDir = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json'));

/** The characters of Vietnamese and English texts; rarer ones use a font of the device. */
const LATIN = `${span(0x20, 0x7e)}\u00a0§©«»°±²³·×ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý÷–—‘’“”•…€←→−`;
const VIETNAMESE = `ĂăĐđĨĩŨũƠơƯư₫${span(0x1ea0, 0x1ef9)}`;

/** The subsets of Inter by Fontsource: accented letters are in a separate file. */
const PARTS = [
  { name: 'inter-latin', characters: LATIN },
  { name: 'inter-vietnamese', characters: VIETNAMESE },
] as const;

const OPTIONS = {
  targetFormat: 'woff2',
  /** The weights of text and headings; others are not used. */
  variationAxes: { wght: { min: 400, max: 700 } },
  /** Pairs, marks, and digits of one width for tables; the other features of Inter are half of its size. */
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'],
  noHinting: true,
} as const;

/** The licence (OFL 1.1), which must be distributed with the font. */
export const fontLicence = (): string => readFileSync(join(packageDir, 'LICENSE'), 'utf8');

/** The subset font of the pages, cached in `cacheDir` because subsetting takes half a second. */
export async function siteFonts(cacheDir: string): Promise<readonly FontFile[]> {
  return await Promise.all(
    PARTS.map(async ({ name, characters }) => {
      const source = readFileSync(join(packageDir, `files/${name}-wght-normal.woff2`));
      const from = [source, characters, JSON.stringify(OPTIONS)];
      const content = await keptFile({ dir: cacheDir, name: `${name}.woff2`, from }, async () => {
        const { default: subsetFont } = await import('subset-font');
        return await subsetFont(source, characters, OPTIONS);
      });
      return { name, range: unicodeRange(characters), content };
    }),
  );
}

function span(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}

/** In CSS notation, with consecutive characters as one range. */
function unicodeRange(characters: string): string {
  const points = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const stretches: { from: number; to: number }[] = [];
  for (const point of points) {
    const last = stretches.at(-1);
    if (last?.to === point - 1) last.to = point;
    else stretches.push({ from: point, to: point });
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return stretches.map(({ from, to }) => `U+${hex(from)}${to === from ? '' : `-${hex(to)}`}`).join(',');
}
