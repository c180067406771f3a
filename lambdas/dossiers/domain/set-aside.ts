import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { CHANGES_KEPT, type countingActs, type Dossier, STAFF } from './dossier.ts';

export type CountingAct = { readonly by: string; readonly now: Instant; readonly reason: string };

/** Takes a dossier that was entered by mistake out of the figures. It stays, and its number is shown beside them. */
export function setAside(dossier: Dossier, act: CountingAct): Dossier | Refusal<'dossier.isSetAside'> {
  if (dossier.setAside !== undefined) return refuse('dossier.isSetAside');
  const { by, now, reason } = act;
  return { ...noted(dossier, act, 'setAside'), setAside: { at: now, by, reason } };
}

/** Counts a dossier again that was set aside. */
export function restore(dossier: Dossier, act: CountingAct): Dossier | Refusal<'dossier.notSetAside'> {
  if (dossier.setAside === undefined) return refuse('dossier.notSetAside');
  const { setAside: _, ...counted } = noted(dossier, act, 'restore');
  return counted;
}

const noted = (dossier: Dossier, { by, now, reason }: CountingAct, act: (typeof countingActs)[number]): Dossier => ({
  ...dossier,
  version: dossier.version + 1,
  changes: [...dossier.changes, { at: now, by: `${STAFF}${by}`, before: {}, added: [], act, reason }].slice(
    -CHANGES_KEPT,
  ),
});
