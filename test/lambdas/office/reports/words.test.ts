import { expect, test } from 'vitest';
import { figureName } from '../../../../lambdas/office/reports/words/figures.ts';
import { standingLine } from '../../../../lambdas/office/reports/words/sentences.ts';
import { restatementOf } from '../../../../lambdas/reports/domain/restatement.ts';
import { reportSample } from '../../../../lambdas/reports/samples.ts';
import { someDossiers } from '../../../support/reported-dossiers.ts';

test.each([
  ['vi', 'petitions.answered.late', 'phản ánh, kiến nghị – đã trả lời – quá hạn'],
  ['en', 'petitions.answered.late', 'petitions – answered – late'],
  ['vi', 'dossiers.byAgency.H44.100.late', 'hồ sơ – theo đơn vị – H44.100 – quá hạn'],
  ['vi', 'dossiers.byField.Đất đai.late', 'hồ sơ – theo lĩnh vực – Đất đai – quá hạn'],
  ['en', 'dossiers.byField.others.late', 'dossiers – by field – the rest – late'],
  ['vi', 'agencies.2', 'cơ quan được tính – 3'],
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

test('every figure that a restatement may name has words', () => {
  const report = { ...reportSample, dossiers: someDossiers() };
  const other = JSON.parse(JSON.stringify(report), (_, value) => (typeof value === 'number' ? value + 1 : value));
  const { changes } = restatementOf(other, report as never, '2026-12-01T00:00:00.000Z');
  const names = changes.map(({ figure }) => figureName('vi', figure));

  expect(changes.length).toBeGreaterThan(80);
  // No identifier is left: those have capitals within a word.
  expect(names.filter((name) => /[a-z][A-Z]/.test(name))).toEqual([]);
});
