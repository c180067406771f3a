import { printable } from './write.ts';

const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

/** The unit of lengths in PDF. */
export const points = (mm: number): number => (mm * POINTS_PER_INCH) / MM_PER_INCH;

type Look = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly fontSize?: number;
  readonly alignment?: 'left' | 'center' | 'right' | 'justify';
  readonly margin?: readonly [left: number, top: number, right: number, bottom: number];
  readonly pageBreak?: 'before';
  readonly pageOrientation?: 'landscape' | 'portrait';
};

export const textBlock = (text: string, look: Look = {}): object => ({ text: printable(text), ...look });

export const centred = (text: string, look: Look = {}): object => textBlock(text, { alignment: 'center', ...look });

export const capitals = (text: string): string => text.toLocaleUpperCase('vi');

/** A paragraph of the text of a report. */
export const bodyParagraph = (text: string): object => ({
  ...textBlock(text, { alignment: 'justify', margin: [0, 0, 0, points(2)] }),
  leadingIndent: points(10),
});

/** A line in the middle of `width` mm, with `indent` mm on both sides of it. */
export const rule = (width: number, indent: number): object => ({
  canvas: [{ type: 'line', x1: points(indent), y1: 0, x2: points(width - indent), y2: 0, lineWidth: 0.7 }],
  margin: [0, points(1), 0, points(1)],
});
