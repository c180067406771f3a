import { type Refusal, refuse } from '../kernel/refusal.ts';
import { plainProof, sameProof } from '../platform/keyed.ts';
import { phoneProof } from './claim.ts';
import { readPetitionCode, readReceipt } from './domain/code.ts';
import type { Petition } from './domain/petition.ts';
import type { PetitionStore } from './store.ts';

type ByPhone = { readonly code: string; readonly phone: string; readonly secret: string };

/** The petition of whoever writes from the very phone that was given with it; E.164. */
export async function findForPhone(
  petitions: Pick<PetitionStore, 'find'>,
  { code, phone, secret }: ByPhone,
): Promise<Petition | undefined> {
  const petition = await petitions.find(code);
  const isTheirs = sameProof(petition?.phoneProof ?? '', phoneProof(secret, code, phone));
  return isTheirs ? petition : undefined;
}

type Asked = {
  readonly params: { readonly code: string };
  readonly headers: { readonly receipt?: string | undefined };
  readonly query: { readonly receipt?: string | undefined };
};

/** The petition a citizen asks for with its receipt; one answer for every way in which the two do not fit. */
export async function findForCitizen(
  petitions: Pick<PetitionStore, 'find'>,
  { params, headers, query }: Asked,
): Promise<Petition | Refusal<'petition.notFound'>> {
  const code = readPetitionCode(params.code);
  const receipt = headers.receipt ?? query.receipt;
  if (code === undefined || receipt === undefined) return refuse('petition.notFound');

  const petition = await petitions.find(code);
  const isTheirs = petition !== undefined && sameProof(petition.receiptHash, plainProof(readReceipt(receipt)));
  return isTheirs ? petition : refuse('petition.notFound');
}
