import type { Instant } from '../../kernel/time.ts';
import { CHANGES_KEPT, type Dossier, STAFF } from './dossier.ts';

/**
 * The dossier with a note of who was given its receipt: who has it may rate. The same object for the same person again,
 * while nothing else was changed.
 */
export function noteReceipt(dossier: Dossier, { by, now }: { readonly by: string; readonly now: Instant }): Dossier {
  const staff = `${STAFF}${by}`;
  const last = dossier.changes.at(-1);
  if (last?.act === 'issueReceipt' && last.by === staff) return dossier;
  const change = { at: now, by: staff, before: {}, added: [], act: 'issueReceipt' as const };
  return { ...dossier, version: dossier.version + 1, changes: [...dossier.changes, change].slice(-CHANGES_KEPT) };
}
