import type { Words } from '../../kernel/words.ts';

/** A page to be read: its parts, each a heading with paragraphs and lists. */
export type Topic = {
  readonly title: Words;
  readonly lead: Words;
  readonly sections: readonly { readonly heading: Words; readonly blocks: readonly (Words | readonly Words[])[] }[];
};

/** The numbers that the method of the scores really has, so that the text cannot say others. */
export type Method = {
  readonly id: string;
  readonly version: string;
  readonly satisfiedFrom: number;
  readonly suppressUnder: number;
};
