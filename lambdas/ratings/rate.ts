import { directory } from '../directory/config.ts';
import { isRefusal } from '../kernel/refusal.ts';
import { quotas } from '../limits/config.ts';
import { prefixesOf } from '../platform/address.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { idempotencyRefusals, pick } from '../platform/refusals.ts';
import { RatingAnswer } from './answers.ts';
import { counters, ratingKey, ratings } from './config.ts';
import { RateInput } from './contract.ts';
import type { CounterStore } from './counters.ts';
import { ratingView } from './domain/rating-view.ts';
import { publicEvidence } from './evidence.ts';
import { type GiveDeps, giveRating } from './give-rating.ts';
import { refusals } from './refusals.ts';
import { sampleRating, sampleToken } from './samples.ts';

type Deps = GiveDeps & { readonly counters: Pick<CounterStore, 'find'>; readonly ratingKey: string };

/** `POST /v1/ratings`: anybody rates a visit or a dossier, with a token of the agency or without proof. */
export const rateService = operation({
  route: { id: 'ratings.rate', method: 'POST', path: '/v1/ratings', summary: 'Rate a visit or a dossier' },
  input: RateInput,
  answers: { 201: RatingAnswer, 200: RatingAnswer },
  refuses: {
    ...pick(
      refusals,
      'rating.agencyUnknown',
      'rating.alreadyGiven',
      'rating.dossierDate',
      'rating.dossierElsewhere',
      'rating.inFuture',
      'rating.tokenInvalid',
      'rating.tooMany',
      'rating.tooOld',
      'rating.unsigned',
    ),
    ...idempotencyRefusals,
  },
  example: () => {
    const { id, subject, agency } = sampleRating;
    return {
      request: { body: { id, subject, agency, channel: 'qr', token: sampleToken, levels: { overall: 4 } } },
      answers: { 201: sampleRating, 200: sampleRating },
    };
  },
  wire: (): Deps => ({
    ratings: ratings(),
    directory: directory(),
    quotas: quotas(),
    counters: counters(),
    ratingKey: ratingKey(),
  }),
  run: rate,
});

async function rate(deps: Deps, { body, client, now }: Request<typeof RateInput>) {
  const { address = '' } = client;
  const sender = prefixesOf(address)?.source ?? address;
  const evidence = await publicEvidence(deps, body, { sender, now });
  if (isRefusal(evidence)) return evidence;

  const { token: _, channel: __, ...fields } = body;
  const given = await giveRating(deps, fields, evidence, now);
  if (isRefusal(given)) return given;
  return given.isNew ? reply(201, ratingView(given.rating)) : reply(200, ratingView(given.rating));
}
