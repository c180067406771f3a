import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Satisfied } from '../../../../lambdas/office/board/domain/satisfied.ts';
import { rateOf } from '../../../../lambdas/office/board/domain/share.ts';
import { Figures, type FiguresProps } from '../../../../lambdas/office/board/view/figures.tsx';

const satisfied = (n: number, basis: Satisfied['basis'] = 'question'): Satisfied => ({
  ...{ rate: rateOf({ n, d: 20 }), levels: [0, 0, 20 - n, 0, n], interval: [0.5, 0.75], basis },
});
const props: FiguresProps = {
  lang: 'vi',
  board: {
    total: {
      ...{ code: 'H44', name: { vi: 'Tỉnh', en: 'Province' }, kind: 'leaf', months: {} },
      tally: { open: 1_000, dueSoon: 4, overdue: 9, isOpenCut: true, isLateCut: true },
    },
    months: [
      { month: '2026-09', satisfied: satisfied(14) },
      { month: '2026-10', satisfied: satisfied(13, 'items') },
    ],
    periods: ['2026-10', '2026-09'],
  },
  ...{ changes: {}, targets: {} },
};
const textOf = (given: Partial<FiguresProps>) =>
  renderToString(<Figures {...props} {...given} />).replaceAll(/<[^>]*>/g, '|');

describe('the four figures', () => {
  test.each([
    [{ onTime: { points: -0.5 } }, 'Giảm 0,5 điểm phần trăm so với tháng 09/2026', 'Down 0.5 percentage points from'],
    [{ onTime: { points: 0 } }, 'Không thay đổi so với tháng 09/2026', 'The same as in September 2026'],
    [{ satisfied: { points: 2 } }, 'Tăng 2,0 điểm phần trăm so với tháng 09/2026', 'Up 2.0 percentage points from'],
    [
      { satisfied: 'chance' as const },
      'Chưa đủ cơ sở kết luận có thay đổi',
      'Not enough evidence of a change from September 2026',
    ],
  ])('state a change in words: %j', (changes, vi, en) => {
    expect(textOf({ changes })).toContain(vi);
    expect(textOf({ changes, lang: 'en' })).toContain(en);
    expect(textOf({})).not.toContain(vi);
  });

  test('state what the share would be without pauses and extensions, where the report has it', () => {
    const figures = { received: 40, answered: 20, onTime: rateOf({ n: 18, d: 20 }) };
    const boardWith = (last: typeof figures & { withoutDelays?: ReturnType<typeof rateOf> }) => ({
      ...props.board,
      total: { ...props.board.total, months: { last } },
    });
    const board = boardWith({ ...figures, withoutDelays: rateOf({ n: 13, d: 20 }) });

    expect(textOf({ board })).toContain('Nếu không tính tạm dừng, gia hạn: 13/20 (65,0%)');
    expect(textOf({ board, lang: 'en' })).toContain('Without pauses and extensions: 13/20 (65.0%)');
    for (const other of [figures, { ...figures, withoutDelays: figures.onTime }]) {
      expect(textOf({ board: boardWith(other) })).not.toContain('Nếu không tính');
    }
  });

  test('state a target with what sets it, where there is one', () => {
    const source = { vi: 'Kế hoạch minh họa', en: 'Example plan' };
    const targets = { satisfaction: { percent: 90, source } };

    expect(textOf({ targets })).toContain('Mục tiêu: 90% (Kế hoạch minh họa)');
    expect(textOf({ targets, lang: 'en' })).toContain('Target: 90% (Example plan)');
    expect(textOf({})).not.toContain('Mục tiêu');
  });

  test('say of what satisfaction is the share, if nobody answered the overall question', () => {
    expect(textOf({})).toContain('|13/20 (65,0%)|');
    expect(textOf({})).toContain('Tính trên câu trả lời các câu hỏi thành phần');
  });

  test('lead to what is overdue, and say where counting ended', () => {
    expect(renderToString(<Figures {...props} />)).toMatch(/<a [^>]*href="#chi-dao">≥ 9<\/a>/);
    expect(textOf({})).toContain('Trong ≥ 1.000 phản ánh đang xử lý');
  });
});
