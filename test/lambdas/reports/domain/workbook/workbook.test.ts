import { describe, expect, test } from 'vitest';
import { langs } from '../../../../../lambdas/kernel/lang.ts';
import { activityList } from '../../../../../lambdas/reports/domain/activities/list.ts';
import { factsOf } from '../../../../../lambdas/reports/domain/facts.ts';
import { workbookOf } from '../../../../../lambdas/reports/domain/workbook/workbook.ts';
import { someDossiers } from '../../../../support/reported-dossiers.ts';
import { aReport, ratingsOf } from '../../../../support/reports.ts';

const quarter = aReport({ period: '2026-Q3', dossiers: someDossiers(), answerRatings: ratingsOf([5, 5, 4, 4, 1]) });
const { unrestricted } = quarter.petitions;
const ward = { name: { vi: 'Ủy ban nhân dân phường Việt Trì', en: 'Việt Trì Ward' }, petitions: unrestricted };
const nothing = { ...unrestricted, answered: { total: 0, onTime: 0, late: 0 } };
const parts = [ward, { name: { vi: '=1+1', en: '=1+1' }, petitions: nothing }];
const [guidance] = activityList.items;
const activities = { [`${guidance?.id}`]: { value: 7, evidence: '12/KH-UBND' } };
const trend = [
  { period: '2026-Q1', petitions: unrestricted },
  { period: '2026-Q2' },
  { period: '2026-Q3', petitions: unrestricted },
];
const whole = { report: quarter, parts, trend, activities };
const sheet = (name: string, facts: Parameters<typeof workbookOf>[0] = whole) =>
  workbookOf(facts, 'vi').sheets.find((one) => one.name === name);

describe('the workbook of a report', () => {
  test('has a sheet for each table of the document, in its order', () => {
    expect(workbookOf(whole, 'vi').sheets.map(({ name }) => name)).toStrictEqual([
      ...['Phản ánh, kiến nghị', 'Xu hướng qua các kỳ', 'PAKN theo đơn vị'],
      ...['II.06a theo lĩnh vực', 'II.06a theo đơn vị', 'Tỷ lệ hồ sơ'],
      ...['Mức độ hài lòng', 'Số liệu cơ quan nhập', 'Phạm vi, phương pháp'],
    ]);
    expect(workbookOf(whole, 'en').sheets.map(({ name }) => name)).toStrictEqual([
      ...['Petitions', 'Trend', 'Petitions by agency', 'II.06a by field', 'II.06a by agency', 'Rates of dossiers'],
      ...['Satisfaction', 'Entered by the agency', 'Scope and methods'],
    ]);
  });

  test('has no sheets of what a month does not have', () => {
    const { sheets } = workbookOf({ report: aReport(), parts: [], trend: [], activities: {} }, 'vi');

    expect(sheets.map(({ name }) => name)).toStrictEqual([
      ...['Phản ánh, kiến nghị', 'Mức độ hài lòng', 'Phạm vi, phương pháp'],
    ]);
  });

  test('leaves out form II.06a by agency where there are none below', () => {
    const report = aReport({ period: '2026-Q3', dossiers: { ...someDossiers(), byAgency: [] } });

    expect(sheet('II.06a theo đơn vị', { report, parts: [], trend: [], activities: {} })).toBeUndefined();
  });

  test.each(langs)('has names that Excel accepts, and a cell for each column (%s)', (lang) => {
    const { sheets } = workbookOf(whole, lang);

    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    for (const { name, columns, rows } of sheets) {
      expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row, name).toHaveLength(columns.length);
    }
  });

  test('says on each sheet what it is of, until when data is in it, and that data is made up', () => {
    expect(workbookOf(whole, 'vi').about).toBe(
      'Phường Việt Trì. Quý III/2026. BC-H44.100-2026-Q3, phiên bản 1. Số liệu cập nhật đến 00:00 ngày 05/11/2026.',
    );
    const report = aReport({ illustrative: true });
    expect(workbookOf({ ...whole, report }, 'en').about).toBe(
      'Việt Trì Ward. October 2026. BC-H44.100-2026-10, version 1. Includes the data known at 00:00 on 5 Nov 2026. Made-up data, not real figures.',
    );
  });

  test('has every fact with its numerator, its denominator and the share that the document prints', () => {
    const rows = workbookOf(whole, 'vi').sheets.flatMap(({ columns, rows }) => (columns.length === 7 ? rows : []));
    const printed = rows.map(([, group, indicator, value, of, measured]) => ({
      group,
      indicator,
      value,
      of,
      measured,
    }));
    const facts = factsOf(quarter);

    expect(printed).toHaveLength(facts.length);
    for (const { group, indicator, value, of, share } of facts) {
      const row = printed.find((one) => one.group === group && one.indicator === indicator);
      expect(row).toMatchObject({ value, of });
      expect(textOf(row?.measured), indicator).toBe(share ?? '');
    }
  });

  test('has no share of nothing', () => {
    const report = aReport({ parts: [] });
    const row = sheet('Phản ánh, kiến nghị', { ...whole, report })?.rows.find((cells) =>
      cells.includes('Đã trả lời: đúng hạn'),
    );

    expect(row?.slice(3)).toStrictEqual([0, 0, undefined, undefined]);
  });

  test('counts the petitions of each agency below, which add up', () => {
    const { rows = [] } = sheet('PAKN theo đơn vị') ?? {};

    expect(rows[0]).toStrictEqual([1, 'Ủy ban nhân dân phường Việt Trì', 10, 6, 5, 1, 1, 0, 3, 1, { share: 0.8333 }]);
    expect(rows[1]?.[1]).toBe('=1+1');
    expect(rows[1]?.at(-1)).toBeUndefined();
    const [received = 0, answered = 0, , , refused = 0, gone = 0, pending = 0] = (rows[0] ?? []).slice(2).map(Number);
    expect(answered + refused + gone + pending).toBe(received);
  });

  test('has the periods before, with gaps', () => {
    expect(sheet('Xu hướng qua các kỳ')?.rows).toStrictEqual([
      [1, 'Quý I/2026', 10, 6, 5, { share: 0.8333 }],
      [2, 'Quý II/2026', '–', '–', '–', '–'],
      [3, 'Quý III/2026', 10, 6, 5, { share: 0.8333 }],
    ]);
  });

  test('has form II.06a with thirteen numbered columns and its total', () => {
    const form = sheet('II.06a theo lĩnh vực');

    expect(form?.columns.map(({ head }) => head.split('\n')[1])).toStrictEqual(
      Array.from({ length: 13 }, (_, at) => `(${at + 1})`),
    );
    expect(form?.rows).toStrictEqual([
      [1, 'Đất đai', 1_213, 728, 364, 121, 1_203, 1_173, 20, 10, 10, 7, 3],
      ['', 'Tổng cộng', 1_213, 728, 364, 121, 1_203, 1_173, 20, 10, 10, 7, 3],
    ]);
    expect(form?.hasTotal).toBe(true);
  });

  test('shows by how much rows of merged agencies differ', () => {
    const dossiers = someDossiers();
    const byAgency = dossiers.byAgency.map((row) => ({ ...row, moved: -4 }));
    const form = sheet('II.06a theo đơn vị', { ...whole, report: { ...quarter, dossiers: { ...dossiers, byAgency } } });

    expect(form?.columns.at(-1)?.head).toBe('Chênh lệch do sắp xếp đơn vị');
    expect(form?.rows[0]?.at(-1)).toBe(-4);
    expect(form?.note).toContain('(3) = (7) + (11)');
    expect(sheet('II.06a theo đơn vị')?.note).not.toContain('(3) = (7) + (11)');
  });

  test('has what the agency entered with its evidence, and says what it did not enter', () => {
    const { rows = [], note } = sheet('Số liệu cơ quan nhập') ?? {};

    expect(rows).toHaveLength(activityList.items.length);
    expect(rows[0]).toStrictEqual([1, guidance?.label.vi, guidance?.unit.vi, 7, '12/KH-UBND']);
    expect(rows[1]?.slice(3)).toStrictEqual(['Chưa có số liệu', undefined]);
    expect(note).toContain('hệ thống không tự đếm');
  });

  test('is in the language that was asked for', () => {
    const english = workbookOf(whole, 'en').sheets;
    const texts = english.flatMap(({ title, columns, rows }) => [title, columns, rows]);

    expect(JSON.stringify(texts)).not.toMatch(/Tiếp nhận|Đã trả lời|phiên bản|hài lòng|Ủy ban/);
    expect(JSON.stringify(texts)).toContain('Answered: on time, by the due day without pauses and extensions');
  });
});

function textOf(cell: unknown): string {
  if (typeof cell !== 'object' || cell === null) return '';
  const percent =
    'share' in cell ? `${((Number(cell.share) * 10_000) / 100).toFixed(2)}%` : Number(Object(cell).index).toFixed(2);
  return percent.replace('.', ',');
}
