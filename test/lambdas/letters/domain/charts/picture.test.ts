import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../../../lambdas/letters/domain/charts/chart.ts';
import { pictureOf } from '../../../../../lambdas/letters/domain/charts/picture.ts';
import { faultOf } from '../../../../support/well-formed.ts';

const line = (percents: readonly (number | undefined)[]): Chart => ({
  ...{ kind: 'line', caption: 'Tỷ lệ đúng hạn' },
  points: percents.map((percent, at) => ({ label: `${at + 1}/2026`, percent })),
});
const bars: Chart = {
  ...{ kind: 'bars', caption: 'Theo đơn vị' },
  bars: [
    { name: 'UBND phường A', percent: 50, interval: [30, 70] },
    { name: 'Ủy ban nhân dân '.repeat(20), percent: 100, interval: [90, 100] },
  ],
};
const levels: Chart = {
  ...{ kind: 'levels', caption: 'Năm mức', levels: ['Rất kém', 'Kém', 'Vừa', 'Tốt', 'Rất tốt'] },
  bars: [{ name: 'Phục vụ', counts: [5, 0, 10, 84, 1] }],
};
const WIDTH = 165;
const svgOf = (chart: Chart) => pictureOf(chart, WIDTH).svg;
const textsOf = (chart: Chart) => [...svgOf(chart).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
const rectsOf = (chart: Chart) =>
  [...svgOf(chart).matchAll(/<rect x="([^"]*)" y="([^"]*)" width="([^"]*)"/g)].map(([, x, , width]) => [
    Number(x),
    Number(width),
  ]);

describe('a picture', () => {
  test('has its size in millimetres, and a name that is read instead of it', () => {
    const { svg, width, height } = pictureOf(bars, WIDTH);

    expect([width, height > 10]).toEqual([WIDTH, true]);
    expect(svg).toContain(`width="165mm" height="${height}mm" viewBox="0 0 165 ${height}"`);
    expect(svg).toContain('role="img" aria-label="Theo đơn vị"');
  });

  test('needs no style and nothing from elsewhere', () => {
    for (const chart of [line([90, 80]), bars, levels])
      expect(svgOf(chart)).not.toMatch(/style=|class=|href|url\(|<style/);
  });

  test('is well-formed whatever its texts are, and draws only numbers', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'<>&"\'ịằ'), fc.string({ unit: 'grapheme-ascii' })) });
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    const any: fc.Arbitrary<Chart> = fc.oneof(
      fc.record({
        ...{ kind: fc.constant('line' as const), caption: text },
        points: fc.array(fc.record({ label: text, percent: fc.option(percent, { nil: undefined }) }), {
          minLength: 2,
          maxLength: 8,
        }),
      }),
      fc.record({
        ...{ kind: fc.constant('bars' as const), caption: text },
        bars: fc.array(fc.record({ name: text, percent, interval: fc.tuple(percent, percent) }), { maxLength: 5 }),
      }),
      fc.record({
        ...{ kind: fc.constant('levels' as const), caption: text },
        levels: fc.array(text, { minLength: 5, maxLength: 5 }),
        bars: fc.array(fc.record({ name: text, counts: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }) })),
      }),
    );
    fc.assert(
      fc.property(any, (chart) => {
        expect(faultOf(svgOf(chart))).toBeUndefined();
        expect(svgOf(chart)).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

describe('a line', () => {
  test('has the value at each point, and ends at a gap', () => {
    expect(textsOf(line([91.25, undefined, 80, 70.5]))).toEqual(expect.arrayContaining(['91,3%', '80,0%', '70,5%']));
    const runs = [
      ...svgOf(line([91, undefined, 80, 70])).matchAll(/<polyline points="([^"]*)"[^>]*stroke-width="0.6"/g),
    ];
    expect(runs.map(([, points = '']) => points.split(' ').length)).toEqual([1, 2]);
  });

  test('is drawn on a scale that is written beside it', () => {
    expect(textsOf(line([90, 80])).slice(0, 3)).toEqual(['50%', '75%', '100%']);
    expect(textsOf(line([90, 10])).slice(0, 3)).toEqual(['0%', '50%', '100%']);
  });

  test('stays within its picture', () => {
    const { svg, height } = pictureOf(line([0, 100, 50]), WIDTH);
    const ys = [...svg.matchAll(/ y="([^"]*)"/g)].map(([, y]) => Number(y));

    expect(Math.min(...ys)).toBeGreaterThan(0);
    expect(Math.max(...ys)).toBeLessThan(height);
  });
});

describe('bars', () => {
  test('are as long as their percentages, with the value at the end of the row', () => {
    const [[x = 0, first = 0] = [], [, second = 0] = []] = rectsOf(bars);

    expect(first * 2).toBeCloseTo(second, 1);
    expect(x + second).toBeLessThan(WIDTH - 12);
    expect(textsOf(bars)).toEqual(expect.arrayContaining(['50,0%', '100,0%']));
  });

  test('have names that fit beside them', () => {
    const names = textsOf(bars).filter((text) => text?.startsWith('Ủy ban') || text?.startsWith('UBND'));

    expect(names).toHaveLength(2);
    for (const name of names) expect(`${name}`.length).toBeLessThan(40);
    expect(names[1]).toMatch(/…$/);
  });
});

describe('levels', () => {
  test('fill the width, each apart from its neighbour, and leave out what nobody answered', () => {
    const parts = rectsOf(levels).slice(0, 4);

    expect(parts.map(([x]) => x)).toEqual([0, 8.25, 24.75, 163.35]);
    for (const [at, [x = 0, width = 0]] of parts.entries())
      expect(x + width).toBeLessThan(parts[at + 1]?.[0] ?? WIDTH + 1);
  });

  test('are labelled where the label fits, with the number of answers and a legend of all five', () => {
    expect(textsOf(levels)).toEqual([
      'Phục vụ (100 lượt trả lời)',
      '10,0%',
      '84,0%',
      'Rất kém',
      'Kém',
      'Vừa',
      'Tốt',
      'Rất tốt',
    ]);
  });

  test('of dark and light bars are labelled in white and black', () => {
    const dark: Chart = { ...levels, bars: [{ name: 'x', counts: [50, 0, 50, 0, 0] }] };
    const fills = [...svgOf(dark).matchAll(/fill="([^"]*)">50,0%/g)].map(([, fill]) => fill);

    expect(fills).toEqual(['#ffffff', '#000000']);
  });
});
