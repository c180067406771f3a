import { DossierCode } from '../directory/contract.ts';
import { dossierReceipt, readDossierReceipt } from '../directory/domain/dossier-proof.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { prefixesOf } from '../platform/address.ts';
import { hmacBytes, timingSafeEqual } from '../platform/hmac.ts';
import type { Quota, Quotas } from '../platform/quota.ts';
import type { Dossier } from './domain/dossier.ts';
import type { DossierStore } from './store.ts';

/**
 * Different pairs of code and receipt from one address, right or wrong. A one-stop shop with one address serves fewer
 * people an hour, and of 25 quadrillion receipts an attacker tries 100.
 */
const LOOK_UPS: Quota = { name: 'dossier look-ups', max: 100, per: 'hour' };

export type ApplicantDeps = {
  readonly dossiers: Pick<DossierStore, 'find'>;
  readonly quotas: Quotas;
  readonly proofKey: string;
};

type Sent = { readonly receipt?: string | undefined };
type LookUp = {
  readonly params: { readonly code: string };
  readonly headers: Sent;
  readonly query: Sent;
  readonly client: { readonly address?: string | undefined };
  readonly now: Instant;
};

/**
 * The dossier with this code, if the receipt is its own. The receipt follows from the code, so a wrong one is refused
 * before anything is read: neither the answer nor its time says whether there is such a dossier.
 */
export async function findForApplicant(
  { dossiers, quotas, proofKey }: ApplicantDeps,
  { params, headers, query, client, now }: LookUp,
): Promise<Dossier | Refusal<'dossier.noMatch' | 'dossier.tooManyTries'>> {
  const code = DossierCode.safeParse(params.code.replace(/\s/g, '').toUpperCase()).data;
  const receipt = readDossierReceipt(headers.receipt ?? query.receipt ?? '');
  if (code === undefined || receipt === undefined) return refuse('dossier.noMatch');

  const { address = '' } = client;
  const subject = prefixesOf(address)?.source ?? address;
  const tried = await quotas.take(LOOK_UPS, { subject, request: `${code} ${receipt}` }, now);
  if (!tried.admitted) return refuse('dossier.tooManyTries', { retryAfterSeconds: tried.retryAfterSeconds });

  const isOwn = timingSafeEqual(receipt, dossierReceipt(hmacBytes, proofKey, code));
  return (isOwn ? await dossiers.find(code) : undefined) ?? refuse('dossier.noMatch');
}
