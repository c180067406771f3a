import * as z from 'zod';
import { MessagePage } from '../../../web/components/message-page.tsx';
import { isRefusal } from '../../kernel/refusal.ts';
import { chooseNotify } from '../../petitions/citizen/choose-notify.ts';
import { readPetitionCode } from '../../petitions/domain/case/code.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { type PageContext, page, redirect } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { notFoundPage } from './not-found-page.tsx';
import { trackPath } from './page.tsx';
import { StopForm } from './view/notify.tsx';
import { notifyWords } from './words/notify.ts';

const path = '/phan-anh/{code}/thong-bao';
const Link = z.object({
  params: z.object({ code: z.string().max(40) }),
  query: z.object({ token: z.string().max(100).optional() }).catchall(z.string()),
});

/** `GET /{lang}/phan-anh/{code}/thong-bao?token=…`: the link of an e-mail; it changes nothing yet. */
const stopPages = bothLanguages({
  route: { id: 'pages.stopNotices', method: 'GET', path, summary: 'Stop messages about a petition: the form' },
  input: Link,
  wire: () => undefined,
  run: (_, { params, query: { token }, now }, lang) => {
    const code = readPetitionCode(params.code);
    if (code === undefined || token === undefined) return notFoundPage({ lang, now });
    return framed({ lang, now }, notifyWords.stopTitle[lang], <StopForm {...{ lang, code, token }} />);
  },
});

const Choice = Link.extend({ form: z.record(z.string(), z.array(z.string())) });

/** `POST` there: the form of the page of a petition, that of the link, or the button of a mail program (RFC 8058). */
const notifyPages = bothLanguages({
  route: { id: 'pages.notify', method: 'POST', path, summary: 'Choose how to be notified, or stop it' },
  input: Choice,
  wire: () => chooseNotify.invoke,
  run: async (choose, request: Request<typeof Choice>, lang) => {
    const { params, query, form, now } = request;
    const { token } = query;
    const receipt = form['receipt']?.[0] ?? '';
    const body = token === undefined ? { notify: form['notify']?.[0] ?? '' } : { notify: 'none', token };
    const done = await choose({ params, query: { receipt }, body }, now);
    if (isRefusal(done)) return notFoundPage({ lang, now });
    if (token === undefined) return redirect(`/${lang}${trackPath({ code: done.body.code, receipt }, 'notify')}`);
    const links = [{ path: '/tra-cuu', text: notifyWords.track[lang] }];
    const [title, text] = [notifyWords.stopped[lang], notifyWords.stoppedText[lang]];
    return framed({ lang, now }, title, <MessagePage {...{ lang, title, text, links }} />);
  },
});

async function framed({ lang, now }: PageContext, title: string, content: Parameters<typeof page>[2]) {
  const frame = { lang, path: '/tra-cuu', title, isPrivate: true, isIllustrative: await isIllustrative(now) };
  return page(200, frame, content);
}

export const noticePages = [...stopPages, ...notifyPages];
