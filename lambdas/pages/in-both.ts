import { type Lang, langs } from '../kernel/lang.ts';

/** The doors of one page in every language: the same verb under `/vi/...` and `/en/...`. */
export const inBoth = <One>(build: (lang: Lang) => One): readonly One[] => langs.map(build);
