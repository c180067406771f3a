/** The languages of the service; Vietnamese comes first. */
export const langs = ['vi', 'en'] as const;
export type Lang = (typeof langs)[number];
export const defaultLang: Lang = 'vi';
