import { Said } from '../../../web/components/said.tsx';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import type { Reply } from '../../platform/operation.ts';
import { complainsOf } from '../../platform/request.ts';
import { readScores } from '../../scores/read.ts';
import { page } from '../html.ts';
import { isIllustrative } from '../illustrative.ts';
import { lastFullMonth, neighboursOf, periodChoices } from './domain/period-choices.ts';
import type { Periods } from './view/score.ts';
import { scoreWords as words } from './words.ts';

/** What is asked for; without a period, the last month that is over. */
export type Asked = {
  readonly lang: Lang;
  readonly agency: string;
  readonly period: string | undefined;
  readonly now: Instant;
};

/** The scores asked for, or what a page says instead of them. */
export async function scoresOr({ lang, agency, period, now }: Asked) {
  const id = period ?? lastFullMonth(localDateOf(now));
  const read = await readScores.invoke({ query: { agency, period: id } }, now);
  return isRefusal(read) ? { instead: await instead(read, { lang, agency, period, now }) } : { score: read.body };
}

/** A period that is none, or an agency that nobody knows: scores refuse nothing else that a page can ask. */
async function instead(refusal: Refusal, { lang, agency, now }: Asked): Promise<Reply<string>> {
  const frame = { lang, path: '/co-quan', isIllustrative: await isIllustrative(now) };
  const all = { path: '/co-quan', text: words.allAgencies[lang] };
  if (complainsOf(refusal, 'query.period')) {
    const same = { path: `/co-quan/${encodeURIComponent(agency)}`, text: words.sameAgency[lang] };
    const [title, text] = [words.periodUnknown[lang], words.periodUnknownText[lang]];
    return page(400, { ...frame, title }, <Said lang={lang} title={title} text={text} ways={[same, all]} />);
  }
  const [title, text] = [words.agencyUnknown[lang], words.agencyUnknownText[lang]];
  return page(404, { ...frame, title }, <Said lang={lang} title={title} text={text} ways={[all]} />);
}

/** The periods that a page offers, each as a link to itself. */
export function periodsAt(path: string, id: string, now: Instant): Periods {
  const today = localDateOf(now);
  const choice = (period: string) => ({ id: period, href: `${path}?${new URLSearchParams({ period })}` });
  const { before, after } = neighboursOf(id, today);
  return {
    offered: [...new Set([...periodChoices(today), id])].map(choice),
    ...(before !== undefined && { before: choice(before) }),
    ...(after !== undefined && { after: choice(after) }),
  };
}

/** Scores change every few minutes: a minute in a cache hides nothing, as for the API. */
export const keptForAMinute = (reply: Reply<string>): Reply<string> => ({
  ...reply,
  headers: { ...reply.headers, 'cache-control': 'public, max-age=60' },
});
