import type { Dossier } from './dossier.ts';
import type { Counted, Marks } from './outcome.ts';

/** What staff did to a dossier, as its row in the index says it. */
export const marksOf = ({ explanations, apology, setAside }: Dossier): Marks => ({
  ...(explanations.length > 0 && { isExplained: true }),
  ...(apology && { isApologised: true }),
  ...(setAside && { isSetAside: true }),
});

/** A dossier as it is counted. */
export const countedOf = (dossier: Dossier): Counted => ({ ...dossier, ...marksOf(dossier) });
