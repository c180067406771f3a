import type { Lang } from '../../kernel/lang.ts';
import type { Words } from '../../kernel/words.ts';

/** What a field of a form is called, and what is wrong with what was typed into it. */
export type FieldWords = { readonly label: Words; readonly hint?: Words | undefined; readonly error: Words };

/** The title of a form, which is also the link to it, its button, and what is to be known before. */
export type FormWords = { readonly title: Words; readonly button: Words; readonly more?: Words };

/** The same in one language. */
export const formText = (lang: Lang, { title, button, more }: FormWords) => ({
  ...{ title: title[lang], button: button[lang], more: more?.[lang] },
});
