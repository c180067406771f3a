import { describe, expect, test } from 'vitest';
import { record } from '../../../../lambdas/petitions/domain/case/history.ts';
import { isOpen, statuses } from '../../../../lambdas/petitions/domain/case/status.ts';
import { openCaseOf } from '../../../../lambdas/published/domain/open-case.ts';
import { aPetition, aPetitionIn, DUE_ON, legal, MONDAY, officer } from '../../../support/petitions.ts';

describe('the list of what is overdue', () => {
  test('shows of an open petition its agency, its matter and what is due', () => {
    expect(openCaseOf(aPetition({ place: 'Nhà số 5' }))).toStrictEqual({
      ...{ agency: 'H44.100', matter: 'field', stage: 'answer', dueOn: DUE_ON },
    });
    expect(openCaseOf(aPetition({ matter: undefined }))).toStrictEqual({
      ...{ agency: 'H44.100', stage: 'answer', dueOn: DUE_ON },
    });
  });

  test.each(statuses)('shows one that is %s only while its clock runs', (status) => {
    const isShown = isOpen(status) && status !== 'needsSupplement';
    expect(openCaseOf(aPetitionIn(status)) !== undefined).toBe(isShown);
  });

  test.each([
    ['about conduct', { matter: 'conduct' }],
    ['from a sender who hides', { hideIdentity: true }],
  ] as const)('never shows one %s', (_, given) => {
    expect(openCaseOf(aPetition(given))).toBeUndefined();
  });

  test('never shows one that is locked, nor one that was', () => {
    const lock = { at: MONDAY, by: officer, reason: 'Có dấu hiệu tố cáo' };
    const locked = legal(record({ ...aPetition(), lock }, { now: MONDAY, event: 'locked', by: officer }));

    expect(openCaseOf(locked)).toBeUndefined();
    expect(openCaseOf({ ...locked, lock: undefined })).toBeUndefined();
  });
});
