import { AgencyCode } from '../directory/contract.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { MAX_COMMENT } from '../ratings/contract.ts';
import { rateService } from '../ratings/rate.ts';
import type { RatingStore } from '../ratings/store.ts';
import type { Done } from './domain/outcome.ts';
import { ratedBeforeReply, ratedReply, unknownAgencyReply } from './domain/replies.ts';
import type { Wish } from './domain/understand.ts';

export type RatingDeps = { readonly ratings: RatingStore; readonly directory: DirectoryStore };

type Rating = Extract<Wish, { kind: 'rating' }>;

/** Rates a dossier under the contract of the web; its code begins with the agency that served. */
export async function rateDossier(
  deps: RatingDeps,
  { dossier, agency, level, comment }: Rating,
  { key, now }: { readonly key: string; readonly now: Instant },
): Promise<Done | Refusal<'idempotency.mismatch'>> {
  if (!AgencyCode.safeParse(agency).success) return { outcome: 'notTaken', reply: unknownAgencyReply(dossier) };

  const subject = { kind: 'dossier', code: dossier };
  const body = { id: `sms-${key}`, subject, agency, channel: 'sms', levels: { overall: level }, ...said(comment) };
  const rated = await rateService.invokeWith(deps, { body }, now);
  if (!isRefusal(rated)) return { outcome: 'rating', reply: ratedReply(dossier, level) };
  switch (rated.refused) {
    case 'rating.alreadyGiven':
      return { outcome: 'notTaken', reply: ratedBeforeReply(dossier) };
    case 'rating.agencyUnknown':
      return { outcome: 'notTaken', reply: unknownAgencyReply(dossier) };
    case 'idempotency.mismatch':
      return refuse(rated.refused);
    default:
      throw new Error(`A rating by SMS was refused: ${rated.refused}`);
  }
}

/** What is longer than a comment on the web may be is cut: the message is kept whole. */
const said = (comment: string | undefined) =>
  comment === undefined ? {} : { comment: comment.slice(0, MAX_COMMENT).toWellFormed() };
