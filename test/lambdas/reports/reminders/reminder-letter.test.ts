import { expect, test } from 'vitest';
import { issuerOf } from '../../../../lambdas/directory/domain/issuer.ts';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import {
  type ListedCase,
  type ReminderLetter,
  reminderLetter,
  summaryOf,
} from '../../../../lambdas/reports/reminders/reminder-letter.ts';
import { phuTho } from '../../../support/agencies.ts';

const tree = treeOf(phuTho, '2026-12-21');
const listed: ListedCase = {
  ...{ code: 'PAKN-N55B-HTH7', stage: 'triage', dueOn: '2026-12-16', workingDaysLate: 2, receivedOn: '2026-12-09' },
  ...{ kind: 'proposal', inCharge: 'Nguyễn <i>Hoa</i>' },
};

const letterOf = (given: Partial<ReminderLetter> = {}): string =>
  reminderLetter({
    issuer: issuerOf('H44.100', tree),
    receiver: issuerOf('H44.100.1', tree).agency,
    week: { id: '2026-W51', from: '2026-12-14', to: '2026-12-20' },
    ...{ total: 1, cases: [listed], restricted: 0, answerBy: '2026-12-28' },
    ...given,
  });

test('a letter about listed cases alone does not mention what is restricted', () => {
  const html = letterOf();

  expect(html).toContain('có 01 phản ánh, kiến nghị quá hạn.');
  expect(html).toContain('16/12/2026<br>(tiếp nhận)');
  expect(html).toContain('Nguyễn &lt;i&gt;Hoa&lt;/i&gt;');
  expect(html).not.toMatch(/hạn chế|Ngoài ra|<script|http/);
});

test('a letter about restricted cases alone has no list', () => {
  const html = letterOf({ total: 0, cases: [], restricted: 2 });

  expect(html).toMatch(
    /đến hết ngày 20\/12\/2026, [^<]* có 02 phản ánh, kiến nghị quá hạn thuộc diện hạn chế người xem/,
  );
  expect(html).not.toMatch(/<table>|Ngoài ra|có 00/);
});

test('a case that its sender described by nothing but its kind is summarised by it', () => {
  expect(summaryOf({ kind: 'proposal' })).toStrictEqual({ vi: 'Kiến nghị', en: 'Proposal' });
});
