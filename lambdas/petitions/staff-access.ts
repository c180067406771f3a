import { mayAct, maySee } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Caller } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { readPetitionCode } from './domain/code.ts';
import type { Petition } from './domain/petition.ts';
import type { PetitionStore } from './store.ts';

export type StaffDeps = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};

type Asked = { readonly params: { readonly code: string }; readonly caller: Caller; readonly now: Instant };

/** The petition a member of staff asks for; what is not theirs to see does not exist for them. */
export async function findForStaff(
  { petitions, directory }: StaffDeps,
  { params, caller, now }: Asked,
): Promise<Petition | Refusal<'petition.notFound'>> {
  const code = readPetitionCode(params.code);
  const petition = code && (await petitions.find(code));
  if (!petition) return refuse('petition.notFound');
  return maySee(caller, petition.agency, await directory.tree(now)) ? petition : refuse('petition.notFound');
}

/** The same for who wants to act on it: an auditor may see, and is told plainly that seeing is all. */
export async function findToAct(
  deps: StaffDeps,
  asked: Asked,
): Promise<Petition | Refusal<'petition.notFound' | 'caller.forbidden'>> {
  const found = await findForStaff(deps, asked);
  if ('refused' in found) return found;
  return mayAct(asked.caller, found.agency, await deps.directory.tree(asked.now)) ? found : refuse('caller.forbidden');
}
