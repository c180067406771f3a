import { expect, test } from 'vitest';
import { dueText, supplementText } from '../../../../../lambdas/pages/dossier/words/due.ts';

const TODAY = '2026-11-19';
const dueOn = '2026-11-16';

test.each([
  [
    { outcome: 'inTime', dueOn: '2026-11-20', workingDaysLeft: 1 },
    '20/11/2026 (còn 1 ngày làm việc)',
    '20 Nov 2026 (1 working day left)',
  ],
  [{ outcome: 'inTime', dueOn: TODAY, workingDaysLeft: 0 }, '19/11/2026 (hạn hôm nay)', '19 Nov 2026 (due today)'],
  [{ outcome: 'inTime' }, 'Không có hạn trả kết quả', 'No due day'],
  [{ outcome: 'onTime' }, 'Không có hạn trả kết quả', 'No due day'],
  [
    { status: 'needsSupplement', outcome: 'inTime' },
    'Tạm dừng, chờ bổ sung giấy tờ',
    'Stopped, waiting for your documents',
  ],
  [
    { status: 'needsSupplement', outcome: 'inTime', dueOn },
    '16/11/2026 (tạm dừng, chờ bổ sung giấy tờ)',
    '16 Nov 2026 (stopped, waiting for your documents)',
  ],
  [
    { outcome: 'overdue', dueOn, workingDaysLate: 3 },
    '16/11/2026 (quá hạn 3 ngày làm việc)',
    '16 Nov 2026 (3 working days overdue)',
  ],
  [
    { outcome: 'overdue', dueOn, workingDaysLate: 0 },
    '16/11/2026 (đã quá hạn, chưa đủ một ngày làm việc)',
    '16 Nov 2026 (overdue, by less than a working day)',
  ],
  [
    { outcome: 'overdue', dueOn: '2026-11-30' },
    '30/11/2026 (quá hạn: yêu cầu bổ sung lần thứ hai)',
    '30 Nov 2026 (overdue: documents were asked for twice)',
  ],
  [{ outcome: 'overdue' }, 'Quá hạn: yêu cầu bổ sung lần thứ hai', 'Overdue: documents were asked for twice'],
  [
    { outcome: 'late', dueOn, workingDaysLate: 2 },
    '16/11/2026 (kết thúc chậm 2 ngày làm việc)',
    '16 Nov 2026 (ended 2 working days late)',
  ],
  [{ outcome: 'early', dueOn }, '16/11/2026 (kết thúc trước hạn)', '16 Nov 2026 (ended early)'],
  [{ outcome: 'onTime', dueOn }, '16/11/2026 (kết thúc đúng hạn)', '16 Nov 2026 (ended on time)'],
  [{}, undefined, undefined],
] as const)('%j', (due, vi, en) => {
  const shown = { status: 'processing', ...due };

  expect([dueText('vi', shown, TODAY), dueText('en', shown, TODAY)]).toStrictEqual([vi, en]);
});

test('a request for documents says whether they came', () => {
  expect(supplementText('vi', { askedOn: '2026-11-04', suppliedOn: '2026-11-11' })).toBe(
    'Yêu cầu 04/11/2026, đã bổ sung 11/11/2026',
  );
  expect(supplementText('en', { askedOn: '2026-11-04' })).toBe('Asked for on 4 Nov 2026, not supplied yet');
});
