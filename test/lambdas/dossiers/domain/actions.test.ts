import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { actionsOf } from '../../../../lambdas/dossiers/domain/actions.ts';
import type { Dossier } from '../../../../lambdas/dossiers/domain/dossier.ts';
import type { Role } from '../../../../lambdas/kernel/caller.ts';
import { phuTho } from '../../../support/agencies.ts';
import { aDossier, calendar, doneOn } from '../../../support/dossiers.ts';

const now = '2026-11-19T03:00:00.000Z';
const tree = treeOf(phuTho, '2026-11-19');
const by = (role: Role, agency: string) => ({ id: 'one', name: 'Nguyễn Văn Mẫu', agency, roles: [role] });
const may = (role: Role, agency: string, given: Partial<Dossier> = {}) =>
  actionsOf(aDossier(given), { caller: by(role, agency), now, tree, calendar });

const apology = { at: now, by: 'head-1', newDueOn: '2026-11-27', reason: 'Chờ ý kiến của cơ quan thuế.' };
const setAside = { at: now, by: 'leader-1', reason: 'Hồ sơ được nhập hai lần.' };

describe('what may be done with an overdue dossier', () => {
  test.each([
    ['officer', 'H44.100', ['explainDelay', 'printApology', 'issueReceipt']],
    ['head', 'H44.100', ['explainDelay', 'apologise', 'printApology', 'issueReceipt']],
    ['leader', 'H44', ['explainDelay', 'apologise', 'printApology', 'issueReceipt', 'setAside']],
    ['auditor', 'H44', ['printApology']],
  ] as const)('by a %s of %s', (role, agency, actions) => {
    expect(may(role, agency)).toEqual(actions);
  });

  test('it is apologised for once', () => {
    expect(may('head', 'H44.100', { apology })).toEqual(['explainDelay', 'printApology', 'issueReceipt']);
  });
});

test('a dossier that can still be in time is apologised for, and not explained', () => {
  expect(may('head', 'H44.100', { dueOn: '2026-11-20' })).toEqual(['apologise', 'printApology', 'issueReceipt']);
});

test('a dossier that ended late is explained', () => {
  expect(may('head', 'H44.100', doneOn('2026-11-18'))).toEqual(['explainDelay', 'issueReceipt']);
});

test('a dossier that is set aside is counted again by a level above; its applicant may still look it up', () => {
  expect(may('leader', 'H44', { setAside })).toEqual(['issueReceipt', 'restore']);
  expect(may('head', 'H44.100', { setAside })).toEqual(['issueReceipt']);
});
