import { isRefusal } from '../lambdas/kernel/refusal.ts';
import { RatingFields } from '../lambdas/ratings/contract.ts';
import { idFrom, maxAge } from '../lambdas/ratings/domain/rating.ts';
import { giveRating } from '../lambdas/ratings/give-rating.ts';
import type { DemoContext } from './context.ts';
import { DemoError } from './demo-error.ts';
import type { PlannedRating } from './plan/rating-plan.ts';

/** The registered kiosk of an agency. */
export const kioskOf = (agency: string): string => `ki-ot-${agency.toLowerCase().replaceAll('.', '-')}`;

/** Gives a rating as its kiosk, its QR code or its link would: that proof has been checked. */
export async function playRating(context: DemoContext, { at, body, proof }: PlannedRating): Promise<void> {
  const { channel, ...rest } = body;
  const id = proof === 'device' ? idFrom(kioskOf(body.agency), body.id) : body.id;
  const fields = RatingFields.parse({ ...rest, id });
  const given = await giveRating(context, fields, { channel, proof, maxAge: maxAge.unsigned }, at);
  if (isRefusal(given)) throw new DemoError(`Demo data: rating ${body.id} was refused: ${given.refused}.`);
}
