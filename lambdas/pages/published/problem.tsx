import { MessagePage } from '../../../web/components/message-page.tsx';
import type { Lang } from '../../kernel/lang.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Reply } from '../../platform/operation.ts';
import { page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { publishedWords as words } from './words.ts';

type Asked = { readonly lang: Lang; readonly now: Instant };

/** What a link that is wrong leads to. */
export async function problemPage({ refused }: Refusal, { lang, now }: Asked): Promise<Reply<string>> {
  const isInvalid = refused === 'request.invalid';
  const [title, text] = isInvalid
    ? [words.invalid[lang], words.invalidText[lang]]
    : [words.notFound[lang], words.notFoundText[lang]];
  return page(
    isInvalid ? 400 : 404,
    { lang, path: '/cong-khai', title, isPrivate: true, isIllustrative: await isIllustrative(now) },
    <MessagePage lang={lang} title={title} text={text} links={[{ path: '/cong-khai', text: words.title[lang] }]} />,
  );
}
