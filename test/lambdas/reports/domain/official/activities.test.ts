import { describe, expect, test } from 'vitest';
import { activityList } from '../../../../../lambdas/reports/domain/activities/list.ts';
import { activityAppendix } from '../../../../../lambdas/reports/domain/official/activity-appendix.ts';
import { activityText } from '../../../../../lambdas/reports/domain/official/activity-text.ts';

const evidence = '12/KH-UBND ngày 06/10/2026';
const of = (value: number) => ({ value, evidence });
const all = (value: number) => Object.fromEntries(activityList.items.map(({ id }) => [id, of(value)]));

describe('the paragraph of what an agency entered', () => {
  test.each([
    [0, 'Trong kỳ, cơ quan không ban hành văn bản chỉ đạo, hướng dẫn.'],
    [1, 'Trong kỳ, cơ quan ban hành 01 văn bản chỉ đạo, hướng dẫn.'],
    [1_234, 'Trong kỳ, cơ quan ban hành 1.234 văn bản chỉ đạo, hướng dẫn.'],
  ])('says %d in words', (value, text) => {
    expect(activityText({ guidance: of(value) })[1]).toContain(text);
  });

  test('says that nothing was entered, never 0', () => {
    const [note, own, ...rest] = activityText({});

    expect(note).toBe('Số liệu do cơ quan nhập, hệ thống không tự đếm.');
    expect(own).toMatch(/^Cơ quan chưa có số liệu về: văn bản chỉ đạo, hướng dẫn đã ban hành; lớp tập huấn/);
    expect(own).not.toMatch(/\d|không/);
    expect(rest).toEqual([]);
  });

  test('leaves out what is missing where all is entered', () => {
    const [note, own] = activityText(all(2));

    expect(note).toBe('Số liệu do cơ quan nhập, hệ thống không tự đếm; căn cứ của từng số liệu nêu tại phụ lục.');
    expect(own).toBe(
      'Trong kỳ, cơ quan ban hành 02 văn bản chỉ đạo, hướng dẫn; tổ chức 02 lớp tập huấn, bồi dưỡng nghiệp vụ; có 02 lượt người được tập huấn, bồi dưỡng; tiếp công dân 02 lượt; tổ chức 02 hội nghị đối thoại với người dân, doanh nghiệp; đăng, phát 02 tin, bài tuyên truyền.',
    );
  });
});

describe('the appendix of what an agency entered', () => {
  test('is not there while nobody entered anything', () => {
    expect(activityAppendix({})).toEqual([]);
  });

  test('has each figure with its evidence, and says what was not entered', () => {
    const [appendix] = activityAppendix({ guidance: of(0), trainees: of(1_200) });

    expect(appendix).toMatchObject({ title: 'Số liệu do cơ quan nhập' });
    expect(appendix?.note).toMatch(
      /^Số liệu do cơ quan nhập, hệ thống không tự đếm; không gồm số liệu của đơn vị trực thuộc; không dùng để tính tỷ lệ/,
    );
    expect(appendix?.table.rows.slice(0, 3)).toEqual([
      ['1', 'Văn bản chỉ đạo, hướng dẫn đã ban hành', 'văn bản', '0', evidence],
      ['2', 'Lớp tập huấn, bồi dưỡng nghiệp vụ đã tổ chức', 'lớp', 'Chưa có số liệu', ''],
      ['3', 'Lượt người được tập huấn, bồi dưỡng', 'lượt người', '1.200', evidence],
    ]);
  });
});
