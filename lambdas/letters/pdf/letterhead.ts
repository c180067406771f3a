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
import { capitals, centred, points, rule, textBlock } from './blocks.ts';

const ISSUER = 74;
const STATE_WIDTH = 91;
const HALF = 82.5;

/** The block at the top: who issues the document, and the state. */
export const headerOf = (letter: Letterhead): object => ({
  fontSize: 12,
  columns: [
    {
      width: points(ISSUER),
      stack: [
        ...(letter.parent === undefined ? [] : [centred(capitals(letter.parent))]),
        centred(capitals(letter.agency), { bold: true }),
        rule(ISSUER, 23),
        centred(numberLine(letter)),
      ],
    },
    {
      width: points(STATE_WIDTH),
      stack: [
        centred(capitals(STATE), { bold: true }),
        centred(MOTTO, { bold: true, fontSize: 13 }),
        rule(STATE_WIDTH, 15),
        centred(dayLine(letter), { italics: true }),
      ],
    },
  ],
});

/** The block at the end: who gets it, and who signs it. */
export function footerOf(letter: Letterhead): object {
  const { position, name } = signatureOf(letter);
  return {
    margin: [0, points(6), 0, 0],
    columns: [
      {
        width: points(HALF),
        stack: [
          textBlock(COPIES, { bold: true, italics: true, fontSize: 12 }),
          ...letter.copies.map((copy) => textBlock(copyLine(copy), { fontSize: 11 })),
        ],
      },
      {
        width: points(HALF),
        stack: [
          centred(capitals(position), { bold: true }),
          centred(name, { bold: true, margin: [0, points(28), 0, 0] }),
        ],
      },
    ],
  };
}
