import { MessagePage } from '../../../web/components/message-page.tsx';
import { type PageContext, page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { procedureWords as words } from './words.ts';

/** For a link that is wrong, or a procedure that is no longer in force. */
export async function notFoundPage({ lang, now }: PageContext) {
  const title = words.notFound[lang];
  return page(
    404,
    { lang, path: '/thu-tuc', title, isPrivate: true, isIllustrative: await isIllustrative(now) },
    <MessagePage
      {...{ lang, title, text: words.notFoundText[lang] }}
      links={[{ path: '/thu-tuc', text: words.title[lang] }]}
    />,
  );
}
