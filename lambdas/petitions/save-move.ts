import { randomUUID } from 'node:crypto';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Petition } from './domain/case/petition.ts';
import type { PetitionStore } from './store.ts';

/** The alert job writes at most once per escalation step: more conflicts than that come from other moves. */
const MAX_ATTEMPTS = 4;

/**
 * Saves a petition after a move or a trace, unless another was saved since it was read. An alert marked in the meantime
 * is neither: its mark is kept and the write is retried. A conflict that names the version that was read comes from a
 * trace or a rating: the caller can decide again (`retry-conflict.ts`).
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
    // The write succeeded and its response was lost: the SDK retried, and the condition refused the retry.
    if (current?.stamp === wanted.stamp) return wanted;
    if (current === undefined || current.version !== before.version || current.stamp !== before.stamp) {
      return versionConflict(current?.version ?? before.version);
    }
    wanted = withMarksOf(current, wanted, before);
    read = current;
  }
  return versionConflict(before.version);
}

/** With the current version and what is allowed now, so that a client can read the petition and decide again. */
export const versionConflict = (version: number, allowed?: readonly string[]): Refusal<'petition.versionConflict'> =>
  refuse('petition.versionConflict', {
    version,
    ...(allowed && { allowed }),
    detail: 'The petition was changed in the meantime. Read it again and retry.',
  });

/**
 * A move that started a new round, or ended the clock, keeps nothing of the alerts that were sent before. Where the move
 * made another step the next, the earlier instant stays: a look too many changes nothing.
 */
function withMarksOf<P extends Petition>({ round, alerts, nextAlertAt }: Petition, wanted: P, before: Petition): P {
  if (wanted.round !== round) return wanted;
  const isAlertMoved = wanted.nextAlertAt !== before.nextAlertAt;
  return { ...wanted, alerts, ...(!isAlertMoved && { nextAlertAt }) };
}
