import { describe, expect, test } from 'vitest';
import { DAYS_SOON } from '../../../../lambdas/dossiers/domain/standing.ts';
import { viewLabels } from '../../../../lambdas/office/dossiers/words/dossiers.ts';
import { dossierDueText, dossierNearness } from '../../../../lambdas/office/dossiers/words/due.ts';
import { firstLine } from '../../../../lambdas/office/dossiers/words/sentences.ts';

const TODAY = '2026-11-19';
const open = { status: 'processing', outcome: 'inTime', dueOn: '2026-11-26' } as const;

describe('the due day in words', () => {
  test.each([
    ['Quá hạn 3 ngày làm việc', { ...open, outcome: 'overdue', dueOn: '2026-11-16', workingDaysLate: 3 }, 'late'],
    ['Quá hạn: yêu cầu bổ sung lần thứ hai', { ...open, outcome: 'overdue' }, 'late'],
    ['Quá hạn: yêu cầu bổ sung lần thứ hai', { status: 'needsSupplement', outcome: 'overdue' }, 'late'],
    ['Còn 4 ngày làm việc', { ...open, workingDaysLeft: 4 }, 'later'],
    ['Hạn hôm nay', { ...open, dueOn: TODAY, workingDaysLeft: 0 }, 'soon'],
    ['Tạm dừng, chờ bổ sung giấy tờ', { ...open, status: 'needsSupplement', workingDaysLeft: 2 }, 'stopped'],
    ['Không có hạn trả kết quả', { status: 'processing', outcome: 'inTime' }, 'later'],
    ['Không có hạn trả kết quả', { status: 'done', outcome: 'onTime' }, 'ended'],
    ['Kết thúc đúng hạn', { status: 'done', outcome: 'onTime', dueOn: TODAY }, 'ended'],
    ['Kết thúc trước hạn', { status: 'done', outcome: 'early', dueOn: TODAY }, 'ended'],
    ['Kết thúc chậm 2 ngày làm việc', { status: 'done', outcome: 'late', dueOn: TODAY, workingDaysLate: 2 }, 'ended'],
    ['Không tính thời hạn', { status: 'processing' }, 'stopped'],
  ] as const)('%s', (text, due, near) => {
    expect([dossierDueText('vi', due, TODAY), dossierNearness(due)]).toEqual([text, near]);
  });

  test('says days in English as they are counted', () => {
    const late = (workingDaysLate: number) =>
      dossierDueText('en', { status: 'done', outcome: 'late', dueOn: TODAY, workingDaysLate }, TODAY);

    expect([late(1), late(2)]).toEqual(['Ended 1 working day late', 'Ended 2 working days late']);
  });

  test('is near as long as the list has a dossier in its view of what is due soon', () => {
    const near = (workingDaysLeft: number) => dossierNearness({ ...open, workingDaysLeft });

    expect([near(DAYS_SOON), near(DAYS_SOON + 1)]).toEqual(['soon', 'later']);
    expect(viewLabels.dueSoon.vi).toContain(`${DAYS_SOON} ngày`);
  });
});

/** An agency without others below it. */
const ALONE = { hasBelow: false, below: undefined };

describe('the first line', () => {
  const tally = { overdue: 12, unexplained: 3, unapologised: 5, isCut: false };
  const none = { overdue: 0, unexplained: 0, unapologised: 0, isCut: false };

  test('says how many are overdue and for how many nothing was done', () => {
    expect(firstLine('vi', tally, ALONE)).toBe('12 hồ sơ quá hạn, 3 chưa giải trình, 5 chưa xin lỗi.');
    expect(firstLine('en', tally, ALONE)).toBe('12 dossiers overdue, 3 not explained, 5 without an apology.');
    expect(firstLine('en', { ...tally, overdue: 1 }, ALONE)).toMatch(/^1 dossier overdue/);
    expect([firstLine('vi', none, ALONE), firstLine('en', none, ALONE)]).toEqual([
      'Không có hồ sơ quá hạn.',
      'No dossier is overdue.',
    ]);
  });

  test('says that there are more than were counted', () => {
    const cut = { ...tally, overdue: 1_200, isCut: true };

    expect(firstLine('vi', cut, ALONE)).toBe(
      'Ít nhất 1.200 hồ sơ quá hạn; trong số này 3 chưa giải trình, 5 chưa xin lỗi.',
    );
    expect(firstLine('en', cut, ALONE)).toMatch(/^At least 1,200 dossiers are overdue; of these, 3 not/);
  });

  test('says that it is about the agency alone where there are others that the reader may not see', () => {
    expect(firstLine('vi', none, { hasBelow: true, below: undefined })).toBe(
      'Riêng cơ quan này: không có hồ sơ quá hạn.',
    );
  });

  test('says of nothing found that more was not read', () => {
    expect(firstLine('vi', { ...none, isCut: true }, ALONE)).toBe('Chưa thấy hồ sơ quá hạn trong các hồ sơ đã đọc.');
    expect(firstLine('en', { ...none, isCut: true }, ALONE)).toBe('No overdue dossier among those that were read.');
  });

  test('begins with the agencies below, as they were counted last', () => {
    expect(firstLine('vi', none, { hasBelow: true, below: { tally, countedAt: '2026-11-19T01:00:00.000Z' } })).toBe(
      'Đơn vị cấp dưới, trực thuộc (thống kê lúc 08:00 ngày 19/11/2026): 12 hồ sơ quá hạn, 3 chưa giải trình, 5 chưa xin lỗi. Riêng cơ quan này: không có hồ sơ quá hạn.',
    );
    expect(
      firstLine('en', none, { hasBelow: true, below: { tally: none, countedAt: '2026-11-19T01:00:00.000Z' } }),
    ).toBe(
      'Agencies below (counted at 08:00 on 19 Nov 2026): no dossier is overdue. This agency itself: no dossier is overdue.',
    );
  });
});
