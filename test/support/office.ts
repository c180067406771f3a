import { vi } from 'vitest';
import type { Role } from '../../lambdas/kernel/caller.ts';
import { sessionCookie } from '../../lambdas/office/cookies.ts';
import {
  accountFunction as officeAccount,
  adminFunction as officeAdmin,
  boardFunction as officeBoard,
  contactFunction as officeContact,
  reportsFunction as officeReports,
  signInFunction as officeSignIn,
  staffFunction as officeStaff,
} from '../../lambdas/office/module.ts';
import { sessionStore } from '../../lambdas/office/session-store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { sha256 } from '../../lambdas/platform/hmac.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import type { createTable } from './engine.ts';
import { formBrowser } from './form-browser.ts';
import { handlerFetch } from './handler-fetch.ts';
import { ORIGIN } from './page-fetch.ts';

const handlers = {
  'office-sign-in': httpHandler('office-sign-in', officeSignIn),
  'office-account': httpHandler('office-account', officeAccount),
  'office-staff': httpHandler('office-staff', officeStaff),
  'office-contact': httpHandler('office-contact', officeContact),
  'office-board': httpHandler('office-board', officeBoard),
  'office-reports': httpHandler('office-reports', officeReports),
  'office-admin': httpHandler('office-admin', officeAdmin),
};

type Who = { readonly id?: string; readonly name?: string; readonly agency?: string; readonly roles?: readonly Role[] };

/** The table of sessions, and browsers of people who signed in; `create` is that of `engine.ts`. */
export async function staffRoom(create: typeof createTable) {
  const name = await create('sessions');
  vi.stubEnv('SESSIONS_TABLE', name);
  vi.stubEnv('DRAFTS_TABLE', await create('drafts'));
  const store = sessionStore(dynamoTable(name));
  let opened = 0;
  const call = handlerFetch(handlers);

  /** A browser without a session. `headers` are those that the site adds. */
  const stranger = (headers: Readonly<Record<string, string>> = {}) =>
    formBrowser(ORIGIN, (input, init) => {
      // Another host is not ours to answer: the browser has left.
      if (!`${input}`.startsWith(ORIGIN)) return Promise.resolve(new Response(''));
      return call(input, { ...init, headers: { ...init?.headers, ...headers } });
    });

  return {
    store,
    stranger,
    async browserOf({ id = 'officer-1', name = 'Nguyễn Thị Hoa', agency = 'H44.100', roles = ['officer'] }: Who = {}) {
      opened += 1;
      const key = { person: sha256(id), secret: `${opened}`.padStart(43, 's') };
      const now = new Date().toISOString();
      const caller = { id, name, agency, roles: [...roles] };
      await store.create({
        ...{ person: key.person, session: sha256(key.secret), caller },
        ...{ startedAt: now, seenAt: now },
      });
      const browser = stranger();
      const cookie = sessionCookie(key);
      browser.hold(cookie);
      return Object.assign(browser, { person: key.person, cookie });
    },
  };
}

/** The codes of the cases that a page links to. */
export const codesIn = (html: string) => [...html.matchAll(/phan-anh\/(PAKN-[\w-]+)"/g)].map(([, code]) => code);
