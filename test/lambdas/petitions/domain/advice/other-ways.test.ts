import { describe, expect, test } from 'vitest';
import { emergencyCallFor, otherWaysFor } from '../../../../../lambdas/petitions/domain/advice/other-ways.ts';

const kinds = (text: string) => otherWaysFor(text).map(({ kind }) => kind);

describe('what belongs elsewhere is recognised', () => {
  test.each([
    ['Nhà số 5 đang cháy, đề nghị cứu', ['fire']],
    ['Nha so 5 dang chay, de nghi cuu', ['fire']],
    ['NHÀ SỐ 5 ĐANG CHÁY', ['fire']],
    ['Có nhóm thanh niên đang  đánh nhau ở ngã tư', ['police']],
    ['Có người bất tỉnh trước cổng chợ', ['ambulance']],
    ['Tôi tố cáo ông A nhận hối lộ', ['denunciation']],
    ['Tôi khiếu nại quyết định xử phạt số 12', ['complaint']],
    ['Toi khieu nai quyet dinh xu phat so 12', ['complaint']],
    ['tố cáo'.normalize('NFD'), ['denunciation']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toStrictEqual(expected);
  });

  test('with the words that say so, and advice in both languages', () => {
    const [found] = otherWaysFor('Tôi muốn khiếu nại');

    expect(found).toMatchObject({ phrase: 'khiếu nại', advice: { vi: expect.any(String), en: expect.any(String) } });
  });
});

test.each([
  'Rác để nhiều ngày ở đầu ngõ 12',
  'Máy bơm chạy ồn cả đêm, nhà chạy máy phát',
  'Đèn đường cháy bóng từ tuần trước',
  '',
])('%j is an ordinary petition', (text) => {
  expect(kinds(text)).toStrictEqual([]);
});

test.each([
  ['Nha so 5 dang chay, de nghi cuu', '114'],
  ['Nhóm thanh niên đang đánh nhau, có người bất tỉnh', '113'],
  ['Có người bất tỉnh trước cổng chợ', '115'],
  ['Tôi tố cáo ông A nhận hối lộ', undefined],
  ['Đèn đường cháy bóng từ tuần trước', undefined],
])('%j has the number to call: %s', (text, call) => {
  expect(emergencyCallFor(text)).toBe(call);
});
