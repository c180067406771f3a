import type { DossierAction } from '../../../dossiers/domain/actions.ts';
import type { Dossier } from '../../../dossiers/domain/dossier.ts';
import type { HeldBy } from '../../../dossiers/domain/held-by.ts';
import type { DossierDue } from '../../../dossiers/domain/labels-of-due.ts';
import type { Words } from '../../../kernel/words.ts';

/** A dossier as the operations return it. */
export type WholeDossier = Dossier & {
  readonly label: Words;
  readonly standing: Omit<DossierDue, 'status'>;
  readonly actions: readonly DossierAction[];
  readonly heldBy?: readonly HeldBy[];
};

/** The name of a person by the id, or of a source by what it is called. */
export type NameOf = (by: string) => string;
