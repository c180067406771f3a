import type { Wordings } from '../data/wording.ts';
import type { Random } from './random.ts';

/** The same text in other words, here and there: so that a story that many tell does not read as one that was copied. */
export function reworded(text: string, wordings: Wordings, random: Random): string {
  let told = text;
  for (const [said, ...ways] of wordings) {
    told = said.startsWith('^')
      ? told.replaceAll(
          new RegExp(`(^|[.?!] )${said.slice(1)}(?=[ ,])`, 'gu'),
          (_, before: string) => before + random.pick(ways),
        )
      : told.replaceAll(said, () => random.pick(ways));
  }
  return told;
}
