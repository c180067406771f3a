import type * as z from 'zod';
import { dossierKey } from '../directory/domain/dossier-code.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import type { RateInput } from './contract.ts';
import type { CounterStore } from './counters.ts';
import { maxAge } from './domain/rating.ts';
import type { Evidence } from './give-rating.ts';
import { validCounterToken, validDossierToken, validFoundToken } from './token.ts';

type Deps = { readonly counters: Pick<CounterStore, 'find'>; readonly ratingKey: string };
type Body = z.output<typeof RateInput>['body'];

/** New ratings without proof, from one sender about one agency: a family and its neighbours behind one router. */
const UNPROVEN = { name: 'unproven-ratings', max: 30, per: 'day' } as const;

/** The evidence that anybody may bring: a token of the agency, or none. `sender` is limited without one. */
export async function publicEvidence(
  deps: Deps,
  body: Body,
  { sender, now }: { readonly sender: string; readonly now: Instant },
): Promise<Evidence | Refusal<'rating.unsigned' | 'rating.tokenInvalid'>> {
  const { channel, token } = body;
  if (channel !== 'web' && channel !== 'qr') return refuse('rating.unsigned');
  if (token === undefined) return unproven(body, sender);
  const proven = await provenBy(deps, body, now);
  return proven === undefined ? refuse('rating.tokenInvalid') : { channel, maxAge: maxAge.unsigned, ...proven };
}

/** No proof: counted apart, and limited by sender (an address or a phone), agency and day. */
export function unproven({ agency, channel }: Pick<Body, 'agency' | 'channel'>, sender: string): Evidence {
  const limit = { quota: UNPROVEN, subject: `${sender} ${agency}` };
  return { channel, proof: 'none', maxAge: maxAge.unsigned, limit };
}

/** Ratings of one dossier with the token of its look-up, the first and those that correct it. */
const BY_APPLICANT = { name: 'applicant-ratings', max: 10, per: 'day' } as const;

type Proven = Pick<Evidence, 'proof' | 'limit' | 'isApplicant'>;

function provenBy(deps: Deps, body: Body, now: Instant): Proven | undefined | Promise<Proven | undefined> {
  const { token = '' } = body;
  if (token.startsWith('h~')) return byLookUp(deps, body, now);
  return token.startsWith('d~') ? byDossier(deps, body, now) : byCounter(deps, body);
}

/** The token is for one dossier at the agency that has it, by its procedure. */
function byLookUp({ ratingKey }: Deps, body: Body, now: Instant): Proven | undefined {
  const { subject, agency, procedure, token = '' } = body;
  if (subject.kind !== 'dossier' || procedure === undefined) return undefined;
  const validTo = validFoundToken(ratingKey, token, { agency, procedure, dossier: subject.code });
  if (validTo === undefined || validTo < localDateOf(now)) return undefined;
  const limit = { quota: BY_APPLICANT, subject: dossierKey(subject.code) };
  return { proof: 'link', limit, isApplicant: true };
}

function byDossier({ ratingKey }: Deps, { subject, agency, token = '' }: Body, now: Instant): Proven | undefined {
  if (subject.kind !== 'dossier') return undefined;
  const validTo = validDossierToken(ratingKey, token, { agency, dossier: subject.code });
  return validTo !== undefined && localDateOf(now) <= validTo ? { proof: 'link' } : undefined;
}

async function byCounter({ counters, ratingKey }: Deps, { agency, token = '' }: Body): Promise<Proven | undefined> {
  const claim = validCounterToken(ratingKey, token);
  if (claim === undefined || claim.agency !== agency) return undefined;
  const counter = await counters.find(claim);
  if (counter?.active !== true || counter.generation !== claim.generation) return undefined;
  const quota = { name: 'counter-ratings', max: counter.hourlyLimit, per: 'hour' } as const;
  return { proof: 'counter', limit: { quota, subject: `${agency} ${counter.counter}` } };
}
