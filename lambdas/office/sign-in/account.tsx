import * as z from 'zod';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { siteAddress } from '../../site/site-address.ts';
import { sessions } from '../config.ts';
import { noSessionCookie } from '../cookies.ts';
import { endsAt } from '../domain/session.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import type { SessionStore } from '../session-store.ts';
import { signOutUrl } from './oidc.ts';
import { Account, SignedOut } from './view.tsx';
import { signInWords as words } from './words.ts';

/** `GET /{lang}/can-bo/tai-khoan`: who is signed in, until when, and the ways out. */
const pages = officePages({
  route: { id: 'office.account', method: 'GET', path: '/tai-khoan', summary: 'Show who is signed in' },
  input: z.object({}),
  wire: () => directory(),
  run: show,
});

async function show(directory: Pick<DirectoryStore, 'tree'>, _: object, context: OfficeContext) {
  const { lang, now, csrf, session } = context;
  const { name, agency, roles } = session.caller;
  const found = (await directory.tree(now)).last(agency);
  const at = found === undefined ? agency : found.name[lang];
  const action = `/${lang}${OFFICE}/dang-xuat`;
  const account = <Account {...{ lang, csrf, action, name, agency: at, roles, endsAt: endsAt(session) }} />;
  return framed(context, { path: '/tai-khoan', title: words.account[lang] }, account);
}

const SignOut = z.object({
  form: z.object({ everywhere: z.array(z.string()).optional() }).loose(),
  headers: z.object({ 'x-viewer-host': z.string().max(300).optional() }),
});
type SignOut = z.infer<typeof SignOut>;
type Deps = { readonly sessions: Pick<SessionStore, 'end' | 'endAll'>; readonly signOutUrl: typeof signOutUrl };

/** `POST /{lang}/can-bo/dang-xuat`: ends the session here, or on every device, and then that of the provider. */
const signOuts = officePages({
  route: { id: 'office.signOut', method: 'POST', path: '/dang-xuat', summary: 'Sign out' },
  input: SignOut,
  wire: (): Deps => ({ sessions: sessions(), signOutUrl }),
  run: signOut,
});

async function signOut(deps: Deps, { form, headers }: SignOut, { lang, now, session }: OfficeContext) {
  const everywhere = form.everywhere !== undefined;
  await (everywhere ? deps.sessions.endAll(session.person) : deps.sessions.end(session));
  const after = `${siteAddress(headers['x-viewer-host']) ?? ''}/${lang}${OFFICE}/dang-nhap`;
  const atProvider = await deps.signOutUrl(after);
  const link =
    atProvider === undefined
      ? { href: `/${lang}${OFFICE}/dang-nhap`, text: words.again[lang] }
      : { href: atProvider, text: words.provider[lang] };
  const title = words.signedOutTitle[lang];
  const text = (everywhere ? words.signedOutEverywhere : words.signedOut)[lang];
  const reply = await framed({ lang, now }, { path: '/dang-nhap', title }, <SignedOut {...{ title, text, link }} />);
  // No redirect: the policy of our pages lets no form lead to another site. The link is for browsers that ignore this.
  const onward = atProvider === undefined ? {} : { refresh: `0; url=${atProvider}` };
  return { ...reply, headers: { ...reply.headers, ...onward }, cookies: [noSessionCookie] };
}

export const accountPages = [...pages, ...signOuts];
