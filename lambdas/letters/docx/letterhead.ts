import { Paragraph, type Table } from 'docx';
import {
  COPIES,
  copyLine,
  dayLine,
  type Letterhead,
  MOTTO,
  numberLine,
  STATE,
  signatureOf,
} from '../domain/letterhead.ts';
import { columnsOf } from './columns.ts';
import { twips } from './measures.ts';
import { centred, rule, runs } from './paragraphs.ts';

/** The block at the top: who issues the document, and the state. */
export const headerOf = (letter: Letterhead): Table =>
  columnsOf([
    {
      widthMm: 74,
      children: [
        ...(letter.parent === undefined ? [] : [centred(letter.parent, { ...SMALL, capitals: true })]),
        centred(letter.agency, { ...SMALL, bold: true, capitals: true }),
        rule(23),
        centred(numberLine(letter), SMALL),
      ],
    },
    {
      widthMm: 91,
      children: [
        centred(STATE, { ...SMALL, bold: true, capitals: true }),
        centred(MOTTO, { bold: true, size: 13 }),
        rule(15),
        centred(dayLine(letter), { ...SMALL, italics: true }),
      ],
    },
  ]);

const SMALL = { size: 12 } as const;

const ABOVE = { before: twips(6) };

/** The block at the end: who gets it, and who signs it. */
export function footerOf(letter: Letterhead): Table {
  const { position, name } = signatureOf(letter);
  return columnsOf([
    {
      widthMm: 82.5,
      children: [
        new Paragraph({ spacing: ABOVE, children: runs(COPIES, { bold: true, italics: true, size: 12 }) }),
        ...letter.copies.map((copy) => new Paragraph({ children: runs(copyLine(copy), { size: 11 }) })),
      ],
    },
    {
      widthMm: 82.5,
      children: [
        centred(position, { bold: true, capitals: true }, { spacing: ABOVE }),
        centred(name, { bold: true }, { spacing: { before: twips(28) } }),
      ],
    },
  ]);
}
