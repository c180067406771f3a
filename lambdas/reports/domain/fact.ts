import type { Lang } from '../../kernel/lang.ts';
import type { Words } from '../../kernel/words.ts';
import { indexText, shareText } from './share-text.ts';

/** What a value is of its total: a percentage of it, or an index of at most 100. */
export type Measure = 'share' | 'index';

/**
 * A row of the CSV table: a whole number, the total it is a share of, and the share as text. Numeric columns contain
 * whole numbers only, because spreadsheets read decimal commas and points differently in different locales.
 */
export type Fact = {
  readonly group: string;
  readonly indicator: string;
  readonly value?: number;
  readonly of?: number;
  readonly measure?: Measure;
  readonly share?: string;
  readonly note?: string;
};

type Counted = { readonly value?: number; readonly of?: never; readonly measure?: never };
type Measured = { readonly value: number; readonly of: number; readonly measure: Measure };

/** The same in every language. */
export type WordedFact = (Counted | Measured) & {
  readonly group: Words;
  readonly indicator: Words;
  readonly note?: Words;
};

const texts = { share: shareText, index: indexText } as const satisfies Record<Measure, typeof shareText>;

export function factIn(lang: Lang, { group, indicator, note, ...figure }: WordedFact): Fact {
  const { value, of, measure } = figure;
  return {
    ...{ group: group[lang], indicator: indicator[lang] },
    ...figure,
    ...(measure !== undefined && { value, of, measure, share: texts[measure](value, of, lang) }),
    ...(note !== undefined && { note: note[lang] }),
  };
}
