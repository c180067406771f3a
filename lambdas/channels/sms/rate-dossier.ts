import { AgencyCode } from '../../directory/contract.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { hmac } from '../../platform/hmac.ts';
import { MAX_COMMENT, RatingFields } from '../../ratings/contract.ts';
import { type Correction, corrected } from '../../ratings/domain/correction.ts';
import { type Rating, subjectKey } from '../../ratings/domain/rating.ts';
import { unproven } from '../../ratings/evidence.ts';
import { type GiveDeps, giveRating } from '../../ratings/give-rating.ts';
import type { CommandResult } from './domain/outcome.ts';
import type { SmsCommand } from './domain/parse-sms.ts';
import {
  helpReply,
  ratedBeforeReply,
  ratedReply,
  ratingClosedReply,
  tooManyRatingsReply,
  unknownAgencyReply,
} from './domain/replies.ts';

export type RatingDeps = GiveDeps;

/** `phone` is E.164; `secret` makes the id of a rating from it. */
type Sender = { readonly phone: string; readonly secret: string; readonly now: Instant };
type RatingCommand = Extract<SmsCommand, { kind: 'rating' }>;

/** For messages of one phone at the same time: the first is stored, and the next attempt of the others corrects it. */
const MAX_ATTEMPTS = 4;

/**
 * Rates a dossier without proof, because no dossier names a phone yet; its code starts with the code of the agency. The id
 * of the rating is derived from dossier and phone, so a later message of the same phone corrects it.
 */
export async function rateDossier(deps: RatingDeps, command: RatingCommand, sender: Sender): Promise<CommandResult> {
  const { dossier, agency, level } = command;
  if (!AgencyCode.safeParse(agency).success) return { outcome: 'notTaken', reply: unknownAgencyReply(dossier) };

  const id = `sms-${hmac(sender.secret, 'rating by phone', `${sender.phone}#${dossier}`)}`;
  const opinion = { levels: { overall: level }, ...commentField(command.comment) };
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const earlier = await deps.ratings.find(subjectKey({ kind: 'dossier', code: dossier }, id));
    const result =
      earlier?.id === id
        ? await correct(deps, earlier, opinion, sender.now)
        : await give(deps, { command, id, opinion }, sender);
    if (result !== 'conflict') return result;
  }
  throw new Error(`Rating a dossier failed: another message changed it ${MAX_ATTEMPTS} times`);
}

async function correct(
  { ratings }: RatingDeps,
  earlier: Rating,
  correction: Correction,
  now: Instant,
): Promise<CommandResult | 'conflict'> {
  const { code: dossier = '' } = earlier;
  const rating = corrected(earlier, correction, now);
  if (rating === undefined) return { outcome: 'notTaken', reply: ratingClosedReply(dossier) };
  if (rating !== earlier && (await ratings.save(rating)) === 'conflict') return 'conflict';
  return rated(dossier, correction, rating.version);
}

type NewRating = { readonly command: RatingCommand; readonly id: string; readonly opinion: Correction };

async function give(
  deps: RatingDeps,
  { command: { dossier, agency }, id, opinion }: NewRating,
  { phone, now }: Sender,
): Promise<CommandResult | 'conflict'> {
  const fields = RatingFields.parse({ id, subject: { kind: 'dossier', code: dossier }, agency, ...opinion });
  const given = await giveRating(deps, fields, unproven({ agency, channel: 'sms' }, phone), now);
  if (!isRefusal(given)) return rated(dossier, opinion, 1);
  switch (given.refused) {
    case 'rating.alreadyGiven':
      return { outcome: 'notTaken', reply: ratedBeforeReply(dossier) };
    case 'rating.dossierDate':
      return { outcome: 'notTaken', reply: helpReply('rating') };
    case 'rating.tooMany':
      return { outcome: 'notTaken', reply: tooManyRatingsReply };
    case 'rating.agencyUnknown':
      return { outcome: 'notTaken', reply: unknownAgencyReply(dossier) };
    case 'idempotency.mismatch':
      return 'conflict';
    default:
      throw new Error(`A rating by SMS was refused: ${given.refused}`);
  }
}

/** Each version of a rating is confirmed once. */
const rated = (dossier: string, { levels }: Correction, version: number): CommandResult => ({
  outcome: 'rating',
  reply: ratedReply(dossier, levels['overall'] ?? 0),
  effect: `rating#${dossier}#${version}`,
});

/** Truncated to the limit of the operation; the stored message keeps the whole text. */
const commentField = (comment: string | undefined) =>
  comment === undefined ? {} : { comment: comment.slice(0, MAX_COMMENT).toWellFormed() };
