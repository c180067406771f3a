import * as z from 'zod';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { typedText } from '../../kernel/typed-text.ts';
import { appealPetition } from '../../petitions/citizen/appeal.ts';
import { reopenPetition } from '../../petitions/citizen/reopen.ts';
import { supplementPetition } from '../../petitions/citizen/supplement.ts';
import { withdrawPetition } from '../../petitions/citizen/withdraw.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { redirect } from '../../site/html.ts';
import { type SenderAction, senderPaths } from './domain/sender-action.ts';
import { notFoundPage } from './not-found-page.tsx';
import { trackPage, trackPath } from './page.tsx';

const SenderInput = z.object({
  params: z.object({ code: z.string() }),
  form: z.record(z.string(), z.array(z.string())),
});

type Parts = Readonly<Record<'params' | 'query' | 'body', unknown>>;
type Sent = Readonly<Record<'code' | 'receipt' | 'text', string>>;

const partsOf = ({ code, receipt }: Sent, body: unknown): Parts => ({ params: { code }, query: { receipt }, body });

/** The operation behind each form. */
const operations = {
  supplement: (sent: Sent, now: string) => supplementPetition.invoke(partsOf(sent, { text: sent.text }), now),
  reopen: (sent: Sent, now: string) => reopenPetition.invoke(partsOf(sent, { reason: sent.text }), now),
  appeal: (sent: Sent, now: string) => appealPetition.invoke(partsOf(sent, { reason: sent.text }), now),
  withdraw: (sent: Sent, now: string) =>
    withdrawPetition.invoke(partsOf(sent, sent.text.trim() === '' ? {} : { reason: sent.text }), now),
} as const;

const summaries: Readonly<Record<SenderAction, string>> = {
  supplement: 'Add what the agency asked for',
  reopen: 'Say that the matter is not resolved',
  appeal: 'Ask the agency above to review the answer',
  withdraw: 'Withdraw a petition',
};

/** `POST /{lang}/phan-anh/{code}/…`: what the sender does on the page of a petition; each form works without scripts. */
const pagesOf = (action: SenderAction) =>
  bothLanguages({
    route: {
      id: `pages.${action}`,
      method: 'POST',
      path: `/phan-anh/{code}/${senderPaths[action]}`,
      summary: summaries[action],
    },
    input: SenderInput,
    wire: () => operations[action],
    run: async (perform, { params, form, now }: Request<typeof SenderInput>, lang: Lang) => {
      const codes = { code: params.code, receipt: form['receipt']?.[0] ?? '' };
      const text = typedText(form[action]?.[0] ?? '');
      const done = await perform({ ...codes, text }, now);
      if (!isRefusal(done)) return redirect(`/${lang}${trackPath({ ...codes, code: done.body.code }, action)}`);

      const isInvalid = done.refused === 'request.invalid';
      const outcome = isInvalid ? { typed: { action, text } } : ({ done: 'actRefused' } as const);
      const reply = await trackPage(codes, { lang, now }, outcome);
      return isRefusal(reply) ? notFoundPage({ lang, now }) : reply;
    },
  });

export const senderActPages = [
  ...pagesOf('supplement'),
  ...pagesOf('reopen'),
  ...pagesOf('appeal'),
  ...pagesOf('withdraw'),
];
