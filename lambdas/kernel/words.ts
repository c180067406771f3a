/** A text for people, in both languages of the service. */
export type Words = { readonly vi: string; readonly en: string };
