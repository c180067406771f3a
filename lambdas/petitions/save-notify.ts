import type { Petition } from './domain/case/petition.ts';
import { saveMove } from './save-move.ts';
import type { PetitionStore } from './store.ts';

/** How the sender is notified is no move: it changes nothing that staff decide on, so the version that they hold stays. */
export const saveNotify = async (
  petitions: Pick<PetitionStore, 'find' | 'save'>,
  petition: Petition,
  notify: NonNullable<Petition['notify']>,
) => (petition.notify === notify ? petition : saveMove(petitions, petition, { ...petition, notify }));
