import { randomUUID } from 'node:crypto';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Petition } from './domain/petition.ts';
import type { PetitionStore } from './store.ts';

/** The watch marks a petition once a step: whoever is outrun more often than that is told so. */
const MAX_ATTEMPTS = 4;

/**
 * Writes what a move made of a petition, unless somebody moved it since it was read. An alert marked meanwhile is no
 * such move: its mark is kept and the write made again.
 */
export async function saveMove<P extends Petition>(
  petitions: Pick<PetitionStore, 'find' | 'save'>,
  before: Petition,
  after: P,
): Promise<P | Refusal<'petition.versionConflict'>> {
  let read = before;
  let wanted: P = { ...after, stamp: randomUUID() };
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if ((await petitions.save(wanted, read)) === 'written') return wanted;

    const current = await petitions.find(before.code);
    // The write had arrived and only its answer was lost: the SDK sent it again, and the condition refused the second.
    if (current?.stamp === wanted.stamp) return wanted;
    if (current?.version !== before.version) return versionConflict(current?.version ?? before.version);
    wanted = withMarksOf(current, wanted);
    read = current;
  }
  return versionConflict(before.version);
}

/** Names the version that holds now, so that a client can read it and decide again. */
export const versionConflict = (version: number): Refusal<'petition.versionConflict'> =>
  refuse('petition.versionConflict', { version, detail: 'Somebody changed the petition meanwhile: read it again.' });

/** A move that started a new round, or ended the clock, keeps nothing of the alerts that were sent before. */
function withMarksOf<P extends Petition>({ round, alerts, nextAlertAt }: Petition, wanted: P): P {
  if (wanted.round !== round) return wanted;
  return { ...wanted, alerts, ...(wanted.nextAlertAt !== undefined && { nextAlertAt }) };
}
