import * as z from 'zod';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { ratePetition } from '../../petitions/citizen/rate.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { redirect } from '../../site/html.ts';
import { type AnswerRating, invalidFields, readAnswerRating } from './domain/answer-rating.ts';
import { notFoundPage } from './not-found-page.tsx';
import { type PetitionCodes, trackPage, trackPath } from './page.tsx';

const RateAnswerInput = z.object({
  params: z.object({ code: z.string() }),
  form: z.record(z.string(), z.array(z.string())),
});

/** `POST /{lang}/phan-anh/{code}/danh-gia`: the sender rates the answer. */
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
  const codes = { code: params.code, receipt: form['receipt']?.[0] ?? '' };
  const rating = readAnswerRating(form);
  const rated = await rate({ params: { code: codes.code }, query: { receipt: codes.receipt }, body: rating }, now);
  if (isRefusal(rated)) return refusedRating(rated, { codes, rating, lang, now });

  return redirect(`/${lang}${trackPath({ ...codes, code: rated.body.code }, 'rated')}`);
}

type Attempt = {
  readonly codes: PetitionCodes;
  readonly rating: AnswerRating;
  readonly lang: Lang;
  readonly now: string;
};

/** The petition again, with the typed rating and the reason why it was refused. */
async function refusedRating(refusal: Refusal, { codes, rating, lang, now }: Attempt) {
  const wrong = refusal.refused === 'request.invalid' ? invalidFields(rating) : [];
  const outcome = wrong.length > 0 ? { attempt: { rating, wrong } } : ({ done: 'ratingRefused' } as const);
  const reply = await trackPage(codes, { lang, now }, outcome);
  return isRefusal(reply) ? notFoundPage({ lang, now }) : reply;
}
