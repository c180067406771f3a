import * as z from 'zod';
import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { errorsOf } from '../../platform/request.ts';
import { RatingFields } from '../../ratings/contract.ts';
import { idFrom, maxAge } from '../../ratings/domain/rating.ts';
import { type GiveDeps, giveRating } from '../../ratings/give-rating.ts';
import { isInScope, type RatingSource } from '../source.ts';

type RowResult = {
  readonly id?: string;
  readonly result: 'accepted' | 'repeated' | 'refused';
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: ReturnType<typeof errorsOf>;
};

/** What a source of each kind proves. */
const proofs = { kiosk: 'device', import: 'import' } as const;

const Detail = z.object({ detail: z.string() });

/** Gives one rating of a signed batch: a row that is refused changes nothing for the others. */
export async function takeRow(deps: GiveDeps, source: RatingSource, row: unknown, now: Instant): Promise<RowResult> {
  const parsed = RatingFields.safeParse(row);
  if (!parsed.success) return { result: 'refused', code: 'request.invalid', errors: errorsOf(parsed.error) };

  const { id, agency } = parsed.data;
  const { superiors } = await deps.directory.tree(now);
  if (!isInScope(source, agency, superiors)) return { id, result: 'refused', code: 'rating.outsideScope' };
  const { kind } = source;
  const evidence = { channel: kind, proof: proofs[kind], maxAge: maxAge[kind] };
  const given = await giveRating(deps, { ...parsed.data, id: idFrom(source.id, id) }, evidence, now);
  if (!isRefusal(given)) return { id, result: given.isNew ? 'accepted' : 'repeated' };
  return { id, result: 'refused', code: given.refused, ...Detail.safeParse(given.detail).data };
}
