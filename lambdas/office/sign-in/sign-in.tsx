import * as z from 'zod';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Endpoint, Reply } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { redirect } from '../../site/html.ts';
import { siteAddress } from '../../site/site-address.ts';
import { attemptCookie } from '../cookies.ts';
import { returnPath } from '../domain/return-path.ts';
import { framed } from '../framed.tsx';
import { OFFICE } from '../office-path.ts';
import { notSignedIn } from './not-signed-in.tsx';
import { begin } from './oidc.ts';
import { SignIn } from './view.tsx';
import { signInWords as words } from './words.ts';

const Asked = z.object({
  query: z.object({ toi: z.string().max(1_000).optional() }).catchall(z.string()),
  headers: z.object({ 'x-viewer-host': z.string().max(300).optional() }),
});
type Asked = z.infer<typeof Asked> & { readonly now: Instant };

/** `GET /{lang}/can-bo/dang-nhap?toi=…`: says what the pages are for, and leads to the identity provider. */
const pages = bothLanguages({
  route: { id: 'office.signIn', method: 'GET', path: `${OFFICE}/dang-nhap`, summary: 'Sign in: the page' },
  input: Asked,
  wire: () => undefined,
  run: (_, { query: { toi }, now }, lang) => {
    const to = returnPath(toi, `/${lang}${OFFICE}`);
    const start = `/${lang}${OFFICE}/dang-nhap/bat-dau?toi=${encodeURIComponent(to)}`;
    return framed({ lang, now }, { path: '/dang-nhap', title: words.title[lang] }, <SignIn {...{ lang, start }} />);
  },
});

/** `GET /{lang}/can-bo/dang-nhap/bat-dau?toi=…`: to the identity provider, with what its answer has to match. */
const starts = bothLanguages({
  route: { id: 'office.startSignIn', method: 'GET', path: `${OFFICE}/dang-nhap/bat-dau`, summary: 'Sign in: start' },
  input: Asked,
  wire: () => begin,
  run: start,
});

async function start(ask: typeof begin, { query, headers, now }: Asked, lang: Lang): Promise<Reply<string>> {
  const redirectUri = callbackUri(headers['x-viewer-host'], lang);
  if (redirectUri === undefined) return notSignedIn('office.signInFailed', { lang, now });
  const to = returnPath(query.toi, `/${lang}${OFFICE}`);
  const begun = await ask({ redirectUri, to, lang });
  if (isRefusal(begun)) return notSignedIn(begun.refused, { lang, now });
  const { headers: sent, ...reply } = redirect(begun.url);
  return { ...reply, headers: { ...sent, 'cache-control': 'no-store' }, cookies: [attemptCookie(begun.attempt)] };
}

/** Where the provider sends people back to: registered there, one for each language. */
export function callbackUri(host: string | undefined, lang: Lang): string | undefined {
  const site = siteAddress(host);
  return site === undefined ? undefined : `${site}/${lang}${OFFICE}/dang-nhap/xong`;
}

export const signInPages: readonly Endpoint[] = [...pages, ...starts];
