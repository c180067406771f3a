/** A part of a long message: phones number them from 1 and give all parts the same reference. */
export type Segment = { readonly reference: string; readonly part: number; readonly parts: number };

/** With these limits the whole is shorter than the longest petition; phones send far fewer parts. */
export const MAX_PARTS = 60;
export const MAX_PART_LENGTH = 160;

/** What is put in place of parts that did not arrive. */
const GAP = ' […] ';

type Part = Pick<Segment, 'part'> & { readonly text: string };

/** The text of the parts that arrived, in their order. A character that was cut between two parts is whole again. */
export function joinParts(parts: readonly Part[], count: number): string {
  const texts = new Map(parts.map(({ part, text }) => [part, text]));
  let joined = '';
  let missed = false;
  for (let part = 1; part <= count; part += 1) {
    const text = texts.get(part);
    if (text !== undefined) joined += missed ? `${GAP}${text}` : text;
    missed = text === undefined;
  }
  return readableText(missed ? `${joined}${GAP}` : joined);
}

/** NFC, without the control characters that phones and gateways insert. */
export function readableText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\r\t]/gu, ' ')
    .trim();
}
