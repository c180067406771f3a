import { MessagePage } from '../../../web/components/message-page.tsx';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Reply } from '../../platform/operation.ts';
import { noAttemptCookie } from '../cookies.ts';
import { framed } from '../framed.tsx';
import { OFFICE } from '../office-path.ts';
import type { SignInCode } from './oidc.ts';
import { signInWords as words } from './words.ts';

const reasons = {
  'office.signInFailed': { status: 400, title: words.failedTitle, text: words.failed },
  'office.noRole': { status: 403, title: words.noRoleTitle, text: words.noRole },
  'office.signInUnavailable': { status: 503, title: words.unavailableTitle, text: words.unavailable },
} as const satisfies Record<SignInCode | 'office.noRole', unknown>;

/** Why nobody is signed in now, and the way to try again. */
export async function notSignedIn(
  reason: keyof typeof reasons,
  { lang, now }: { readonly lang: Lang; readonly now: Instant },
): Promise<Reply<string>> {
  const { status, title, text } = reasons[reason];
  const links = [{ path: `${OFFICE}/dang-nhap`, text: words.again[lang] }];
  const message = <MessagePage {...{ lang, title: title[lang], text: text[lang], links }} />;
  const reply = await framed({ lang, now }, { path: '/dang-nhap', title: title[lang], status }, message);
  return { ...reply, cookies: [noAttemptCookie] };
}
