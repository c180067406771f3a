import * as z from 'zod';
import { isRefusal } from '../../kernel/refusal.ts';
import { eraseOwnContact } from '../../petitions/citizen/erase-contact.ts';
import { trackPetition } from '../../petitions/citizen/track.ts';
import { isOpen } from '../../petitions/domain/case/status.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { page, redirect } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { notFoundPage } from './not-found-page.tsx';
import { trackPage, trackPath } from './page.tsx';
import { EraseForm } from './view/erase-contact.tsx';
import { eraseWords } from './words/erase-contact.ts';

const LAST = 'xoa-lien-he';
const path = `/phan-anh/{code}/${LAST}` as const;

const Asked = z.object({
  params: z.object({ code: z.string().max(40) }),
  query: z.object({ receipt: z.string().max(100).default('') }).catchall(z.string()),
});

/** `GET /{lang}/phan-anh/{code}/xoa-lien-he?receipt=…`: what would be erased; it changes nothing yet. */
const askPages = bothLanguages({
  route: { id: 'pages.askErase', method: 'GET', path, summary: 'Erase the contact of a sender: the form' },
  input: Asked,
  wire: () => trackPetition.invoke,
  run: async (track, { params, query: { receipt }, now }, lang) => {
    const tracked = await track({ params, query: { receipt } }, now);
    if (isRefusal(tracked)) return notFoundPage({ lang, now });
    const { code, status, contactErasedAt } = tracked.body;
    const back = `/${lang}${trackPath({ code, receipt })}`;
    if (contactErasedAt !== undefined) return redirect(back);
    const here = `/phan-anh/${code}/${LAST}`;
    return page(
      200,
      {
        ...{ lang, path: `${here}?${new URLSearchParams({ receipt })}`, title: `${eraseWords.title[lang]} ${code}` },
        ...{ isPrivate: true, isIllustrative: await isIllustrative(now) },
      },
      <EraseForm {...{ lang, code, receipt, action: `/${lang}${here}`, back, isOpen: isOpen(status) }} />,
    );
  },
});

const Sent = z.object({
  params: z.object({ code: z.string().max(40) }),
  form: z.record(z.string(), z.array(z.string())),
});

/** `POST` there: the confirmed request. */
const erasePages = bothLanguages({
  route: { id: 'pages.erase', method: 'POST', path, summary: 'Erase the contact of a sender' },
  input: Sent,
  wire: () => eraseOwnContact.invoke,
  run: async (erase, { params, form, now }: Request<typeof Sent>, lang) => {
    const receipt = form['receipt']?.[0] ?? '';
    const done = await erase({ params, query: { receipt } }, now);
    if (!isRefusal(done)) return redirect(`/${lang}${trackPath({ code: done.body.code, receipt }, 'erased')}`);
    // Another write came first again and again: the page of the petition says that nothing was done.
    const isBusy = done.refused === 'petition.versionConflict';
    const reply = isBusy
      ? await trackPage({ code: params.code, receipt }, { lang, now }, { done: 'actRefused' })
      : done;
    return isRefusal(reply) ? notFoundPage({ lang, now }) : reply;
  },
});

export const contactErasurePages = [...askPages, ...erasePages];
