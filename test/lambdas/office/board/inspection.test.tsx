import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { limits } from '../../../../lambdas/office/board/domain/inspection.ts';
import { Inspection } from '../../../../lambdas/office/board/view/inspection.tsx';

const board = (inspection: readonly object[], units: readonly object[] = [{}]) =>
  ({ inspection: { limits, units: inspection }, units, ranking: { period: '2026-Q3' } }) as unknown as Parameters<
    typeof Inspection
  >[0]['board'];
const shown = (lang: 'vi' | 'en', ...found: Parameters<typeof board>) =>
  renderToString(<Inspection {...{ lang, home: `/${lang}/can-bo`, board: board(...found) }} />);
const unit = {
  ...{ code: 'H44.100', name: { vi: 'Phường Việt Trì', en: 'Việt Trì ward' } },
  grounds: {
    below: { own: { n: 60, d: 100 }, all: { n: 251, d: 300 } },
    ...{ overdue: { n: 1_000, isCut: true }, longest: 41 },
  },
};

test('a unit is named with each reason, and leads to its own board', () => {
  const html = shown('vi', [unit]);

  expect(html).toContain('href="/vi/can-bo/bang-dieu-hanh?co-quan=H44.100"');
  expect(html).toContain('Trả lời đúng hạn 60,0% trong quý III/2026; mức chung 83,7%.');
  expect(html).toContain('≥ 1.000 phản ánh đang quá hạn.');
  expect(html).toContain('Có phản ánh quá hạn 41 ngày làm việc.');
  expect(shown('en', [unit])).toContain('One petition is overdue by 41 working days.');
});

test('the limits that make a ground are said', () => {
  expect(shown('vi', [unit])).toContain('ít nhất 5 phản ánh quá hạn, chiếm từ 20% số đang xử lý');
  expect(shown('en', [unit])).toContain('overdue by 30 working days or more');
});

test('the page says so when no unit stands out, and has no such part where no units are below', () => {
  expect(shown('vi', [])).toContain('Không có đơn vị cấp dưới nào vượt các ngưỡng này.');
  expect(shown('en', [], [])).toBe('');
});
