import { isRefusal, refuse } from '../kernel/refusal.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { idempotencyRefusals, pick } from '../platform/refusals.ts';
import { RatingAnswer } from './answers.ts';
import { ratings } from './config.ts';
import { RemarkInput } from './contract.ts';
import { subjectKey } from './domain/rating.ts';
import { ratingView } from './domain/rating-view.ts';
import { remarkOn } from './domain/remark.ts';
import { refusals } from './refusals.ts';
import { sampleRating } from './samples.ts';
import type { RatingStore } from './store.ts';

type Deps = { readonly ratings: Pick<RatingStore, 'find' | 'save'> };

/** For remarks sent at the same time: the first is stored, and the next attempt of the others finds it. */
const MAX_ATTEMPTS = 3;

/** `POST /v1/ratings/{id}/remarks`: adds a remark to a rating, once, for the client that knows its id. */
export const remarkRating = operation({
  route: { id: 'ratings.remark', method: 'POST', path: '/v1/ratings/{id}/remarks', summary: 'Add reasons to a rating' },
  input: RemarkInput,
  answers: { 201: RatingAnswer, 200: RatingAnswer },
  refuses: { ...pick(refusals, 'rating.notFound', 'rating.remarkTooLate'), ...idempotencyRefusals },
  example: () => {
    const { id, subject } = sampleRating;
    const reasons = ['waiting' as const];
    const remarked = { ...sampleRating, reasons };
    return {
      request: { params: { id }, body: { subject, reasons, comment: 'Chờ hơi lâu vào buổi sáng.' } },
      answers: { 201: remarked, 200: remarked },
    };
  },
  wire: () => ({ ratings: ratings() }),
  run: remark,
});

async function remark({ ratings }: Deps, { params: { id }, body, now }: Request<typeof RemarkInput>) {
  const { subject, ...fields } = body;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const rating = await ratings.find(subjectKey(subject, id));
    if (rating?.id !== id) return refuse('rating.notFound');

    const remarked = remarkOn(rating, fields, now);
    if (isRefusal(remarked)) return remarked;
    if (remarked === rating) return reply(200, ratingView(rating));

    if ((await ratings.save(remarked)) === 'written') return reply(201, ratingView(remarked));
  }
  throw new Error(`Adding a remark to a rating of a ${subject.kind} failed: the rating changed ${MAX_ATTEMPTS} times`);
}
