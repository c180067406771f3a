import { Said } from '../../../web/components/said.tsx';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Reply } from '../../platform/operation.ts';
import { page } from '../html.ts';
import { isIllustrative } from '../illustrative.ts';
import { notFound } from './words/track.ts';

type At = { readonly lang: Lang; readonly now: Instant };

/** One page for every reason: it tells nobody whether a code exists. */
export async function unknownPetitionPage({ lang, now }: At): Promise<Reply<string>> {
  const frame = {
    lang,
    path: '/tra-cuu',
    title: notFound.title[lang],
    isPrivate: true,
    isIllustrative: await isIllustrative(now),
  };
  const ways = [{ path: '/tra-cuu', text: notFound.again[lang] }];
  return page(404, frame, <Said lang={lang} title={notFound.title[lang]} text={notFound.text[lang]} ways={ways} />);
}
