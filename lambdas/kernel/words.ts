/** What a person reads, in both languages we speak. */
export type Words = { readonly vi: string; readonly en: string };
