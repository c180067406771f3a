import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/** `node tools/fonts.mjs`: the font of PDF documents, cut to the letters of Vietnamese and English texts. */
const source = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const target = join(import.meta.dirname, '../lambdas/letters/data');

const faces = {
  normal: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italics: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bolditalics: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

const span = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
/** ASCII, Latin-1, the letters that only Vietnamese has, and the signs of texts. */
const characters = `${span(0x20, 0x7e)}${span(0xa0, 0xff)}ĂăĐđĨĩŨũƠơƯư₫${span(0x1ea0, 0x1ef9)}–—‘’“”„•…‰€−≤≥`;

const fonts = { characters };
for (const [face, file] of Object.entries(faces)) {
  const whole = readFileSync(join(source, file));
  const subset = await subsetFont(whole, characters, { targetFormat: 'truetype', noHinting: true });
  fonts[face] = subset.toString('base64');
  console.log(`${face}: ${subset.length} bytes`);
}
writeFileSync(join(target, 'tinos.json'), `${JSON.stringify(fonts, undefined, 2)}\n`);
writeFileSync(join(target, 'tinos-licence.txt'), readFileSync(join(source, 'LICENSE_FONT')));
