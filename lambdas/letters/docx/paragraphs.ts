import { AlignmentType, BorderStyle, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import { halfPoints, twips } from './measures.ts';

type Look = {
  readonly bold?: true;
  readonly italics?: true;
  readonly capitals?: true;
  /** In points, if not that of the document. */
  readonly size?: number;
};

/** Characters that XML cannot contain, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export const xmlText = (text: string): string => text.replace(NOT_XML, '');

/** The lines of a text. */
export const runs = (text: string, { bold, italics, capitals, size }: Look = {}): TextRun[] =>
  xmlText(text)
    .split(/\r?\n/)
    .map(
      (line, at) =>
        new TextRun({
          text: line,
          ...(at > 0 && { break: 1 }),
          ...(bold && { bold }),
          ...(italics && { italics }),
          ...(capitals && { allCaps: true }),
          ...(size !== undefined && { size: halfPoints(size) }),
        }),
    );

export const centred = (text: string, look?: Look, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: runs(text, look) });

/** 1.2 times the height of a line of the font. */
const LINE = 288;

const BODY: IParagraphOptions = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: twips(10) },
  spacing: { line: LINE, lineRule: LineRuleType.AUTO, after: twips(2) },
};

/** A paragraph of the text of a report. */
export const bodyParagraph = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...BODY, ...options, children: runs(text) });

/** A line in the middle, with `indent` mm on both sides of it. */
export const rule = (indent: number): Paragraph =>
  new Paragraph({
    indent: { left: twips(indent), right: twips(indent) },
    spacing: { before: twips(1), after: twips(1), line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [],
  });
