import pdfmake from 'pdfmake';
import { once } from '../../platform/config.ts';
import fonts from '../data/tinos.json' with { type: 'json' };

/** The metrics of Times New Roman, which Decree 30/2020/NĐ-CP asks for. */
const FONT = 'Tinos';
const faces = ['normal', 'bold', 'italics', 'bolditalics'] as const;

/** Nothing but the font is read, neither from the network nor from the disk. */
const writer = once(() => {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  const [normal, bold, italics, bolditalics] = faces.map((face) => {
    const name = `${face}.ttf`;
    pdfmake.virtualfs.writeFileSync(name, Buffer.from(fonts[face], 'base64'));
    return name;
  });
  pdfmake.setFonts({
    [FONT]: { normal: `${normal}`, bold: `${bold}`, italics: `${italics}`, bolditalics: `${bolditalics}` },
  });
  return pdfmake;
});

/** A date that every file has, so that the same report gives the same bytes. */
const NO_DAY = Date.UTC(2000, 0, 1);

/** What is written: pages of pdfmake, in the font. */
export function write(definition: { readonly info: object; readonly content: readonly object[] }): Promise<Buffer> {
  const { info } = definition;
  return writer()
    .createPdf({
      ...{ pageSize: 'A4', language: 'vi-VN', displayTitle: true },
      defaultStyle: { font: FONT, fontSize: 14, lineHeight: 1.15 },
      ...definition,
      info: { ...info, creationDate: new Date(NO_DAY) },
    })
    .getBuffer();
}

const known = once(() => new Set([...fonts.characters, '\n']));

/** A text in the letters that the font has; others are shown as `?`, never as nothing. */
export const printable = (text: string): string =>
  [...text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ')]
    .map((letter) => (known().has(letter) ? letter : '?'))
    .join('');
