import { MessagePage } from '../../web/components/message-page.tsx';
import { framed } from './framed.tsx';
import type { OfficeContext } from './office-pages.ts';
import { OFFICE } from './office-path.ts';
import { unknownCaseWords as words } from './words/unknown-case.ts';

const NOT_FOUND = 404;

/** The same for a wrong code and for a case of others: nobody finds out by trying which there are. */
export function unknownCase(context: OfficeContext) {
  const { lang } = context;
  const [title, text] = [words.unknown[lang], words.unknownText[lang]];
  const links = [{ path: OFFICE, text: words.queue[lang] }];
  return framed(context, { path: '', title, status: NOT_FOUND }, <MessagePage {...{ lang, title, text, links }} />);
}
