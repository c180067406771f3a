import { fold } from '../../../kernel/fold.ts';
import { syllablesIn, termsOf } from './terms.ts';

/** More do not help to see why. */
const MOST = 3;

/**
 * What a published text has in common with a typed one, as the published one writes it: runs of neighbouring words between
 * punctuation marks, the longest first, at most three. A run of words that every text has does not count.
 */
export function sharedPhrases(typed: string, published: string): readonly string[] {
  const { words } = termsOf(typed);
  const known = new Set(syllablesIn(typed));
  const runs: string[][] = [[]];
  for (const part of published.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? []) {
    if (known.has(fold(part))) runs.at(-1)?.push(part);
    else runs.push([]);
  }
  const phrases = runs
    .filter((run) => run.some((word) => words.has(fold(word))))
    .sort((one, other) => other.length - one.length)
    .map((run) => run.join(' '));
  return phrases.filter((phrase, at) => phrases.findIndex((one) => fold(one) === fold(phrase)) === at).slice(0, MOST);
}
