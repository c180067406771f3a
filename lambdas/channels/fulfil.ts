import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import { findForPhone } from '../petitions/citizen-access.ts';
import { type Intake, takeIn } from '../petitions/take-in.ts';
import type { Done } from './domain/outcome.ts';
import { helpReply, notFoundReply, petitionReply, statusReply } from './domain/replies.ts';
import type { Wish } from './domain/understand.ts';
import { type RatingDeps, rateDossier } from './rate-dossier.ts';

export type FulfilDeps = { readonly intake: Intake; readonly ratings: RatingDeps };

/** Who wishes, E.164; `key` follows from the message and from a secret, so that nobody outside can use it before. */
export type By = { readonly phone: string; readonly key: string; readonly now: Instant };

type Wished<Kind extends Wish['kind']> = Extract<Wish, { kind: Kind }>;

/** Does what a message asks for; done again for the same key it changes nothing and says the same. */
export async function fulfil(
  { intake, ratings }: FulfilDeps,
  wish: Wish,
  by: By,
): Promise<Done | Refusal<'idempotency.mismatch'>> {
  switch (wish.kind) {
    case 'petition':
      return sendPetition(intake, wish, by);
    case 'rating':
      return rateDossier(ratings, wish, by);
    case 'status':
      return tellStatus(intake, wish, by);
    case 'help':
      return { outcome: 'help', reply: helpReply(wish.lacks) };
  }
}

/** To reception, for a sender by telephone names no agency; it also asks for the name that the law wants. */
async function sendPetition(intake: Intake, { content }: Wished<'petition'>, { phone, key, now }: By) {
  const body = { kind: 'reflection', content, contact: { phone }, hideIdentity: false, language: 'vi' } as const;
  const taken = await takeIn(intake, { key, channel: 'sms', body }, now);
  if (!isRefusal(taken)) return { outcome: 'petition', reply: petitionReply(taken.petition, taken.receipt) } as const;
  if (taken.refused === 'idempotency.mismatch') return refuse(taken.refused);
  throw new Error(`A petition by SMS was refused: ${taken.refused}`);
}

/** Only to the telephone that the petition came from, or that was given with it on the web. */
async function tellStatus(
  { petitions, secrets }: Intake,
  { code }: Wished<'status'>,
  { phone, now }: By,
): Promise<Done> {
  const petition = await findForPhone(petitions, { code, phone, secret: secrets.CODE_KEY });
  if (petition === undefined) return { outcome: 'notTaken', reply: notFoundReply(code) };
  return { outcome: 'status', reply: statusReply(petition, localDateOf(now)) };
}
