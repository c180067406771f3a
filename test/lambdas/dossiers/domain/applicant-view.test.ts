import { describe, expect, test } from 'vitest';
import { applicantView, RATING_DAYS, ratedUntil } from '../../../../lambdas/dossiers/domain/applicant-view.ts';
import type { Dossier } from '../../../../lambdas/dossiers/domain/dossier.ts';
import { aDossier, calendar, doneOn } from '../../../support/dossiers.ts';

const NOW = '2026-11-19T03:00:00.000Z';
const act = { at: '2026-11-18T17:30:00.000Z', by: 'head-1' };
const viewOf = (given: Partial<Dossier> = {}) => applicantView(aDossier(given), NOW, calendar);

describe('what an applicant reads', () => {
  test('of a pending dossier is its facts, and by how much it is overdue', () => {
    expect(viewOf({ field: 'Đất đai' })).toStrictEqual({
      ...{ code: 'H44.100-261102-0007', agency: 'H44.100', procedure: '1.012766', field: 'Đất đai' },
      ...{ channel: 'online', status: 'processing', label: { vi: 'Đang xử lý', en: 'Being processed' } },
      ...{ receivedOn: '2026-11-02', supplements: [], changedAt: '2026-11-02T08:00:00.000Z' },
      ...{ outcome: 'overdue', dueOn: '2026-11-16', workingDaysLate: 3, firstDueOn: '2026-11-16' },
      method: { id: 'tthc-timeliness', version: '2026.1' },
    });
  });

  test('names no staff, and of an explanation only its day', () => {
    const explanations = [
      { ...act, at: '2026-11-17T02:00:00.000Z', text: 'Ông Mẫu nghỉ phép.' },
      { ...act, text: 'Bà Mẫu nghỉ ốm.' },
    ];
    const view = viewOf({
      explanations,
      apology: { ...act, newDueOn: '2026-11-27', reason: 'Chờ cơ quan thuế.' },
      changes: [{ at: NOW, by: 'staff:head-1', before: {}, added: [], act: 'restore', reason: 'Nhập đúng mã.' }],
    });

    expect(view).toMatchObject({
      explainedOn: '2026-11-19',
      apology: { on: '2026-11-19', newDueOn: '2026-11-27', reason: 'Chờ cơ quan thuế.' },
    });
    expect(JSON.stringify(view)).not.toMatch(/head-1|nghỉ|mot-cua|Nhập đúng/);
  });

  test.each([
    ['a done one', { ...doneOn('2026-11-16') }, { outcome: 'onTime', doneOn: '2026-11-16' }],
    [
      'one that was handed over',
      { status: 'handedOver', doneOn: '2026-11-12', handedOverOn: '2026-11-18' },
      { outcome: 'early', handedOverOn: '2026-11-18' },
    ],
    ['a withdrawn one', { status: 'withdrawn', endedOn: '2026-11-10' }, { outcome: 'early', endedOn: '2026-11-10' }],
    ['one that is set aside', { setAside: { ...act, reason: 'Nhập hai lần.' } }, { isSetAside: true }],
  ] as const)('of %s has its days', (_, given, shown) => {
    expect(viewOf(given)).toMatchObject(shown);
  });

  test.each([
    ['one that is set aside', { setAside: { ...act, reason: 'Nhập hai lần.' } }],
    ['one that was only registered', { status: 'registered' }],
  ] as const)('of %s says nothing about being on time', (_, given) => {
    expect(viewOf(given)).not.toHaveProperty('outcome');
  });

  test('of one without a first due day leaves it out', () => {
    expect(viewOf({ firstDueOn: undefined, dueOn: undefined })).not.toHaveProperty('firstDueOn');
  });
});

describe('a dossier is rated', () => {
  test.each([
    ['for 90 days after it was done', doneOn('2026-11-16'), '2027-02-14'],
    [
      'from the day on which its result was collected',
      { status: 'handedOver', doneOn: '2026-01-05', handedOverOn: '2026-11-16' },
      '2027-02-14',
    ],
    ['also if only that day is known', { status: 'handedOver', handedOverOn: '2026-11-16' }, '2027-02-14'],
  ] as const)('%s', (_, given, until) => {
    expect(RATING_DAYS).toBe(90);
    expect(ratedUntil(aDossier(given))).toBe(until);
  });

  test.each([
    ['pending', {}],
    ['withdrawn', { status: 'withdrawn', endedOn: '2026-11-10' }],
    ['stopped', { status: 'stopped', endedOn: '2026-11-10' }],
    ['not received', { status: 'notReceived' }],
    ['done without a day', { status: 'done' }],
    ['set aside', { ...doneOn('2026-11-16'), setAside: { ...act, reason: 'Nhập hai lần.' } }],
  ] as const)('never while it is %s', (_, given) => {
    expect(ratedUntil(aDossier(given))).toBeUndefined();
  });
});
