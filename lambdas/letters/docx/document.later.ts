import { AlignmentType, Document, type IStylesOptions, Packer } from 'docx';
import type { OfficialReport } from '../domain/official-report.ts';
import { packed } from '../packed.ts';
import { halfPoints, twips } from './measures.ts';
import { coreProperties } from './package.ts';
import { sectionsOf } from './sections.ts';

/** The form of Decree 30/2020/NĐ-CP as DOCX. */
export async function documentOf(report: OfficialReport): Promise<Buffer> {
  const document = new Document({
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles,
    sections: sectionsOf(report),
  });
  return packed(await Packer.toBuffer(document, undefined, [coreProperties(report)]));
}

const text = { font: 'Times New Roman', size: halfPoints(14), color: '000000' } as const;
const heading = { ...text, bold: true } as const;

const styles: IStylesOptions = {
  default: {
    document: { run: { ...text, language: { value: 'vi-VN', eastAsia: 'vi-VN' } } },
    heading1: { run: heading, paragraph: { alignment: AlignmentType.CENTER, keepNext: true } },
    heading2: {
      run: heading,
      paragraph: { indent: { firstLine: twips(10) }, spacing: { before: twips(2), after: twips(2) } },
    },
  },
};
