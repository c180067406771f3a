import type { Calendar } from '../calendar/calendar.ts';
import { mayAct, maySee } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Caller } from '../kernel/caller.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { reply } from '../platform/operation.ts';
import type { Dossier } from './domain/dossier.ts';
import type { DossierStore } from './store.ts';
import { viewOf } from './view.ts';

export type StaffDeps = {
  readonly dossiers: Pick<DossierStore, 'find' | 'save'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
};

export type Lookup = { readonly params: { readonly code: string }; readonly caller: Caller; readonly now: Instant };

/** The dossier with this code, if the caller may see it; 404 otherwise, as if it did not exist. */
export async function findForStaff(
  { dossiers, directory }: Pick<StaffDeps, 'directory'> & { readonly dossiers: Pick<DossierStore, 'find'> },
  { params, caller, now }: Lookup,
): Promise<Dossier | Refusal<'dossier.notFound'>> {
  const dossier = await dossiers.find(params.code);
  const isVisible = dossier !== undefined && maySee(caller, dossier.agency, await directory.tree(now));
  return isVisible ? dossier : refuse('dossier.notFound');
}

type Change<Code extends string> = {
  readonly decide: (dossier: Dossier) => Dossier | Refusal<Code>;
  /** Whether the dossier is what this very change made of it. */
  readonly isDone: (dossier: Dossier) => boolean;
};

/** Loads a dossier, decides, and writes it if it is still in the version that the caller read. */
export async function changeDossier<Code extends string>(
  deps: StaffDeps,
  request: Lookup & { readonly body: { readonly version: number } },
  { decide, isDone }: Change<Code>,
) {
  const found = await findForStaff(deps, request);
  if (isRefusal(found)) return found;
  const { caller, now, body } = request;
  const tree = await deps.directory.tree(now);
  if (!mayAct(caller, found.agency, tree)) return refuse('caller.forbidden');
  const show = (dossier: Dossier) => reply(200, viewOf(dossier, { caller, now, tree, calendar: deps.calendar }));
  // The same request again, whose answer was lost.
  if (found.version === body.version + 1 && isDone(found)) return show(found);
  if (found.version !== body.version) return refuse('dossier.versionConflict', { version: found.version });

  const next = decide(found);
  if (isRefusal(next)) return next;
  if ((await deps.dossiers.save(next, found)) === 'written') return show(next);
  const newer = await deps.dossiers.find(found.code);
  return refuse('dossier.versionConflict', { version: newer?.version ?? found.version });
}
