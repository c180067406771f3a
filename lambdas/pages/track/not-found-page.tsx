import { MessagePage } from '../../../web/components/message-page.tsx';
import type { Reply } from '../../platform/operation.ts';
import { type PageContext, page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { notFound } from './words/track.ts';

/** The same page for every reason, so that it does not reveal whether a code exists. */
export async function notFoundPage({ lang, now }: PageContext): Promise<Reply<string>> {
  const frame = {
    lang,
    path: '/tra-cuu',
    title: notFound.title[lang],
    isPrivate: true,
    isIllustrative: await isIllustrative(now),
  };
  const links = [{ path: '/tra-cuu', text: notFound.again[lang] }];
  return page(
    404,
    frame,
    <MessagePage lang={lang} title={notFound.title[lang]} text={notFound.text[lang]} links={links} />,
  );
}
