import { AlignmentType, ImageRun, Paragraph } from 'docx';
import noPicture from '../data/no-picture.json' with { type: 'json' };
import type { Chart } from '../domain/charts/chart.ts';
import { pictureOf } from '../domain/charts/picture.ts';
import { twips } from './measures.ts';
import { centred, xmlText } from './paragraphs.ts';

const PX_PER_MM = 96 / 25.4;

/**
 * The picture as SVG, which Word 2019, Microsoft 365 and LibreOffice show. Other programs show a picture that says where the numbers are:
 * nothing here can draw text as pixels, because Lambda has no fonts.
 */
export function chartOf(chart: Chart, width: number, id: number): readonly Paragraph[] {
  const { svg, height } = pictureOf({ ...chart, caption: xmlText(chart.caption) }, width);
  const transformation = { width: width * PX_PER_MM, height: height * PX_PER_MM };
  const image = new ImageRun({
    ...{ type: 'svg', data: Buffer.from(xmlText(svg)), transformation },
    fallback: { type: 'png', data: Buffer.from(noPicture.png, 'base64') },
    // Of its own: the library would count on from the document before.
    altText: { id: `${id}`, name: 'chart', title: '', description: xmlText(chart.caption) },
  });
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
    centred(chart.caption, { italics: true, size: 11 }, { spacing: { after: twips(3) } }),
  ];
}
