import { syllablesOf } from '../../../kernel/fold.ts';

const spaced = (text: string) => ` ${syllablesOf(text).join(' ')} `;
const accented = (text: string) =>
  ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;

/**
 * The first of the phrases that a text contains. A text with accents must have those of the phrase, so that "cháy máy" is not
 * found in "chạy máy"; a text without any is searched without them.
 */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  const withAccents = accented(text);
  const isPlain = withAccents === spaced(text);
  return phrases.find((phrase) =>
    isPlain ? withAccents.includes(spaced(phrase)) : withAccents.includes(accented(phrase)),
  );
}
