import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../lambdas/reports/domain/facts.ts';
import { aReport, ratingsOf } from '../../../support/reports.ts';

const ANSWERS = 'Mức độ hài lòng về việc trả lời phản ánh, kiến nghị';

const PUBLIC = 'Phản ánh, kiến nghị: số liệu công khai';

const find = (report: ReturnType<typeof aReport>, indicator: string) =>
  factsOf(report).filter((fact) => ![ANSWERS, PUBLIC].includes(fact.group) && fact.indicator === indicator);

describe('the facts of a report', () => {
  test.each([
    ['Từ ngày', { note: '01/10/2026' }],
    ['Số liệu cập nhật đến', { note: '00:00 ngày 05/11/2026' }],
    ['Số cơ quan được tính, kể cả cấp dưới, trực thuộc', { value: 2, note: 'H44.100 H44.100.1' }],
    ['Cách tính phản ánh, kiến nghị', { note: 'Tình hình, kết quả xử lý phản ánh, kiến nghị, phiên bản 2026.7' }],
    ['Lịch làm việc', { note: 'Lịch làm việc của cơ quan nhà nước, phiên bản 2026.3' }],
    ['Tiếp nhận: tổng số', { value: 10 }],
    ['Tiếp nhận: từ kỳ trước chuyển sang', { value: 2, of: 10, share: '20,00%' }],
    ['Đã trả lời: đúng hạn', { value: 5, of: 6, share: '83,33%' }],
    ['Đang xử lý: quá hạn', { value: 1, of: 3, share: '33,33%' }],
    ['Không tiếp nhận', { value: 1, of: 10, share: '10,00%' }],
    ['Không tiếp nhận: đúng hạn', { value: 1, of: 1, share: '100,00%' }],
    ['Công khai kết quả: quá hạn', { value: 1, of: 2, share: '50,00%' }],
    ['Chờ công khai kết quả: quá hạn', { value: 0, of: 1, share: '0,00%' }],
    ['Tạm dừng tính thời hạn: đã trả lời, không tiếp nhận', { value: 1, of: 7, share: '14,29%' }],
    ['Tạm dừng tính thời hạn: số ngày làm việc', { value: 4 }],
    ['Đã trả lời: đúng hạn nếu không tính tạm dừng', { value: 4, of: 6, share: '66,67%' }],
    ['Đã trả lời: đúng hạn nếu không tính gia hạn', { value: 5, of: 6, share: '83,33%' }],
    ['Số người đánh giá', { value: 6, note: 'Tổng hợp lúc 07:05 ngày 01/11/2026' }],
    ['Mức độ hài lòng chung: tỷ lệ hài lòng', { value: 4, of: 6, share: '66,67%' }],
    ['Mức độ hài lòng chung: chỉ số trung bình', { value: 22, of: 30, share: '73,33' }],
    ['Mức độ hài lòng chung: rất không hài lòng', { value: 1, of: 6, share: '16,67%' }],
    ['A. Tiếp cận dịch vụ: chỉ số trung bình', { value: 24, of: 30, share: '80,00' }],
    ['A1. Biển hiệu, hướng dẫn rõ ràng, dễ tìm: tỷ lệ hài lòng', { value: 6, of: 6, share: '100,00%' }],
  ])('have under %j a whole number and its total', (indicator, fact) => {
    expect(find(aReport(), indicator)).toMatchObject([fact]);
  });

  test('are in the order of the form, the general ones first', () => {
    const facts = factsOf(aReport()).filter(({ group }) => !group.startsWith('Mức độ hài lòng'));

    expect(facts.map(({ group, indicator }) => `${group} | ${indicator}`)).toStrictEqual([
      'Thông tin chung | Từ ngày',
      'Thông tin chung | Đến ngày',
      'Thông tin chung | Số liệu cập nhật đến',
      'Thông tin chung | Số cơ quan được tính, kể cả cấp dưới, trực thuộc',
      'Thông tin chung | Cách tính phản ánh, kiến nghị',
      'Thông tin chung | Cách tính mức độ hài lòng',
      'Thông tin chung | Bộ câu hỏi',
      'Thông tin chung | Lịch làm việc',
      'Phản ánh, kiến nghị | Tiếp nhận: tổng số',
      'Phản ánh, kiến nghị | Tiếp nhận: trong kỳ',
      'Phản ánh, kiến nghị | Tiếp nhận: từ kỳ trước chuyển sang',
      'Phản ánh, kiến nghị | Đã trả lời: tổng số',
      'Phản ánh, kiến nghị | Đã trả lời: đúng hạn',
      'Phản ánh, kiến nghị | Đã trả lời: quá hạn',
      'Phản ánh, kiến nghị | Không tiếp nhận',
      'Phản ánh, kiến nghị | Không tiếp nhận: đúng hạn',
      'Phản ánh, kiến nghị | Không tiếp nhận: quá hạn',
      'Phản ánh, kiến nghị | Đã chuyển cơ quan có thẩm quyền',
      'Phản ánh, kiến nghị | Người gửi đã rút',
      'Phản ánh, kiến nghị | Gộp với phản ánh khác cùng nội dung',
      'Phản ánh, kiến nghị | Gộp: trong hạn',
      'Phản ánh, kiến nghị | Gộp: quá hạn',
      'Phản ánh, kiến nghị | Đang xử lý: tổng số',
      'Phản ánh, kiến nghị | Đang xử lý: trong hạn',
      'Phản ánh, kiến nghị | Đang xử lý: quá hạn',
      'Phản ánh, kiến nghị | Công khai kết quả: tổng số',
      'Phản ánh, kiến nghị | Công khai kết quả: đúng hạn',
      'Phản ánh, kiến nghị | Công khai kết quả: quá hạn',
      'Phản ánh, kiến nghị | Chờ công khai kết quả: tổng số',
      'Phản ánh, kiến nghị | Chờ công khai kết quả: trong hạn',
      'Phản ánh, kiến nghị | Chờ công khai kết quả: quá hạn',
      'Phản ánh, kiến nghị | Tạm dừng tính thời hạn: đã trả lời, không tiếp nhận',
      'Phản ánh, kiến nghị | Tạm dừng tính thời hạn: số ngày làm việc',
      'Phản ánh, kiến nghị | Tạm dừng tính thời hạn: đang chờ người gửi bổ sung',
      'Phản ánh, kiến nghị | Gia hạn trả lời: đã trả lời',
      'Phản ánh, kiến nghị | Gia hạn trả lời: số ngày làm việc',
      ...['nếu không tính tạm dừng', 'nếu không tính gia hạn', 'nếu không tính tạm dừng, gia hạn'].flatMap(
        (condition) => [
          `Phản ánh, kiến nghị | Đã trả lời: đúng hạn ${condition}`,
          `Phản ánh, kiến nghị | Không tiếp nhận: đúng hạn ${condition}`,
          `Phản ánh, kiến nghị | Đang xử lý: trong hạn ${condition}`,
        ],
      ),
      `${PUBLIC} | Tiếp nhận: tổng số`,
      `${PUBLIC} | Đã trả lời: đúng hạn`,
      `${PUBLIC} | Không tiếp nhận: đúng hạn`,
      `${PUBLIC} | Đang xử lý: trong hạn`,
      `${PUBLIC} | Tạm dừng tính thời hạn: đã trả lời, không tiếp nhận`,
      `${PUBLIC} | Gia hạn trả lời: đã trả lời`,
      `${PUBLIC} | Đã trả lời: đúng hạn nếu không tính tạm dừng, gia hạn`,
      `${PUBLIC} | Không tiếp nhận: đúng hạn nếu không tính tạm dừng, gia hạn`,
      `${PUBLIC} | Đang xử lý: trong hạn nếu không tính tạm dừng, gia hạn`,
    ]);
  });

  test('say apart what is published', () => {
    const facts = factsOf(aReport()).filter(({ group }) => group === PUBLIC);

    expect(facts.map(({ value, of }) => [value, of])).toStrictEqual([
      [10, undefined],
      [5, 6],
      [1, 1],
      [2, 3],
      ...[
        [1, 7],
        [0, 6],
      ],
      ...[
        [4, 6],
        [1, 1],
        [2, 3],
      ],
    ]);
  });

  test('are fewer for public figures that an earlier version counted without pauses', () => {
    const report = aReport();
    const { pauses: _, ...earlier } = report.petitions.unrestricted;
    const stored = { ...report, petitions: { ...report.petitions, unrestricted: earlier } } as typeof report;

    expect(factsOf(stored).filter(({ group }) => group === PUBLIC)).toHaveLength(4);
  });

  test('name a method of another version of the service by its id', () => {
    const unknown = { id: 'another', version: '1' };
    const methods = { timeliness: unknown, scores: unknown, questionnaire: unknown, calendar: unknown };

    const notes = factsOf({ ...aReport(), methods }).map(({ note }) => note);

    expect(notes.filter((note) => note === 'another, phiên bản 1')).toHaveLength(4);
  });

  test('have a share with its interval', () => {
    const [{ note } = {}] = find(aReport(), 'Mức độ hài lòng chung: tỷ lệ hài lòng');

    expect(note).toBe('Khoảng Wilson 95%, nếu người đánh giá là mẫu ngẫu nhiên: từ 30,00% đến 90,32%');
  });

  test('have no share of a total of 0', () => {
    expect(find(aReport({ parts: [] }), 'Đã trả lời: đúng hạn')).toMatchObject([{ value: 0, of: 0, share: '' }]);
  });

  test('note suppressed figures without their number of answers', () => {
    const report = aReport({ ratings: { ...ratingsOf([5, 1]), asOf: undefined } });
    const facts = factsOf(report).filter(
      ({ group, indicator }) => group !== ANSWERS && indicator.startsWith('Mức độ hài lòng chung'),
    );

    expect(facts).toStrictEqual([
      {
        ...{ group: 'Mức độ hài lòng', indicator: 'Mức độ hài lòng chung' },
        note: 'Không nêu số liệu: có dưới 5 người trả lời, hoặc có thể suy ra số liệu của nhóm dưới 5 người',
      },
    ]);
    expect(find(report, 'Số người đánh giá')[0]).not.toHaveProperty('note');
  });

  test('keep satisfaction with answers to petitions apart from that with services', () => {
    const report = aReport({ answerRatings: ratingsOf([2, 2, 2, 4, 5]) });
    const facts = factsOf(report).filter(({ group }) => group === ANSWERS);

    expect(facts[0]).toMatchObject({ indicator: 'Số người đánh giá', value: 5 });
    expect(facts[1]).toMatchObject({ indicator: 'Mức độ hài lòng chung: tỷ lệ hài lòng', value: 2, of: 5 });
    expect(find(report, 'Mức độ hài lòng chung: tỷ lệ hài lòng')).toMatchObject([{ value: 4, of: 6 }]);
  });

  test('list open ratings apart, with the remark that they are no part of the score', () => {
    const open = [1, 1, 1, 1, 4];
    const report = aReport({ ratings: ratingsOf([5, 5, 5, 5, 5], {}, open) });
    const note = 'Không tính vào mức độ hài lòng';

    expect(find(report, 'Lượt đánh giá mở, không kiểm chứng')).toMatchObject([{ value: 5, note }]);
    expect(find(report, 'Lượt đánh giá mở, không kiểm chứng: tỷ lệ hài lòng')).toMatchObject([
      { value: 1, of: 5, note },
    ]);
    expect(find(report, 'Mức độ hài lòng chung: tỷ lệ hài lòng')).toMatchObject([{ value: 5, of: 5 }]);
    expect(find(aReport({ ratings: ratingsOf([], {}, [1]) }), 'Lượt đánh giá mở, không kiểm chứng')).toHaveLength(1);
  });

  test('start with a notice if the data is demo data', () => {
    expect(factsOf(aReport({ illustrative: true }))[0]?.note).toContain('Dữ liệu minh họa');
    expect(JSON.stringify(factsOf(aReport()))).not.toContain('minh họa');
  });
});
