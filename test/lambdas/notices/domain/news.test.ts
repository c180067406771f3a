import { describe, expect, test } from 'vitest';
import { newsIn } from '../../../../lambdas/notices/domain/news.ts';

type PetitionState = Parameters<typeof newsIn>[1];

const AT = '2026-11-20T02:30:00.000Z';
const submitted = { event: 'submitted', at: AT };
const nameOf = (code: string) => ({ vi: `Phường ${code}`, en: `Ward ${code}` });

const aState = (given: Partial<PetitionState> = {}): PetitionState => ({
  ...{ dueOn: '2026-12-14', provisional: false, channel: 'web', round: 1, alerts: {}, countdown: { stage: 'answer' } },
  ...{ events: [submitted], ...given },
});
const after = (event: { event: string; note?: string; to?: string }, given: Partial<PetitionState> = {}) =>
  newsIn(aState(), aState({ events: [submitted, { at: AT, ...event }], ...given }), nameOf);

describe('a change of a petition is news', () => {
  test('when it was received on the web', () => {
    expect(newsIn(undefined, aState(), nameOf)).toStrictEqual([
      { rank: 0, at: AT, news: { kind: 'received', dueOn: '2026-12-14', provisional: false } },
    ]);
  });

  test.each<[string, Parameters<typeof after>, unknown]>([
    [
      'asked for more',
      [{ event: 'supplementRequested', note: 'Số nhà?' }],
      { kind: 'supplementRequested', note: 'Số nhà?' },
    ],
    [
      'forwarded',
      [{ event: 'forwarded', to: 'H44.101' }],
      { kind: 'forwarded', to: nameOf('H44.101'), dueOn: '2026-12-14', provisional: false },
    ],
    [
      'sent back',
      [{ event: 'sentBack', to: 'H44.102' }],
      { kind: 'forwarded', to: nameOf('H44.102'), dueOn: '2026-12-14', provisional: false },
    ],
    [
      'forwarded out',
      [{ event: 'forwardedOut', to: 'Công an tỉnh' }],
      { kind: 'forwardedOut', to: { vi: 'Công an tỉnh', en: 'Công an tỉnh' } },
    ],
    [
      'extended',
      [{ event: 'extended', note: 'Cần khảo sát' }, { dueOn: '2026-12-28' }],
      { kind: 'extended', reason: 'Cần khảo sát', dueOn: '2026-12-28', provisional: false },
    ],
    ['answered', [{ event: 'answered' }, { answer: { text: 'Đã sửa.' } }], { kind: 'answered', text: 'Đã sửa.' }],
    [
      'answered for publication: the sender reads it at once',
      [{ event: 'answerDrafted' }, { answer: { text: 'Đã sửa.' } }],
      { kind: 'answered', text: 'Đã sửa.' },
    ],
    [
      'refused',
      [{ event: 'refused' }, { refusal: { ground: 'stateSecret', note: 'n' } }],
      expect.objectContaining({ kind: 'refused', where: expect.objectContaining({ en: expect.any(String) }) }),
    ],
    [
      'given a due day by another calendar',
      [{ event: 'deadlineRecalculated' }, { dueOn: '2026-12-15' }],
      { kind: 'recalculated', dueOn: '2026-12-15', provisional: false },
    ],
    ['apologised for', [{ event: 'apologised', note: 'Xin lỗi' }], { kind: 'apologised', text: 'Xin lỗi' }],
  ])('when it was %s', (_, change, news) => {
    expect(after(...change)).toStrictEqual([{ rank: 2, at: AT, news }]);
  });

  test('when it becomes late, once a round, between its events', () => {
    const late = aState({ alerts: { late: '2026-12-15T00:00:00.000Z' } });

    expect(newsIn(aState(), late, nameOf)).toStrictEqual([
      { rank: 1, at: '2026-12-15T00:00:00.000Z', news: { kind: 'late', dueOn: '2026-12-14' } },
    ]);
    expect(newsIn(late, late, nameOf)).toStrictEqual([]);
  });
});

describe('a change of a petition is no news', () => {
  test.each(['accepted', 'assigned', 'noted', 'contactOpened', 'rated', 'aMoveOfANewerVersion'])('%s', (event) => {
    expect(after({ event })).toStrictEqual([]);
  });

  test('when it came by SMS, which has its reply', () => {
    expect(newsIn(undefined, aState({ channel: 'sms' }), nameOf)).toStrictEqual([]);
  });

  test('when only its publication is late: the sender has the answer', () => {
    const late = aState({ countdown: { stage: 'publication' }, alerts: { late: AT } });

    expect(newsIn(aState({ countdown: { stage: 'publication' } }), late, nameOf)).toStrictEqual([]);
  });
});
