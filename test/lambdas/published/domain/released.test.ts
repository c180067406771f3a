import { describe, expect, test } from 'vitest';
import { record } from '../../../../lambdas/petitions/domain/case/history.ts';
import { statuses } from '../../../../lambdas/petitions/domain/case/status.ts';
import { releasedOf } from '../../../../lambdas/published/domain/released.ts';
import { aPetitionIn, calendar, LATE_AT, legal, MONDAY, moved, officer, SUMMARY } from '../../../support/petitions.ts';

describe('what is public of a petition', () => {
  test('is the summary that was released, with days and events, and nothing else of it', () => {
    const petition = aPetitionIn('published', { place: 'Nhà số 5, ngõ 12' });

    expect(releasedOf(petition, calendar)).toStrictEqual({
      ...{ agency: 'H44.100', kind: 'reflection', matter: 'field', summary: SUMMARY },
      ...{ receivedOn: '2026-11-20', answeredOn: '2026-11-23', publishedAt: MONDAY },
      history: [
        { on: '2026-11-20', event: 'submitted' },
        { on: '2026-11-23', event: 'accepted' },
        { on: '2026-11-23', event: 'answerDrafted' },
        { on: '2026-11-23', event: 'published' },
      ],
    });
  });

  test('says in which commune it happened, if its sender said so and does not stay unknown', () => {
    const petition = aPetitionIn('published', { commune: '07900' });
    const place = {
      ...{ code: '07900', name: { vi: 'phường Việt Trì', en: 'Việt Trì Ward' } },
      ...{ district: 'thành phố Việt Trì', formerly: ['phường Gia Cẩm'] },
    };

    expect(releasedOf(petition, calendar, [place])?.commune).toStrictEqual({ code: place.code, name: place.name });
    expect(releasedOf({ ...petition, hideIdentity: true }, calendar, [place])).not.toHaveProperty('commune');
    expect(releasedOf({ ...petition, commune: '07901' }, calendar, [place])).not.toHaveProperty('commune');
    expect(releasedOf(aPetitionIn('published'), calendar, [place])).not.toHaveProperty('commune');
  });

  test('says how late the answer was, and leaves out a matter that nobody named', () => {
    const released = releasedOf(aPetitionIn('published', { matter: undefined }, LATE_AT), calendar);

    expect(released?.workingDaysLate).toBe(1);
    expect(released).not.toHaveProperty('matter');
  });

  test.each(statuses.filter((status) => status !== 'published'))('is nothing while it is %s', (status) => {
    expect(releasedOf(aPetitionIn(status), calendar)).toBeUndefined();
  });

  test.each(['reopen', 'appeal', 'remove'] as const)('is nothing any more after %s', (move) => {
    expect(releasedOf(moved(aPetitionIn('published'), move), calendar)).toBeUndefined();
  });

  test('is nothing any more once it is locked', () => {
    const lock = { at: MONDAY, by: officer, reason: 'Có dấu hiệu tố cáo' };
    expect(releasedOf({ ...aPetitionIn('published'), lock }, calendar)).toBeUndefined();
  });

  test.each(['contactOpened', 'identityOpened', 'rated', 'noted'] as const)('does not tell of %s', (event) => {
    const petition = legal(record(aPetitionIn('published'), { now: LATE_AT, event, by: officer, note: 'Mật' }));
    expect(JSON.stringify(releasedOf(petition, calendar))).not.toMatch(new RegExp(`${event}|${officer.name}|Mật`));
  });
});
