/** The languages of the pages; Vietnamese comes first. */
export const langs = ['vi', 'en'] as const;
export type Lang = (typeof langs)[number];
export const defaultLang: Lang = 'vi';

/** A text that people read, in every language. */
export type Words<Text = string> = { readonly [L in Lang]: Text };
