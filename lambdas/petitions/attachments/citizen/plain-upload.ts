import { isRefusal } from '../../../kernel/refusal.ts';
import type { Instant } from '../../../kernel/time.ts';
import { findForCitizen } from '../../citizen-access.ts';
import { petitions } from '../../config.ts';
import type { PetitionStore } from '../../store.ts';
import { mostOfSender } from '../domain/access.ts';
import { beginPlain, type ReturnTo } from '../plain-upload.ts';
import { type UploadDeps, wireUpload } from '../upload.ts';

export type PlainUploadDeps = UploadDeps & { readonly petitions: Pick<PetitionStore, 'find'> };

export const wirePlainUpload = (): PlainUploadDeps => ({ ...wireUpload(), petitions: petitions() });

type Asked = {
  readonly code: string;
  readonly receipt: string;
  readonly name: string;
  readonly returnTo: ReturnTo;
  readonly now: Instant;
};

/** The form by which a sender uploads a file without a script. */
export async function beginPlainUpload(deps: PlainUploadDeps, { code, receipt, name, returnTo, now }: Asked) {
  const petition = await findForCitizen(deps.petitions, { params: { code }, headers: {}, query: { receipt } });
  if (isRefusal(petition)) return petition;
  const file = { by: 'sender', name } as const;
  return beginPlain(deps, { code: petition.code, file, most: mostOfSender(petition), returnTo, now });
}
