import * as z from 'zod';
import { isRefusal } from '../../kernel/refusal.ts';
import { readPetitionCode } from '../../petitions/domain/case/code.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { siteAddress } from '../../site/site-address.ts';
import { senderActions } from './domain/sender-action.ts';
import { lookUpPage } from './look-up-page.tsx';
import { notFoundPage } from './not-found-page.tsx';
import { trackPage } from './page.tsx';

/** What the page may begin with, after a redirect. */
const announced = ['sent', 'rated', 'notify', 'erased', ...senderActions] as const;

/** Read leniently: every wrong code or receipt gets the same page. */
const TrackInput = z.object({
  params: z.object({ code: z.string() }),
  query: z.object({ receipt: z.string().default('') }).catchall(z.string()),
  headers: z.object({ 'x-viewer-host': z.string().optional() }).catchall(z.unknown()),
});

/**
 * `GET /{lang}/phan-anh/{code}`: the status of a petition; right after sending, the confirmation. Messages link to it
 * without the receipt: then it asks for that, with the code filled in, whether there is such a petition or not.
 */
export const trackPages = bothLanguages({
  route: { id: 'pages.track', method: 'GET', path: '/phan-anh/{code}', summary: 'Follow a petition' },
  input: TrackInput,
  wire: () => undefined,
  run: async (_, { params: { code }, query: { receipt, ...query }, headers, now }, lang) => {
    const typed = readPetitionCode(code);
    if (receipt === '' && typed !== undefined)
      return lookUpPage({ lang, now }, { code: typed, receipt: '', phoneEnding: '' });
    const done = announced.find((what) => query[what] !== undefined);
    const site = siteAddress(headers['x-viewer-host']);
    const outcome = { done, isResent: query['resent'] !== undefined };
    const reply = await trackPage({ code, receipt }, { lang, now, site }, outcome);
    return isRefusal(reply) ? notFoundPage({ lang, now }) : reply;
  },
});
