import { isRefusal, refuse } from '../kernel/refusal.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { ratings } from './config.ts';
import { RemarkInput, statuses } from './contract.ts';
import { subjectKey } from './domain/rating.ts';
import { ratingView } from './domain/rating-view.ts';
import { remarkOn } from './domain/remark.ts';
import type { RatingStore } from './store.ts';

type Deps = { readonly ratings: Pick<RatingStore, 'find' | 'save'> };

/** Remarks sent at the same time: the first stands, and the second look of any other finds it there. */
const MAX_ATTEMPTS = 3;

/** `POST /v1/ratings/{id}/remarks`: why, said after the tap and kept with it, once and by whoever holds its id. */
export const remarkRating = operation({
  route: 'ratings.remark',
  input: RemarkInput,
  statuses,
  wire: () => ({ ratings: ratings() }),
  run: remark,
});

async function remark({ ratings }: Deps, { params: { id }, body, now }: Request<typeof RemarkInput>) {
  const { subject, ...said } = body;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const rating = await ratings.find(subjectKey(subject, id));
    if (rating?.id !== id) return refuse('rating.notFound');

    const remarked = remarkOn(rating, said, now);
    if (isRefusal(remarked)) return remarked;
    if (remarked === rating) return reply(200, ratingView(rating));

    if ((await ratings.save(remarked)) === 'written') return reply(201, ratingView(remarked));
  }
  throw new Error(`The rating of ${subject.kind} changed ${MAX_ATTEMPTS} times while a remark was written to it`);
}
