import type { Reminder, SentReminder } from '../../lambdas/reports/domain/reminders/reminder.ts';

/** A letter of the week that ended on 20 December 2026. */
export const aSentReminder = (given: Partial<SentReminder> = {}): SentReminder => ({
  ...{ issuer: 'H44', number: '1/UBND', signedOn: '2026-12-21', answerBy: '2026-12-28' },
  signer: { name: 'Trần Văn Nam', position: 'Chủ tịch' },
  cases: [{ code: 'PAKN-N55B-HTH7', stage: 'answer', dueOn: '2026-12-14', workingDaysLate: 4 }],
  ...{ restricted: 0, sha256: '0'.repeat(64), bytes: 4_000, at: '2026-12-21T02:00:00.000Z' },
  by: { id: 'leader', name: 'Trần Văn Nam' },
  ...given,
});

export const aReminder = (given: Partial<Reminder> = {}): Reminder => ({
  ...{ week: '2026-W51', agency: 'H44.100', version: 1, letters: [aSentReminder()], answers: [], lastHash: 'hash' },
  ...given,
});
