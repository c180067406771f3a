import { expect, test } from 'vitest';
import { figureName } from '../../../../lambdas/office/reports/words/figures.ts';
import { standingLine } from '../../../../lambdas/office/reports/words/sentences.ts';

test.each([
  ['vi', 'petitions.answered.late', 'phản ánh, kiến nghị – đã trả lời – quá hạn'],
  ['en', 'petitions.answered.late', 'petitions – answered – late'],
  ['vi', 'dossiers.byField.2.late', 'hồ sơ – theo lĩnh vực – 3 – quá hạn'],
  ['en', 'petitions.unknown', 'petitions – unknown'],
] as const)('a figure in words: %s, %s', (lang, figure, name) => {
  expect(figureName(lang, figure)).toBe(name);
});

test('where the reports below are is one sentence, in which all counts add up', () => {
  const counts = { agencies: 1_234, submitted: 1_000, returned: 200, approved: 30, notSubmitted: 3, missing: 1 };

  expect(standingLine('vi', '2026-Q3', counts)).toBe(
    'Quý III/2026 – 1.234 cơ quan, đơn vị cấp dưới trực tiếp: 1.000 đã trình, chờ phê duyệt; 200 bị trả lại; 30 đã được phê duyệt; 3 chưa trình; 1 chưa có báo cáo.',
  );
  expect(standingLine('en', '2026-Q3', { ...counts, agencies: 1 })).toMatch(
    /^Third quarter of 2026 – 1 agency directly below: 1,000 submitted and waiting, /,
  );
});
