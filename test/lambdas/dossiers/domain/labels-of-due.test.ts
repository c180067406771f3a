import { expect, test } from 'vitest';
import { type DossierDue, dueKind } from '../../../../lambdas/dossiers/domain/labels-of-due.ts';

const TODAY = '2026-11-19';
const passed = '2026-11-16';

test.each<[Partial<DossierDue>, ReturnType<typeof dueKind>]>([
  [{}, 'notCounted'],
  [{ outcome: 'early', dueOn: passed }, 'early'],
  [{ outcome: 'onTime', dueOn: passed }, 'onTime'],
  [{ outcome: 'onTime' }, 'noDue'],
  [{ outcome: 'late', dueOn: passed }, 'endedLate'],
  [{ outcome: 'overdue', dueOn: passed }, 'overdue'],
  [{ outcome: 'overdue', dueOn: TODAY }, 'askedTwice'],
  [{ outcome: 'overdue' }, 'askedTwice'],
  [{ outcome: 'inTime', dueOn: TODAY }, 'left'],
  [{ outcome: 'inTime' }, 'noDue'],
  [{ outcome: 'inTime', dueOn: passed, status: 'needsSupplement' }, 'stopped'],
])('%j is %s', (due, kind) => {
  expect(dueKind({ status: 'processing', ...due }, TODAY)).toBe(kind);
});
