import { describe, expect, test } from 'vitest';
import { amount, brokenDown, rateText } from '../../../../../lambdas/reports/domain/official/amounts.ts';
import {
  changeOfCount,
  changeOfSample,
  changeOfShare,
} from '../../../../../lambdas/reports/domain/official/changes.ts';
import { dossierChanges, dossierText } from '../../../../../lambdas/reports/domain/official/dossier-text.ts';
import { petitionChanges, petitionText } from '../../../../../lambdas/reports/domain/official/petition-text.ts';
import {
  satisfactionChange,
  satisfactionText,
} from '../../../../../lambdas/reports/domain/official/satisfaction-text.ts';
import { timelinessOf } from '../../../../../lambdas/reports/domain/timeliness.ts';
import { someDossiers } from '../../../../support/reported-dossiers.ts';
import { aReport, ratingsOf } from '../../../../support/reports.ts';

describe('amounts', () => {
  test.each([
    [0, '0'],
    [7, '07'],
    [10, '10'],
    [1_234, '1.234'],
  ])('%d is written %s', (count, text) => {
    expect(amount(count)).toBe(text);
  });

  test('a rate has its numerator and denominator, and none of nothing', () => {
    expect(rateText({ n: 5, d: 6 })).toBe('5/6 (đạt 83,33%)');
    expect(rateText({ n: 0, d: 0 })).toBe('không có');
  });

  test('parts that are 0 are left out, and so are brackets around nothing', () => {
    expect(
      brokenDown([
        ['đúng hạn', 3],
        ['quá hạn', 0],
      ]),
    ).toBe(' (03 đúng hạn)');
    expect(brokenDown([['quá hạn', 0]])).toBe('');
  });
});

describe('changes', () => {
  test.each([
    [12, 10, 'tăng 02 (20,00%)'],
    [8, 10, 'giảm 02 (20,00%)'],
    [5, 5, 'không thay đổi'],
    [5, 0, 'tăng 05'],
  ])('%d after %d: %s', (now, before, text) => {
    expect(changeOfCount(now, before)).toBe(text);
  });

  test('of shares are the difference of what is printed, in percentage points', () => {
    expect(changeOfShare({ n: 5, d: 6 }, { n: 4, d: 6 })).toBe('tăng 16,66 điểm phần trăm');
    expect(changeOfShare({ n: 4, d: 6 }, { n: 5, d: 6 })).toBe('giảm 16,66 điểm phần trăm');
    expect(changeOfShare({ n: 2, d: 4 }, { n: 1, d: 2 })).toBe('không thay đổi');
    expect(changeOfShare({ n: 0, d: 0 }, { n: 1, d: 2 })).toBeUndefined();
    expect(changeOfShare({ n: 1, d: 2 }, { n: 0, d: 0 })).toBeUndefined();
  });

  test('of samples are only stated as such where chance does not explain them', () => {
    const chance = 'trong phạm vi sai số thống kê, chưa đủ cơ sở kết luận có thay đổi';

    expect(changeOfSample({ n: 80, d: 100 }, { n: 75, d: 100 })).toBe(`tăng 5,00 điểm phần trăm, ${chance}`);
    expect(changeOfSample({ n: 800, d: 1_000 }, { n: 750, d: 1_000 })).toBe('tăng 5,00 điểm phần trăm');
    expect(changeOfSample({ n: 800, d: 1_000 }, { n: 750, d: 1_000 }, false)).toContain(chance);
    expect(changeOfSample({ n: 5, d: 5 }, { n: 9, d: 9 })).toBe('không thay đổi');
    expect(changeOfSample({ n: 1, d: 1 }, { n: 0, d: 1 })).toContain(chance);
    expect(changeOfSample({ n: 0, d: 0 }, { n: 0, d: 1 })).toBeUndefined();
  });
});

describe('the text about petitions', () => {
  const { petitions } = aReport();

  test('states each count once, and what pauses did for the rate', () => {
    expect(petitionText(petitions)).toStrictEqual([
      'Tiếp nhận, xử lý 10 phản ánh, kiến nghị (08 tiếp nhận trong kỳ; 02 từ kỳ trước chuyển sang).',
      'Kết quả: đã trả lời 06 (05 đúng hạn; 01 quá hạn); không tiếp nhận 01 (01 đúng hạn); đang xử lý 03 (02 trong hạn; 01 quá hạn).',
      'Tỷ lệ trả lời đúng hạn trên tổng số đã trả lời: 5/6 (đạt 83,33%).',
      'Trong số đã giải quyết có 01 phản ánh, kiến nghị có tạm dừng tính thời hạn. Nếu không tính tạm dừng, gia hạn thì tỷ lệ trả lời đúng hạn là 4/6 (đạt 66,67%).',
      'Công khai 02 kết quả trả lời (01 đúng hạn; 01 quá hạn); còn 01 kết quả chờ công khai.',
    ]);
  });

  test('of a period without any is one sentence', () => {
    const none = aReport({ parts: [timelinessOf([], { from: '2026-10-01', to: '2026-10-31' })] });

    expect(petitionText(none.petitions)).toStrictEqual([
      'Trong kỳ không tiếp nhận phản ánh, kiến nghị; không có phản ánh, kiến nghị từ kỳ trước chuyển sang.',
    ]);
  });

  test('has neither rate nor publication where nothing was answered', () => {
    const one = { receivedOn: '2026-10-20', dueOn: '2026-10-25' };
    const closed = (as: 'forwardedOut' | 'withdrawn' | 'merged') => ({ ...one, closed: { as, on: '2026-10-22' } });
    const report = aReport({
      parts: [
        timelinessOf([one, closed('forwardedOut'), closed('withdrawn'), closed('merged')], {
          ...{ from: '2026-10-01', to: '2026-10-31' },
        }),
      ],
    });

    expect(petitionText(report.petitions)).toStrictEqual([
      'Tiếp nhận, xử lý 04 phản ánh, kiến nghị (04 tiếp nhận trong kỳ).',
      'Kết quả: đã chuyển cơ quan có thẩm quyền 01; người gửi đã rút 01; gộp với phản ánh khác cùng nội dung 01; đang xử lý 01 (01 quá hạn).',
    ]);
    expect(petitionChanges(report.petitions, petitions)).toBe(
      'số tiếp nhận trong kỳ giảm 04 (50,00%); số đã trả lời giảm 06 (100,00%); số đang xử lý quá hạn cuối kỳ không thay đổi',
    );
  });

  test('of answers only says nothing of what is open', () => {
    const answered = {
      receivedOn: '2026-10-02',
      dueOn: '2026-10-25',
      closed: { as: 'answered' as const, on: '2026-10-05' },
    };
    const report = aReport({ parts: [timelinessOf([answered], { from: '2026-10-01', to: '2026-10-31' })] });

    expect(petitionText(report.petitions)[1]).toBe('Kết quả: đã trả lời 01 (01 đúng hạn).');
    expect(petitionChanges(petitions, report.petitions)).toContain('tỷ lệ trả lời đúng hạn giảm 16,67 điểm phần trăm');
  });
});

describe('the text about dossiers', () => {
  test('names each of the three rates, and what who is late owes', () => {
    expect(dossierText(someDossiers())).toStrictEqual([
      'Tiếp nhận 1.213 hồ sơ (728 trực tuyến; 364 trực tiếp, qua dịch vụ bưu chính; 121 từ kỳ trước chuyển sang). Đã giải quyết 1.203 hồ sơ (1.173 trước hạn; 20 đúng hạn; 10 quá hạn); đang giải quyết 10 hồ sơ (07 trong hạn; 03 quá hạn).',
      'Tỷ lệ giải quyết trước và đúng hạn trên tổng số đã giải quyết (theo biểu II.06a/VPCP/KSTT): 1.193/1.203 (đạt 99,17%); trên tổng số tiếp nhận: 1.193/1.213 (đạt 98,35%); tính cả hồ sơ đang giải quyết trong hạn, trên tổng số tiếp nhận: 1.200/1.213 (đạt 98,93%).',
      'Trong 13 hồ sơ quá hạn, có 07 hồ sơ đã giải trình với người đứng đầu, 07 hồ sơ đã có văn bản xin lỗi.',
      'Nếu tính theo hạn trả kết quả được hẹn lần đầu thì số hồ sơ quá hạn là 17.',
      'Không tính 01 hồ sơ được cấp trên đưa ra khỏi thống kê do nhập sai.',
    ]);
  });

  test('of none is one sentence, and of none late has no more than the rates', () => {
    const zero = { late: 0, overdue: 0 };
    const onTime = someDossiers({ late: 0, overdue: 0 }, { lateByFirstDue: zero, setAside: 0 });

    expect(dossierText(someDossiers({ total: 0, resolved: 0, pending: 0 }))).toStrictEqual([
      'Trong kỳ không tiếp nhận hồ sơ; không có hồ sơ từ kỳ trước chuyển sang.',
    ]);
    expect(dossierText(onTime)).toHaveLength(2);
  });

  test('compares the resolved, their rate and what is overdue', () => {
    expect(dossierChanges(someDossiers({ resolved: 1_263 }), someDossiers())).toBe(
      'số hồ sơ đã giải quyết tăng 60 (4,99%); tỷ lệ giải quyết trước và đúng hạn không thay đổi; số hồ sơ đang giải quyết quá hạn cuối kỳ không thay đổi',
    );
    const unresolved = {
      ...someDossiers(),
      rates: { ...someDossiers().rates, onTimeOfResolved: { n: 0, d: 0, percent: null } },
    };
    expect(dossierChanges(unresolved, someDossiers())).not.toContain('tỷ lệ');
  });
});

describe('the text about satisfaction', () => {
  test('has the share with its interval', () => {
    expect(satisfactionText(ratingsOf([5, 5, 4, 4, 1, 3]))).toBe(
      'Có 06 người đánh giá. Số người hài lòng, rất hài lòng trên số người trả lời câu hỏi chung: 4/6 (đạt 66,67%); khoảng tin cậy Wilson 95%, nếu câu trả lời là mẫu ngẫu nhiên: từ 30,00% đến 90,32%.',
    );
  });

  test('says how many are not in the share, and is silent about them where one person has many answers', () => {
    const released = { ...ratingsOf([5, 5, 4, 4, 1, 3]), respondents: 8 };
    const ofItems = { ...released, overall: { ...released.overall, basis: 'items' as const } };

    expect(satisfactionText(released)).toContain(
      '4/6 (đạt 66,67%), không gồm 02 người không trả lời câu hỏi này hoặc chưa được nêu số liệu;',
    );
    expect(satisfactionText(ofItems)).toContain('trên tổng số câu trả lời các câu hỏi thành phần: 4/6 (đạt 66,67%);');
    expect(satisfactionChange(ofItems, released)).toBeUndefined();
  });

  test('of nothing received names what agencies that were merged left', () => {
    expect(dossierText(someDossiers({ total: 0 }))[0]).toContain('Đã giải quyết 1.203 hồ sơ');
  });

  test('shows no share of a few, and says why', () => {
    expect(satisfactionText(ratingsOf([5, 4]))).toMatch(
      /^Có 02 người đánh giá; không nêu mức độ hài lòng do có dưới 05/,
    );
    expect(satisfactionText(ratingsOf([]))).toBe('Trong kỳ không có lượt đánh giá.');
    expect(satisfactionChange(ratingsOf([5, 5, 4, 4, 1, 3]), ratingsOf([5, 4]))).toBeUndefined();
    expect(satisfactionChange(ratingsOf([5, 5, 4, 4, 1, 3]), ratingsOf([5, 5, 4, 4, 1, 3]))).toBe('không thay đổi');
  });
});
