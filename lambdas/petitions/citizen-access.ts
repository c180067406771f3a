import { type Refusal, refuse } from '../kernel/refusal.ts';
import { sha256, timingSafeEqual } from '../platform/hmac.ts';
import { phoneEndingProof, phoneProof } from './claim.ts';
import { readPetitionCode, readReceipt } from './domain/case/code.ts';
import type { Petition } from './domain/case/petition.ts';
import type { PetitionStore } from './store.ts';

type PhoneLookup = { readonly code: string; readonly phone: string; readonly secret: string };

/** The petition with this code, if it was sent from `phone` or `phone` was given with it. E.164. */
export async function findForPhone(
  petitions: Pick<PetitionStore, 'find'>,
  { code, phone, secret }: PhoneLookup,
): Promise<Petition | undefined> {
  const petition = await petitions.find(code);
  const matches = timingSafeEqual(petition?.phoneProof ?? '', phoneProof(secret, petition?.contactOf ?? code, phone));
  return matches ? petition : undefined;
}

type EndingLookup = { readonly code: string; readonly phoneEnding: string; readonly secret: string };

/** The petition with this code, if a phone that ends in these digits was given with it. The caller is limited. */
export async function findForPhoneEnding(
  petitions: Pick<PetitionStore, 'find'>,
  { code, phoneEnding, secret }: EndingLookup,
): Promise<Petition | undefined> {
  const petition = await petitions.find(code);
  const given = phoneEndingProof(secret, petition?.contactOf ?? code, phoneEnding);
  return timingSafeEqual(petition?.phoneEndingProof ?? '', given) ? petition : undefined;
}

export type ReceiptLookup = {
  readonly params: { readonly code: string };
  readonly headers: { readonly receipt?: string | undefined };
  readonly query: { readonly receipt?: string | undefined };
};

/** The petition with this code, if the receipt is its own. Every mismatch gives the same refusal. */
export async function findForCitizen(
  petitions: Pick<PetitionStore, 'find'>,
  { params, headers, query }: ReceiptLookup,
): Promise<Petition | Refusal<'petition.notFound'>> {
  const code = readPetitionCode(params.code);
  const receipt = headers.receipt ?? query.receipt;
  if (code === undefined || receipt === undefined) return refuse('petition.notFound');

  const petition = await petitions.find(code);
  const hash = sha256(readReceipt(receipt));
  const matches = petition !== undefined && receiptHashesOf(petition).some((own) => timingSafeEqual(own, hash));
  return matches ? petition : refuse('petition.notFound');
}

const receiptHashesOf = ({ receiptHash, renewals = [] }: Petition): readonly string[] => [
  receiptHash,
  ...renewals.map((renewal) => renewal.receiptHash),
];

/** What a petition is merged into, if it is: its sender reads and rates the answer of that one. */
export const leadingOf = (
  petitions: Pick<PetitionStore, 'find'>,
  petition: Petition,
): Promise<Petition | undefined> | undefined =>
  petition.status === 'merged' ? petitions.find(petition.merged.into) : undefined;
