import type { Lang } from './lang.ts';

/** A text for people in every language of the service, or a function that makes one. */
export type Words<Text = string> = { readonly [L in Lang]: Text };

/** The same text within a sentence. */
export const withinSentence = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

/** The same text at the beginning of a sentence. */
export const sentenceCase = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
