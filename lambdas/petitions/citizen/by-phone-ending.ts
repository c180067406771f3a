import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Request } from '../../platform/operation.ts';
import type { Quota, Quotas } from '../../platform/quota.ts';
import { findForPhoneEnding } from '../citizen-access.ts';
import type { StatusInput } from '../contract.ts';
import { readPetitionCode } from '../domain/case/code.ts';
import type { Petition } from '../domain/case/petition.ts';
import type { PetitionStore } from '../store.ts';

/**
 * Different endings that may be tried with one code in a day, right or wrong, in all operations together: to try half of
 * the 10,000 takes 1,000 days. The receipt still opens the petition, so nobody can shut its sender out.
 */
const TRIES_A_DAY: Quota = { name: 'phone endings', max: 5, per: 'day' };

export type PhoneEndingDeps = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly quotas: Quotas;
  readonly secret: string;
};

/**
 * The petition with this code, if its phone ends in these digits. What does not exist is limited as what does: the limit
 * says nothing about a code.
 */
export async function findByPhoneEnding(
  { petitions, quotas, secret }: PhoneEndingDeps,
  { params, body: { phoneEnding }, now }: Request<typeof StatusInput>,
): Promise<Petition | Refusal<'petition.notFound' | 'petition.tooManyTries'>> {
  const code = readPetitionCode(params.code);
  if (code === undefined) return refuse('petition.notFound');

  const tried = await quotas.take(TRIES_A_DAY, { subject: code, request: phoneEnding }, now);
  if (!tried.admitted) return refuse('petition.tooManyTries', { retryAfterSeconds: tried.retryAfterSeconds });

  return (await findForPhoneEnding(petitions, { code, phoneEnding, secret })) ?? refuse('petition.notFound');
}
