/** The digest of the examples in the reference. */
const person = 'officer-H44.100';

export const ALERT_ID = `2026-12-09.${person}`;

export const alertSample = {
  ...{ id: ALERT_ID, person, day: '2026-12-09', at: '2026-12-09T00:30:00.000Z', total: 1, late: 0, dueToday: 0 },
  cases: [
    {
      ...{ code: 'PAKN-N55B-HTH7', agency: 'H44.100', stage: 'answer' as const, dueOn: '2026-12-14' },
      ...{ provisional: false, receivedOn: '2026-11-23', assignee: 'Nguyễn Thị Ân', workingDays: 3 },
    },
  ],
};
