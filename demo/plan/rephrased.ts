import type { Phrases } from '../data/wording.ts';
import type { Random } from './random.ts';

/** The text with some phrases replaced, so that petitions from the same case do not read as copies. */
export function rephrased(text: string, phrases: Phrases, random: Random): string {
  let result = text;
  for (const [phrase, ...ways] of phrases) {
    result = phrase.startsWith('^')
      ? result.replaceAll(
          new RegExp(`(^|[.?!] )${phrase.slice(1)}(?=[ ,])`, 'gu'),
          (_, before: string) => before + random.pick(ways),
        )
      : result.replaceAll(phrase, () => random.pick(ways));
  }
  return result;
}
