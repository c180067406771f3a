import { describe, expect, test } from 'vitest';
import { newsIn, sharedNews } from '../../../../lambdas/notices/domain/news.ts';
import { MONDAY } from '../../../support/petitions.ts';

type PetitionState = Parameters<typeof newsIn>[1];

const AT = '2026-11-20T02:30:00.000Z';
const submitted = { event: 'submitted', at: AT };
const nameOf = (code: string) => ({ vi: `Phường ${code}`, en: `Ward ${code}` });

const aState = (given: Partial<PetitionState> = {}): PetitionState => ({
  ...{ dueOn: '2026-12-14', provisional: false, channel: 'web', round: 1, alerts: {}, countdown: { stage: 'answer' } },
  ...{ events: [submitted], ...given },
});
const after = (event: Omit<PetitionState['events'][number], 'at'>, given: Partial<PetitionState> = {}) =>
  newsIn(aState(), aState({ events: [submitted, { at: AT, ...event }], ...given }), nameOf);

describe('a change of a petition is news', () => {
  test('when it was received on the web', () => {
    expect(newsIn(undefined, aState(), nameOf)).toStrictEqual([
      { rank: 0, event: 0, at: AT, news: { kind: 'received', dueOn: '2026-12-14', provisional: false } },
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
      expect.objectContaining({
        kind: 'refused',
        note: 'n',
        where: expect.objectContaining({ en: expect.any(String) }),
      }),
    ],
    [
      'given a due day by another calendar',
      [{ event: 'deadlineRecalculated' }, { dueOn: '2026-12-15' }],
      { kind: 'recalculated', dueOn: '2026-12-15', provisional: false },
    ],
    [
      'apologised for by letter',
      [
        { event: 'apologised', note: 'Xin lỗi', letter: { number: '12/UBND', signedOn: '2026-11-20' } },
        { dueOn: '2026-11-19' },
      ],
      { kind: 'apologised', text: 'Xin lỗi', letter: { number: '12/UBND', signedOn: '2026-11-20' } },
    ],
    [
      'appealed',
      [{ event: 'appealed', to: 'H44' }],
      { kind: 'appealed', to: nameOf('H44'), dueOn: '2026-12-14', provisional: false },
    ],
    ['reopened', [{ event: 'reopened' }], { kind: 'reopened', dueOn: '2026-12-14', provisional: false }],
    [
      'answered in a way that did not stay',
      [{ event: 'answerReturned', note: 'Chưa đúng' }],
      { kind: 'returned', dueOn: '2026-12-14', provisional: false },
    ],
    ['withdrawn', [{ event: 'withdrawn', note: 'Đã xong' }], { kind: 'withdrawn' }],
    ['closed, because nothing was added', [{ event: 'supplementMissed' }], { kind: 'supplementMissed' }],
    ['removed', [{ event: 'removed', note: 'Bí mật' }], { kind: 'removed' }],
    [
      'apologised for, with a new date',
      [
        { event: 'apologised', note: 'Xin lỗi' },
        { dueOn: '2026-11-19', appointment: { on: '2026-12-18', at: AT } },
      ],
      { kind: 'apologised', text: 'Xin lỗi', newDueOn: '2026-12-18' },
    ],
    [
      'apologised for in advance, so that the message does not call it late',
      [
        { event: 'apologised', note: 'Xin lỗi' },
        { dueOn: '2026-11-20', appointment: { on: '2026-12-18', at: AT } },
      ],
      { kind: 'interimReplied', text: 'Xin lỗi', newDueOn: '2026-12-18' },
    ],
    [
      'apologised for after the hour at which it was due',
      [
        { event: 'apologised', note: 'Xin lỗi' },
        { dueOn: '2026-11-20', answerDueAt: '2026-11-20T02:00:00.000Z' },
      ],
      { kind: 'apologised', text: 'Xin lỗi' },
    ],
    [
      'replied to in the meantime',
      [{ event: 'interimReplied', note: 'Đang khảo sát' }, { appointment: { on: '2026-12-18', at: AT } }],
      { kind: 'interimReplied', text: 'Đang khảo sát', newDueOn: '2026-12-18' },
    ],
    [
      'replied to before another date was promised',
      [{ event: 'interimReplied', note: 'Đang khảo sát' }, { appointment: { on: '2026-12-25', at: MONDAY } }],
      { kind: 'interimReplied', text: 'Đang khảo sát' },
    ],
  ])('when it was %s', (_, change, news) => {
    expect(after(...change)).toStrictEqual([{ rank: 2, event: 1, at: AT, news }]);
  });

  test('when it becomes late, once a round, between its events', () => {
    const late = aState({ alerts: { late: '2026-12-15T00:00:00.000Z' } });

    expect(newsIn(aState(), late, nameOf)).toStrictEqual([
      { rank: 1, event: 1, at: '2026-12-15T00:00:00.000Z', news: { kind: 'late', dueOn: '2026-12-14' } },
    ]);
    const dueAt = '2026-12-14T08:30:00.000Z';
    expect(newsIn(aState(), { ...late, answerDueAt: dueAt }, nameOf)).toMatchObject([
      { news: { kind: 'late', dueOn: '2026-12-14', dueAt } },
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

describe('a petition that was merged', () => {
  const merged = { event: 'merged', at: AT };
  const duplicate = { events: [merged], merged: { at: AT, since: 1 } };
  const leading = (...events: object[]) => aState({ events: [{ event: 'submitted', at: AT }, ...events] as never });
  const newsOf = (state: ReturnType<typeof aState>) => newsIn(undefined, state, nameOf);

  test('is news to its sender, and so is its separation, each after all that came before', () => {
    const due = { dueOn: '2026-12-14', provisional: false };
    const state = leading(merged, { event: 'unmerged', at: AT });

    expect(newsOf(state).slice(1)).toStrictEqual([
      { rank: 1_002, event: 1, at: AT, news: { kind: 'merged', ...due } },
      { rank: 2_004, event: 2, at: AT, news: { kind: 'unmerged', ...due } },
    ]);
  });

  test('is news of its own again after its sender was not content with the shared answer', () => {
    const answered = { event: 'answered', at: AT };
    const ranks = (...events: string[]) => {
      const state = {
        ...leading(merged, ...events.map((event) => ({ event, at: AT })), answered),
        answer: { text: '' },
      };
      return newsOf(state).at(-1)?.rank;
    };

    expect(ranks('reopened')).toBe(2_006);
    expect(ranks('appealed')).toBe(2_006);
    expect(ranks('unmerged', 'reopened')).toBe(2_008);
    expect(ranks('rated')).toBe(1_006);
  });

  test('hears all but the words that were written to the other sender, what only that one can do, and what came before', () => {
    const state = {
      ...leading(
        { event: 'apologised', at: AT, note: 'Xin lỗi ông An' },
        { event: 'supplementRequested', at: AT, note: 'Số nhà?' },
        { event: 'extended', at: AT, note: 'Cần khảo sát' },
        { event: 'answered', at: AT },
      ),
      answer: { text: 'Đã sửa.' },
    };

    expect(sharedNews(newsOf(state), duplicate)).toStrictEqual([
      { rank: 1_502, event: 1, at: AT, news: { kind: 'interimReplied' } },
      { rank: 1_506, event: 3, at: AT, news: { kind: 'extended', dueOn: '2026-12-14', provisional: false } },
      { rank: 1_508, event: 4, at: AT, news: { kind: 'answered', text: 'Đã sửa.' } },
    ]);
    expect(sharedNews(newsOf(state), { ...duplicate, merged: { at: AT, since: 5 } })).toStrictEqual([]);
  });

  test('hears of an interim reply and its date', () => {
    const state = {
      ...leading({ event: 'interimReplied', at: AT, note: 'Kính gửi ông An' }),
      appointment: { on: '2026-12-18', at: AT },
    };

    expect(sharedNews(newsOf(state), duplicate).map(({ news }) => news)).toStrictEqual([
      { kind: 'interimReplied', newDueOn: '2026-12-18' },
    ]);
  });

  test('hears that it was refused, without the advice to the other sender', () => {
    const state = {
      ...leading({ event: 'refused', at: AT }),
      refusal: { ground: 'duplicate', note: 'Ông An xem phản ánh trước.' },
    } as const;

    expect(JSON.stringify(sharedNews(newsOf(state), duplicate))).toContain('refused');
    expect(JSON.stringify(sharedNews(newsOf(state), duplicate))).not.toContain('Ông An');
  });

  test('hears that the answer is late, unless it was before', () => {
    const late = '2026-12-15T00:00:00.000Z';
    const news = newsOf({ ...leading(), alerts: { late } });

    expect(sharedNews(news, duplicate)).toMatchObject([{ rank: 1_501, at: late, news: { kind: 'late' } }]);
    expect(sharedNews(news, { ...duplicate, merged: { at: late, since: 1 } })).toStrictEqual([]);
  });
});
