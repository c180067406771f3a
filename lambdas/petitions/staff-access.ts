import { mayAct, maySee } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Caller } from '../kernel/caller.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { readPetitionCode } from './domain/case/code.ts';
import type { Petition } from './domain/case/petition.ts';
import { mayRead } from './domain/moves/allowed.ts';
import type { PetitionStore } from './store.ts';

export type StaffDeps = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};

type StaffLookup = { readonly params: { readonly code: string }; readonly caller: Caller; readonly now: Instant };

/** The petition with this code, if the caller may see it; 404 otherwise, as if it did not exist. */
export async function findForStaff(
  { petitions, directory }: StaffDeps,
  { params, caller, now }: StaffLookup,
): Promise<Petition | Refusal<'petition.notFound'>> {
  const code = readPetitionCode(params.code);
  const petition = code && (await petitions.find(code));
  if (!petition) return refuse('petition.notFound');
  const tree = await directory.tree(now);
  const isVisible = maySee(caller, petition.agency, tree) && mayRead(caller, petition, tree);
  return isVisible ? petition : refuse('petition.notFound');
}

/** Like `findForStaff`, but requires permission to act; an auditor gets 403 instead of 404. */
export async function findToAct(
  deps: StaffDeps,
  lookup: StaffLookup,
): Promise<Petition | Refusal<'petition.notFound' | 'caller.forbidden'>> {
  const found = await findForStaff(deps, lookup);
  if (isRefusal(found)) return found;
  return mayAct(lookup.caller, found.agency, await deps.directory.tree(lookup.now))
    ? found
    : refuse('caller.forbidden');
}
