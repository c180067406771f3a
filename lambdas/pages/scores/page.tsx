import { MessagePage } from '../../../web/components/message-page.tsx';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import type { Reply } from '../../platform/operation.ts';
import { complainsOf } from '../../platform/request.ts';
import { readScores } from '../../scores/read.ts';
import { page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { adjacentPeriods, lastFullMonth, periodChoices } from '../domain/period-choices.ts';
import type { Periods } from './view/score.ts';
import { scoreWords as words } from './words/scores.ts';

/** Without a period, the last complete month is shown. */
export type ScoresRequest = {
  readonly lang: Lang;
  readonly agency: string;
  readonly period: string | undefined;
  readonly now: Instant;
};

/** The scores of services and of answers to petitions, or the page to show instead of them. */
export async function loadScores({ lang, agency, period, now }: ScoresRequest) {
  const id = period ?? lastFullMonth(localDateOf(now));
  const read = await readScores.invoke({ query: { agency, period: id } }, now);
  if (isRefusal(read)) return { errorPage: await errorPage(read, { lang, agency, period, now }) };

  const ofAnswers = await readScores.invoke({ query: { agency, period: id, of: 'answers' } }, now);
  if (isRefusal(ofAnswers)) return { errorPage: await errorPage(ofAnswers, { lang, agency, period, now }) };
  return { score: read.body, answers: ofAnswers.body };
}

/** For an invalid period or an unknown agency, the only refusals that a page can cause. */
async function errorPage(refusal: Refusal, { lang, agency, now }: ScoresRequest): Promise<Reply<string>> {
  const frame = { lang, path: '/co-quan', isIllustrative: await isIllustrative(now) };
  const all = { path: '/co-quan', text: words.allAgencies[lang] };
  if (complainsOf(refusal, 'query.period')) {
    const same = { path: `/co-quan/${encodeURIComponent(agency)}`, text: words.sameAgency[lang] };
    const [title, text] = [words.periodUnknown[lang], words.periodUnknownText[lang]];
    return page(400, { ...frame, title }, <MessagePage lang={lang} title={title} text={text} links={[same, all]} />);
  }
  const [title, text] = [words.agencyUnknown[lang], words.agencyUnknownText[lang]];
  return page(404, { ...frame, title }, <MessagePage lang={lang} title={title} text={text} links={[all]} />);
}

/** The path of a page of a list, without its language; the first is the list itself. */
export const pagePath = (path: string, period: string, { q, number }: ShownPage): string =>
  `${path}?${new URLSearchParams({ period, ...(q && { q }), ...(number > 1 && { page: `${number}` }) })}`;

type ShownPage = { readonly q: string | undefined; readonly number: number };

/** The periods that a page offers, each as a link to itself. */
export function periodsAt(path: string, id: string, now: Instant, q?: string): Periods {
  const today = localDateOf(now);
  const choice = (period: string) => ({ id: period, href: pagePath(path, period, { q, number: 1 }) });
  const { before, after } = adjacentPeriods(id, today);
  return {
    offered: [...new Set([...periodChoices(today), id])].map(choice),
    ...(before !== undefined && { before: choice(before) }),
    ...(after !== undefined && { after: choice(after) }),
  };
}
