import { cutAtWord } from '../../kernel/cut.ts';
import { dayText, dueDateText, longDayText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { DueDate, News, Notice } from './notice.ts';

/** The values of the fields of a template, by name. */
export type Values = Readonly<Record<string, string | undefined>>;

/** Where to look without an address of the deployment. */
const site: Words = { vi: 'trang Lắng Nghe, mục Tra cứu', en: 'the Lắng Nghe site, under Track' };
const tentative: Words = { vi: ' (tạm tính)', en: ' (provisional)' };

/** What a message to a sender may say, by the names of the fields. */
export function valuesOf({ code, language, agency, news, link, stopLink, stopWord }: Notice): Values {
  return {
    ...newsValues(news, language),
    ...{ code, agency: agency[language], place: placeOf(link, news) ?? site[language], stopLink, stopWord },
  };
}

/** With the receipt, where that is the news: the petition opens without typing it. */
const placeOf = (link: string | undefined, news: News): string | undefined =>
  link !== undefined && 'receipt' in news ? `${link}?${new URLSearchParams({ receipt: news.receipt })}` : link;

function newsValues(news: News, language: Lang): Values {
  return {
    ...('dueOn' in news && { due: dueText(news, language) }),
    ...('to' in news && { to: shortName(news.to[language]) }),
    ...('from' in news && { from: news.from }),
    ...('receipt' in news && { receipt: news.receipt }),
    ...('reason' in news && { reason: news.reason }),
    ...('note' in news && { note: news.note }),
    ...('text' in news && { text: news.text }),
    ...('newDueOn' in news && news.newDueOn !== undefined && { newDueOn: dayText(language, news.newDueOn) }),
    ...('why' in news && { why: news.why[language], where: news.where?.[language] }),
    ...('letter' in news && news.letter !== undefined && letterValues(news.letter, language)),
  };
}

const letterValues = ({ number, signedOn }: { readonly number: string; readonly signedOn: LocalDate }, lang: Lang) => ({
  letterNumber: number,
  letterDate: longDayText(lang, signedOn),
});

const dueText = ({ provisional = false, ...day }: DueDate, language: Lang) =>
  `${dueDateText(language, day)}${provisional ? tentative[language] : ''}`;

/** Leaves room in two parts of an SMS for the rest of the longest sentence and the link. */
const MAX_NAME = 60;

/** A name of an agency as far as it fits, cut at a word. */
const shortName = (name: string): string => cutAtWord(name, MAX_NAME, '...');
