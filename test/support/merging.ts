import type { Petition, PetitionIn } from '../../lambdas/petitions/domain/case/petition.ts';
import { lead, merge } from '../../lambdas/petitions/domain/moves/acts/merge.ts';
import { anAct, aPetition, codeOf, type Given, legal, MONDAY } from './petitions.ts';

export const reason = 'Cùng phản ánh về cống ở đường Hùng Vương.';
/** A petition that others are merged into; `mergedIn`: one that was merged into it; `led`: what it is then. */
export const leading = (given: Given = {}) => aPetition({ code: codeOf('leading'), ...given });
export const mergedIn = (petition: Petition, now = MONDAY, into: Petition = leading()) =>
  legal(merge(petition, anAct({ now }), { leading: into, reason })) as PetitionIn<'merged'>;
export const led = (given: Given = {}) => legal(lead(leading(given), aPetition(), anAct()));
