import { apologiseForDossier } from '../../dossiers/apologise.ts';
import type { DossierAction } from '../../dossiers/domain/actions.ts';
import { explainDossierDelay } from '../../dossiers/explain-delay.ts';
import { restoreDossier } from '../../dossiers/restore.ts';
import { setDossierAside } from '../../dossiers/set-aside.ts';
import type { Reply, StaffOperation } from '../../platform/operation.ts';

/** What has a form; the letter is only read, and the receipt has a page of its own. */
export type DossierAct = Exclude<DossierAction, 'printApology' | 'issueReceipt'>;

/** The operation of the API behind each form of a dossier. */
export const operations = {
  explainDelay: explainDossierDelay,
  apologise: apologiseForDossier,
  setAside: setDossierAside,
  restore: restoreDossier,
} as const satisfies Record<DossierAct, Pick<StaffOperation<never, Reply>, 'refuses'>>;

export const dossierActs = Object.keys(operations) as readonly DossierAct[];
