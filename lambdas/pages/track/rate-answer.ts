import * as z from 'zod';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { ratePetition } from '../../petitions/citizen/rate.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../both-languages.ts';
import { seeOther } from '../html.ts';
import { type Opinion, opinionIn, wrongIn } from './domain/opinion.ts';
import { unknownPetitionPage } from './not-found-page.tsx';
import { type Held, trackPage, trackPath } from './page.tsx';

const RateAnswerInput = z.object({
  params: z.object({ code: z.string() }),
  form: z.record(z.string(), z.array(z.string())),
});

/** `POST /{lang}/phan-anh/{code}/danh-gia`: what the citizen thinks of the answer. */
export const rateAnswerPages = bothLanguages({
  route: {
    id: 'pages.rateAnswer',
    method: 'POST',
    path: '/phan-anh/{code}/danh-gia',
    summary: 'Rate the answer to a petition',
  },
  input: RateAnswerInput,
  wire: () => ({ rate: ratePetition.invoke }),
  run: rate,
});

type Deps = { readonly rate: typeof ratePetition.invoke };

async function rate({ rate }: Deps, { params, form, now }: Request<typeof RateAnswerInput>, lang: Lang) {
  const held = { code: params.code, receipt: form['receipt']?.[0] ?? '' };
  const opinion = opinionIn(form);
  const rated = await rate({ params: { code: held.code }, query: { receipt: held.receipt }, body: opinion }, now);
  if (isRefusal(rated)) return notRated(rated, { held, opinion, lang, now });

  return seeOther(`/${lang}${trackPath({ ...held, code: rated.body.code }, 'rated')}`);
}

type Attempt = { readonly held: Held; readonly opinion: Opinion; readonly lang: Lang; readonly now: string };

/** The petition as it stands, with what was said kept and why it was not taken. */
async function notRated(refusal: Refusal, { held, opinion, lang, now }: Attempt) {
  const wrong = refusal.refused === 'request.invalid' ? wrongIn(opinion) : [];
  const said = wrong.length > 0 ? { attempt: { rating: opinion, wrong } } : ({ done: 'ratingRefused' } as const);
  const shown = await trackPage(held, { lang, now }, said);
  return isRefusal(shown) ? unknownPetitionPage({ lang, now }) : shown;
}
