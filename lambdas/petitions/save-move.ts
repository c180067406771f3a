import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Petition } from './domain/petition.ts';
import type { PetitionStore } from './store.ts';

/** Writes what a move made of a petition, unless somebody moved it since it was read. */
export async function saveMove(
  petitions: Pick<PetitionStore, 'find' | 'save'>,
  before: Petition,
  after: Petition,
): Promise<Petition | Refusal<'petition.versionConflict'>> {
  if ((await petitions.save(after, before.version)) === 'written') return after;
  const current = await petitions.find(before.code);
  return versionConflict(current?.version ?? before.version);
}

/** Names the version that holds now, so that a client can read it and decide again. */
export const versionConflict = (version: number): Refusal<'petition.versionConflict'> =>
  refuse('petition.versionConflict', { version, detail: 'Somebody changed the petition meanwhile: read it again.' });
