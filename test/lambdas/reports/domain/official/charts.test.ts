import { describe, expect, test } from 'vitest';
import { dossierChart, levelChart, petitionChart } from '../../../../../lambdas/reports/domain/official/charts.ts';
import { shortName, trendAppendix, trendPeriods } from '../../../../../lambdas/reports/domain/official/trend.ts';
import { someDossiers } from '../../../../support/reported-dossiers.ts';
import { aReport, ratingsOf } from '../../../../support/reports.ts';

const { unrestricted } = aReport().petitions;
const answered = (onTime: number, total: number) => ({
  ...unrestricted,
  answered: { total, onTime, late: total - onTime },
});
const part = (name: string, onTime: number, total: number) => ({
  name: { vi: name, en: name },
  petitions: answered(onTime, total),
});

describe('the five levels', () => {
  test('are drawn of services and of answers, where they may be shown', () => {
    const answerRatings = ratingsOf([5, 5, 5, 4, 4, 1]);

    expect(levelChart(aReport({ answerRatings }))).toMatchObject({
      kind: 'levels',
      levels: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
      bars: [
        { name: 'Chất lượng phục vụ', counts: [1, 0, 1, 2, 2] },
        { name: 'Trả lời phản ánh, kiến nghị', counts: [1, 0, 0, 2, 3] },
      ],
    });
    expect(levelChart(aReport())).toMatchObject({ bars: [{ name: 'Chất lượng phục vụ' }] });
    expect(levelChart(aReport({ ratings: ratingsOf([5]) }))).toBeUndefined();
  });
});

describe('what agencies did on time', () => {
  test('is drawn in the order of the table, of those with enough cases', () => {
    const parts = [part('B', 45, 60), part('A', 30, 30), part('C', 29, 29)];

    expect(petitionChart(parts)).toMatchObject({
      kind: 'bars',
      bars: [
        { name: 'B', percent: 75 },
        { name: 'A', percent: 100 },
      ],
      caption: expect.stringContaining('Cơ quan, đơn vị có từ 30 trường hợp trở lên'),
    });
    const [low = 0, high = 0] = Object(petitionChart(parts)).bars[0].interval;
    expect([low.toFixed(1), high.toFixed(1)]).toEqual(['62.8', '84.2']);
    expect(petitionChart([part('A', 30, 30), part('C', 29, 29)])).toBeUndefined();
  });

  test('is drawn of the lowest shares only, where they are too many for a page', () => {
    const parts = Array.from({ length: 30 }, (_, at) => part(`${at}`, 100 - at, 100));
    const chart = petitionChart(parts);

    expect(Object(chart).bars.map(({ name }: { name: string }) => Number(name))).toEqual(
      Array.from({ length: 22 }, (_, at) => at + 8),
    );
    expect(chart?.caption).toContain('22 cơ quan, đơn vị có tỷ lệ thấp nhất trong số có từ 30 trường hợp trở lên');
  });

  test('is of dossiers the rate of form II.06a', () => {
    const [row] = someDossiers().byAgency;
    const rows = row === undefined ? [] : [row, { ...row, early: 0, onTime: 1_203, late: 0 }];

    expect(dossierChart(rows)).toMatchObject({ bars: [{ percent: (1_193 / 1_203) * 100 }, { percent: 100 }] });
  });
});

describe('the trend', () => {
  test.each([
    ['2026-10', '2026-03', 8],
    ['2026-Q3', '2024-Q4', 8],
    ['r:2026-H1', 'r:2022-H2', 8],
    ['2026', '2019', 8],
  ])('of %s begins with %s', (period, first, length) => {
    const periods = trendPeriods(period);

    expect([periods[0], periods.at(-1), periods.length]).toEqual([first, period, length]);
  });

  test.each([
    ['2026-10', '10/2026'],
    ['r:2026-Q3', 'III/2026'],
    ['2026-H1', 'đầu 2026'],
    ['2026-H2', 'cuối 2026'],
    ['2026', '2026'],
  ])('%s is %s below the picture', (period, name) => {
    expect(shortName(period)).toBe(name);
  });

  test('has a row for each period since the first that is known, with gaps', () => {
    const [appendix] = trendAppendix([
      { period: '2025-Q4' },
      { period: '2026-Q1', petitions: answered(30, 40) },
      { period: '2026-Q2' },
      { period: '2026-Q3', petitions: answered(9, 10) },
    ]);

    expect(appendix?.table.rows).toEqual([
      ['1', 'Quý I/2026', '10', '40', '30', '75,00%'],
      ['2', 'Quý II/2026', '–', '–', '–', '–'],
      ['3', 'Quý III/2026', '10', '10', '9', '90,00%'],
    ]);
    expect(appendix?.chart).toMatchObject({
      points: [
        { label: 'I/2026', percent: 75 },
        { label: 'II/2026', percent: undefined },
        { label: 'III/2026', percent: 90 },
      ],
    });
  });

  test('has no picture of few answers, and is left out where nothing came before', () => {
    const few = [
      { period: '2026-09', petitions: answered(9, 9) },
      { period: '2026-10', petitions: answered(10, 10) },
    ];

    expect(trendAppendix(few)[0]?.chart).toBeUndefined();
    expect(trendAppendix(few.slice(1))).toEqual([]);
    expect(trendAppendix([{ period: '2026-10' }])).toEqual([]);
  });
});
