import { describe, expect, test } from 'vitest';
import type { Petition } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { explainDeadline } from '../../../../../lambdas/petitions/domain/deadlines/explain.ts';
import {
  aPetition,
  aPetitionIn,
  CODE,
  calendar,
  DUE_ON,
  moved,
  NEXT_TUESDAY,
  THURSDAY,
} from '../../../../support/petitions.ts';

const explain = (petition: Petition) => explainDeadline(petition, calendar);

describe('the explanation of a deadline', () => {
  test('has the limit and its legal basis, the days counted, the days skipped and why', () => {
    const explained = explain(aPetition());

    expect(explained).toMatchObject({
      code: CODE,
      stage: 'answer',
      startedOn: '2026-11-20',
      dueOn: DUE_ON,
      limit: { days: 15, unit: 'workingDays', basis: { vi: expect.stringContaining('Mức cài đặt của hệ thống') } },
      pauses: [],
      calendar: { id: 'vn', version: calendar.version, provisional: false },
      policy: { id: 'vn.petition', version: '2026.1' },
    });
    expect(explained.counted).toHaveLength(15);
    expect(explained.counted.at(-1)).toBe(DUE_ON);
    expect(explained.skipped).toContainEqual({
      on: '2026-11-24',
      why: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' },
    });
    expect(explained.calendar).not.toHaveProperty('undecided');
  });

  test('says until when the petition is to be accepted, refused, supplemented or forwarded, until it is', () => {
    const { triage } = explain(aPetition());

    expect(triage).toMatchObject({
      dueOn: '2026-11-30',
      skipped: expect.arrayContaining([expect.objectContaining({ on: '2026-11-24' })]),
      limits: [
        { act: 'refuse', days: 2, dueOn: '2026-11-25' },
        { act: 'requestSupplement', days: 5, dueOn: '2026-11-30' },
        { act: 'forward', days: 5, dueOn: '2026-11-30' },
      ],
    });
    expect(triage?.counted).toHaveLength(5);
    expect(explain(aPetitionIn('accepted'))).not.toHaveProperty('triage');
  });

  test('lists what is not announced yet if it is provisional', () => {
    const explained = explain(aPetition({ receivedAt: '2027-01-29T02:00:00.000Z' }));

    expect(explained.calendar).toMatchObject({
      provisional: true,
      undecided: [{ en: expect.stringContaining('Saturday') }, { en: expect.stringContaining('Lunar') }],
    });
  });

  test('lists a pause that has not ended', () => {
    expect(explain(moved(aPetition(), 'requestSupplement', THURSDAY)).pauses).toStrictEqual([
      { from: '2026-11-26', reason: 'needsSupplement' },
    ]);
  });

  test('lists a pause that has ended, and still counts the days of the limit', () => {
    const back = moved(moved(aPetition(), 'requestSupplement', THURSDAY), 'supplement', NEXT_TUESDAY);

    const explained = explain(back);

    expect(explained.pauses).toStrictEqual([{ from: '2026-11-26', to: '2026-12-01', reason: 'needsSupplement' }]);
    expect(explained.dueOn).toBe(back.dueOn);
    expect(explained.counted).toHaveLength(15);
    expect(explained.counted).not.toContain('2026-11-30');
  });

  test('is about the publication while that is awaited', () => {
    expect(explain(moved(aPetitionIn('processing'), 'answerToPublish', THURSDAY))).toMatchObject({
      stage: 'publication',
      startedOn: '2026-11-26',
      dueOn: '2026-11-30',
      limit: { days: 2 },
      pauses: [],
    });
  });

  test('is about the answer again once it is published', () => {
    expect(explain(aPetitionIn('published'))).toMatchObject({ stage: 'answer', dueOn: DUE_ON, limit: { days: 15 } });
  });
});
