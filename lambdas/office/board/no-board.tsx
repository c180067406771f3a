import { MessagePage } from '../../../web/components/message-page.tsx';
import type { Reply } from '../../platform/operation.ts';
import { framed } from '../framed.tsx';
import type { OfficeContext } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { boardWords as words } from './words/board.ts';

const FORBIDDEN = 403;

/** The same for an agency of others as for a role without a board, so that it says nothing of them. */
export function noBoard(path: string, context: OfficeContext): Promise<Reply<string>> {
  const { lang } = context;
  const title = words.forbidden[lang];
  const links = [{ path: OFFICE, text: words.toQueue[lang] }];
  return framed(
    context,
    { path, title, status: FORBIDDEN },
    <MessagePage {...{ lang, title, text: words.forbiddenText[lang], links }} />,
  );
}
