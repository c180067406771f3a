import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../../../lambdas/directory/domain/tree.ts';
import {
  lateCasesOf,
  mayBeListed,
  restrictedCount,
  stillLateIn,
} from '../../../../../lambdas/reports/domain/reminders/cases.ts';
import { phuTho } from '../../../../support/agencies.ts';
import { aPetitionIn } from '../../../../support/petitions.ts';

const tree = treeOf(phuTho, '2026-12-21');
const TO = '2026-12-20';
const late = (code: string, dueOn: string) => ({ code, dueOn, workingDaysLate: 1 });

test('the cases of a review are listed by their due days, at most fifty', () => {
  const lateStages = [{ ...late('b', '2026-12-14'), stage: 'triage' as const }];
  const listed = lateCasesOf({
    late: [late('c', '2026-12-14'), late('a', '2026-12-15'), late('d', '2026-12-11')],
    lateStages,
  });

  expect(listed.map(({ code, stage }) => [code, stage])).toStrictEqual([
    ['d', 'answer'],
    ['b', 'triage'],
    ['c', 'answer'],
    ['a', 'answer'],
  ]);
  const many = Array.from({ length: 40 }, (_, n) => late(`x${n}`, '2026-12-14'));
  expect(lateCasesOf({ late: many, lateStages: many.map((one) => ({ ...one, stage: 'triage' })) })).toHaveLength(50);
});

describe('a restricted petition', () => {
  const conduct = aPetitionIn('processing', { matter: 'conduct' });
  const lock = { at: '2026-12-01T02:00:00.000Z', by: { id: 'x', name: 'X' }, reason: 'Có dấu hiệu tố cáo' };
  const barred = aPetitionIn('processing', { lock: { ...lock, barred: ['head'] } });
  const head = { id: 'head', name: 'Hà', agency: 'H44.100', roles: ['head' as const] };
  const leader = { id: 'leader', name: 'Nam', agency: 'H44', roles: ['leader' as const] };
  const count = (petitions: Parameters<typeof restrictedCount>[0], readers = [head, leader]) =>
    restrictedCount(petitions, { agency: 'H44.100', to: TO, readers, tree });

  test('is counted if everybody concerned may open it, and never listed', () => {
    expect(count([conduct, barred])).toBe(1);
    expect(count([conduct, barred], [leader])).toBe(2);
    expect(count([aPetitionIn('processing'), aPetitionIn('refused', { matter: 'conduct' })])).toBe(0);
    expect(count([aPetitionIn('processing', { matter: 'conduct', agency: 'H44.104' })])).toBe(0);
    expect(mayBeListed(conduct, 'H44.100')).toBe(false);
    expect(mayBeListed(aPetitionIn('processing'), 'H44.100')).toBe(true);
    expect(mayBeListed(aPetitionIn('processing'), 'H44.104')).toBe(false);
  });
});

test.each([
  ['processing', 'answer'],
  ['awaitingPublication', 'publication'],
  ['needsSupplement', undefined],
  ['answered', undefined],
] as const)('a petition that is %s is late in %s', (status, stage) => {
  expect(stillLateIn(aPetitionIn(status), TO)).toBe(stage);
});
