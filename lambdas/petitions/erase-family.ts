import { isRefusal, type Refusal } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import type { Petition } from './domain/case/petition.ts';
import { eraseContact } from './domain/erase-contact.ts';
import { saveMove } from './save-move.ts';
import type { PetitionStore } from './store.ts';

type Store = Pick<PetitionStore, 'find' | 'save'>;

/**
 * Erases the copies of the contact in the petitions that this one was split into or from, each by a write of its own;
 * guards keep them few. What was erased before is left alone, so that a request which broke off can be sent again.
 */
export async function eraseFamily(
  petitions: Store,
  petition: Petition,
  now: Instant,
): Promise<undefined | Refusal<'petition.versionConflict'>> {
  const seen = new Set([petition.code]);
  const queue = neighboursOf(petition);
  for (let code = queue.shift(); code !== undefined; code = queue.shift()) {
    if (seen.has(code)) continue;
    seen.add(code);
    const other = await petitions.find(code);
    // A part of a request that failed may be listed nowhere else.
    if (other === undefined) continue;
    queue.push(...neighboursOf(other));
    const erased = eraseContact(other, { now });
    const saved = erased === other ? other : await saveMove(petitions, other, erased);
    if (isRefusal(saved)) return saved;
  }
  return undefined;
}

const neighboursOf = ({ splitFrom, parts = [] }: Petition): string[] => [
  ...(splitFrom === undefined ? [] : [splitFrom]),
  ...parts.map(({ code }) => code),
];
