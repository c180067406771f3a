import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../lambdas/directory/domain/tree.ts';
import type { Caller } from '../../../lambdas/kernel/caller.ts';
import { findForStaff, findToAct } from '../../../lambdas/petitions/staff-access.ts';
import { phuTho } from '../../support/agencies.ts';
import { aCaller, aPetition, CODE, MONDAY } from '../../support/petitions.ts';

const petition = aPetition();
const deps = {
  petitions: { find: async (code: string) => (code === CODE ? petition : undefined) },
  directory: { tree: async () => treeOf(phuTho, '2026-11-23') },
};
const ask = (caller: Caller, code = CODE) => ({ params: { code }, caller, now: MONDAY });
const notFound = { refused: 'petition.notFound' };

describe('a petition of Việt Trì', () => {
  test.each<[string, Partial<Caller>]>([
    ['its officer', {}],
    ['its head', { roles: ['head'] }],
    ['the head of the province', { agency: 'H44', roles: ['head'] }],
    ['a leader of the province', { agency: 'H44', roles: ['leader'] }],
    ['an admin who is its officer, too', { roles: ['admin', 'officer'] }],
  ])('can be seen and changed by %s', async (_, who) => {
    expect(await findForStaff(deps, ask(aCaller(who)))).toBe(petition);
    expect(await findToAct(deps, ask(aCaller(who)))).toBe(petition);
  });

  test('can be seen by an auditor, who gets 403 for a change', async () => {
    const auditor = aCaller({ agency: 'H44', roles: ['auditor'] });

    expect(await findForStaff(deps, ask(auditor))).toBe(petition);
    expect(await findToAct(deps, ask(auditor))).toStrictEqual({ refused: 'caller.forbidden' });
  });

  test.each<[string, Partial<Caller>]>([
    ['an officer of another ward', { agency: 'H44.104' }],
    ['an officer of the province', { agency: 'H44' }],
    ['the head of an office below', { agency: 'H44.100.1', roles: ['head'] }],
    ['an admin', { roles: ['admin'] }],
    ['nobody in particular', { roles: [] }],
    ['an officer of no agency', { agency: '' }],
  ])('does not exist for %s', async (_, who) => {
    expect(await findForStaff(deps, ask(aCaller(who)))).toStrictEqual(notFound);
    expect(await findToAct(deps, ask(aCaller(who)))).toStrictEqual(notFound);
  });
});

test.each([['PAKN-2222-2222'], ['PAKN-7K3D-9QXW'], [''], ['\ud800']])('the code %j is not found', async (code) => {
  expect(await findForStaff(deps, ask(aCaller(), code))).toStrictEqual(notFound);
  expect(await findToAct(deps, ask(aCaller(), code))).toStrictEqual(notFound);
});
