import { dayText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isLocalDate } from '../../kernel/time.ts';

/** A day as a form shows it: as people write it in Vietnamese, as the contracts have it in English. Other texts stay. */
export const shownDay = (lang: Lang, text: string): string =>
  lang === 'vi' && isLocalDate(text) ? dayText(lang, text) : text;
