import * as z from 'zod';
import { syllablesOf } from '../../../kernel/fold.ts';
import source from '../../data/word-forms.json' with { type: 'json' };

const Texts = z.record(z.string(), z.string());
const WordForms = z.strictObject({ short: Texts, phrases: Texts, stop: z.string() });

type Forms = {
  readonly short: ReadonlyMap<string, string>;
  readonly phrases: readonly (readonly [string, string])[];
  readonly stop: ReadonlySet<string>;
};
let shipped: Forms | undefined;

/** Of a text: its words that are worth comparing, and its pairs of neighbours, both without accents. */
export type Terms = { readonly words: ReadonlySet<string>; readonly pairs: ReadonlySet<string> };

/**
 * The words of a text without accents, with abbreviations written out and a few words of everyday speech replaced by those
 * of the administration. Pairs matter more: one syllable is seldom a Vietnamese word.
 */
export function termsOf(text: string): Terms {
  const syllables = syllablesIn(text);
  const { stop } = forms();
  const kept = syllables.filter((syllable) => !stop.has(syllable));
  const pairs = syllables.flatMap((syllable, at) => {
    const next = syllables[at + 1];
    return next === undefined || (stop.has(syllable) && stop.has(next)) ? [] : [`${syllable} ${next}`];
  });
  return { words: new Set(kept), pairs: new Set(pairs) };
}

/** All of its words without accents, in their order, also those that every text has. */
export function syllablesIn(text: string): readonly string[] {
  const { short, phrases } = forms();
  const full = syllablesOf(text).map((word) => short.get(word) ?? word);
  const written = phrases.reduce((all, [from, to]) => all.replaceAll(` ${from} `, ` ${to} `), ` ${full.join(' ')} `);
  return written.split(' ').filter((syllable) => syllable !== '');
}

function forms(): Forms {
  if (shipped !== undefined) return shipped;
  const { short, phrases, stop } = WordForms.parse(source);
  shipped = {
    short: new Map(Object.entries(short)),
    phrases: Object.entries(phrases),
    stop: new Set(stop.split(' ')),
  };
  return shipped;
}
