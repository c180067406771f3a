import type { Calendar } from '../../calendar/calendar.ts';
import { isAt, mayAct } from '../../directory/domain/access.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import { type Caller, hasRole } from '../../kernel/caller.ts';
import type { Instant } from '../../kernel/time.ts';
import { isLateNow, mayApologise } from './delay.ts';
import type { Dossier } from './dossier.ts';

/** What staff do with a dossier. */
export const dossierActions = [
  'explainDelay',
  'apologise',
  'printApology',
  'issueReceipt',
  'setAside',
  'restore',
] as const;
export type DossierAction = (typeof dossierActions)[number];

export type Reader = {
  readonly caller: Caller;
  readonly now: Instant;
  readonly tree: Tree;
  readonly calendar: Calendar;
};

/** Only those who answer for an agency promise a new day. */
export const mayPromise = (caller: Caller): boolean => hasRole(caller, 'head', 'leader');

/** Heads and leaders of a level above the agency: no agency takes its own dossiers out of the figures. */
export const mayDecideCounting = (caller: Caller, { agency }: Pick<Dossier, 'agency'>, tree: Tree): boolean =>
  hasRole(caller, 'head', 'leader') && !isAt(caller, agency, tree);

/** What a caller who may read the dossier may do with it as it is now. */
export function actionsOf(dossier: Dossier, { caller, tree, ...moment }: Reader): readonly DossierAction[] {
  const acts = mayAct(caller, dossier.agency, tree);
  const isPending = mayApologise(dossier, moment);
  const counts = acts && mayDecideCounting(caller, dossier, tree);
  const allowed: Readonly<Record<DossierAction, boolean>> = {
    explainDelay: acts && isLateNow(dossier, moment),
    apologise: acts && mayPromise(caller) && isPending && dossier.apology === undefined,
    printApology: isPending,
    issueReceipt: acts,
    setAside: counts && dossier.setAside === undefined,
    restore: counts && dossier.setAside !== undefined,
  };
  return dossierActions.filter((action) => allowed[action]);
}
