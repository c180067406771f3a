import { expect, test } from 'vitest';
import { CHANGES_KEPT, type Changed } from '../../../../lambdas/dossiers/domain/dossier.ts';
import { noteReceipt } from '../../../../lambdas/dossiers/domain/note-receipt.ts';
import { aDossier } from '../../../support/dossiers.ts';

const now = '2026-11-19T03:00:00.000Z';
const act = { by: 'officer-1', now };
const note = { at: now, by: 'staff:officer-1', before: {}, added: [], act: 'issueReceipt' } satisfies Changed;

test('who was given a receipt is noted, and nothing else changes', () => {
  const dossier = aDossier();

  expect(noteReceipt(dossier, act)).toStrictEqual({ ...dossier, version: 2, changes: [note] });
});

test('the same person again is not noted again, until something else was', () => {
  const once = noteReceipt(aDossier(), act);

  expect(noteReceipt(once, { ...act, now: '2026-11-19T04:00:00.000Z' })).toBe(once);
  expect(noteReceipt(once, { ...act, by: 'officer-2' }).changes).toHaveLength(2);
  const changed = { ...once, changes: [...once.changes, { ...note, act: undefined, by: 'mot-cua' }] };
  expect(noteReceipt(changed, act).changes).toHaveLength(3);
});

test('as many changes are kept as of any other kind', () => {
  const changes = Array.from({ length: CHANGES_KEPT }, () => ({ ...note, act: undefined, by: 'mot-cua' }));

  expect(noteReceipt(aDossier({ changes }), act).changes).toHaveLength(CHANGES_KEPT);
});
