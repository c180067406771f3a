import { AgencyCode } from '../../directory/contract.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { MAX_COMMENT } from '../../ratings/contract.ts';
import { rateService } from '../../ratings/rate.ts';
import type { RatingStore } from '../../ratings/store.ts';
import type { CommandResult } from './domain/outcome.ts';
import type { SmsCommand } from './domain/parse-sms.ts';
import { ratedBeforeReply, ratedReply, unknownAgencyReply } from './domain/replies.ts';

export type RatingDeps = { readonly ratings: RatingStore; readonly directory: DirectoryStore };

type RatingCommand = Extract<SmsCommand, { kind: 'rating' }>;

/** Rates a dossier through the public operation; the dossier code starts with the code of the agency. */
export async function rateDossier(
  deps: RatingDeps,
  { dossier, agency, level, comment }: RatingCommand,
  { key, now }: { readonly key: string; readonly now: Instant },
): Promise<CommandResult | Refusal<'idempotency.mismatch'>> {
  if (!AgencyCode.safeParse(agency).success) return { outcome: 'notTaken', reply: unknownAgencyReply(dossier) };

  const subject = { kind: 'dossier', code: dossier };
  const body = {
    id: `sms-${key}`,
    subject,
    agency,
    channel: 'sms',
    levels: { overall: level },
    ...commentField(comment),
  };
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

/** Truncated to the limit of the operation; the stored message keeps the whole text. */
const commentField = (comment: string | undefined) =>
  comment === undefined ? {} : { comment: comment.slice(0, MAX_COMMENT).toWellFormed() };
